// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <string>

namespace muster {

/// What a certificate says of itself, for a person to read back.
struct CertificateFacts {
    std::string subject; ///< RFC 2253, "CN=Name,O=Organisation"
    std::string issuer;
    std::string validFrom; ///< yyyy-MM-dd, UTC
    std::string validTo;
    std::string keyType; ///< RSA, EC, ...
    int keyBits = 0;
    std::string fingerprint; ///< SHA-256 of the DER, "AB:CD:…"
    bool isOutOfDate = false; ///< expired, or not valid yet

    bool operator==(const CertificateFacts&) const = default;
};

/// Reads the first certificate of a PEM or DER file without judging it. Config error when there is
/// none. Any thread.
Result<CertificateFacts> certificateFacts(const std::string& path);

} // namespace muster
