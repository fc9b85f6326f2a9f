// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/OwnFieldDialog.h"

#include "ui/mapping/MappingWords.h"
#include "ui/models/CoreText.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace muster {

using theme::grid;

OwnFieldDialog::OwnFieldDialog(MappingModel& model, QWidget* parent)
    : QDialog(parent)
    , m_model(model)
    , m_name(new QLineEdit)
    , m_type(new QComboBox)
    , m_problem(theme::label({}))
{
    setWindowTitle(tr("Add a field"));
    for (const FieldType type : {FieldType::Text, FieldType::Email, FieldType::Date,
                                 FieldType::DateTime, FieldType::Boolean, FieldType::Ssn}) {
        Field field;
        field.type = type;
        m_type->addItem(MappingWords::fieldType(field), static_cast<int>(type));
    }
    theme::setTone(m_problem, theme::Tone::Bad);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));
    theme::makePrimary(buttons->button(QDialogButtonBox::Ok));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    form->setSpacing(2 * grid);
    form->addRow(theme::label(tr("A field of your account that is not in the list. Use the name "
                                 "that the service knows it by.")));
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Type"), m_type);
    form->addRow(m_problem);
    form->addRow(buttons);
    setMinimumWidth(52 * grid);
    connect(buttons, &QDialogButtonBox::accepted, this, &OwnFieldDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void OwnFieldDialog::accept()
{
    const auto type = static_cast<FieldType>(m_type->currentData().toInt());
    const auto added = MappingEdits(m_model).addOwn(m_name->text().trimmed().toStdString(), type);
    if (added) {
        QDialog::accept();
        return;
    }
    m_problem->setText(errorText(added.error()));
    m_problem->show();
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace muster
