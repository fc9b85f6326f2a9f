// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/table/RowBlock.h"
#include "ui/mapping/MappingModel.h"

#include <vector>

namespace muster::test {

/// A small export of people: two names, e-mail, hire date, a manager, pay; suggested to a service.
inline MappingInput people(const char* service = "threatswitch", const char* object = "personnel")
{
    MappingInput input;
    input.header.names = {"First Name", "Last Name", "Work Email",   "Hire Date",
                          "Nickname",   "Office",    "Annual Salary"};
    input.rows = {{"Ada", "Lovelace", "ada@example.com", "01/31/2024", "Countess", "Reston", "1"},
                  {"Bob", "Byron", "bob@example.com", "02/15/2023", "Bobby", "Reston", "2"},
                  {"Cy", "Clark", "cy@example.com", "12/24/2020", "", "Austin", "3"},
                  {"Di", "Dodd", "di@example.com", "03/30/2019", "Didi", "Austin", "4"}};
    ColumnProfiler profiler(input.header.names.size());
    RowBlock block;
    for (const auto& cells : input.rows) {
        block.rowList.push_back({{block.rowList.size() + 1, block.rowList.size() + 2},
                                 0,
                                 static_cast<std::uint32_t>(block.cells.size()),
                                 static_cast<std::uint32_t>(cells.size())});
        for (const std::string& cell : cells) {
            const auto begin = static_cast<std::uint32_t>(block.bytes.size());
            block.bytes += cell;
            block.cells.push_back({begin, static_cast<std::uint32_t>(block.bytes.size())});
        }
    }
    profiler.add(block);
    input.summaries = profiler.summaries();
    input.roles = columnRoles(input.header, &profiler);
    input.catalogue = loadCatalogue(service, object).value();
    input.suggested = suggestMapping(input.header, &profiler, input.catalogue).mapping;
    input.mapping = input.suggested;
    return input;
}

/// The same with one field not mapped.
inline MappingInput peopleWithout(const std::string& field)
{
    MappingInput input = people();
    std::erase_if(input.mapping.fields,
                  [&](const FieldMapping& mapped) { return mapped.field == field; });
    return input;
}

enum PeopleColumn { First, Last, WorkEmail, HireDate, Nickname, Office, Salary };

} // namespace muster::test
