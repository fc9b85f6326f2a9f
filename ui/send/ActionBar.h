// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace muster {

/// The bar below a step: back at the left, a word about the state, the primary action at the right
/// (Ctrl+Enter). GUI thread.
class ActionBar final : public QWidget {
    Q_OBJECT

public:
    explicit ActionBar(QWidget* parent = nullptr);

    /// An empty @p text hides the primary button.
    void setPrimary(const QString& text, bool isReady);
    void setBack(const QString& text); ///< empty hides it
    void say(const QString& words);

Q_SIGNALS:
    void primary();
    void back();

private:
    QPushButton* m_back;
    QLabel* m_words;
    QPushButton* m_primary;
};

} // namespace muster
