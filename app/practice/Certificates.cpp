// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/Certificates.h"

#include "app/practice/PrivateFile.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <memory>
#include <unistd.h>

namespace muster::practice {

struct OpenSslDeleter {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }

    void operator()(X509* certificate) const { X509_free(certificate); }

    void operator()(BIO* bio) const { BIO_free_all(bio); }
};

using Key = std::unique_ptr<EVP_PKEY, OpenSslDeleter>;
using Certificate = std::unique_ptr<X509, OpenSslDeleter>;
using Bio = std::unique_ptr<BIO, OpenSslDeleter>;

/// What a certificate says; issuer is empty for one that signs itself.
struct CertificateText {
    const char* name;
    const char* basicConstraints;
    const char* keyUsage;
    const char* alternativeNames = nullptr;
    const char* extendedKeyUsage = nullptr;
    bool expired = false;
};

CertificateFiles::CertificateFiles(const std::string& directory)
    : authority(directory + "/ca.pem")
    , authorityKey(directory + "/ca-key.pem")
    , server(directory + "/server.pem")
    , serverKey(directory + "/server-key.pem")
    , recipient(directory + "/recipient.pem")
    , recipientKey(directory + "/recipient-key.pem")
    , otherAuthority(directory + "/other-ca.pem")
{ }

static bool exists(const std::string& path)
{
    return ::access(path.c_str(), R_OK) == 0;
}

static Result<void> writeBio(const std::string& path, BIO* bio)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return writePrivateFile(path, {bytes, static_cast<std::size_t>(size)});
}

static Result<void> writeKey(const std::string& path, EVP_PKEY* key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return writeBio(path, bio.get());
}

static Result<void> writeCertificate(const std::string& path, X509* certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return writeBio(path, bio.get());
}

static Result<Key> keyFrom(const std::string& path, const char* type)
{
    if (exists(path)) {
        const Bio bio(BIO_new_file(path.c_str(), "r"));
        Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
        if (!key)
            return fail(ErrorKind::Config, "the key file " + path + " cannot be read",
                        "Remove the directory given with --dir and start again.");
        return key;
    }
    const bool isRsa = std::string_view(type) == "RSA";
    Key key(isRsa ? EVP_RSA_gen(3072U) : EVP_EC_gen("P-256"));
    if (auto written = writeKey(path, key.get()); !written)
        return fail(written.error());
    return key;
}

static void addExtension(X509* certificate, X509* issuer, int id, const char* value)
{
    if (value == nullptr)
        return;
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, id, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

/// Signed by @p issuer with @p issuerKey, or by itself when there is no issuer.
static Certificate issue(const CertificateText& text, EVP_PKEY* key, X509* issuer,
                         EVP_PKEY* issuerKey)
{
    static constexpr long day = 24L * 3600;
    Certificate certificate(X509_new());
    auto* x509 = certificate.get();
    X509_set_version(x509, X509_VERSION_3);
    std::uint64_t serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(x509), serial >> 1);
    X509_gmtime_adj(X509_getm_notBefore(x509), text.expired ? -60 * day : -day);
    X509_gmtime_adj(X509_getm_notAfter(x509), text.expired ? -day : 3650 * day);
    X509_set_pubkey(x509, key);
    auto* name = X509_get_subject_name(x509);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(text.name), -1, -1, 0);
    auto* signer = issuer == nullptr ? x509 : issuer;
    X509_set_issuer_name(x509, X509_get_subject_name(signer));
    addExtension(x509, signer, NID_subject_key_identifier, "hash");
    addExtension(x509, signer, NID_basic_constraints, text.basicConstraints);
    addExtension(x509, signer, NID_key_usage, text.keyUsage);
    addExtension(x509, signer, NID_subject_alt_name, text.alternativeNames);
    addExtension(x509, signer, NID_ext_key_usage, text.extendedKeyUsage);
    addExtension(x509, signer, NID_authority_key_identifier, "keyid");
    X509_sign(x509, issuerKey, EVP_sha256());
    return certificate;
}

static constexpr CertificateText authorityText{"Muster practice CA", "critical,CA:TRUE",
                                               "critical,keyCertSign,cRLSign"};
static constexpr CertificateText recipientText{"Muster practice recipient", "critical,CA:FALSE",
                                               "critical,keyEncipherment"};

static CertificateText serverText(ServerCertificate kind)
{
    CertificateText text{"Muster practice service", "critical,CA:FALSE",
                         "critical,digitalSignature", "IP:127.0.0.1,DNS:localhost", "serverAuth"};
    text.expired = kind == ServerCertificate::Expired;
    if (kind == ServerCertificate::WrongHost)
        text.alternativeNames = "DNS:elsewhere.invalid";
    return text;
}

static Result<Certificate> authorityFrom(const std::string& path, EVP_PKEY* key)
{
    if (exists(path)) {
        const Bio bio(BIO_new_file(path.c_str(), "r"));
        Certificate found(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
        if (found && X509_check_private_key(found.get(), key) == 1)
            return found;
    }
    auto made = issue(authorityText, key, nullptr, key);
    if (auto written = writeCertificate(path, made.get()); !written)
        return fail(written.error());
    return made;
}

Result<void> prepareCertificates(const CertificateFiles& files, ServerCertificate kind)
{
    auto authorityKey = keyFrom(files.authorityKey, "EC");
    if (!authorityKey)
        return fail(authorityKey.error());
    auto authority = authorityFrom(files.authority, authorityKey->get());
    if (!authority)
        return fail(authority.error());
    auto serverKey = keyFrom(files.serverKey, "EC");
    if (!serverKey)
        return fail(serverKey.error());
    const auto server =
        issue(serverText(kind), serverKey->get(), authority->get(), authorityKey->get());
    if (auto written = writeCertificate(files.server, server.get()); !written)
        return written;
    auto recipientKey = keyFrom(files.recipientKey, "RSA");
    if (!recipientKey)
        return fail(recipientKey.error());
    if (!exists(files.otherAuthority)) {
        const Key other(EVP_EC_gen("P-256"));
        const auto stranger = issue(authorityText, other.get(), nullptr, other.get());
        if (auto written = writeCertificate(files.otherAuthority, stranger.get()); !written)
            return written;
    }
    if (exists(files.recipient))
        return {};
    const auto recipient =
        issue(recipientText, recipientKey->get(), authority->get(), authorityKey->get());
    return writeCertificate(files.recipient, recipient.get());
}

} // namespace muster::practice
