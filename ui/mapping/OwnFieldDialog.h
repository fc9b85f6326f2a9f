// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mapping/MappingEdits.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace muster {

/// Asks for the name and type of a field that the catalogue does not list, and adds it; a bad name
/// is said beside it, the dialog stays. GUI thread; the model must outlive it.
class OwnFieldDialog final : public QDialog {
    Q_OBJECT

public:
    explicit OwnFieldDialog(MappingModel& model, QWidget* parent = nullptr);

    void accept() override;

private:
    MappingModel& m_model;
    QLineEdit* m_name;
    QComboBox* m_type;
    QLabel* m_problem;
};

} // namespace muster
