// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/MapStep.h"

#include "core/push/Inspection.h"
#include "ui/mapping/LeftoverList.h"
#include "ui/mapping/MappingCanvas.h"
#include "ui/mapping/MappingEdits.h"
#include "ui/mapping/MappingTable.h"
#include "ui/mapping/OwnFieldDialog.h"
#include "ui/mapping/StepRow.h"
#include "ui/mapping/TransformEditor.h"
#include "ui/send/RevealButton.h"
#include "ui/theme/PageStack.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace muster {

using theme::grid;

MapStep::MapStep(QWidget* parent)
    : SendStep(parent)
    , m_banner(new QFrame)
    , m_summary(theme::label({}, theme::Type::Heading))
    , m_missing(theme::label({}))
    , m_nextProblem(new QPushButton(tr("Next problem")))
    , m_views(new QButtonGroup(this))
    , m_filter(new QLineEdit)
    , m_onlyProblems(new QPushButton)
    , m_reveal(new RevealButton)
    , m_accept(menuButton(tr("Accept")))
    , m_stack(new PageStack)
    , m_canvas(new MappingCanvas(m_model))
    , m_table(new MappingTable(m_model))
    , m_inspector(new TransformEditor(m_model))
{
    auto* tablePage = new QWidget;
    auto* tableLayout = new QVBoxLayout(tablePage);
    tableLayout->setContentsMargins(0, 0, 0, 0);
    tableLayout->setSpacing(0);
    tableLayout->addWidget(m_table, 1);
    tableLayout->addWidget(new LeftoverList(m_model));
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(tablePage);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_stack);
    splitter->addWidget(m_inspector);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    m_stack->setMinimumWidth(44 * grid);
    m_inspector->setMinimumWidth(30 * grid);
    splitter->setSizes({90 * grid, 40 * grid});
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(buildBanner());
    layout->addWidget(buildBar());
    layout->addWidget(splitter, 1);
    buildActions();
    connect(&m_model, &MappingModel::changed, this, &MapStep::refresh);
    connect(m_canvas, &MappingCanvas::stepsWanted, this, &MapStep::showSteps);
    connect(m_canvas, &MappingCanvas::ownFieldWanted, this, &MapStep::addOwnField);
    connect(m_table, &MappingTable::stepsWanted, this, &MapStep::showSteps);
    setView(View::Canvas);
    fitBar();
    refresh();
}

void MapStep::setInput(const Inspection& seen, std::vector<std::vector<std::string>> sampleRows,
                       const Catalogue& catalogue, const Mapping& mapping,
                       std::vector<std::string> customFields)
{
    MappingInput input;
    input.header = seen.header;
    input.summaries = seen.columns;
    input.roles = seen.roles;
    input.rows = std::move(sampleRows);
    input.catalogue = catalogue;
    input.mapping = mapping;
    input.customFields = std::move(customFields);
    input.suggested = suggestMapping(seen.header, seen.profiler.get(), catalogue).mapping;
    m_model.reset(std::move(input));
}

QString MapStep::title() const
{
    return tr("Map");
}

QString MapStep::primaryText() const
{
    return tr("Check");
}

bool MapStep::isReady() const
{
    return m_model.verdict().has_value() && m_model.mappedCount() > 0;
}

void MapStep::enter()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MapStep::setView(View view)
{
    const int index = static_cast<int>(view);
    if (auto* button = m_views->button(index))
        button->setChecked(true);
    m_stack->setCurrentIndex(index);
    m_stack->currentWidget()->setFocusProxy(view == View::Table ? m_table : nullptr);
}

void MapStep::filter()
{
    m_canvas->setFilter(m_filter->text(), m_onlyProblems->isChecked());
    m_table->setFilter(m_filter->text(), m_onlyProblems->isChecked());
}

void MapStep::showSteps()
{
    m_inspector->takeFocus();
}

void MapStep::addOwnField()
{
    OwnFieldDialog(m_model, this).exec();
}

void MapStep::goToProblem(int direction)
{
    const auto& fields = m_model.fields();
    const int count = static_cast<int>(fields.size());
    int at = direction > 0 ? -1 : count;
    for (int i = 0; i < count; ++i) {
        if (fields[static_cast<std::size_t>(i)].field->key == m_model.selected())
            at = i;
    }
    for (int step = 1; step <= count; ++step) {
        const int i = ((at + direction * step) % count + count) % count;
        const FieldState& state = fields[static_cast<std::size_t>(i)];
        if (!state.isProblem())
            continue;
        const std::string key = state.field->key;
        m_model.select(key);
        if (const int item = m_canvas->places().fieldItem(key); item >= 0)
            m_canvas->moveCursor({Lane::Fields, item});
        return;
    }
}

} // namespace muster
