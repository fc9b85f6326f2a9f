// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/StepList.h"

#include "ui/mapping/MappingWords.h"
#include "ui/mapping/StepRow.h"

#include <QBoxLayout>
#include <QIcon>
#include <QMenu>
#include <QPushButton>

namespace muster {

StepList::StepList(MappingModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_edits(model)
    , m_rows(new QVBoxLayout)
    , m_add(menuButton(tr("Add a step")))
{
    auto* menu = new QMenu(m_add);
    for (const auto& [name, words] : MappingWords::stepMenu()) {
        if (name == QLatin1String("constant") || name == QLatin1String("default"))
            continue; // said with the source, and with what becomes of blanks
        menu->addAction(words, this, [this, step = name] { addStep(step); });
    }
    m_add->setMenu(menu);
    m_rows->setSpacing(theme::grid);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft | Qt::AlignAbsolute);
}

/// How many steps are shown: without the ones that other parts of the inspector say.
static std::size_t shownSteps(const FieldMapping& mapped)
{
    const auto& steps = mapped.transforms;
    const bool endsInDefault = !steps.empty() && steps.back().name == "default";
    const bool isConstant =
        mapped.columns.empty() && steps.size() == 1 && steps.front().name == "constant";
    return isConstant ? 0 : steps.size() - (endsInDefault ? 1 : 0);
}

void StepList::refresh()
{
    const FieldState* state = m_model.field(m_model.selected());
    const FieldMapping none;
    const FieldMapping& mapped = state && state->mapped ? *state->mapped : none;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < shownSteps(mapped); ++i)
        names.push_back(mapped.transforms[i].name);
    setEnabled(state && state->mapped);
    if (m_field != m_model.selected() || names != m_names) {
        m_field = m_model.selected();
        m_names = std::move(names);
        rebuild(mapped);
        return;
    }
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        m_shown[i]->set(mapped.transforms[i]);
}

void StepList::rebuild(const FieldMapping& mapped)
{
    for (StepRow* row : m_shown) {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater(); // the signal that led here may be one of its own
    }
    m_shown.clear();
    QStringList columns;
    for (const std::string& name : m_model.input().header.names)
        columns << QString::fromStdString(name);
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        auto* row = new StepRow(mapped.transforms[i], columns, this);
        row->setPlace(i == 0, i + 1 == m_names.size());
        connectRow(row, i);
        m_rows->addWidget(row);
        row->show(); // now, so that it can take the focus
        m_shown.push_back(row);
    }
    if (m_focusRow >= 0 && m_focusRow < static_cast<int>(m_shown.size()))
        m_shown[static_cast<std::size_t>(m_focusRow)]->takeFocus();
    else if (m_focusRow >= 0)
        m_add->setFocus(Qt::OtherFocusReason);
    m_focusRow = -1;
}

void StepList::connectRow(StepRow* row, std::size_t index)
{
    connect(row, &StepRow::edited, this,
            [this, index](const Transform& step) { m_edits.setStep(m_field, index, step); });
    connect(row, &StepRow::moveWanted, this, [this, index](int by) {
        m_focusRow = static_cast<int>(index) + by;
        m_edits.moveStep(m_field, index, static_cast<std::size_t>(m_focusRow));
        // Two steps of one kind look alike, so the rows may not have been built anew.
        m_focusRow = -1;
    });
    connect(row, &StepRow::removeWanted, this, [this, index] {
        m_focusRow = static_cast<int>(index);
        m_edits.removeStep(m_field, index);
    });
}

/// A step that runs as it is, where its options allow that.
Transform StepList::started(const QString& name)
{
    Transform step;
    step.name = name.toStdString();
    if (step.name == "split")
        step.options["part"] = "last";
    if (step.name == "pad")
        step.options["width"] = "9";
    return step;
}

void StepList::addStep(const QString& name)
{
    Transform step = started(name);
    const FieldState* state = m_model.field(m_field);
    if (step.name == "map" && state && state->field->values.empty()) {
        // A map begins with what the file says, each word standing for itself.
        for (const MappingTrial& trial : state->trials) {
            for (const std::string& cell : trial.before)
                if (!cell.empty() && step.values.size() < 8)
                    step.values[cell] = cell;
        }
    }
    m_focusRow = static_cast<int>(m_shown.size());
    m_edits.addStep(m_field, step);
}

void StepList::takeFocus()
{
    if (m_shown.empty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_shown.front()->takeFocus();
}

} // namespace muster
