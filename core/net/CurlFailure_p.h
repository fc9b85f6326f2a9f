// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/CurlTransfer_p.h"
#include "core/net/ServiceUrl_p.h"

namespace muster {

/// Which of our own limits ended an attempt.
enum class Cut { None, Idle, Total, Stop };

/// How libcurl left an attempt that brought no usable answer.
struct CurlEnd {
    CURLcode code = CURLE_OK;
    Cut cut = Cut::None;
    long verifyResult = 0; ///< X509_V_ERR_*
    long connectStatus = 0; ///< status of a proxy's answer to CONNECT
    bool usesProxy = false;
    bool isGoodbyeMissing = false; ///< TLS ended without close_notify
    std::string detail; ///< libcurl's own words
};

/// Says in one sentence what went wrong and what was sent, with the remedy as hint.
Error describeFailure(const CurlEnd& end, const CurlTransfer& transfer, const ServiceUrl& url);

} // namespace muster
