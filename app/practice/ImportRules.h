// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace muster::practice {

enum class ImportObject { Personnel, Accesses, Eligibilities };

std::optional<ImportObject> importObjectFrom(std::string_view name);
const std::vector<std::string_view>& requiredFields(ImportObject object);
bool isKnownField(std::string_view name);
bool isEmailShaped(std::string_view text);
bool isBlocked(std::string_view email);

/// What is wrong with one row; empty field = with the row as a whole.
struct RowFinding {
    std::string field;
    std::string message;
    std::string_view value; ///< the cell, for a service that quotes it
};

/// One row as fields and cells, both in the file's order.
struct ImportRow {
    const std::vector<std::string>& fields;
    const std::vector<std::string>& cells;

    std::string_view cell(std::string_view field) const;
};

/// The service's published rules for one file; keeps the identifiers it has seen. One thread.
class ImportRules {
public:
    /// @p isPerson tells whether an e-mail, SSN or record ID belongs to someone in the account.
    ImportRules(ImportObject object, std::function<bool(const std::string&)> isPerson)
        : m_object(object)
        , m_isPerson(std::move(isPerson))
    { }

    /// The first rule that @p row breaks.
    std::optional<RowFinding> check(const ImportRow& row);

private:
    std::optional<RowFinding> checkPerson(const ImportRow& row);

    ImportObject m_object;
    std::function<bool(const std::string&)> m_isPerson;
    std::set<std::string, std::less<>> m_seen;
};

} // namespace muster::practice
