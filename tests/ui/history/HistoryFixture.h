// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/core/history/LedgerFixture.h"
#include "ui/window/Workplace.h"

#include <QWidget>

namespace muster::test {

/// A ledger with runs as the window shows them, in a workplace of its own.
struct HistoryFixture {
    HistoryFixture();

    /// @p rows rows in one unit that ends as @p end, two of them rejected, three more held; the
    /// run ended, and began @p daysAgo days ago.
    RunId addRun(const std::string& connection, std::uint64_t rows, UnitState end, int daysAgo = 0);

    LedgerFixture ledger;
    Workplace workplace;

private:
    QTemporaryDir m_config;
};

/// The visible child whose accessible name, or else text, is this; null when there is none.
template <class Widget>
Widget* visible(const QWidget& within, const QString& name)
{
    for (auto* found : within.findChildren<Widget*>()) {
        const bool isIt = found->accessibleName() == name
            || found->property("text").toString() == name
            || found->property("placeholderText").toString() == name;
        if (isIt && found->isVisible())
            return found;
    }
    return nullptr;
}

} // namespace muster::test
