// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace muster {

class RevealButton;

/// Above the rows of a file: how many there are, finding text in them, going to one, showing the
/// values. GUI thread.
class ReadHead final : public QWidget {
    Q_OBJECT

public:
    explicit ReadHead(QWidget* parent = nullptr);

    void setAbout(const QString& text);
    /// Whether there are rows to look at; what was looked for in another file is forgotten.
    void setReadable(bool readable);
    /// Empties the field of the text that is looked for.
    void clearText();

    RevealButton* revealButton() const { return m_reveal; }

Q_SIGNALS:
    void rowWanted(quint64 row); ///< 1 = the first
    void textWanted(const QString& text); ///< anywhere in a row; empty = all rows

private:
    void takeRow();
    QLineEdit* field(const QString& words, Qt::Key key);

    QLabel* m_about;
    QLineEdit* m_find;
    QLineEdit* m_jump;
    RevealButton* m_reveal;
};

} // namespace muster
