// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <string>

namespace muster::practice {

/// Which server certificate to show; the wrong ones exist so that a client's messages can be seen.
enum class ServerCertificate { Good, Expired, WrongHost };

/// The files of one practice directory that concern keys; all PEM, all 0600.
struct CertificateFiles {
    std::string authority; ///< the CA's certificate, what a client trusts
    std::string authorityKey;
    std::string server;
    std::string serverKey;
    std::string recipient; ///< RSA-3072 certificate that files are sealed to
    std::string recipientKey;
    std::string otherAuthority; ///< a CA that signed nothing here

    explicit CertificateFiles(const std::string& directory);
};

/// Makes what is missing: keys are kept when the directory is used again, the server's certificate
/// is issued anew at each start.
Result<void> prepareCertificates(const CertificateFiles& files, ServerCertificate kind);

} // namespace muster::practice
