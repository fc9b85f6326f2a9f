// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/TransformEditor.h"

#include "ui/mapping/MappingWords.h"
#include "ui/mapping/SampleStrip.h"
#include "ui/mapping/SourceEditor.h"
#include "ui/mapping/StepList.h"
#include "ui/mapping/ValueMapEditor.h"
#include "ui/models/CatalogueWords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace muster {

using theme::grid;
using theme::Tone;
using theme::Type;

TransformEditor::TransformEditor(MappingModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_edits(model)
    , m_scroll(new QScrollArea)
    , m_title(theme::label({}, Type::Heading))
    , m_form(theme::label({}, Type::Caption))
    , m_notes(theme::label({}, Type::Caption))
    , m_reason(theme::label({}))
    , m_problem(theme::label({}))
    , m_accept(new QPushButton(tr("Accept")))
    , m_removeOwn(new QPushButton(tr("Remove this field")))
    , m_source(new SourceEditor(model))
    , m_stepsTitle(theme::label(tr("Changes"), Type::Strong))
    , m_steps(new StepList(model))
    , m_valuesTitle(theme::label(tr("Words"), Type::Strong))
    , m_values(new ValueMapEditor(model))
    , m_blanks(new QWidget)
    , m_default(new QLineEdit)
    , m_clears(new QCheckBox(tr("A blank cell clears it")))
    , m_clearsWarning(new QFrame)
    , m_samples(new SampleStrip(model))
{
    setAccessibleName(tr("Selected field"));
    build();
    connect(&model, &MappingModel::changed, this, &TransformEditor::refresh);
    connect(&model, &MappingModel::selectionChanged, this, &TransformEditor::refresh);
    connect(&model, &MappingModel::maskChanged, this, &TransformEditor::refresh);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (const int column = fittingColumn(); column >= 0)
            m_edits.map(column, m_model.selected());
        else
            m_edits.accept(m_model.selected());
    });
    connect(m_removeOwn, &QPushButton::clicked, this,
            [this] { m_edits.removeOwn(m_model.selected()); });
    connect(m_default, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_edits.setDefault(m_model.selected(), text.toStdString());
    });
    connect(m_clears, &QCheckBox::clicked, this,
            [this](bool clears) { m_edits.setBlankClears(m_model.selected(), clears); });
    refresh();
}

static QFrame* hairline()
{
    auto* line = new QFrame;
    line->setProperty("line", true);
    return line;
}

void TransformEditor::build()
{
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    buildHead(layout);
    layout->addSpacing(grid);
    layout->addWidget(theme::label(tr("From"), Type::Strong));
    layout->addWidget(m_source);
    layout->addSpacing(grid);
    layout->addWidget(m_stepsTitle);
    layout->addWidget(m_steps);
    layout->addSpacing(grid);
    layout->addWidget(m_valuesTitle);
    layout->addWidget(m_values);
    buildBlanks(layout);
    layout->addStretch(1);
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* samples = new QVBoxLayout;
    samples->setContentsMargins(2 * grid, grid, 2 * grid, 2 * grid);
    samples->setSpacing(grid);
    samples->addWidget(theme::label(tr("Before and after"), Type::Strong));
    samples->addWidget(m_samples);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(hairline());
    outer->addLayout(samples);
}

void TransformEditor::buildHead(QVBoxLayout* layout)
{
    theme::setTone(m_form, Tone::Muted);
    theme::setTone(m_notes, Tone::Muted);
    theme::setTone(m_problem, Tone::Bad);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_removeOwn);
    buttons->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_form);
    layout->addWidget(m_notes);
    layout->addWidget(m_reason);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
}

void TransformEditor::buildBlanks(QVBoxLayout* layout)
{
    m_default->setPlaceholderText(tr("Leave it out"));
    m_default->setAccessibleName(tr("Value for blank cells"));
    m_clearsWarning->setProperty("card", QStringLiteral("warn"));
    auto* warning = new QVBoxLayout(m_clearsWarning);
    warning->setContentsMargins(grid, grid, grid, grid);
    warning->addWidget(
        theme::label(tr("Every blank cell will erase what the service has for that person. The "
                        "preview counts them.")));
    auto* area = new QVBoxLayout(m_blanks);
    area->setContentsMargins(0, grid, 0, 0);
    area->setSpacing(grid);
    area->addWidget(theme::label(tr("If it is blank, send"), Type::Strong));
    area->addWidget(m_default);
    area->addWidget(m_clears);
    area->addWidget(m_clearsWarning);
    layout->addWidget(m_blanks);
}

