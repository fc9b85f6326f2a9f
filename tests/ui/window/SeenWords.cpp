// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/SeenWords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTextDocumentFragment>

#include <algorithm>

namespace muster::test {

static constexpr int manyRows = 30; ///< of one view; those after them say the same
static constexpr int manyChildren = 300; ///< of one painted view

static QString plain(const QLabel& label)
{
    return Qt::mightBeRichText(label.text())
        ? QTextDocumentFragment::fromHtml(label.text()).toPlainText()
        : label.text();
}

/// Which headers a person can see.
static bool hasHeader(const QAbstractItemView& view, Qt::Orientation orientation)
{
    const auto headers = view.findChildren<QHeaderView*>();
    return std::any_of(headers.begin(), headers.end(), [orientation](const QHeaderView* header) {
        return header->isVisible() && header->orientation() == orientation;
    });
}

static void addHeaders(const QAbstractItemView& view, Qt::Orientation orientation, int count,
                       QList<Seen>& seen)
{
    for (int section = 0; hasHeader(view, orientation) && section < count; ++section) {
        for (const auto role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
            seen.append({QStringLiteral("header"),
                         view.model()->headerData(section, orientation, role).toString()});
    }
}

static void addCells(const QAbstractItemView& view, QList<Seen>& seen)
{
    const auto* model = view.model();
    if (model == nullptr)
        return;
    const QString name = QLatin1String(view.metaObject()->className());
    const int columns = model->columnCount(view.rootIndex());
    const int rows = std::min(model->rowCount(view.rootIndex()), manyRows);
    addHeaders(view, Qt::Horizontal, columns, seen);
    addHeaders(view, Qt::Vertical, rows, seen);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QModelIndex cell = model->index(row, column, view.rootIndex());
            for (const auto role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                                    Qt::AccessibleDescriptionRole})
                seen.append({name + QLatin1String(" cell"), cell.data(role).toString()});
        }
    }
}

/// The parts of a view that are no widgets of their own: its painted cells, cards, days.
static void addPainted(QAccessibleInterface* face, const QString& name, QList<Seen>& seen)
{
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Help})
        seen.append({name, face->text(kind)});
    const int children = std::min(face->childCount(), manyChildren);
    for (int child = 0; child < children; ++child) {
        auto* part = face->child(child);
        if (part != nullptr && part->object() == nullptr)
            addPainted(part, name, seen);
    }
}

static void addWidgetTexts(const QWidget& widget, const QString& name, QList<Seen>& seen)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        seen.append({name, plain(*label)});
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        seen.append({name, button->text()});
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        seen.append({name, group->title()});
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        seen.append({name, line->placeholderText()});
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            seen.append({name, tabs->tabText(tab)});
    }
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget)) {
        for (int item = 0; item < choice->count(); ++item)
            seen.append({name, choice->itemText(item)});
    }
}

/// Every word a person can see on this widget itself.
static void addWords(QWidget& widget, QList<Seen>& seen)
{
    const QString name = QLatin1String(widget.metaObject()->className());
    addWidgetTexts(widget, name, seen);
    const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
    if (view != nullptr)
        addCells(*view, seen);
    seen.append({name + QLatin1String(" tip"), widget.toolTip()});
    seen.append({name + QLatin1String(" accessible name"), widget.accessibleName()});
    seen.append({name + QLatin1String(" description"), widget.accessibleDescription()});
    auto* face = QAccessible::queryAccessibleInterface(&widget);
    // Qt's own views tell their cells, which are in the list already.
    if (face != nullptr && view == nullptr && qobject_cast<QHeaderView*>(&widget) == nullptr)
        addPainted(face, name + QLatin1String(" as read aloud"), seen);
}

QList<Seen> wordsOn(const QWidget& root)
{
    QList<Seen> seen;
    for (auto* widget : root.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&root))
            addWords(*widget, seen);
    }
    for (const auto* action : root.actions())
        seen.append({QStringLiteral("action"), action->text()});
    return seen;
}

} // namespace muster::test
