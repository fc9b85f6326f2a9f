// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/CheckCauses.h"

#include "ui/theme/Glyph.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <tuple>

namespace muster {

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int fateRole = Qt::UserRole + 1;

struct Kind {
    const char* icon;
    theme::Tone tone;
};

Kind kindOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return {"held", theme::Tone::Bad};
    case Severity::Warning:
        return {"warn", theme::Tone::Warn};
    case Severity::Hint:
        break;
    }
    return {"info", theme::Tone::Muted};
}

/// Draws one cause: a picture and a wrapped sentence, below it what happens to its rows.
class CauseDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* list = qobject_cast<const QListWidget*>(parent());
        const int width = list->viewport()->width();
        const QRect text = textRect({0, 0, width, 0});
        return {width,
                wrapped(option, text.width(), index).height()
                    + QFontMetrics(theme::font(theme::Type::Caption)).height() + margin * 5 / 2};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme::softTone(theme::Tone::Accent));
        const Kind kind = kindOf(static_cast<Severity>(index.data(kindRole).toInt()));
        const QRect text = textRect(option.rect);
        paintGlyph(*painter,
                   {option.rect.left() + margin, option.rect.top() + margin, picture, picture},
                   QLatin1String(kind.icon), theme::tone(kind.tone));
        const QRect words = wrapped(option, text.width(), index);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->setFont(theme::font(theme::Type::Body));
        painter->drawText(words.translated(text.topLeft()), Qt::TextWordWrap,
                          index.data().toString());
        painter->setPen(theme::tone(kind.tone));
        painter->setFont(theme::font(theme::Type::Caption));
        painter->drawText(text.adjusted(0, words.height() + margin / 2, 0, 0),
                          index.data(fateRole).toString());
        painter->restore();
    }

private:
    static constexpr int margin = theme::grid;
    static constexpr int picture = 20;

    static QRect textRect(const QRect& item)
    {
        return item.adjusted(margin * 2 + picture, margin, -margin, -margin);
    }

    static QRect wrapped(const QStyleOptionViewItem& option, int width, const QModelIndex& index)
    {
        Q_UNUSED(option)
        return QFontMetrics(theme::font(theme::Type::Body))
            .boundingRect({0, 0, width, 10000}, Qt::TextWordWrap, index.data().toString());
    }
};

/// A list whose items are measured again when its width changes.
class CauseView final : public QListWidget {
public:
    CauseView()
    {
        setResizeMode(QListView::Adjust);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        setItemDelegate(new CauseDelegate(this));
    }

    void resizeEvent(QResizeEvent* event) override
    {
        QListWidget::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }
};

QString fate(const Cause& cause)
{
    switch (cause.severity) {
    case Severity::Error:
        return CheckCauses::tr("not sent as they are");
    case Severity::Warning:
        return CheckCauses::tr("sent; please look");
    case Severity::Hint:
        break;
    }
    return CheckCauses::tr("sent");
}

} // namespace

QString causeText(const Cause& cause)
{
    const QString sentence = QString::fromStdString(cause.message);
    return cause.rows == 1 ? CheckCauses::tr("1 row: %1").arg(sentence)
                           : CheckCauses::tr("%L1 rows: %2").arg(cause.rows).arg(sentence);
}

CheckCauses::CheckCauses(QWidget* parent)
    : QWidget(parent)
    , m_list(new CauseView)
    , m_remedy(theme::label({}, theme::Type::Body, true))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    m_list->setAccessibleName(tr("Problems by cause"));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_remedy);
    layout->addWidget(buildActions());
    connect(m_list, &QListWidget::currentRowChanged, this, &CheckCauses::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_filter->setChecked(true); });
    showCurrent();
}

QWidget* CheckCauses::buildActions()
{
    m_filter = new QPushButton(theme::icon(QStringLiteral("filter")), tr("Only these rows"));
    m_filter->setCheckable(true);
    m_filter->setChecked(true);
    m_filter->setToolTip(tr("Show only the rows with this problem"));
    m_fix = new QPushButton(tr("Fix in Map"));
    m_previous = new QPushButton(theme::icon(QStringLiteral("up")), {});
    m_previous->setAccessibleName(tr("Previous problem"));
    m_previous->setToolTip(tr("Previous problem (Shift+F8)"));
    m_next = new QPushButton(theme::icon(QStringLiteral("down")), {});
    m_next->setAccessibleName(tr("Next problem"));
    m_next->setToolTip(tr("Next problem (F8)"));
    for (auto* narrow : {m_previous, m_next})
        narrow->setFixedWidth(5 * theme::grid);
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addWidget(m_filter);
    layout->addWidget(m_fix);
    layout->addStretch(1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    connect(m_filter, &QPushButton::toggled, this, &CheckCauses::filterChanged);
    connect(m_previous, &QPushButton::clicked, this, &CheckCauses::previousAsked);
    connect(m_next, &QPushButton::clicked, this, &CheckCauses::nextAsked);
    connect(m_fix, &QPushButton::clicked, this, [this] {
        if (const Cause* cause = current())
            Q_EMIT fixAsked(QString::fromStdString(cause->field));
    });
    return bar;
}

/// The chosen cause stays so when it is among the new ones.
void CheckCauses::setCauses(const std::vector<Cause>& causes)
{
    const auto keyOf = [](const Cause& cause) {
        return std::tie(cause.code, cause.field, cause.column);
    };
    const Cause before = current() ? *current() : Cause();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_causes = causes;
    int chosen = 0;
    for (const Cause& cause : m_causes) {
        if (keyOf(cause) == keyOf(before))
            chosen = m_list->count();
        auto* item = new QListWidgetItem(causeText(cause), m_list);
        item->setData(kindRole, static_cast<int>(cause.severity));
        item->setData(fateRole, fate(cause));
        item->setData(Qt::AccessibleDescriptionRole, fate(cause));
        item->setToolTip(QString::fromStdString(cause.code));
    }
    m_list->setCurrentRow(m_causes.empty() ? -1 : chosen);
    showCurrent();
}

bool CheckCauses::choose(int direction)
{
    const int count = m_list->count();
    if (count < 2)
        return false;
    m_list->setCurrentRow((m_list->currentRow() + direction + count) % count);
    return true;
}

const Cause* CheckCauses::current() const
{
    const auto row = static_cast<std::size_t>(m_list->currentRow());
    return row < m_causes.size() ? &m_causes[row] : nullptr;
}

bool CheckCauses::isFiltering() const
{
    return m_filter->isChecked() && current() != nullptr;
}

void CheckCauses::showCurrent()
{
    const Cause* cause = current();
    m_remedy->setText(cause ? QString::fromStdString(cause->remedy) : QString());
    m_remedy->setVisible(cause != nullptr);
    m_filter->setEnabled(cause != nullptr);
    m_fix->setEnabled(cause != nullptr && !cause->field.empty());
    m_previous->setEnabled(cause != nullptr);
    m_next->setEnabled(cause != nullptr);
    if (cause != nullptr)
        Q_EMIT filterChanged();
}

} // namespace muster
