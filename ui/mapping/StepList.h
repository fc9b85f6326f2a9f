// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mapping/MappingEdits.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace muster {

class StepRow;

/// The steps of the selected field in their order, in words, with their options: add, move, remove.
/// A value for blank cells at the end is not among them, nor a value for all rows; those are said
/// elsewhere. GUI thread; the model must outlive it.
class StepList final : public QWidget {
    Q_OBJECT

public:
    explicit StepList(MappingModel& model, QWidget* parent = nullptr);

    /// Shows the selected field as it is now.
    void refresh();
    /// Into the first step, else onto "Add a step".
    void takeFocus();

private:
    void rebuild(const FieldMapping& mapped);
    void connectRow(StepRow* row, std::size_t index);
    void addStep(const QString& name);
    static Transform started(const QString& name);

    MappingModel& m_model;
    MappingEdits m_edits;
    QVBoxLayout* m_rows;
    QPushButton* m_add;
    std::vector<StepRow*> m_shown;
    std::string m_field;
    std::vector<std::string> m_names;
    int m_focusRow = -1; ///< gets the focus after the next rebuild
};

} // namespace muster
