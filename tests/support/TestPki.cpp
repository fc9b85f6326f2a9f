// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestPki.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/sha.h>
#include <openssl/x509v3.h>

#include <array>
#include <cctype>
#include <cstdio>
#include <map>

namespace muster::test {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using File = std::unique_ptr<std::FILE, decltype(&std::fclose)>;

static File openFile(const std::string& path, const char* mode)
{
    File file(std::fopen(path.c_str(), mode), &std::fclose);
    Q_ASSERT(file);
    return file;
}

// An RSA key takes up to a second to find, and no test cares whether two certificates share one.
static Key makeKey(const CertificateShape& shape)
{
    static std::map<std::string, Key> found;
    const auto name = shape.keyType == "RSA" ? std::to_string(shape.bits) : std::string();
    if (const auto known = found.find(name); known != found.end() && !name.empty()) {
        EVP_PKEY_up_ref(known->second.get());
        return {known->second.get(), &EVP_PKEY_free};
    }
    auto* key = shape.keyType == "RSA"
        ? EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", static_cast<std::size_t>(shape.bits))
        : EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
    if (!name.empty() && EVP_PKEY_up_ref(key) == 1)
        found.emplace(name, Key(key, &EVP_PKEY_free));
    return {key, &EVP_PKEY_free};
}

static void addExtension(X509* certificate, X509* issuer, int type, const std::string& value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    auto* extension = X509V3_EXT_conf_nid(nullptr, &context, type, value.c_str());
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

static Certificate makeCertificate(const CertificateShape& shape, EVP_PKEY* key)
{
    static long serial = 1000;
    Certificate certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    constexpr long daySeconds = 24L * 3600;
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), shape.fromDays * daySeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), shape.toDays * daySeconds);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(shape.name.c_str()), -1, -1,
                               0);
    return certificate;
}

struct TestPki::Authority {
    Key key{nullptr, &EVP_PKEY_free};
    Certificate certificate{nullptr, &X509_free};
};

TestPki::TestPki() : m_authority(std::make_unique<Authority>())
{
    CertificateShape shape;
    shape.name = "Test authority";
    shape.isAuthority = true;
    m_authority->key = makeKey(shape);
    m_authority->certificate = makeCertificate(shape, m_authority->key.get());
    auto* certificate = m_authority->certificate.get();
    X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
    addExtension(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(certificate, m_authority->key.get(), EVP_sha256());
    m_caFile = path("ca.crt");
    PEM_write_X509(openFile(m_caFile, "wb").get(), certificate);
}

TestPki::~TestPki() = default;

std::string TestPki::path(const std::string& name) const
{
    return m_directory.filePath(QString::fromStdString(name)).toStdString();
}

PemPair TestPki::make(const std::string& stem, const CertificateShape& shape) const
{
    const auto key = makeKey(shape);
    const auto certificate = makeCertificate(shape, key.get());
    auto* issuer = shape.isSelfSigned ? certificate.get() : m_authority->certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer));
    const bool isAddress = std::isdigit(static_cast<unsigned char>(shape.name.front())) != 0;
    addExtension(certificate.get(), issuer, NID_basic_constraints,
                 shape.isAuthority ? "critical,CA:TRUE" : "CA:FALSE");
    if (shape.name.find(' ') == std::string::npos)
        addExtension(certificate.get(), issuer, NID_subject_alt_name,
                     (isAddress ? "IP:" : "DNS:") + shape.name);
    if (!shape.keyUsage.empty())
        addExtension(certificate.get(), issuer, NID_key_usage, shape.keyUsage);
    X509_sign(certificate.get(), shape.isSelfSigned ? key.get() : m_authority->key.get(),
              EVP_sha256());
    PemPair pair{path(stem + ".crt"), path(stem + ".key"), path(stem + ".pem")};
    PEM_write_X509(openFile(pair.certificate, "wb").get(), certificate.get());
    PEM_write_PrivateKey(openFile(pair.key, "wb").get(), key.get(), nullptr, nullptr, 0, nullptr,
                         nullptr);
    const auto both = openFile(pair.both, "wb");
    PEM_write_X509(both.get(), certificate.get());
    PEM_write_PrivateKey(both.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return pair;
}

std::string TestPki::pinOf(const std::string& certificateFile)
{
    const Certificate certificate(
        PEM_read_X509(openFile(certificateFile, "rb").get(), nullptr, nullptr, nullptr),
        &X509_free);
    unsigned char* der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &der);
    std::array<unsigned char, 32> digest{};
    SHA256(der, static_cast<std::size_t>(size), digest.data());
    OPENSSL_free(der);
    const QByteArray bytes(reinterpret_cast<const char*>(digest.data()), digest.size());
    return "sha256//" + bytes.toBase64().toStdString();
}

} // namespace muster::test
