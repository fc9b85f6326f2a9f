// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/RecipientCertificate_p.h"

#include <openssl/x509v3.h>

namespace muster {

namespace {

constexpr int leastRsaBits = 3072;

tl::unexpected<Error> refuse(const std::string& path, const std::string& why, std::string hint)
{
    return fail(ErrorKind::Config, "the recipient certificate " + path + " " + why,
                std::move(hint));
}

Result<void> checkKey(X509* certificate, const std::string& path)
{
    const auto* key = X509_get0_pubkey(certificate);
    if (!key || EVP_PKEY_is_a(key, "RSA") != 1)
        return refuse(path, "does not hold an RSA key", "Ask the service for its RSA certificate.");
    if (EVP_PKEY_get_bits(key) < leastRsaBits)
        return refuse(path, "has a key of only " + std::to_string(EVP_PKEY_get_bits(key)) + " bits",
                      "3072 bits or more are needed: ask the service for a newer certificate.");
    return {};
}

Result<void> checkPeriod(X509* certificate, const std::string& path)
{
    if (X509_cmp_current_time(X509_get0_notBefore(certificate)) >= 0)
        return refuse(path, "is not valid yet", "Check this computer's date and time.");
    if (X509_cmp_current_time(X509_get0_notAfter(certificate)) <= 0)
        return refuse(path, "has expired",
                      "Ask the service for its current one, and check this computer's date.");
    return {};
}

Result<void> checkPurpose(X509* certificate, const std::string& path)
{
    if ((X509_get_extension_flags(certificate) & EXFLAG_CA) != 0)
        return refuse(path, "is the certificate of an authority (CA), not of a recipient",
                      "Ask the service for the certificate it decrypts with.");
    // All bits are set where the certificate does not limit the key's use.
    if ((X509_get_key_usage(certificate) & KU_KEY_ENCIPHERMENT) == 0)
        return refuse(path, "is not meant for encryption",
                      "Its key usage must include key encipherment.");
    return {};
}

} // namespace

Result<RecipientKey> RecipientKey::load(const std::string& path)
{
    auto certificate = readCertificate(path, "the recipient certificate");
    if (!certificate)
        return fail(std::move(certificate.error()));
    for (const auto check : {&checkKey, &checkPeriod, &checkPurpose}) {
        if (auto checked = check(certificate->get(), path); !checked)
            return fail(std::move(checked.error()));
    }
    auto held = std::make_shared<Certificate>();
    held->fingerprint = fingerprintOf(certificate->get());
    held->subject = subjectOf(certificate->get());
    held->x509 = std::move(*certificate);
    RecipientKey key;
    key.m_certificate = std::move(held);
    return key;
}

const std::string& RecipientKey::fingerprint() const
{
    return m_certificate->fingerprint;
}

const std::string& RecipientKey::subject() const
{
    return m_certificate->subject;
}

} // namespace muster
