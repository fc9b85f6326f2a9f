// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/Stepper.h"

#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace muster {

namespace {

/// A numbered disc and the step's name. Checked = current, enabled = reachable.
class StepButton final : public QAbstractButton {
public:
    StepButton(int number, const QString& title) : m_number(number)
    {
        setText(title);
        setCheckable(true);
        setAutoExclusive(true); // read out as one of several
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(theme::font(theme::Type::Strong));
        return {disc + 2 * theme::grid + metrics.horizontalAdvance(text()) + theme::grid,
                4 * theme::grid};
    }

    void setPassed(bool passed)
    {
        m_passed = passed;
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF circle(theme::grid / 2.0, (height() - disc) / 2.0, disc, disc);
        paintDisc(painter, circle);
        painter.setFont(theme::font(isChecked() ? theme::Type::Strong : theme::Type::Body));
        const auto role = isEnabled() ? QPalette::Active : QPalette::Disabled;
        painter.setPen(palette().color(role, QPalette::WindowText));
        const QRectF words(circle.right() + theme::grid, 0, width(), height());
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
        if (hasFocus()) {
            painter.setPen(QPen(theme::tone(theme::Tone::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
    }

private:
    static constexpr int disc = 22;

    void paintDisc(QPainter& painter, const QRectF& circle) const
    {
        const bool filled = isChecked();
        const QColor accent = palette().color(QPalette::Highlight);
        painter.setPen(
            QPen(filled ? accent : theme::tone(isEnabled() ? theme::Tone::Edge : theme::Tone::Line),
                 1.5));
        painter.setBrush(filled ? QBrush(accent) : QBrush(palette().color(QPalette::Base)));
        painter.drawEllipse(circle);
        painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                                       filled ? QPalette::HighlightedText : QPalette::WindowText));
        if (m_passed && !filled) {
            painter.setPen(QPen(theme::tone(theme::Tone::Good), 2, Qt::SolidLine, Qt::RoundCap,
                                Qt::RoundJoin));
            const QPointF middle = circle.center();
            QPainterPath tick(middle + QPointF(-4.5, 0.5));
            tick.lineTo(middle + QPointF(-1.5, 3.5));
            tick.lineTo(middle + QPointF(4.5, -3.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(tick);
            return;
        }
        painter.setFont(theme::font(theme::Type::Strong));
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
    }

    int m_number;
    bool m_passed = false;
};

} // namespace

Stepper::Stepper(const QStringList& titles, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    for (const QString& title : titles) {
        const int step = static_cast<int>(m_buttons.size());
        auto* button = new StepButton(step + 1, title);
        button->setAccessibleName(tr("Step %1: %2").arg(step + 1).arg(title));
        connect(button, &QAbstractButton::clicked, this, [this, step] { Q_EMIT chosen(step); });
        m_buttons.append(button);
        layout->addWidget(button);
    }
    layout->addStretch(1);
}

void Stepper::setCurrent(int step, int reachable)
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        auto* button = static_cast<StepButton*>(m_buttons[i]);
        button->setEnabled(i <= reachable);
        button->setChecked(i == step);
        button->setPassed(i < step);
        button->setAccessibleDescription(i == step      ? tr("current")
                                             : i < step ? tr("done")
                                                        : QString());
    }
}

} // namespace muster
