// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/HttpMessage.h"
#include "app/practice/StoredBody.h"

#include <cstdio>
#include <memory>
#include <mutex>
#include <string>

namespace muster::practice {

/// What is written about one request.
struct LoggedRequest {
    unsigned number = 0;
    std::string time;
    StoredBody body;
    int status = 0; ///< 0 = no answer was given
    std::string fault;
};

/// requests.jsonl and the bodies beside it. Numbers go on where an earlier run of the same
/// directory stopped. Any thread.
class RequestLog {
public:
    RequestLog(std::string directory, Redaction redaction);

    Result<void> open();
    LoggedRequest begin();
    BodyWriter bodyWriter(const LoggedRequest& request) const;
    /// bodies/NNNN-SUFFIX
    std::string bodyPath(unsigned number, std::string_view suffix) const;
    void write(const HttpHead& head, const LoggedRequest& request);

private:
    struct Closer {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    std::string m_directory;
    Redaction m_redaction;
    std::mutex m_mutex;
    std::unique_ptr<std::FILE, Closer> m_file;
    unsigned m_last = 0;
};

} // namespace muster::practice
