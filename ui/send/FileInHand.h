// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/table/CellEdits.h"
#include "ui/send/GivenTable.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace muster {

/// What is being sent: a file, or a pasted table that is kept in memory only; and how "muster push"
/// gets at it. GUI thread.
class FileInHand {
public:
    void take(const QString& path); ///< a file
    /// A table as text. Io error when the system gives no memory for it.
    Result<void> takeTable(const QString& text, const QString& name);

    const QString& path() const { return m_path; } ///< empty at first

    const QString& name() const { return m_name; } ///< for people

    bool isTable() const { return m_table.has_value(); } ///< pasted, so that it has no folder

    /// Words that make a push read it, with these corrections; they are handed over in memory,
    /// which lives until the next file or push.
    Result<QStringList> pushWords(const CellEdits& edits);

    /// What a push gets as its standard input; of the last pushWords(), empty for nothing.
    const QString& pushInput() const { return m_input; }

private:
    QString m_path;
    QString m_name;
    QString m_input;
    std::optional<GivenTable> m_table;
    std::optional<GivenTable> m_edits;
};

} // namespace muster
