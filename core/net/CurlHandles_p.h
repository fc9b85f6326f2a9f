// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/net/Request.h"

#include <curl/curl.h>

#include <memory>

namespace muster {

struct EasyCloser {
    void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
};

struct MultiCloser {
    void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};

/// Overwrites every line before freeing it: header lines carry the token.
struct HeaderListCloser {
    void operator()(curl_slist* list) const;
};

using EasyHandle = std::unique_ptr<CURL, EasyCloser>;
using MultiHandle = std::unique_ptr<CURLM, MultiCloser>;
using HeaderList = std::unique_ptr<curl_slist, HeaderListCloser>;

/// Starts libcurl once a process, with an allocator that wipes what it frees: libcurl copies header
/// lines and body bytes into buffers of its own.
void startCurl();

/// The request's header lines as libcurl wants them. Config error for a line that HTTP cannot carry
/// (line break, NUL, other control or non-ASCII bytes) or that the transport sets itself. Without
/// @p mayExpect a long body goes out without asking first (Expect: 100-continue).
Result<HeaderList> headerList(const Request& request, bool mayExpect);

} // namespace muster
