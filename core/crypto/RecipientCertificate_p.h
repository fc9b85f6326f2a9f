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

} // namespace muster
