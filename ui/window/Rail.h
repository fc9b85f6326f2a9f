// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QButtonGroup>
#include <QWidget>

class QVBoxLayout;

namespace muster {

/// The places of the window, one under the other at its left edge. Up and Down move between them.
/// In a narrow window their names stand below their icons, and the page has the room.
class Rail final : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);
    /// Adds a place; the ones from @p last on stand at the bottom.
    void add(const QString& icon, const QString& name, bool last = false);
    void choose(int index);

Q_SIGNALS:
    void chosen(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setNarrow(bool isNarrow);

    QVBoxLayout* m_layout;
    QButtonGroup m_buttons;
    bool m_isNarrow = false;
};

} // namespace muster
