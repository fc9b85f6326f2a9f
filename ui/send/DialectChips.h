// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/table/Sniffer.h"

#include <QWidget>

#include <functional>
#include <optional>

class QMenu;
class QPushButton;

namespace muster {

/// How a file is written, as a row of buttons: each tells what was found and opens the other
/// choices. What a person chose stays until "find it" is chosen again. GUI thread.
class DialectChips final : public QWidget {
    Q_OBJECT

public:
    explicit DialectChips(QWidget* parent = nullptr);

    /// Nothing is known and nothing chosen.
    void forget();
    /// What was found; the choices stay.
    void setDialect(const Dialect& dialect);

    /// A person chose this line, from 1, as the header.
    void setHeaderRow(int line) { choose(&SniffOverrides::headerRow, line); }

    /// A person chose so many lines at the end that are not data.
    void setTrailerLines(int lines) { choose(&SniffOverrides::trailerLines, lines); }

    const SniffOverrides& overrides() const { return m_overrides; }

Q_SIGNALS:
    void overridden(); ///< a person chose something else

private:
    void choose(int SniffOverrides::*which, int value);
    QPushButton* addChip(const QString& name, const QString& help);
    void fillEncodings(QMenu* menu);
    void fillDelimiters(QMenu* menu);
    void fillQuotes(QMenu* menu);
    void fillHeaderRows(QMenu* menu);
    void fillTitleLines(QMenu* menu);
    void fillTrailers(QMenu* menu);
    /// One choice of a menu; @p now marks the one that holds.
    void addChoice(QMenu* menu, const QString& text, bool now, std::function<void()> choose);
    void tellChips();
    void tell(QPushButton* chip, const QString& text, bool isChosen);

    std::optional<Dialect> m_dialect;
    SniffOverrides m_overrides;
    QPushButton* m_encoding;
    QPushButton* m_delimiter;
    QPushButton* m_quote;
    QPushButton* m_header;
    QPushButton* m_titles;
    QPushButton* m_trailers;
};

} // namespace muster
