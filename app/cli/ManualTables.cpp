// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ManualTables.h"

#include "app/cli/ExitCode.h"
#include "app/cli/Roff.h"

#include <algorithm>
#include <array>

namespace muster::cli {

static std::string exitCodePages()
{
    return roff::literal(exitCodeHelp());
}

const ManualTable* findManualTable(std::string_view name)
{
    static constexpr std::array tables{
        ManualTable{"verbs", &verbPages},          ManualTable{"options", &globalOptionPages},
        ManualTable{"exit-codes", &exitCodePages}, ManualTable{"settings", &settingPages},
        ManualTable{"feed", &feedPages},           ManualTable{"schedule", &schedulePages},
        ManualTable{"shell-words", &shellWords},   ManualTable{"fish-words", &fishWords}};
    const auto* const found =
        std::find_if(tables.begin(), tables.end(),
                     [name](const ManualTable& table) { return table.name == name; });
    return found == tables.end() ? nullptr : found;
}

} // namespace muster::cli
