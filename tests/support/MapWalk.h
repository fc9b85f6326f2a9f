// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/Mapper.h"
#include "tests/support/RowBuilder.h"
#include "tests/support/TestMain.h"

namespace muster::test {

/// A mapper with its file, walked as a push walks it.
struct Walk {
    std::unique_ptr<Mapper> mapper;
    std::vector<Record> records;
    std::vector<Issue> issues;
    std::vector<bool> isFine;

    void over(const RowBlock& block)
    {
        if (mapper->needsSurvey()) {
            mapper->survey(block);
            mapper->finishSurvey();
        }
        if (mapper->needsGather())
            mapper->gather(block);
        for (std::size_t row = 0; row < block.rows(); ++row) {
            records.emplace_back();
            isFine.push_back(mapper->map(block, row, records.back(), issues));
        }
    }

    std::string text(std::size_t row, std::string_view field) const
    {
        return std::string(records[row].text(static_cast<std::size_t>(mapper->indexOf(field))));
    }

    /// "row code field column detail" of every issue, sorted as found.
    std::string told() const
    {
        std::string lines;
        for (const Issue& issue : issues) {
            lines += std::to_string(issue.row.row) + " " + std::string(severityName(issue.severity))
                + " " + std::string(issue.code) + " " + issue.field + "/" + issue.column
                + (issue.detail.empty() ? "" : " " + issue.detail) + "\n";
        }
        return lines;
    }
};

inline Mapping mappingOf(const std::vector<const char*>& lines)
{
    Mapping mapping;
    for (const char* line : lines) {
        if (auto assigned = mapping.assign(line); !assigned)
            qFatal("%s: %s", line, assigned.error().what.c_str());
    }
    return mapping;
}

inline Result<Walk> walk(const std::vector<const char*>& lines, const Header& header,
                         const char* service = "threatswitch", const char* object = "personnel")
{
    const auto catalogue = loadCatalogue(service, object);
    if (!catalogue)
        return fail(catalogue.error());
    auto mapper = Mapper::bind(mappingOf(lines), header, *catalogue);
    if (!mapper)
        return fail(std::move(mapper.error()));
    Walk made;
    made.mapper = std::move(*mapper);
    return made;
}

inline const std::vector<const char*> names = {"first_name=First|trim", "last_name=Last|trim",
                                               "email=Email|trim"};

inline std::vector<const char*> with(std::vector<const char*> more)
{
    more.insert(more.begin(), names.begin(), names.end());
    return more;
}

} // namespace muster::test
