// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/MappingEdits.h"
#include "ui/mapping/StepRow.h"
#include "ui/models/CatalogueWords.h"
#include "ui/models/CoreText.h"
#include "ui/send/MapStep.h"
#include "ui/send/RevealButton.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStyle>

namespace muster {

using theme::grid;
using theme::Tone;

/// What the mapping amounts to, and what keeps it from being checked.
QWidget* MapStep::buildBanner()
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(grid / 2);
    texts->addWidget(m_summary);
    texts->addWidget(m_missing);
    auto* layout = new QHBoxLayout(m_banner);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    layout->setSpacing(grid);
    layout->addLayout(texts, 1);
    layout->addWidget(m_nextProblem, 0, Qt::AlignVCenter);
    m_nextProblem->setToolTip(tr("F8"));
    connect(m_nextProblem, &QPushButton::clicked, this, [this] { goToProblem(1); });
    auto* around = new QWidget;
    auto* margin = new QVBoxLayout(around);
    margin->setContentsMargins(0, 0, 0, grid);
    margin->addWidget(m_banner);
    return around;
}

QWidget* MapStep::buildBar()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, grid);
    layout->setSpacing(grid / 2);
    auto* views = new QHBoxLayout;
    views->setSpacing(0);
    const QStringList names{tr("Canvas"), tr("Table")};
    for (int i = 0; i < names.size(); ++i) {
        auto* button = new QPushButton(names.at(i));
        button->setCheckable(true);
        button->setAutoExclusive(true); // read out as one of several
        m_views->addButton(button, i);
        views->addWidget(button);
    }
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) {
        setView(static_cast<View>(id));
        Q_EMIT viewChanged(static_cast<View>(id));
    });
    m_filter->setPlaceholderText(tr("Find a column or field"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(8 * grid);
    m_filter->setMaximumWidth(36 * grid);
    m_onlyProblems->setCheckable(true);
    m_onlyProblems->setIcon(theme::icon(QStringLiteral("filter")));
    connect(m_filter, &QLineEdit::textChanged, this, &MapStep::filter);
    connect(m_onlyProblems, &QPushButton::toggled, this, &MapStep::filter);
    connect(m_reveal, &RevealButton::shownChanged, this,
            [this](bool isShown) { m_model.setMasked(!isShown); });
    layout->addLayout(views);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_onlyProblems);
    layout->addStretch(0);
    layout->addWidget(m_reveal);
    layout->addWidget(buildAcceptButton());
    for (const auto& [icon, name, slot] :
         {std::tuple{"refresh", tr("Map again (Ctrl+M)"),
                     +[](MappingModel& m) { MappingEdits(m).mapAgain(); }},
          std::tuple{"undo", tr("Undo (Ctrl+Z)"), +[](MappingModel& m) { m.undoStack()->undo(); }},
          std::tuple{"redo", tr("Redo (Ctrl+Shift+Z)"),
                     +[](MappingModel& m) { m.undoStack()->redo(); }}}) {
        auto* button = iconButton(QLatin1String(icon), name);
        connect(button, &QPushButton::clicked, this, [this, act = slot] { act(m_model); });
        layout->addWidget(button);
    }
    return bar;
}

QWidget* MapStep::buildAcceptButton()
{
    auto* menu = new QMenu(m_accept);
    const auto add = [&](const QString& words, const std::vector<Confidence>& which) {
        menu->addAction(words, this, [this, which] {
            for (const Confidence confidence : which)
                MappingEdits(m_model).acceptAll(confidence);
        });
    };
    add(tr("Accept all that are sure"), {Confidence::High});
    add(tr("Accept all that are likely"), {Confidence::Medium});
    add(tr("Accept all guesses"), {Confidence::Low});
    m_accept->setMenu(menu);
    return m_accept;
}

void MapStep::buildActions()
{
    const auto add = [this](const QString& words, const QKeySequence& keys, const auto& act) {
        auto* action = new QAction(words, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(tr("Map again"), Qt::CTRL | Qt::Key_M, [this] { MappingEdits(m_model).mapAgain(); });
    add(tr("Undo"), Qt::CTRL | Qt::Key_Z, [this] { undoStack()->undo(); });
    add(tr("Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { undoStack()->redo(); });
    add(tr("Next problem"), Qt::Key_F8, [this] { goToProblem(1); });
    add(tr("Previous problem"), Qt::SHIFT | Qt::Key_F8, [this] { goToProblem(-1); });
    add(tr("Find a column or field"), Qt::CTRL | Qt::Key_F, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

/// Where there is little room, a button keeps only its drawing.
void MapStep::fitBar()
{
    const bool isNarrow = width() < 110 * grid;
    const QString words = tr("Only problems");
    m_onlyProblems->setText(isNarrow ? QString() : words);
    m_onlyProblems->setAccessibleName(words);
    m_onlyProblems->setToolTip(isNarrow ? words : QString());
    m_reveal->setNarrow(isNarrow);
}

void MapStep::resizeEvent(QResizeEvent* event)
{
    SendStep::resizeEvent(event);
    fitBar();
}

static QString labels(const std::vector<const FieldState*>& states)
{
    QStringList names;
    for (const FieldState* state : states)
        names << fieldLabel(*state->field);
    return names.join(QStringLiteral(", "));
}

void MapStep::refresh()
{
    const int look = m_model.lookCount();
    const auto missing = m_model.missing();
    QString summary =
        MapStep::tr("%1 of %2 fields mapped").arg(m_model.mappedCount()).arg(m_model.fieldCount());
    if (look > 0)
        summary += look == 1 ? tr(", 1 needs a look") : tr(", %1 need a look").arg(look);
    m_summary->setText(summary);
    QString problem;
    if (!missing.empty())
        problem = tr("Required and not mapped: %1").arg(labels(missing));
    else if (!m_model.verdict())
        problem = errorText(m_model.verdict().error());
    else if (m_model.mappedCount() == 0)
        problem = tr("Map at least one column.");
    m_missing->setText(problem);
    m_missing->setVisible(!problem.isEmpty());
    theme::setTone(m_missing, Tone::Bad);
    m_banner->setProperty("card",
                          problem.isEmpty()
                              ? look > 0 ? QStringLiteral("warn") : QStringLiteral("good")
                              : QStringLiteral("bad"));
    m_banner->style()->unpolish(m_banner);
    m_banner->style()->polish(m_banner);
    m_nextProblem->setVisible(look > 0 || !missing.empty());
    Q_EMIT mappingChanged();
    Q_EMIT changed();
}

} // namespace muster
