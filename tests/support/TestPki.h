// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>

#include <memory>
#include <string>

namespace muster::test {

/// A certificate and its key as PEM files; both are also in `both`.
struct PemPair {
    std::string certificate;
    std::string key;
    std::string both;
};

/// What a test certificate should look like.
struct CertificateShape {
    std::string name = "localhost"; ///< common name; DNS name or IPv4 address of the subject too
    std::string keyType = "EC"; ///< EC (P-256), or RSA
    unsigned bits = 3072; ///< RSA only
    int fromDays = -1; ///< validity, relative to now
    int toDays = 30;
    bool isAuthority = false;
    std::string keyUsage = {}; ///< as in an OpenSSL configuration; empty = no limit
    bool isSelfSigned = false; ///< otherwise by the test authority
};

/// A certificate authority and certificates made with it, in a directory that goes away with it.
class TestPki {
public:
    TestPki();
    ~TestPki();
    TestPki(const TestPki&) = delete;
    TestPki& operator=(const TestPki&) = delete;

    std::string path(const std::string& name) const;

    const std::string& caFile() const { return m_caFile; }

    /// Makes @p stem.crt, @p stem.key and @p stem.pem.
    PemPair make(const std::string& stem, const CertificateShape& shape) const;
    /// "sha256//…" of the key in a certificate file.
    static std::string pinOf(const std::string& certificateFile);

private:
    struct Authority;
    QTemporaryDir m_directory;
    std::unique_ptr<Authority> m_authority;
    std::string m_caFile;
};

} // namespace muster::test
