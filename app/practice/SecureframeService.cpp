// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/SecureframeService.h"

#include "app/practice/PrivateFile.h"
#include "app/practice/ResourcePush.h"
#include "app/practice/ResourceSchema.h"
#include "core/base/Hash.h"
#include "core/base/Json.h"
#include "core/base/JsonWriter.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace muster::practice {

static constexpr std::string_view pushPrefix = "/custom_connections/";
static constexpr std::string_view pushSuffix = "/data";
static constexpr std::array<std::string_view, 4> lists{
    "/user_accounts", "/devices", "/cloud_resources", "/integration_connections"};

static bool isPush(const HttpHead& head)
{
    return head.path.starts_with(pushPrefix) && head.path.ends_with(pushSuffix)
        && head.path.size() > pushPrefix.size() + pushSuffix.size();
}

static bool isList(const HttpHead& head)
{
    return std::find(lists.begin(), lists.end(), head.path) != lists.end();
}

bool SecureframeService::owns(const HttpHead& head, const Settings& /*settings*/) const
{
    return isPush(head) || isList(head);
}

bool SecureframeService::isOverLimit(unsigned perMinute)
{
    const auto now = std::chrono::steady_clock::now();
    const std::lock_guard guard(m_mutex);
    while (!m_recent.empty() && now - m_recent.front() > std::chrono::minutes(1))
        m_recent.pop_front();
    if (m_recent.size() >= perMinute)
        return true;
    m_recent.push_back(now);
    return false;
}

std::optional<HttpReply> SecureframeService::refusal(const HttpHead& head, const Settings& settings)
{
    if (isOverLimit(settings.rateLimit))
        return HttpReply::message(429, "too many requests in a minute");
    if (head.header("Authorization") != m_account.apiKey + ' ' + m_account.apiSecret)
        return HttpReply::message(401, "Authorization failed");
    if (head.method != (isPush(head) ? "POST" : "GET"))
        return HttpReply::message(405, "this method is not allowed here");
    if (!isPush(head))
        return std::nullopt;
    const auto id = std::string_view(head.path).substr(
        pushPrefix.size(), head.path.size() - pushPrefix.size() - pushSuffix.size());
    if (id == m_account.forbiddenConnectionId)
        return HttpReply::message(403, "this key may not push to this connection");
    if (id != m_account.connectionId)
        return HttpReply::message(404, "there is no such connection");
    return std::nullopt;
}

HttpReply SecureframeService::answer(const Call& call)
{
    if (isPush(call.head))
        return push(call);
    const auto model = call.head.path.substr(1);
    return model == "integration_connections" ? connections() : list(call.head, model);
}

HttpReply SecureframeService::push(const Call& call)
{
    static constexpr std::uint64_t limit = std::uint64_t{32} << 20;
    if (call.body.size > limit)
        return HttpReply::message(413, "the body is larger than 32 MiB");
    if (!call.head.header("Content-Type").starts_with("application/json"))
        return HttpReply::message(400, "Content-Type must be application/json");
    std::string body = call.body.small;
    if (body.empty() && call.body.size > 0)
        body = readWholeFile(call.body.path).value_or("");
    auto push = ResourcePush::parse(body, Account::vendorSlug);
    if (!push)
        return HttpReply::message(400, push.error().what);
    auto reply = HttpReply{202};
    m_state.with([&](PracticeBooks& books) {
        const auto applied = push->apply(books);
        if (!applied)
            reply = HttpReply::message(400, applied.error().what);
        return applied.has_value();
    });
    return reply;
}

/// An ID of the service's own, stable for one resource.
static std::string resourceUuid(const std::string& slug, const std::string& id)
{
    auto digits = Sha256::hexOf(slug + '\n' + id).substr(0, 32);
    for (const std::size_t at : {8U, 13U, 18U, 23U})
        digits.insert(at, "-");
    return digits;
}

static std::size_t pageNumber(const HttpHead& head, std::string_view name, std::size_t otherwise)
{
    const auto text = head.queryValue(name);
    std::size_t number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return std::max<std::size_t>(number, 1);
}

static std::string singular(const std::string& model)
{
    return model.substr(0, model.size() - 1);
}

static std::string resourceJson(const std::string& model, const std::string& slug,
                                const std::pair<const std::string, std::string>& resource)
{
    auto attributes = json::parseObject(resource.second).value_or(QJsonObject());
    attributes.remove(QStringLiteral("id"));
    attributes.insert(QStringLiteral("third_party_id"), json::value(resource.first));
    attributes.insert(QStringLiteral("vendor_name"), json::value(Account::vendorSlug));
    JsonWriter out;
    out.beginObject().member("id", resourceUuid(slug, resource.first));
    out.member("type", singular(model)).key("attributes").raw(json::pretty(attributes));
    out.key("relationships").raw("{}").endObject();
    return out.text();
}

/// Which of many resources a list shows.
struct ListPage {
    std::size_t first;
    std::size_t count;
    std::size_t total = 0; ///< seen so far

    bool takesNext()
    {
        const auto at = total++;
        return at >= first && at < first + count;
    }
};

static void appendResources(const PracticeBooks& books, const std::string& model, ListPage& page,
                            JsonWriter& out)
{
    for (const auto& [slug, resources] : books.resources) {
        if (ResourceSchema::fromJson(books.schemas.at(slug)).model() != model)
            continue;
        for (const auto& resource : resources)
            if (page.takesNext())
                out.raw(resourceJson(model, slug, resource));
    }
}

HttpReply SecureframeService::list(const HttpHead& head, const std::string& model)
{
    const auto perPage = std::min<std::size_t>(pageNumber(head, "per_page", 100), 100);
    ListPage page{(pageNumber(head, "page", 1) - 1) * perPage, perPage};
    JsonWriter out;
    out.beginObject().key("data").beginArray();
    m_state.with([&](const PracticeBooks& books) {
        appendResources(books, model, page, out);
        return false;
    });
    out.endArray().key("meta").beginObject().member("total", page.total).endObject().endObject();
    return HttpReply::json(200, out.text());
}

HttpReply SecureframeService::connections() const
{
    JsonWriter out;
    out.beginObject().key("data").beginArray().beginObject();
    out.member("id", m_account.connectionId).member("type", "integration_connection");
    out.key("attributes").beginObject().member("name", "Practice connection");
    out.member("status", "connected").member("vendor_name", Account::vendorSlug).endObject();
    out.endObject().endArray().key("meta").beginObject().member("total", 1).endObject();
    out.endObject();
    return HttpReply::json(200, out.text());
}

} // namespace muster::practice
