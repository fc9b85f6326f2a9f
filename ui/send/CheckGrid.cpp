// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/CheckGrid.h"

#include "ui/grid/RowGrid.h"
#include "ui/models/IssueWords.h"
#include "ui/send/ColumnWords.h"
#include "ui/send/RevealButton.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace muster {

using theme::grid;

/// Marks are for looking at: beyond this many rows of a cause nobody does.
static constexpr std::size_t mostMarkedRows = 5'000;

/// Swaps all corrections for others; what is in between is for the grid to show.
class CheckGrid::Correction final : public QUndoCommand {
public:
    Correction(CheckGrid& owner, CellEdits after, const QString& name)
        : QUndoCommand(name)
        , m_owner(owner)
        , m_before(owner.m_edits)
        , m_after(std::move(after))
    { }

    void undo() override { m_owner.take(m_before); }

    void redo() override { m_owner.take(m_after); }

private:
    CheckGrid& m_owner;
    CellEdits m_before;
    CellEdits m_after;
};

CheckGrid::CheckGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new RowGrid)
    , m_words(theme::label({}))
    , m_also(new QPushButton)
    , m_undo(new QPushButton(theme::icon(QStringLiteral("undo")), {}))
    , m_reveal(new RevealButton)
{
    m_grid->setAccessibleName(tr("Rows"));
    m_grid->setEditable(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(buildBar());
    layout->addWidget(m_grid, 1);
    connect(m_grid, &RowGrid::edited, this, &CheckGrid::edit);
    connect(&m_search, &FileSearch::found, this, &CheckGrid::takeAlike);
    connect(m_reveal, &RevealButton::shownChanged, this,
            [this](bool isShown) { m_grid->setMasked(!isShown); });
    for (const bool isUndo : {true, false}) {
        QAction* action = isUndo ? m_done.createUndoAction(this) : m_done.createRedoAction(this);
        action->setShortcuts(isUndo ? QKeySequence::Undo : QKeySequence::Redo);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    showBar();
}

QWidget* CheckGrid::buildBar()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_also);
    layout->addWidget(m_undo);
    layout->addWidget(m_reveal);
    connect(m_also, &QPushButton::clicked, this, &CheckGrid::correctAlike);
    connect(m_undo, &QPushButton::clicked, &m_done, &QUndoStack::undo);
    return bar;
}

void CheckGrid::show(std::shared_ptr<RowIndex> rows, const Inspection& seen, const QString& path)
{
    m_search.stop();
    m_done.clear();
    m_edits = {};
    m_alike = {};
    m_header = seen.header;
    m_dialect = seen.dialect;
    m_path = path;
    m_grid->setSource(std::make_shared<IndexedRows>(std::move(rows)));
    refine(seen);
}

void CheckGrid::refine(const Inspection& seen)
{
    std::vector<GridColumn> columns;
    for (std::size_t i = 0; i < seen.header.names.size(); ++i) {
        GridColumn& column = columns.emplace_back();
        column.name = QString::fromStdString(seen.header.names[i]);
        column.type = typeText(seen.columns[i]);
        column.distinct = distinctText(seen.columns[i]);
        column.fill = seen.columns[i].fill;
        column.isSensitive = seen.roles[i].sensitive;
    }
    m_grid->setColumns(std::move(columns));
    showBar();
}

void CheckGrid::mark(const CheckReport& report)
{
    std::map<GridCell, GridMark> marks;
    for (const Cause& cause : wordedCauses(report)) { // the worst first: a cell has one mark
        const int column = m_header.indexOf(cause.column);
        const GridMark mark{cause.severity,
                            QString::fromStdString(cause.message + "\n" + cause.remedy)};
        std::size_t rows = 0;
        for (const std::uint64_t row : cause.rowNumbers) {
            if (++rows > mostMarkedRows)
                break;
            marks.try_emplace({row, column}, mark);
        }
    }
    m_grid->setMarks(std::move(marks));
}

void CheckGrid::setRows(const std::vector<std::uint64_t>& rows)
{
    m_grid->setRows(rows.empty() ? std::nullopt : std::optional(rows));
}

void CheckGrid::goTo(quint64 row, const QString& column)
{
    m_grid->goTo(row, std::max(0, m_header.indexOf(column.toStdString())));
}

QString CheckGrid::columnName(std::uint32_t column) const
{
    return QString::fromStdString(m_header.names[column]);
}

void CheckGrid::edit(quint64 row, int column, const QString& text)
{
    const auto at = static_cast<std::uint32_t>(column);
    look(row, column, text);
    CellEdits edits = m_edits;
    edits.set(row, at, text.toStdString());
    m_done.push(new Correction(
        *this, std::move(edits),
        tr("correction of “%1” in row %2").arg(columnName(at), QLocale().toString(row))));
}

/// Whether other rows say what this one said before.
void CheckGrid::look(quint64 row, int column, const QString& text)
{
    const std::string before = m_grid->content().plainText(row, column).toStdString();
    m_alike = {static_cast<std::uint32_t>(column), text.toStdString(), {}, 0};
    m_search.start(m_path, m_dialect,
                   {static_cast<std::size_t>(column),
                    [before](std::string_view cell) { return cell == before; }});
}

void CheckGrid::takeAlike(const FoundRows& found)
{
    m_alike.rows.clear();
    for (const std::uint64_t row : found.numbers) {
        const CellEdits::Row* corrected = m_edits.at(row);
        if (corrected == nullptr || !corrected->contains(m_alike.column))
            m_alike.rows.push_back(row);
    }
    m_alike.total = found.total - (found.numbers.size() - m_alike.rows.size());
    showBar();
}

void CheckGrid::correctAlike()
{
    CellEdits edits = m_edits;
    for (const std::uint64_t row : m_alike.rows)
        edits.set(row, m_alike.column, m_alike.text);
    const int rows = static_cast<int>(m_alike.rows.size());
    const QString name = tr("correction of “%1” in %Ln rows", nullptr, rows);
    const std::uint32_t column = m_alike.column;
    m_alike = {};
    m_done.push(new Correction(*this, std::move(edits), name.arg(columnName(column))));
}

void CheckGrid::take(const CellEdits& edits)
{
    m_edits = edits;
    std::map<GridCell, QString> shown;
    for (const auto& [number, cells] : m_edits.rows()) {
        for (const auto& [index, value] : cells)
            shown[{number, static_cast<int>(index)}] = QString::fromStdString(value);
    }
    m_grid->setEdits(std::move(shown));
    showBar();
    Q_EMIT editsChanged();
}

void CheckGrid::showBar()
{
    const auto corrected = static_cast<int>(m_edits.count());
    m_words->setText(corrected == 0
                         ? tr("Double-click a cell to correct it for this push.")
                         : tr("%Ln cells corrected for this push; the file stays as it is.",
                              nullptr, corrected));
    theme::setTone(m_words, theme::Tone::Muted);
    const bool isWhole = m_alike.total == m_alike.rows.size();
    m_also->setVisible(m_alike.total > 0);
    m_also->setEnabled(isWhole);
    m_also->setText(tr("Correct %Ln more like this", nullptr, static_cast<int>(m_alike.total)));
    m_also->setToolTip(isWhole ? QString()
                               : tr("Too many to correct one by one: use a value map or a "
                                    "transform in the Map step."));
    m_undo->setVisible(m_done.canUndo());
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tr("Undo the %1 (Ctrl+Z)").arg(m_done.undoText()));
}

} // namespace muster
