// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/CountRow.h"

#include "ui/models/OutcomeWords.h"
#include "ui/theme/Glyph.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace muster {

using theme::grid;
using theme::Tone;

static constexpr int chipIcon = 14;

CountChip::CountChip(std::optional<OutcomeState> state, QWidget* parent)
    : QAbstractButton(parent)
    , m_state(state)
{
    setCheckable(true);
    setAutoExclusive(true); // read out as one of several
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(state ? outcomeLabel(*state) : tr("read"));
    setToolTip(state ? outcomeMeaning(*state) : tr("All rows of the file."));
    setCount(0);
}

void CountChip::setCount(std::uint64_t count)
{
    m_count = count;
    setAccessibleName(QStringLiteral("%1 %2").arg(numberText(count), text()));
    setAccessibleDescription(toolTip());
    updateGeometry();
    update();
}

QSize CountChip::sizeHint() const
{
    const int word = QFontMetrics(theme::font(theme::Type::Caption)).horizontalAdvance(text())
        + (m_state ? chipIcon + grid / 2 : 0);
    const int number =
        QFontMetrics(theme::font(theme::Type::Heading)).horizontalAdvance(numberText(m_count));
    return {std::max(word, number) + 2 * grid, 6 * grid};
}

void CountChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    const Tone tone = m_state ? outcomeTone(*m_state) : Tone::Accent;
    const bool isZero = m_count == 0 && m_state;
    painter.setPen(hasFocus() ? QPen(theme::tone(Tone::Accent), 2)
                              : QPen(theme::tone(isChecked() ? tone : Tone::Line), 1));
    painter.setBrush(isChecked()        ? theme::softTone(tone)
                         : underMouse() ? theme::softTone(Tone::Muted)
                                        : palette().color(QPalette::Base));
    painter.drawRoundedRect(ground, 6, 6);
    const QRect inside = rect().adjusted(grid, 5, -grid, -5);
    painter.setPen(isZero ? theme::tone(Tone::Muted) : palette().color(QPalette::Text));
    painter.setFont(theme::font(isZero ? theme::Type::Body : theme::Type::Heading));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, numberText(m_count));
    QRect below(inside.left(), inside.bottom() - 2 * grid + 1, inside.width(), 2 * grid);
    if (m_state) {
        paintGlyph(painter,
                   {below.left(), below.center().y() - chipIcon / 2 + 1, chipIcon, chipIcon},
                   outcomeIcon(*m_state), theme::tone(isZero ? Tone::Muted : tone));
        below.setLeft(below.left() + chipIcon + grid / 2);
    }
    painter.setFont(theme::font(theme::Type::Caption));
    painter.setPen(theme::tone(isZero || !m_state ? Tone::Muted : tone));
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, text());
}

static QLabel* sign(const QString& text)
{
    auto* made = theme::label(text, theme::Type::Body);
    made->setWordWrap(false);
    theme::setTone(made, Tone::Muted);
    return made;
}

CountRow::CountRow(QWidget* parent)
    : QWidget(parent)
    , m_read(new CountChip(std::nullopt))
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid / 2);
    m_group.addButton(m_read, 0);
    for (const auto state : shownStates) {
        auto* chip = new CountChip(state);
        m_chips[static_cast<std::size_t>(state)] = chip;
        m_signs[static_cast<std::size_t>(state)] =
            sign(state == shownStates.front() ? QStringLiteral("=") : QStringLiteral("+"));
        m_group.addButton(chip, static_cast<int>(state) + 1);
    }
    arrange(outcomeStates + 1);
    m_read->setChecked(true);
    connect(&m_group, &QButtonGroup::idClicked, this, [this](int id) {
        Q_EMIT chosen(id == 0 ? std::nullopt : std::optional(static_cast<OutcomeState>(id - 1)));
    });
}

void CountRow::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_layout->addWidget(m_read, 0, 0, 1, 2);
    int place = 1;
    for (const auto state : shownStates) {
        const auto index = static_cast<std::size_t>(state);
        const int column = 2 * (place % columns);
        m_layout->addWidget(m_signs[index], place / columns, column);
        m_layout->addWidget(m_chips[index], place / columns, column + 1);
        ++place;
    }
    share();
}

/// Each column has its part of the width by the longest word in it: equal parts would cut one.
void CountRow::share()
{
    std::array<int, outcomeStates + 1> needed{};
    needed[0] = m_read->sizeHint().width();
    int place = 1;
    for (const auto state : shownStates) {
        auto& column = needed[static_cast<std::size_t>(place % m_columns)];
        column = std::max(column, m_chips[static_cast<std::size_t>(state)]->sizeHint().width());
        ++place;
    }
    for (std::size_t column = 0; column < needed.size(); ++column)
        m_layout->setColumnStretch(2 * static_cast<int>(column) + 1, needed[column]);
}

void CountRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    int needed = m_read->sizeHint().width();
    for (const auto* chip : m_chips)
        needed += chip->sizeHint().width() + 3 * grid;
    arrange(static_cast<int>(outcomeStates + 1) / (needed > width() ? 2 : 1));
}

void CountRow::setCounts(const OutcomeCounts& counts)
{
    m_read->setCount(counts.read);
    for (const auto state : shownStates)
        m_chips[static_cast<std::size_t>(state)]->setCount(counts[state]);
    share();
}

void CountRow::choose(std::optional<OutcomeState> state)
{
    (state ? m_chips[static_cast<std::size_t>(*state)] : m_read)->setChecked(true);
}

} // namespace muster
