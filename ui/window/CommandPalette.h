// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace muster {

/// Every action of the window by its name: type a few letters, Enter does it (Ctrl+K). GUI thread.
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    CommandPalette(QList<QAction*> actions, QWidget* parent);

    /// 0 = no match; the better the match, the larger. Letters in order, word starts count more.
    static int matchOf(const QString& typed, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& typed);
    void run();

    QList<QAction*> m_actions;
    QLineEdit* m_input;
    QListWidget* m_list;
};

} // namespace muster
