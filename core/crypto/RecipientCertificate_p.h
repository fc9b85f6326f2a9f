// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/OpenSsl_p.h"
#include "core/crypto/Sealer.h"

namespace muster {

struct RecipientKey::Certificate {
    CertificateHandle x509;
    std::string fingerprint;
    std::string subject;
};

/// The first certificate of a PEM or DER file. @p what names the file's part in messages. Config
/// error when there is none.
Result<CertificateHandle> readCertificate(const std::string& path, const std::string& what);
std::string fingerprintOf(const X509* certificate);
std::string subjectOf(const X509* certificate);

} // namespace muster
