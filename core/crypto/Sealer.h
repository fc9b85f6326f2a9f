// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Bytes.h"

#include <memory>
#include <string>

namespace muster {

/// The public key that a payload is sealed to: an X.509 certificate with an RSA key of 3072 bits or
/// more. Immutable after loading; copies share the key.
class RecipientKey {
public:
    /// Reads a PEM or DER certificate. Config error: missing, not a certificate, not RSA, short
    /// key, expired or not yet valid, or a CA certificate.
    static Result<RecipientKey> load(const std::string& path);

    /// SHA-256 of the certificate in DER, "AB:CD:…", as `openssl x509 -fingerprint -sha256` prints
    /// it.
    const std::string& fingerprint() const;
    const std::string& subject() const;

    struct Certificate;

    const Certificate& certificate() const { return *m_certificate; }

private:
    std::shared_ptr<const Certificate> m_certificate;
};

/// Encrypts a stream on its way to a sink; used once. write() any number of times, then finish();
/// output without a successful finish() must be thrown away. One thread, constant memory.
class Sealer : public ByteSink {
public:
    virtual Result<void> finish() = 0;
};

/// CMS AuthEnvelopedData (RFC 5083) in DER, AES-256-GCM (RFC 5084), RSA-OAEP with SHA-256. Opens
/// with `openssl cms -decrypt -inform DER -inkey KEY`. @p sink must outlive the sealer.
Result<std::unique_ptr<Sealer>> cmsSealer(const RecipientKey& recipient, ByteSink& sink);

} // namespace muster
