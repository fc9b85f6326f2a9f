// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/CertificateFacts.h"

#include "core/crypto/RecipientCertificate_p.h"

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>

namespace muster {

Result<CertificateHandle> readCertificate(const std::string& path, const std::string& what)
{
    const BioHandle file(BIO_new_file(path.c_str(), "rb"));
    if (!file)
        return fail(ErrorKind::Config,
                    what + " " + path + " cannot be opened: " + std::strerror(errno),
                    "Check that the connection names the right file.");
    CertificateHandle certificate(PEM_read_bio_X509(file.get(), nullptr, nullptr, nullptr));
    if (!certificate && BIO_seek(file.get(), 0) == 0)
        certificate.reset(d2i_X509_bio(file.get(), nullptr));
    if (!certificate)
        return fail(ErrorKind::Config, what + " " + path + " is not an X.509 certificate",
                    "It must be a certificate in PEM or DER, not a bare key.");
    return certificate;
}

std::string fingerprintOf(const X509* certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    X509_digest(certificate, EVP_sha256(), digest.data(), &size);
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string text;
    for (unsigned i = 0; i < size; ++i) {
        if (i > 0)
            text.push_back(':');
        text.push_back(digits[digest.at(i) >> 4]);
        text.push_back(digits[digest.at(i) & 15]);
    }
    return text;
}

static std::string nameOf(const X509_NAME* name)
{
    const BioHandle text(BIO_new(BIO_s_mem()));
    // RFC 2253 escapes control characters; UTF-8 stays readable.
    X509_NAME_print_ex(text.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char* bytes = nullptr;
    const auto size = BIO_get_mem_data(text.get(), &bytes);
    return size > 0 ? std::string(bytes, static_cast<std::size_t>(size)) : std::string();
}

std::string subjectOf(const X509* certificate)
{
    return nameOf(X509_get_subject_name(certificate));
}

static std::string dateOf(const ASN1_TIME* time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", parts.tm_year + 1900,
                  parts.tm_mon + 1, parts.tm_mday);
    return text.data();
}

Result<CertificateFacts> certificateFacts(const std::string& path)
{
    const auto read = readCertificate(path, "the certificate file");
    if (!read)
        return fail(read.error());
    const X509* certificate = read->get();
    CertificateFacts facts;
    facts.subject = subjectOf(certificate);
    facts.issuer = nameOf(X509_get_issuer_name(certificate));
    facts.validFrom = dateOf(X509_get0_notBefore(certificate));
    facts.validTo = dateOf(X509_get0_notAfter(certificate));
    if (const auto* key = X509_get0_pubkey(certificate)) {
        const char* type = EVP_PKEY_get0_type_name(key);
        facts.keyType = type ? type : "";
        facts.keyBits = EVP_PKEY_get_bits(key);
    }
    facts.fingerprint = fingerprintOf(certificate);
    facts.isOutOfDate = X509_cmp_current_time(X509_get0_notBefore(certificate)) >= 0
        || X509_cmp_current_time(X509_get0_notAfter(certificate)) <= 0;
    return facts;
}

} // namespace muster
