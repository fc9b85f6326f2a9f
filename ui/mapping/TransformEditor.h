// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mapping/MappingEdits.h"

#include <QWidget>

class QCheckBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace muster {

class SampleStrip;
class SourceEditor;
class StepList;
class ValueMapEditor;

/// The inspector beside the mapping: all about the selected field, from its columns over the steps
/// to what becomes of blanks, with samples that stay in sight. GUI thread; the model must outlive
/// it.
class TransformEditor final : public QWidget {
    Q_OBJECT

public:
    explicit TransformEditor(MappingModel& model, QWidget* parent = nullptr);

    /// Into the steps; where nothing is mapped, onto the choice of a column.
    void takeFocus();

    const SampleStrip& samples() const { return *m_samples; }

private:
    void build();
    void buildHead(QVBoxLayout* layout);
    void buildBlanks(QVBoxLayout* layout);
    void refresh();
    void refreshHead(const FieldState& state);
    void refreshBlanks(const FieldState& state);
    int fittingColumn() const;

    MappingModel& m_model;
    MappingEdits m_edits;
    QScrollArea* m_scroll;
    QLabel* m_title;
    QLabel* m_form;
    QLabel* m_notes;
    QLabel* m_reason;
    QLabel* m_problem;
    QPushButton* m_accept;
    QPushButton* m_removeOwn;
    SourceEditor* m_source;
    QLabel* m_stepsTitle;
    StepList* m_steps;
    QLabel* m_valuesTitle;
    ValueMapEditor* m_values;
    QWidget* m_blanks;
    QLineEdit* m_default;
    QCheckBox* m_clears;
    QFrame* m_clearsWarning;
    SampleStrip* m_samples;
};

} // namespace muster
