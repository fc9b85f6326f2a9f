// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mapping/MappingEdits.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace muster {

/// Where the selected field comes from: its columns, how several are combined, or one value for
/// all rows. GUI thread; the model must outlive it.
class SourceEditor final : public QWidget {
    Q_OBJECT

public:
    explicit SourceEditor(MappingModel& model, QWidget* parent = nullptr);

    void refresh();

private:
    void build();
    void rebuildColumns(const std::vector<std::string>& columns);
    QWidget* columnRow(const std::string& name);
    void choose();
    void tellCombine();

    MappingModel& m_model;
    MappingEdits m_edits;
    QVBoxLayout* m_rows;
    QPushButton* m_choose;
    QPushButton* m_constant;
    QWidget* m_combineArea;
    QComboBox* m_combine;
    QLineEdit* m_separator;
    QLineEdit* m_value;
    std::vector<QWidget*> m_shown;
    std::string m_field;
    std::vector<std::string> m_columns;
};

} // namespace muster
