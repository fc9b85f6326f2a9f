// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/PracticeService.h"

#include "app/practice/FaultyReply.h"
#include "core/base/Json.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <thread>

namespace muster::practice {

static constexpr std::string_view controlPrefix = "/practice/";
/// A body up to this size is taken even when the request is refused, as most servers do.
static constexpr std::uint64_t readAnyway = std::uint64_t{1} << 20;

/// One request on its way.
struct PracticeService::Exchange {
    HttpConnection& connection;
    const HttpHead& head;
    Settings settings;
    FaultChoice choice;
    LoggedRequest logged;
    Service* service = nullptr;

    bool has(Fault::Kind kind) const { return choice.fault && choice.fault->kind == kind; }
};

Settings PracticeService::settings() const
{
    const std::lock_guard guard(m_mutex);
    return m_settings;
}

bool PracticeService::serve(HttpConnection& connection, const HttpHead& head)
{
    if (head.path.starts_with(controlPrefix))
        return serveControl(connection, head);
    Exchange exchange{connection, head, settings(), {}, m_log.begin()};
    exchange.choice = m_faults.take(head.path, head.path == exchange.settings.tokenPath);
    if (exchange.choice.fault)
        exchange.logged.fault = exchange.choice.fault->text;
    for (const auto& service : m_services)
        if (exchange.service == nullptr && service->owns(head, exchange.settings))
            exchange.service = service.get();
    if (exchange.has(Fault::Kind::DropBefore))
        return drop(exchange);
    const auto refused = refusal(exchange);
    const bool isLarge = head.chunked || head.contentLength > readAnyway;
    if (refused && (head.expectsContinue || isLarge)) {
        finish(exchange, *refused);
        connection.linger();
        return false;
    }
    if (head.expectsContinue && !connection.sendContinue())
        return drop(exchange);
    if (exchange.has(Fault::Kind::DropAfterHeaders) || !takeBody(exchange))
        return drop(exchange);
    return finish(exchange, refused ? *refused : reply(exchange));
}

std::optional<HttpReply> PracticeService::refusal(const Exchange& exchange) const
{
    const auto& fault = exchange.choice.fault;
    if (fault && (fault->needsToken() || fault->replacesService()))
        return replyInstead(*fault);
    if (exchange.service == nullptr)
        return HttpReply::message(404, "there is nothing at this address");
    return exchange.service->refusal(exchange.head, exchange.settings);
}

/// False when the body did not arrive whole, or the fault says to stop half-way.
bool PracticeService::takeBody(Exchange& exchange)
{
    auto writer = m_log.bodyWriter(exchange.logged);
    const bool half = exchange.has(Fault::Kind::DropMidBody);
    auto most = half ? std::max<std::uint64_t>(exchange.head.contentLength / 2, 1) : UINT64_MAX;
    std::vector<char> block(262144);
    std::ptrdiff_t got = 1;
    while (most > 0 && got > 0) {
        got =
            exchange.connection.readBody(block.data(), std::min<std::uint64_t>(block.size(), most));
        if (got <= 0)
            break;
        most -= static_cast<std::uint64_t>(got);
        if (!writer.write({block.data(), static_cast<std::size_t>(got)}))
            got = -1;
    }
    auto body = writer.finish(got == 0);
    if (body)
        exchange.logged.body = std::move(*body);
    return body && got == 0;
}

HttpReply PracticeService::reply(const Exchange& exchange) const
{
    return exchange.service->answer({exchange.head, exchange.logged.body, exchange.logged, m_log,
                                     exchange.settings, exchange.choice.echoValues});
}

bool PracticeService::drop(Exchange& exchange)
{
    exchange.logged.status = 0;
    m_log.write(exchange.head, exchange.logged);
    exchange.connection.stream().drop();
    return false;
}

bool PracticeService::finish(Exchange& exchange, HttpReply reply)
{
    auto& connection = exchange.connection;
    if (exchange.has(Fault::Kind::DropAfterBody))
        return drop(exchange);
    const bool stalls = exchange.has(Fault::Kind::Stall);
    if (exchange.choice.fault)
        reply = spoiled(*exchange.choice.fault, std::move(reply));
    exchange.logged.status = stalls ? 0 : reply.status;
    m_log.write(exchange.head, exchange.logged);
    if (stalls) {
        stall(connection);
        return false;
    }
    if (exchange.has(Fault::Kind::CutReply)) {
        sendCut(connection, reply);
        connection.stream().drop();
        return false;
    }
    const bool isSlow = exchange.has(Fault::Kind::Slow);
    const bool keeps = exchange.head.keepAlive && !isSlow
        && (exchange.logged.body.complete || exchange.head.contentLength == 0);
    const bool sent = isSlow ? sendSlowly(connection, reply) : connection.send(reply, keeps);
    if (!keeps)
        connection.stream().close();
    return sent && keeps;
}

void PracticeService::stall(HttpConnection& connection) const
{
    static constexpr int longest = 120;
    connection.stream().setReadLimit(1000);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(longest);
    std::array<char, 256> ignored{};
    while (!m_stopping && std::chrono::steady_clock::now() < end) {
        const auto start = std::chrono::steady_clock::now();
        const auto got = connection.stream().read(ignored.data(), ignored.size());
        const auto waited = std::chrono::steady_clock::now() - start;
        if (got == 0 || (got < 0 && waited < std::chrono::milliseconds(900)))
            return; // the client left
    }
}

bool PracticeService::serveControl(HttpConnection& connection, const HttpHead& head)
{
    if (head.expectsContinue && !connection.sendContinue())
        return false;
    std::string body;
    std::array<char, 16384> block{};
    std::ptrdiff_t got = 0;
    while ((got = connection.readBody(block.data(), block.size())) > 0 && body.size() < readAnyway)
        body.append(block.data(), static_cast<std::size_t>(got));
    return got == 0 && connection.send(control(head, body), true);
}

HttpReply PracticeService::control(const HttpHead& head, const std::string& body)
{
    const bool isPost = head.method == "POST";
    const auto object = json::parseObject(isPost ? body : "{}");
    if (!object)
        return HttpReply::message(400, object.error().what);
    if (head.path == "/practice/settings") {
        const std::lock_guard guard(m_mutex);
        if (const auto set = m_settings.set(*object); !set)
            return HttpReply::message(400, set.error().what + ". " + set.error().hint);
        return HttpReply::json(200, m_settings.json());
    }
    if (head.path == "/practice/save") {
        const auto saved = m_state.save();
        return saved ? HttpReply::json(200, "{}") : HttpReply::message(500, saved.error().what);
    }
    if (head.path != "/practice/faults")
        return HttpReply::message(404,
                                  "there is /practice/faults, /practice/settings and "
                                  "/practice/save");
    std::vector<Fault> fresh;
    for (const auto& text : object->value(QStringLiteral("add")).toArray()) {
        auto fault = Fault::parse(text.toString().toStdString());
        if (!fault)
            return HttpReply::message(400, fault.error().what + ". " + fault.error().hint);
        fresh.push_back(std::move(*fault));
    }
    if (object->value(QStringLiteral("clear")).toBool())
        m_faults.clear();
    for (auto& fault : fresh)
        m_faults.add(std::move(fault));
    return HttpReply::json(200, m_faults.json());
}

} // namespace muster::practice
