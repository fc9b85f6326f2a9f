// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/HeldCard.h"

#include "ui/send/FlowLayout.h"
#include "ui/theme/ToneIcon.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using theme::grid;
using theme::Tone;

/// What is counted by a limit: the name of the field that its number is typed into.
static QString countedThing(const QString& code)
{
    static constexpr std::array<std::pair<const char*, const char*>, 7> names{
        {{"rows", QT_TRANSLATE_NOOP("muster::HeldCard", "Rows of this file, as a number")},
         {"compare",
          QT_TRANSLATE_NOOP("muster::HeldCard", "Rows of the last accepted file, as a number")},
         {"leavers", QT_TRANSLATE_NOOP("muster::HeldCard", "People missing, as a number")},
         {"terminations",
          QT_TRANSLATE_NOOP("muster::HeldCard", "People marked as having left, as a number")},
         {"column",
          QT_TRANSLATE_NOOP("muster::HeldCard", "Columns that became empty, as a number")},
         {"header", QT_TRANSLATE_NOOP("muster::HeldCard", "Columns that changed, as a number")},
         {"trailer", QT_TRANSLATE_NOOP("muster::HeldCard", "Rows that were read, as a number")}}};
    for (const auto& [known, name] : names) {
        if (code == QLatin1String(known))
            return HeldCard::tr(name);
    }
    return HeldCard::tr("The number of “%1”").arg(code);
}

