// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/Transform.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace muster {

class StepEditor;

/// One step: what it does in words, its options, and buttons to move and remove it. GUI thread.
class StepRow final : public QFrame {
    Q_OBJECT

public:
    StepRow(const Transform& step, const QStringList& columns, QWidget* parent = nullptr);

    void set(const Transform& step);
    void setPlace(bool isFirst, bool isLast);
    void takeFocus();

Q_SIGNALS:
    void edited(const muster::Transform& step);
    void moveWanted(int by);
    void removeWanted();

private:
    QLabel* m_words;
    QLabel* m_problem;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
    StepEditor* m_editor;
};

/// A button that is only a drawing; its name is for readers and the tool tip.
QPushButton* iconButton(const QString& icon, const QString& name);
/// A button that opens its menu, with an arrow at its right end.
QPushButton* menuButton(const QString& words);

} // namespace muster
