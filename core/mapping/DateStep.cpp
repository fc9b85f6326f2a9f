// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/Blank.h"
#include "core/mapping/DatePattern.h"
#include "core/mapping/DateText.h"
#include "core/mapping/Step.h"

#include <algorithm>

namespace muster {

namespace {

/// Two-digit years up to here are of this century. A birth lies in the past of an employee; any
/// other date of a personnel file lies around today.
constexpr int birthPivot = 12;
constexpr int otherPivot = 69;

bool hasRole(const Field& field, std::string_view role)
{
    return std::find(field.roles.begin(), field.roles.end(), role) != field.roles.end();
}

class DateStep final : public Step {
public:
    DateStep(const Transform& transform, const Field& field)
        : m_isEnd(hasRole(field, "terminated_at") || hasRole(field, "debrief_date"))
        , m_pivot(hasRole(field, "date_of_birth") ? birthPivot : otherPivot)
        , m_from(transform.list)
    {
        for (const std::string& format : transform.list) {
            if (auto compiled = DatePattern::compile(format))
                m_formats.push_back(std::move(*compiled));
        }
        for (std::size_t i = 0; i < m_from.size(); ++i)
            m_expected += (i ? " or " : "expected ") + m_from[i];
        const std::string to = transform.option("to");
        const std::string& format = to.empty() ? field.format : to;
        m_to = DatePattern::compile(format.empty() ? "yyyy-MM-dd" : format);
    }

    void apply(CellText& cell) const override
    {
        const std::string_view text = stripBlanks(cell.text());
        DateValue value;
        switch (find(text, value)) {
        case DateFinding::Date:
            write(value, cell);
            break;
        case DateFinding::Open:
            cell.set({});
            break;
        case DateFinding::Ambiguous:
            cell.fail("date.ambiguous");
            break;
        case DateFinding::Serial:
            cell.fail("date.serial");
            break;
        case DateFinding::Unknown:
            cell.fail("date.format", m_expected);
            break;
        }
    }

private:
    DateFinding find(std::string_view text, DateValue& value) const
    {
        const DateFinding recognised = recogniseDate(text, m_pivot, value);
        if (m_formats.empty() || recognised == DateFinding::Open)
            return recognised;
        for (const DatePattern& format : m_formats) {
            if (format.read(text, m_pivot, value))
                return isOpenEnd(value) ? DateFinding::Open : DateFinding::Date;
        }
        return recognised == DateFinding::Serial ? recognised : DateFinding::Unknown;
    }

    void write(const DateValue& value, CellText& cell) const
    {
        const bool isNoEnd = m_isEnd && value.year == 1900 && value.month == 1 && value.day == 1;
        if (!value.isInCalendar()) {
            cell.fail("date.invalid");
        } else if (isNoEnd) {
            cell.set({});
        } else {
            // A date without a time of its own keeps its written day whatever the zone says.
            m_to->write(m_to->hasTime() ? value.inUtc() : value, cell.spare());
            cell.takeSpare();
        }
    }

    bool m_isEnd;
    int m_pivot;
    std::vector<std::string> m_from;
    std::vector<DatePattern> m_formats;
    std::string m_expected;
    std::optional<DatePattern> m_to;
};

} // namespace

std::unique_ptr<Step> makeDateStep(const Transform& transform, const Field& field)
{
    return std::make_unique<DateStep>(transform, field);
}

} // namespace muster
