// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/RowSource.h"

#include "core/base/Hash.h"

#include <QString>

#include <algorithm>

namespace muster {

int Header::indexOf(std::string_view name) const
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? -1 : static_cast<int>(found - names.begin());
}

std::string Header::fingerprint() const
{
    std::string shape;
    for (const auto& name : names) {
        shape += QString::fromStdString(name).simplified().toLower().toStdString();
        shape += '\x1f'; // no header holds a unit separator, so no two lists of names join alike
    }
    return Sha256::hexOf(shape);
}

} // namespace muster