void TransformEditor::refresh()
{
    const FieldState* state = m_model.field(m_model.selected());
    m_scroll->widget()->setEnabled(state);
    if (state) {
        refreshHead(*state);
        refreshBlanks(*state);
    } else {
        m_title->setText(tr("No field selected"));
    }
    m_source->refresh();
    m_steps->refresh();
    m_stepsTitle->setVisible(state && state->mapped);
    m_steps->setVisible(state && state->mapped);
    m_values->refresh();
    m_valuesTitle->setVisible(m_values->isNeeded());
    m_values->setVisible(m_values->isNeeded());
    m_samples->refresh();
}

void TransformEditor::refreshHead(const FieldState& state)
{
    const Field& field = *state.field;
    const Need need = state.isRequired ? Need::Required : field.need;
    m_title->setText(fieldLabel(field));
    m_form->setText(tr("%1  ·  %2  ·  %3")
                        .arg(QString::fromStdString(field.key), MappingWords::need(need),
                             MappingWords::fieldForm(field)));
    m_notes->setText(fieldNotes(field));
    m_notes->setVisible(!field.notes.empty());
    const bool isUnsure = state.mapped && state.mapped->confidence != Confidence::Person;
    m_reason->setVisible(isUnsure);
    if (isUnsure) {
        m_reason->setText(tr("%1. %2").arg(MappingWords::confidence(state.mapped->confidence),
                                           MappingWords::reason(*state.mapped)));
        theme::setTone(m_reason, MappingWords::tone(state.mapped->confidence));
    }
    const bool isBad = state.isMissing() || state.broken || state.hasBadSample();
    m_problem->setVisible(isBad);
    m_problem->setText(isBad ? MappingWords::problem(state) : QString());
    m_accept->setVisible(isUnsure);
    m_accept->setText(tr("Accept"));
    if (const int column = fittingColumn(); column >= 0) {
        m_reason->setText(
            tr("“%1” would fit.").arg(QString::fromStdString(m_model.columnName(column))));
        theme::setTone(m_reason, Tone::Accent);
        m_accept->setText(tr("Map it"));
        m_reason->show();
        m_accept->show();
    }
    m_removeOwn->setVisible(state.isOwn);
}

/// The column that the suggester has for a field that is not mapped, -1 for none.
int TransformEditor::fittingColumn() const
{
    const FieldState* state = m_model.field(m_model.selected());
    const FieldMapping* suggested = m_model.input().suggested.find(m_model.selected());
    if (!state || state->mapped || !suggested || suggested->columns.size() != 1)
        return -1;
    return m_model.columnIndex(suggested->columns.front());
}

static QString defaultOf(const FieldMapping& mapped)
{
    for (const Transform& step : mapped.transforms) {
        if (step.name == "default")
            return QString::fromStdString(step.option("value"));
    }
    return {};
}

void TransformEditor::refreshBlanks(const FieldState& state)
{
    const bool hasColumns = state.mapped && !state.mapped->columns.empty();
    m_blanks->setVisible(hasColumns);
    if (!hasColumns)
        return;
    const QString value = defaultOf(*state.mapped);
    if (m_default->text() != value)
        m_default->setText(value);
    // A required field cannot be cleared, and one with a value for blanks never is blank.
    const bool mayClear = !state.isRequired && value.isEmpty();
    m_clears->setVisible(mayClear || state.mapped->blankClears);
    m_clears->setChecked(state.mapped->blankClears);
    m_clearsWarning->setVisible(state.mapped->blankClears);
}

void TransformEditor::takeFocus()
{
    if (m_steps->isVisible())
        m_steps->takeFocus();
    else
        m_source->setFocus(Qt::OtherFocusReason);
}

} // namespace muster