HeldCard::HeldCard(QWidget* parent)
    : QFrame(parent)
    , m_file(theme::label({}, theme::Type::Body, true))
    , m_why(theme::label({}, theme::Type::Body, true))
    , m_review(new QPushButton(tr("Review…")))
    , m_release(new QPushButton(tr("Send it anyway…")))
    , m_skip(new QPushButton(tr("Do not send this file…")))
    , m_form(new QWidget)
    , m_fields(new QVBoxLayout)
    , m_problem(theme::label({}, theme::Type::Caption))
    , m_give(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setProperty("card", QStringLiteral("warn"));
    setAccessibleName(tr("Held: nothing was sent"));
    auto* head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(new ToneIcon(QStringLiteral("held"), Tone::Warn), 0, Qt::AlignTop);
    head->addWidget(theme::label(tr("Held: nothing was sent"), theme::Type::Heading), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addLayout(head);
    layout->addWidget(m_file);
    layout->addWidget(m_why);
    layout->addWidget(buildAnswers());
    layout->addWidget(m_form);
    connect(m_review, &QPushButton::clicked, this, &HeldCard::reviewWanted);
    connect(m_release, &QPushButton::clicked, this, [this] { ask(Answer::Release); });
    connect(m_skip, &QPushButton::clicked, this, [this] { ask(Answer::Skip); });
    connect(m_give, &QPushButton::clicked, this, &HeldCard::give);
    connect(m_cancel, &QPushButton::clicked, this, &HeldCard::cancel);
}

QWidget* HeldCard::buildAnswers()
{
    auto* answers = new QWidget;
    auto* flow = new FlowLayout(grid);
    for (QPushButton* button : {m_review, m_release, m_skip})
        flow->addWidget(button);
    answers->setLayout(flow);
    m_fields->setSpacing(grid / 2);
    theme::setTone(m_problem, Tone::Muted);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(grid);
    form->addLayout(m_fields);
    form->addWidget(m_problem);
    auto* line = new QHBoxLayout;
    line->setSpacing(grid);
    line->addWidget(m_give);
    line->addWidget(m_cancel);
    line->addStretch(1);
    form->addLayout(line);
    m_form->hide();
    return answers;
}

void HeldCard::tell(const Occasion& held)
{
    const bool isSame = m_due == held.due && m_facts == held.facts;
    m_due = held.due;
    m_facts = held.facts;
    m_file->setText(tr("%1, since %2")
                        .arg(QFileInfo(QString::fromStdString(held.file)).fileName(),
                             momentText(held.changed)));
    m_file->setToolTip(QString::fromStdString(held.file));
    showReasons(held);
    if (!isSame)
        ask(Answer::None);
    follow();
}

void HeldCard::showReasons(const Occasion& held)
{
    m_reasons = heldReasons(held);
    QStringList lines;
    for (const HeldReason& reason : m_reasons)
        lines << QStringLiteral("• ") + reason.sentence;
    if (lines.isEmpty())
        lines << occasionSentence(held);
    const bool canSend = !m_reasons.empty()
        && std::none_of(m_reasons.begin(), m_reasons.end(),
                        [](const auto& one) { return one.number.isEmpty(); });
    if (!canSend)
        lines << tr("The schedule cannot send this file. Correct the export, or review it and "
                    "send it by hand.");
    m_why->setText(lines.join(QLatin1Char('\n')));
    m_release->setVisible(canSend);
}

void HeldCard::setReady(bool isReady)
{
    m_isReady = isReady;
    follow();
}

QLineEdit* HeldCard::addField(const QString& name)
{
    auto* label = theme::label(name, theme::Type::Strong);
    auto* edit = new QLineEdit;
    edit->setAccessibleName(name);
    label->setBuddy(edit);
    m_fields->addWidget(label);
    m_fields->addWidget(edit);
    connect(edit, &QLineEdit::textChanged, this, &HeldCard::follow);
    connect(edit, &QLineEdit::returnPressed, m_give, &QPushButton::click);
    return edit;
}

void HeldCard::ask(Answer answer)
{
    m_answer = answer;
    m_numbers.clear();
    m_reason = nullptr;
    while (QLayoutItem* item = m_fields->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_form->setVisible(answer != Answer::None);
    if (answer == Answer::None)
        return;
    if (answer == Answer::Release) {
        for (const HeldReason& reason : m_reasons)
            m_numbers.push_back({reason, addField(countedThing(reason.code))});
    }
    m_reason = addField(tr("Reason, kept in the history"));
    m_give->setText(answer == Answer::Release ? tr("Send it") : tr("Do not send it"));
    follow();
    (m_numbers.empty() ? m_reason : m_numbers.front().edit)->setFocus();
    Q_EMIT asked();
}

/// Nothing is answered; the cursor goes back to where the form came from.
void HeldCard::cancel()
{
    QPushButton* from = m_answer == Answer::Release ? m_release : m_skip;
    ask(Answer::None);
    from->setFocus();
}

void HeldCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_answer != Answer::None)
        cancel();
    else
        QFrame::keyPressEvent(event);
}

/// Why the answer cannot be given yet; empty when it can.
QString HeldCard::problem() const
{
    for (const Number& number : m_numbers) {
        const QString typed = number.edit->text().trimmed();
        if (typed.isEmpty())
            return tr("Type each number as it stands above. It shows that the file was looked at.");
        if (typed != number.reason.number)
            return tr("%1 is not the number above.").arg(typed);
    }
    if (m_reason != nullptr && m_reason->text().trimmed().isEmpty())
        return tr("Give a reason.");
    return {};
}

void HeldCard::follow()
{
    for (QPushButton* button : {m_release, m_skip})
        button->setEnabled(m_isReady);
    if (m_answer == Answer::None)
        return;
    const QString why = problem();
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
    m_give->setEnabled(m_isReady && why.isEmpty());
    m_give->setToolTip(why);
}

void HeldCard::give()
{
    const QString reason = m_reason->text().simplified();
    QStringList allow;
    for (const Number& number : m_numbers)
        allow << number.reason.code + QLatin1Char('=') + number.reason.number;
    const Answer answer = m_answer;
    ask(Answer::None);
    if (answer == Answer::Release)
        Q_EMIT releaseWanted(allow.join(QLatin1Char(',')), reason);
    else
        Q_EMIT skipWanted(reason);
}

} // namespace muster
