// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/CurlHandles_p.h"
#include "core/net/Transport.h"

#include <optional>

namespace muster {

/// One attempt while libcurl works on it: hands out the body once, collects the answer, counts.
/// libcurl is told about it by pointer, so it stays where it is. One thread.
class CurlTransfer {
public:
    CurlTransfer(Request request, std::size_t responseLimit);
    CurlTransfer(const CurlTransfer&) = delete;
    CurlTransfer& operator=(const CurlTransfer&) = delete;

    /// Sets the callbacks and the body's size on @p easy.
    void attach(CURL* easy);

    const Request& request() const { return m_request; }

    Response& response() { return m_response; }

    const Response& response() const { return m_response; }

    /// The connection stood and the request line was about to be written.
    bool isIssued() const { return m_issued > 0; }

    /// Body bytes handed to libcurl: never less than what left this machine.
    std::uint64_t handed() const { return m_handed; }

    bool isBodyComplete() const { return isIssued() && m_handed == m_request.bodySize; }

    bool isTooLarge() const { return m_isTooLarge; }

    /// The final answer's headers arrived to their end.
    bool hasHeaders() const { return m_headersEnded; }

    const std::optional<Error>& bodyError() const { return m_bodyError; }

    /// Changes whenever a byte moved in either direction.
    std::uint64_t activity() const;
    /// A final answer with a stated length arrived in full, however the connection ended.
    bool hasWholeAnswer() const;
    /// A 417 came before any byte of the body was touched: the request may go out once more,
    /// plainly.
    bool isExpectationRefused() const;
    void startAgainPlainly();

    bool mayExpect() const { return m_mayExpect; }

    /// The answer states no length: only the connection's end says that it is whole.
    bool endsWithConnection() const;

private:
    std::size_t giveBody(char* to, std::size_t size);
    void takeHeader(std::string_view line);
    std::size_t takeBody(std::string_view bytes);
    bool mayIssue() const;
    int beforeRequest();
    bool isWithinLimit(std::size_t more);

    CURL* m_easy = nullptr;
    Request m_request;
    std::size_t m_responseLimit;
    Response m_response;
    std::uint64_t m_handed = 0;
    std::size_t m_received = 0;
    int m_issued = 0;
    bool m_headersEnded = false;
    bool m_mayExpect = true;
    bool m_isTooLarge = false;
    std::optional<Error> m_bodyError;
};

} // namespace muster
