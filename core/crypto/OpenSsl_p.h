// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace muster {

/// Frees an OpenSSL object with the function named.
template <auto Free>
struct OpenSslCloser {
    template <class T>
    void operator()(T* object) const
    {
        Free(object);
    }
};

using BioHandle = std::unique_ptr<BIO, OpenSslCloser<&BIO_free>>;
using BioMethodHandle = std::unique_ptr<BIO_METHOD, OpenSslCloser<&BIO_meth_free>>;
using CertificateHandle = std::unique_ptr<X509, OpenSslCloser<&X509_free>>;
using CipherHandle = std::unique_ptr<EVP_CIPHER_CTX, OpenSslCloser<&EVP_CIPHER_CTX_free>>;
using CmsHandle = std::unique_ptr<CMS_ContentInfo, OpenSslCloser<&CMS_ContentInfo_free>>;

} // namespace muster
