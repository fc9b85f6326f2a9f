// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/threatswitch/ImportAnswer.h"

#include "core/base/Json.h"

#include <QJsonArray>

#include <algorithm>

namespace muster {

std::string ImportAnswer::id(const Response& response) const
{
    const auto body = json::parse(response.body);
    return body ? json::text(json::at(*body, m_settings["id_pointer"])) : std::string();
}

bool ImportAnswer::isDone(const Response& response) const
{
    const auto body = json::parse(response.body);
    if (!body)
        return false;
    const auto done = m_settings.words("done_values");
    const auto status = json::text(json::at(*body, m_settings["status_pointer"]));
    return std::find(done.begin(), done.end(), status) != done.end();
}

bool ImportAnswer::looksRight(const QJsonValue& body) const
{
    bool expects = false;
    for (const auto* key : {"id_pointer", "status_pointer", "errors_pointer"}) {
        const auto pointer = m_settings[key];
        if (pointer.empty())
            continue;
        expects = true;
        if (!json::at(body, pointer).isUndefined())
            return true;
    }
    return !expects;
}

bool ImportAnswer::readErrors(const QJsonValue& body, Verdict& verdict) const
{
    const auto errors = json::at(body, m_settings["errors_pointer"]);
    if (errors.isUndefined() || errors.isNull())
        return true;
    bool allJoined = errors.isArray();
    const auto base = m_settings.number("row_base");
    for (const auto& error : errors.toArray()) {
        const auto number = json::at(error, m_settings["row_pointer"]);
        bool isNumber = number.isDouble();
        const auto told = isNumber ? static_cast<qint64>(number.toDouble())
                                   : number.toString().toLongLong(&isNumber);
        const auto position = told - static_cast<qint64>(base) + 1;
        if (!isNumber || position < 1 || static_cast<std::uint64_t>(position) > m_rows) {
            allJoined = false;
            continue;
        }
        verdict.rows.push_back({static_cast<std::uint32_t>(position), OutcomeState::Rejected,
                                json::text(json::at(error, m_settings["field_pointer"])),
                                json::text(json::at(error, m_settings["message_pointer"]))});
    }
    return allJoined;
}

static void becomeUnknown(Verdict& verdict, const std::string& why)
{
    verdict.end.state = UnitState::Unknown;
    verdict.end.message = why;
    verdict.stopsTheLine = true;
    verdict.error = Error{ErrorKind::OutcomeUnknown, why,
                          "Look at the import in ThreatSwitch, then settle it with 'muster history "
                          "resolve'."};
}

/// "failed" and its kin: the service says that the whole import did not happen.
static bool saysFailed(const std::string& status)
{
    return status == "failed" || status == "error" || status == "rejected" || status == "cancelled";
}

Verdict ImportAnswer::read(const Response& response, UnitState finished) const
{
    Verdict verdict;
    verdict.end.httpStatus = response.status;
    const auto body = json::parse(response.body);
    if (!body || !looksRight(*body)) {
        becomeUnknown(verdict,
                      "ThreatSwitch took the file but its answer cannot be read; the import may "
                      "or may not have happened");
        return verdict;
    }
    verdict.end.serviceId = json::text(json::at(*body, m_settings["id_pointer"]));
    const auto status = json::text(json::at(*body, m_settings["status_pointer"]));
    if (!readErrors(*body, verdict)) {
        becomeUnknown(verdict,
                      "ThreatSwitch reports errors for rows that cannot be told apart; rows "
                      "without a result of their own may or may not have been imported");
        return verdict;
    }
    verdict.end.state = saysFailed(status) && verdict.rows.empty() ? UnitState::Rejected : finished;
    verdict.end.message = status.empty() ? "import answered" : "import " + status;
    return verdict;
}

} // namespace muster
