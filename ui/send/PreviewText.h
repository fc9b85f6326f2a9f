// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/push/Preview.h"

#include <QString>

#include <string_view>

/// Words of the preview, and payloads as they may be read. Pure functions, any thread.
namespace muster::preview {

/// "12 join, 4 leave, 31 change, 2,866 stay the same; 3 are held."
QString sentence(const PreviewCounts& counts);
/// "New", "Changed" ... for a list of people.
QString kindName(Change change);
/// What happens to one person.
QString fate(const ChangedRow& row);
/// "1 row" / "2,913 rows".
QString rows(std::uint64_t number);
/// "64.2 KiB".
QString size(std::uint64_t bytes);

/// How a payload is shown.
struct Look {
    bool isJson = false;
    bool masked = true; ///< every value but null, names and structure stay
    bool linePerRow = true; ///< JSON: line breaks between rows, which the bytes do not have
};

/// The beginning of a payload as text; what a cut leaves of its last value is masked as well.
QString body(std::string_view bytes, const Look& look);
/// One value of a field as it may be shown; @p masked as the person asked.
QString value(const std::optional<std::string>& value, bool masked);

} // namespace muster::preview
