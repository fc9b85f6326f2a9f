// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/ImportRules.h"

#include "app/practice/Account.h"
#include "core/base/Ascii.h"

#include <algorithm>
#include <array>

namespace muster::practice {

std::optional<ImportObject> importObjectFrom(std::string_view name)
{
    if (name.empty() || name == "personnel")
        return ImportObject::Personnel;
    if (name == "accesses")
        return ImportObject::Accesses;
    return name == "eligibilities" ? std::optional(ImportObject::Eligibilities) : std::nullopt;
}

const std::vector<std::string_view>& requiredFields(ImportObject object)
{
    static const std::vector<std::string_view> personnel{"first_name", "last_name", "email"};
    static const std::vector<std::string_view> accesses{"user_id", "access_code"};
    static const std::vector<std::string_view> eligibilities{"user_id", "eligibility_code",
                                                             "investigation_code"};
    if (object == ImportObject::Personnel)
        return personnel;
    return object == ImportObject::Accesses ? accesses : eligibilities;
}

bool isKnownField(std::string_view name)
{
    static constexpr std::array<std::string_view, 23> known{"first_name",
                                                            "last_name",
                                                            "email",
                                                            "middle_name",
                                                            "ssn",
                                                            "employee_id",
                                                            "agency_id_number",
                                                            "job_title",
                                                            "hired_at",
                                                            "terminated_at",
                                                            "facility_id",
                                                            "cage_code",
                                                            "place_of_birth",
                                                            "date_of_birth",
                                                            "department",
                                                            "user_id",
                                                            "access_code",
                                                            "brief_date",
                                                            "access_status_id",
                                                            "contract_id",
                                                            "debrief_date",
                                                            "eligibility_code",
                                                            "investigation_code"};
    return std::find(known.begin(), known.end(), name) != known.end();
}

/// @p shape: # stands for a digit, everything else for itself.
static bool hasShape(std::string_view text, std::string_view shape)
{
    return std::equal(text.begin(), text.end(), shape.begin(), shape.end(),
                      [](char c, char s) { return s == '#' ? c >= '0' && c <= '9' : c == s; });
}

static int numberAt(std::string_view text, std::size_t from, std::size_t count)
{
    int value = 0;
    for (const char c : text.substr(from, count))
        value = value * 10 + (c - '0');
    return value;
}

static bool isDay(int year, int month, int day)
{
    static constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (month < 1 || month > 12 || day < 1)
        return false;
    return day <= days.at(static_cast<std::size_t>(month - 1)) + (leap && month == 2 ? 1 : 0);
}

static bool isDateTime(std::string_view text)
{
    return hasShape(text, "####-##-## 00:00:00 EST")
        && isDay(numberAt(text, 0, 4), numberAt(text, 5, 2), numberAt(text, 8, 2));
}

static bool isUsDate(std::string_view text)
{
    return hasShape(text, "##/##/####")
        && isDay(numberAt(text, 6, 4), numberAt(text, 0, 2), numberAt(text, 3, 2));
}

bool isEmailShaped(std::string_view text)
{
    const auto at = text.find('@');
    if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos)
        return false;
    const auto host = text.substr(at + 1);
    const auto dot = host.rfind('.');
    return dot != std::string_view::npos && dot > 0 && dot + 1 < host.size()
        && host.find("..") == std::string_view::npos
        && text.find_first_of(" \t\r\n,;<>\"") == std::string_view::npos;
}

bool isBlocked(std::string_view email)
{
    return ascii::lowered(email).ends_with(Account::blockedDomain);
}

std::string_view ImportRow::cell(std::string_view field) const
{
    const auto found = std::find(fields.begin(), fields.end(), field);
    return found == fields.end() ? std::string_view()
                                 : cells[static_cast<std::size_t>(found - fields.begin())];
}

struct FormatRule {
    std::string_view field;
    bool (*holds)(std::string_view);
    const char* message;
};

static bool isSsn(std::string_view text)
{
    return hasShape(text, "###-##-####");
}

static bool isFacility(std::string_view text)
{
    const auto& ids = Account::facilityIds;
    return std::find(ids.begin(), ids.end(), text) != ids.end();
}

static constexpr std::array<FormatRule, 7> formatRules{{
    {"email", isEmailShaped, "is not an e-mail address"},
    {"ssn", isSsn, "must have the form ###-##-####"},
    {"hired_at", isDateTime, "must have the form yyyy-mm-dd 00:00:00 EST"},
    {"terminated_at", isDateTime, "must have the form yyyy-mm-dd 00:00:00 EST"},
    {"facility_id", isFacility, "facility is not known to this account"},
    {"brief_date", isUsDate, "must have the form MM/DD/YYYY"},
    {"debrief_date", isUsDate, "must have the form MM/DD/YYYY"},
}};

std::optional<RowFinding> ImportRules::checkPerson(const ImportRow& row)
{
    const auto email = row.cell("email");
    if (isBlocked(email))
        return RowFinding{"email", "this e-mail domain is not allowed in this account", email};
    if (!m_seen.insert("e:" + ascii::lowered(email)).second)
        return RowFinding{"email", "appears on an earlier row of this file", email};
    const auto ssn = row.cell("ssn");
    if (!ssn.empty() && !m_seen.insert("s:" + std::string(ssn)).second)
        return RowFinding{"ssn", "appears on an earlier row of this file", ssn};
    return std::nullopt;
}

std::optional<RowFinding> ImportRules::check(const ImportRow& row)
{
    if (row.cells.size() < row.fields.size())
        return RowFinding{"", "the row has fewer values than there are headers", {}};
    for (const auto field : requiredFields(m_object))
        if (row.cell(field).empty())
            return RowFinding{std::string(field), "is required", {}};
    for (const auto& rule : formatRules) {
        const auto cell = row.cell(rule.field);
        if (!cell.empty() && !rule.holds(cell))
            return RowFinding{std::string(rule.field), rule.message, cell};
    }
    if (m_object == ImportObject::Personnel)
        return checkPerson(row);
    const auto user = row.cell("user_id");
    if (!m_isPerson(ascii::lowered(user)))
        return RowFinding{"user_id", "is nobody in this account", user};
    return std::nullopt;
}

} // namespace muster::practice
