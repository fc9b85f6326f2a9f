// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/LeftoverList.h"

#include "ui/mapping/ListRowDelegate.h"
#include "ui/mapping/MappingWords.h"
#include "ui/mapping/PickList.h"

#include <QBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace muster {

using theme::grid;

static constexpr int visibleRows = 4;

LeftoverList::LeftoverList(MappingModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_edits(model)
    , m_title(theme::label({}, theme::Type::Strong))
    , m_list(new QListWidget)
    , m_act(new QPushButton)
    , m_drop(new QPushButton(tr("Drop")))
{
    m_list->setAccessibleName(tr("Columns that no field uses"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new ListRowDelegate(m_list));
    m_list->setFixedHeight(visibleRows * theme::rowHeight);
    m_list->installEventFilter(this);
    m_drop->setToolTip(tr("Never read this column"));
    auto* head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(m_title, 1);
    head->addWidget(m_act);
    head->addWidget(m_drop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid, 0, grid);
    layout->setSpacing(grid);
    layout->addLayout(head);
    layout->addWidget(m_list);
    connect(&model, &MappingModel::changed, this, &LeftoverList::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &LeftoverList::refreshButtons);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &LeftoverList::act);
    connect(m_act, &QPushButton::clicked, this, &LeftoverList::act);
    connect(m_drop, &QPushButton::clicked, this, &LeftoverList::drop);
    refresh();
}

int LeftoverList::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toInt() : -1;
}

void LeftoverList::refresh()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (int i = 0; i < static_cast<int>(m_model.columns().size()); ++i) {
        const ColumnState& state = m_model.columns()[static_cast<std::size_t>(i)];
        if (!state.fields.empty() || !state.isUsable)
            continue;
        const QString name = QString::fromStdString(m_model.columnName(i));
        const ColumnRole* role = m_model.role(i);
        const QString remark = state.isDropped
            ? tr("dropped: %1").arg(MappingWords::sensitive(role ? role->role : std::string()))
            : MappingWords::columnType(m_model.summary(i));
        auto* item = new QListWidgetItem(name);
        item->setData(ListRowDelegate::RemarkRole, remark);
        item->setData(ListRowDelegate::StruckRole, state.isDropped);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(name, remark));
        if (state.isDropped)
            item->setIcon(theme::icon(QStringLiteral("hidden")));
        item->setData(Qt::UserRole, i);
        m_list->addItem(item);
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_title->setText(m_list->count() == 0
                         ? tr("Every column is used")
                         : tr("Columns that no field uses: %1").arg(m_list->count()));
    m_list->setVisible(m_list->count() > 0);
    refreshButtons();
}

void LeftoverList::refreshButtons()
{
    const int column = current();
    const bool isDropped =
        column >= 0 && m_model.columns()[static_cast<std::size_t>(column)].isDropped;
    m_act->setText(isDropped ? tr("Use anyway") : tr("Map to…"));
    m_act->setVisible(column >= 0);
    m_drop->setVisible(column >= 0 && !isDropped);
}

void LeftoverList::act()
{
    const int column = current();
    if (column < 0)
        return;
    if (m_model.columns()[static_cast<std::size_t>(column)].isDropped) {
        m_edits.useColumn(column);
        return;
    }
    if (auto* list = PickList::ofFields(m_model, column, this)) {
        const QRect place = m_list->visualItemRect(m_list->currentItem());
        list->openBelow(QRect(m_list->viewport()->mapToGlobal(place.topLeft()), place.size()));
    }
}

void LeftoverList::drop()
{
    if (current() >= 0)
        m_edits.dropColumn(current());
}

bool LeftoverList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        act();
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        drop();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace muster
