// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/SourceEditor.h"

#include "ui/mapping/PickList.h"
#include "ui/mapping/StepRow.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace muster {

using theme::grid;

SourceEditor::SourceEditor(MappingModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_edits(model)
    , m_rows(new QVBoxLayout)
    , m_choose(new QPushButton)
    , m_constant(new QPushButton(tr("One value for all rows")))
    , m_combineArea(new QWidget)
    , m_combine(new QComboBox)
    , m_separator(new QLineEdit)
    , m_value(new QLineEdit)
{
    build();
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &SourceEditor::choose);
    connect(m_constant, &QPushButton::clicked, this, [this] {
        m_edits.setConstant(m_model.selected(), {});
        m_value->setFocus(Qt::OtherFocusReason);
    });
    connect(m_combine, &QComboBox::activated, this, &SourceEditor::tellCombine);
    connect(m_separator, &QLineEdit::textEdited, this, &SourceEditor::tellCombine);
    connect(m_value, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_edits.setConstant(m_model.selected(), text.toStdString());
    });
}

void SourceEditor::build()
{
    m_rows->setSpacing(grid / 2);
    m_combine->addItem(tr("Join them"));
    m_combine->addItem(tr("Use the first that is not blank"));
    m_combine->setAccessibleName(tr("How the columns are combined"));
    m_combine->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combine->setMinimumContentsLength(10);
    m_separator->setAccessibleName(tr("Text between them"));
    m_separator->setToolTip(tr("Text between them; a space when you type one"));
    m_separator->setFixedWidth(8 * grid);
    m_value->setPlaceholderText(tr("The same text for every row"));
    m_value->setAccessibleName(tr("Value for all rows"));
    auto* combine = new QHBoxLayout(m_combineArea);
    combine->setContentsMargins(0, 0, 0, 0);
    combine->setSpacing(grid);
    combine->addWidget(m_combine, 1);
    auto* with = theme::label(tr("with"));
    with->setWordWrap(false);
    combine->addWidget(with);
    combine->addWidget(m_separator);
    connect(m_combine, &QComboBox::currentIndexChanged, with, [with, this](int index) {
        with->setVisible(index == 0);
        m_separator->setVisible(index == 0);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addLayout(m_rows);
    layout->addWidget(m_value);
    layout->addWidget(m_combineArea);
    layout->addWidget(m_choose, 0, Qt::AlignLeft);
    layout->addWidget(m_constant, 0, Qt::AlignLeft);
}

static const Transform* constantOf(const FieldState* state)
{
    if (!state || !state->mapped || !state->mapped->columns.empty())
        return nullptr;
    const auto& steps = state->mapped->transforms;
    return steps.size() == 1 && steps.front().name == "constant" ? &steps.front() : nullptr;
}

void SourceEditor::refresh()
{
    const FieldState* state = m_model.field(m_model.selected());
    setEnabled(state);
    const auto columns =
        state && state->mapped ? state->mapped->columns : std::vector<std::string>();
    if (m_field != m_model.selected() || m_columns != columns) {
        m_field = m_model.selected();
        m_columns = columns;
        rebuildColumns(columns);
    }
    const Transform* constant = constantOf(state);
    m_value->setVisible(constant);
    const QString value = constant ? QString::fromStdString(constant->option("value")) : QString();
    if (m_value->text() != value)
        m_value->setText(value);
    m_choose->setText(columns.empty() ? tr("Choose a column") : tr("Add a column"));
    m_constant->setVisible(columns.empty() && !constant);
    m_combineArea->setVisible(columns.size() > 1);
    if (columns.size() < 2)
        return;
    const bool isJoin = state->mapped->combine == Combine::Join;
    m_combine->setCurrentIndex(isJoin ? 0 : 1);
    const QString separator = QString::fromStdString(state->mapped->separator);
    if (m_separator->text() != separator)
        m_separator->setText(separator);
}

void SourceEditor::rebuildColumns(const std::vector<std::string>& columns)
{
    for (QWidget* row : m_shown) {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_shown.clear();
    for (const std::string& name : columns) {
        m_shown.push_back(columnRow(name));
        m_rows->addWidget(m_shown.back());
        m_shown.back()->show();
    }
}

QWidget* SourceEditor::columnRow(const std::string& name)
{
    auto* row = new QFrame;
    row->setProperty("card", true);
    const QString words = QString::fromStdString(name);
    auto* remove = iconButton(QStringLiteral("close"), tr("Unlink %1").arg(words));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(grid + grid / 2, grid / 2, grid / 2, grid / 2);
    layout->addWidget(theme::label(words), 1);
    layout->addWidget(remove);
    connect(remove, &QPushButton::clicked, this, [this, name] {
        const int column = m_model.columnIndex(name);
        if (column >= 0)
            m_edits.unlink(column, m_model.selected());
        else
            m_edits.unmap(m_model.selected()); // a column that this file does not have
    });
    return row;
}

void SourceEditor::choose()
{
    const FieldState* state = m_model.field(m_model.selected());
    if (!state)
        return;
    const bool adds = state->mapped && !state->mapped->columns.empty();
    auto* list = PickList::ofColumns(m_model, m_model.selected(), this, adds);
    list->openBelow(QRect(m_choose->mapToGlobal(QPoint(0, 0)), m_choose->size()));
}

void SourceEditor::tellCombine()
{
    m_edits.setCombine(m_model.selected(),
                       m_combine->currentIndex() == 0 ? Combine::Join : Combine::First,
                       m_separator->text().toStdString());
}

} // namespace muster
