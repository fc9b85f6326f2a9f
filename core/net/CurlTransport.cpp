// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/CurlTransport.h"

#include "core/net/CurlFailure_p.h"
#include "core/net/CurlOptions_p.h"
#include "core/net/TlsGoodbye_p.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/socket.h>

namespace muster {

namespace {

using Steady = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr std::uint64_t leastBytesPerMillisecond = 100; // 100 kB/s

/// Our own limits of one attempt. Connecting has a limit of its own inside libcurl.
class Limits {
public:
    Limits(const Channel& channel, std::uint64_t bodySize)
        : m_idle(channel.idleTimeout)
        , m_end(m_lastMove + channel.connectTimeout + channel.totalTimeout
                + milliseconds(bodySize / leastBytesPerMillisecond))
    { }

    Cut check(const CurlTransfer& transfer)
    {
        const auto now = Steady::now();
        const auto activity = transfer.activity();
        if (activity != m_activity || !transfer.isIssued()) {
            m_activity = activity;
            m_lastMove = now;
        }
        if (now >= m_end)
            return Cut::Total;
        return now >= m_lastMove + m_idle ? Cut::Idle : Cut::None;
    }

    milliseconds nextCheck() const
    {
        const auto left = std::min(m_end, m_lastMove + m_idle) - Steady::now();
        const auto wait = std::chrono::ceil<milliseconds>(left);
        return std::clamp(wait, milliseconds(1), milliseconds(1000));
    }

private:
    Steady::time_point m_lastMove = Steady::now();
    std::uint64_t m_activity = 0;
    milliseconds m_idle;
    Steady::time_point m_end;
};

Exchange notSent(Error error)
{
    Exchange exchange;
    exchange.error = std::move(error);
    exchange.error.what += "; no data was sent";
    return exchange;
}

bool isMethod(const std::string& method)
{
    return !method.empty()
        && std::all_of(method.begin(), method.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// A refusal that arrived whole is certain even if the rest of the body could not be delivered; a
// success counts only for the whole body.
bool isAnswered(const CurlEnd& end, const CurlTransfer& transfer)
{
    if (transfer.isTooLarge() || !transfer.isIssued() || !transfer.hasHeaders())
        return false;
    const bool isClean = end.code == CURLE_OK && end.cut == Cut::None
        && !(end.isGoodbyeMissing && transfer.endsWithConnection());
    if (transfer.response().status < 300)
        return isClean && transfer.isBodyComplete();
    return isClean || transfer.hasWholeAnswer();
}

Delivery deliveryOf(const CurlTransfer& transfer)
{
    const bool mayBeTaken =
        transfer.request().bodySize == 0 ? transfer.isIssued() : transfer.handed() > 0;
    return mayBeTaken ? Delivery::Unknown : Delivery::NotSent;
}

Exchange conclude(const CurlEnd& end, CurlTransfer& transfer, const ServiceUrl& url)
{
    Exchange exchange;
    exchange.bodyBytesSent = transfer.handed();
    exchange.bodyComplete = transfer.isBodyComplete();
    if (isAnswered(end, transfer)) {
        exchange.delivery = Delivery::Answered;
    } else {
        exchange.delivery = deliveryOf(transfer);
        exchange.error = describeFailure(end, transfer, url);
    }
    exchange.response = std::move(transfer.response());
    return exchange;
}

} // namespace

struct CurlTransport::State {
    TlsGoodbye goodbye;
    MultiHandle multi; ///< owns the kept connection
    curl_socket_t kept = CURL_SOCKET_BAD;

    void dropStaleConnection();
    Exchange exchange(CurlTransfer& transfer, const Channel& channel, const ServiceUrl& url,
                      const std::stop_token& stop);
    CurlEnd run(CURL* easy, CurlTransfer& transfer, const Channel& channel,
                const std::stop_token& stop);
};

CurlTransport::CurlTransport() : m_state(std::make_unique<State>())
{
    startCurl();
}

CurlTransport::~CurlTransport() = default;

Exchange CurlTransport::send(Request request, const Channel& channel, std::stop_token stop)
{
    const auto url = ServiceUrl::parse(request.url);
    if (!url)
        return notSent(url.error());
    if (auto usable = checkChannel(channel); !usable)
        return notSent(std::move(usable.error()));
    if (!isMethod(request.method) || (request.bodySize > 0 && !request.body))
        return notSent({ErrorKind::Bug, "the request has no method or no body to read"});
    CurlTransfer transfer(std::move(request), channel.responseLimit);
    auto exchange = m_state->exchange(transfer, channel, *url, stop);
    if (transfer.isExpectationRefused()) {
        m_state->multi.reset();
        transfer.startAgainPlainly();
        exchange = m_state->exchange(transfer, channel, *url, stop);
    }
    if (exchange.delivery != Delivery::Answered || !exchange.bodyComplete)
        m_state->multi.reset(); // closes every kept connection: the next attempt starts afresh
    return exchange;
}

// A quiet connection has nothing to read. libcurl takes a TLS goodbye waiting there for a sign of
// life and would offer it a body.
void CurlTransport::State::dropStaleConnection()
{
    char byte = 0;
    if (multi && kept != CURL_SOCKET_BAD
        && (::recv(kept, &byte, 1, MSG_PEEK | MSG_DONTWAIT) >= 0 || errno != EAGAIN))
        multi.reset();
    kept = CURL_SOCKET_BAD;
}

Exchange CurlTransport::State::exchange(CurlTransfer& transfer, const Channel& channel,
                                        const ServiceUrl& url, const std::stop_token& stop)
{
    const auto headers = headerList(transfer.request(), transfer.mayExpect());
    if (!headers)
        return notSent(headers.error());
    const auto proxy = proxyFor(channel, url);
    if (!proxy)
        return notSent(proxy.error());
    dropStaleConnection();
    if (!multi)
        multi.reset(curl_multi_init());
    const EasyHandle easy(curl_easy_init());
    if (!multi || !easy)
        return notSent({ErrorKind::Bug, "libcurl did not start"});
    std::array<char, CURL_ERROR_SIZE> words{};
    curl_easy_setopt(easy.get(), CURLOPT_ERRORBUFFER, words.data());
    applyOptions(easy.get(), transfer.request(), channel, url);
    applyProxy(easy.get(), *proxy);
    curl_easy_setopt(easy.get(), CURLOPT_HTTPHEADER, headers->get());
    transfer.attach(easy.get());
    goodbye.forget();
    goodbye.watch(easy.get());
    auto end = run(easy.get(), transfer, channel, stop);
    curl_easy_getinfo(easy.get(), CURLINFO_SSL_VERIFYRESULT, &end.verifyResult);
    curl_easy_getinfo(easy.get(), CURLINFO_HTTP_CONNECTCODE, &end.connectStatus);
    end.usesProxy = !proxy->isDirect();
    end.detail = words.data();
    end.isGoodbyeMissing = url.scheme == "https" && !goodbye.isSaid();
    return conclude(end, transfer, url);
}

CurlEnd CurlTransport::State::run(CURL* easy, CurlTransfer& transfer, const Channel& channel,
                                  const std::stop_token& stop)
{
    CurlEnd end;
    Limits limits(channel, transfer.request().bodySize);
    const std::stop_callback wake(stop, [this] { curl_multi_wakeup(multi.get()); });
    curl_multi_add_handle(multi.get(), easy);
    int running = 1;
    while (running > 0) {
        end.cut = stop.stop_requested() ? Cut::Stop : limits.check(transfer);
        if (end.cut != Cut::None)
            break;
        if (curl_multi_perform(multi.get(), &running) != CURLM_OK)
            break;
        if (running > 0)
            curl_multi_poll(multi.get(), nullptr, 0, static_cast<int>(limits.nextCheck().count()),
                            nullptr);
    }
    int left = 0;
    const auto* message = curl_multi_info_read(multi.get(), &left);
    end.code =
        message && message->msg == CURLMSG_DONE ? message->data.result : CURLE_ABORTED_BY_CALLBACK;
    curl_easy_getinfo(easy, CURLINFO_ACTIVESOCKET, &kept);
    curl_multi_remove_handle(multi.get(), easy);
    return end;
}

std::string transportVersion()
{
    const curl_version_info_data* info = curl_version_info(CURLVERSION_NOW);
    return std::string("libcurl ") + info->version + ", "
        + (info->ssl_version ? info->ssl_version : "no TLS");
}

} // namespace muster
