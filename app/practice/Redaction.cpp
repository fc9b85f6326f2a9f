// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/Redaction.h"

#include "core/base/Hash.h"
#include "core/base/Json.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace muster::practice {

static constexpr std::string_view secretMember = "client_secret";

std::string Redaction::mark(std::string_view secret)
{
    return "sha256:" + Sha256::hexOf(secret).substr(0, 12);
}

std::string Redaction::withoutOurs(std::string text) const
{
    for (const auto& secret : m_secrets) {
        const auto shown = mark(secret);
        for (auto at = text.find(secret); at != std::string::npos; at = text.find(secret, at))
            text.replace(at, secret.size(), shown);
    }
    return text;
}

std::string Redaction::header(std::string_view name, std::string_view value) const
{
    static constexpr std::array<std::string_view, 3> named{"Authorization", "Proxy-Authorization",
                                                           "Cookie"};
    const bool isPrivate = std::any_of(named.begin(), named.end(),
                                       [&](auto known) { return equalsIgnoringCase(known, name); });
    return isPrivate ? mark(value) : withoutOurs(std::string(value));
}

/// Empty when @p text has no such field.
static std::string withoutFormSecret(std::string_view text)
{
    const auto name = std::string(secretMember) + '=';
    auto from = text.find(name);
    if (from == std::string_view::npos || (from > 0 && text[from - 1] != '&'))
        return {};
    from += name.size();
    const auto end = std::min(text.find('&', from), text.size());
    return std::string(text.substr(0, from)) + Redaction::mark(text.substr(from, end - from))
        + std::string(text.substr(end));
}

std::string Redaction::target(std::string_view target) const
{
    const auto question = target.find('?');
    if (question == std::string_view::npos)
        return withoutOurs(std::string(target));
    const auto query = withoutFormSecret(target.substr(question + 1));
    return withoutOurs(query.empty() ? std::string(target)
                                     : std::string(target.substr(0, question + 1)) + query);
}

std::string Redaction::body(std::string_view bytes) const
{
    if (bytes.find(secretMember) == std::string_view::npos)
        return withoutOurs(std::string(bytes));
    if (auto object = json::parseObject(bytes)) {
        const auto name = QString::fromUtf8(secretMember);
        if (object->contains(name))
            object->insert(name, json::value(mark(json::text(object->value(name)))));
        return withoutOurs(QJsonDocument(*object).toJson(QJsonDocument::Compact).toStdString());
    }
    const auto form = withoutFormSecret(bytes);
    return form.empty() ? "(not stored: it speaks of a client secret in a form this service "
                          "cannot read)"
                        : withoutOurs(form);
}

} // namespace muster::practice
