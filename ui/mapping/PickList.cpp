// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/PickList.h"

#include "ui/mapping/ListRowDelegate.h"
#include "ui/mapping/MappingEdits.h"
#include "ui/mapping/MappingWords.h"
#include "ui/models/CatalogueWords.h"
#include "ui/theme/Theme.h"

#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

static constexpr int visibleRows = 8;

PickList::PickList(const QString& name, const std::vector<Entry>& entries, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_line(new QLineEdit)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("card", true);
    setAccessibleName(name);
    m_line->setPlaceholderText(tr("Type to find"));
    m_line->setAccessibleName(name);
    m_line->addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_list->setAccessibleName(name);
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps it and moves the choice
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new ListRowDelegate(m_list));
    for (const Entry& entry : entries) {
        auto* item = new QListWidgetItem(entry.text);
        item->setData(ListRowDelegate::RemarkRole, entry.detail);
        item->setData(Qt::AccessibleTextRole,
                      entry.detail.isEmpty() ? entry.text
                                             : tr("%1, %2").arg(entry.text, entry.detail));
        item->setData(Qt::UserRole, entry.id);
        if (entry.isCurrent)
            item->setIcon(theme::icon(QStringLiteral("good")));
        m_list->addItem(item);
        if (entry.isCurrent)
            m_list->setCurrentItem(item);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    layout->setSpacing(theme::grid);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &PickList::narrow);
    connect(m_list, &QListWidget::itemClicked, this, [this] { take(false); });
    narrow({});
}

void PickList::setAddHint(const QString& hint)
{
    m_canAdd = true;
    auto* label = theme::label(hint, theme::Type::Caption);
    theme::setTone(label, theme::Tone::Muted);
    layout()->addWidget(label);
}

void PickList::openBelow(const QRect& place, const QString& typed)
{
    const int rows = std::clamp(m_list->count(), 1, visibleRows);
    m_list->setFixedHeight(rows * theme::rowHeight + 2);
    const int width = std::max(place.width(), 48 * theme::grid);
    setFixedWidth(width);
    adjustSize();
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const int below = place.bottom() + theme::grid / 2;
    const bool fits = below + height() <= screen.bottom();
    const int x =
        std::clamp(place.left(), screen.left(), std::max(screen.left(), screen.right() - width));
    move(x, fits ? below : std::max(screen.top(), place.top() - height() - theme::grid / 2));
    show();
    m_line->setFocus(Qt::PopupFocusReason);
    m_line->setText(typed);
}

/// Those that begin with the text come first to mind; the first one left is chosen.
void PickList::narrow(const QString& text)
{
    QListWidgetItem* first = nullptr;
    QListWidgetItem* starting = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        const bool fits = item->text().contains(text, Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
        if (!starting && item->text().startsWith(text, Qt::CaseInsensitive))
            starting = item;
    }
    const QListWidgetItem* current = m_list->currentItem();
    if (!text.isEmpty() || !current || current->isHidden())
        m_list->setCurrentItem(starting ? starting : first);
}

void PickList::take(bool adds)
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    const int id = item->data(Qt::UserRole).toInt();
    close();
    Q_EMIT picked(id, adds && m_canAdd);
}

bool PickList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(key->modifiers() & Qt::ShiftModifier);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        QKeyEvent copy(key->type(), key->key(), key->modifiers());
        QCoreApplication::sendEvent(m_list, &copy);
        return true;
    }
    default:
        return QFrame::eventFilter(watched, event);
    }
}

PickList* PickList::ofColumns(MappingModel& model, const std::string& field, QWidget* parent,
                              bool onlyAdds)
{
    const FieldState& state = *model.field(field);
    std::vector<Entry> entries;
    if (!onlyAdds)
        entries.push_back({-1, tr("Not mapped"), {}, !state.mapped});
    for (int i = 0; i < static_cast<int>(model.columns().size()); ++i) {
        const ColumnState& column = model.columns()[static_cast<std::size_t>(i)];
        if (!column.isUsable || column.isDropped)
            continue;
        const auto& feeds = column.fields;
        entries.push_back({i, QString::fromStdString(model.columnName(i)),
                           MappingWords::columnType(model.summary(i)),
                           std::find(feeds.begin(), feeds.end(), field) != feeds.end()});
    }
    const QString label = fieldLabel(*state.field);
    auto* list = new PickList(tr("Column for %1").arg(label), entries, parent);
    if (!onlyAdds && state.mapped && !state.mapped->columns.empty())
        list->setAddHint(tr("Enter uses it, Shift+Enter adds it to what is there."));
    connect(list, &PickList::picked, &model, [&model, field, onlyAdds](int id, bool adds) {
        MappingEdits edits(model);
        if (id < 0)
            edits.unmap(field);
        else if (adds || onlyAdds)
            edits.add(id, field);
        else
            edits.map(id, field);
    });
    return list;
}

PickList* PickList::ofFields(MappingModel& model, int column, QWidget* parent)
{
    const ColumnState& state = model.columns()[static_cast<std::size_t>(column)];
    if (!state.isUsable)
        return nullptr;
    std::vector<Entry> entries{{-1, tr("No field"), {}, state.fields.empty()}};
    std::vector<std::string> keys;
    for (const FieldState& field : model.fields()) {
        const auto& feeds = state.fields;
        const std::string& key = field.field->key;
        entries.push_back({static_cast<int>(keys.size()), fieldLabel(*field.field),
                           MappingWords::source(field.mapped),
                           std::find(feeds.begin(), feeds.end(), key) != feeds.end()});
        keys.push_back(key);
    }
    const QString name = QString::fromStdString(model.columnName(column));
    auto* list = new PickList(tr("Field for %1").arg(name), entries, parent);
    list->setAddHint(tr("Enter maps it, Shift+Enter adds it to what the field has."));
    connect(list, &PickList::picked, &model, [&model, column, keys](int id, bool adds) {
        MappingEdits edits(model);
        if (id < 0)
            edits.unlinkAll(column);
        else if (adds)
            edits.connect(column, keys[static_cast<std::size_t>(id)]);
        else
            edits.map(column, keys[static_cast<std::size_t>(id)]);
    });
    return list;
}

} // namespace muster
