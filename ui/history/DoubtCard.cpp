// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/DoubtCard.h"

#include "core/feed/FeedStore.h"
#include "core/feed/Practice.h"
#include "ui/models/OutcomeWords.h"
#include "ui/models/RunWords.h"
#include "ui/send/FlowLayout.h"
#include "ui/theme/ToneIcon.h"

#include <QBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <algorithm>
#include <array>

namespace muster {

using theme::grid;

DoubtCard::DoubtCard(const Workplace& workplace, QWidget* parent)
    : QFrame(parent)
    , m_workplace(workplace)
    , m_command(workplace.command())
    , m_icon(new ToneIcon)
    , m_title(theme::label({}, theme::Type::Strong))
    , m_question(theme::label({}, theme::Type::Body, true))
    , m_problem(theme::label({}, theme::Type::Body, true))
    , m_buttons(new QWidget)
    , m_yes(new QPushButton(theme::icon(QStringLiteral("confirmed")),
                            tr("It is there: mark as done")))
    , m_no(new QPushButton(theme::icon(QStringLiteral("redo")), tr("It is not: send again")))
    , m_wait(new QPushButton(tr("Decide later")))
    , m_check(new QPushButton(theme::icon(QStringLiteral("refresh")), tr("Check now")))
    , m_reopen(new QPushButton(tr("Answer now")))
{
    setProperty("card", QStringLiteral("doubt"));
    setAccessibleName(tr("Open question"));
    theme::setTone(m_problem, theme::Tone::Bad);
    m_wait->setProperty("flat", true);
    build();
    connectButtons();
    hide();
}

void DoubtCard::connectButtons()
{
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_wait, &QPushButton::clicked, this, [this] {
        m_later = m_unit;
        setBusy(false);
        m_reopen->setFocus();
    });
    connect(m_reopen, &QPushButton::clicked, this, [this] {
        m_later = 0;
        setBusy(false);
        m_yes->setFocus();
    });
    connect(m_check, &QPushButton::clicked, this, &DoubtCard::checkNow);
    connect(&m_command, &MusterCommand::finished, this, &DoubtCard::finish);
}

void DoubtCard::build()
{
    auto* first = new QHBoxLayout;
    first->setSpacing(grid);
    first->addWidget(m_icon);
    first->addWidget(m_title, 1);
    first->addWidget(m_reopen);
    auto* answers = new FlowLayout(grid);
    m_buttons->setLayout(answers);
    for (auto* button : {m_yes, m_no, m_wait, m_check})
        answers->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid + 4, 2 * grid, grid + 4);
    layout->setSpacing(grid / 2);
    layout->addLayout(first);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_question), static_cast<QWidget*>(m_problem), m_buttons})
        layout->addWidget(widget);
}

void DoubtCard::show(const RunSummary& run, const std::vector<UnitSummary>& units)
{
    if (m_command.isRunning())
        return; // its answer is being written down; the next look finds the next question
    if (run.id != m_run.id) {
        m_later = 0;
        m_problem->clear();
    }
    m_run = run;
    const UnitSummary* first = nullptr;
    std::size_t open = 0;
    for (const UnitSummary& unit : units) {
        if (unit.settled)
            continue;
        ++open;
        if (!first)
            first = &unit;
    }
    const bool hasEnded = verdictOf(run) != RunVerdict::Running;
    const auto waiting = first || !hasEnded ? std::vector<WaitingUnit>() : waitingOf(units);
    setVisible(hasEnded && (first || !waiting.empty()));
    if (first && hasEnded)
        ask(*first, open);
    else if (!waiting.empty())
        showWaiting(waiting.front(), waiting.size());
}

/// Nothing waits at a connection that is no longer set up: it cannot be told, and not be asked.
std::vector<WaitingUnit> DoubtCard::waitingOf(const std::vector<UnitSummary>& units)
{
    auto connection = ConnectionStore(m_workplace.directories).load(m_run.start.connection);
    if (!connection)
        return {};
    m_connection = std::move(*connection);
    return waitingUnits(m_connection, units);
}

void DoubtCard::ask(const UnitSummary& unit, std::size_t open)
{
    m_unit = unit.plan.number;
    m_isWaiting = false;
    setLook(QStringLiteral("doubt"), QStringLiteral("doubt"), theme::Tone::Doubt);
    m_title->setText(
        open == 1
            ? tr("Was request %1 received? %2 rows are unknown.", nullptr, pluralOf(unit.plan.rows))
                  .arg(m_unit)
                  .arg(numberText(unit.plan.rows))
            : tr("Was request %1 received? %2 rows are unknown. The first of %3 open questions.",
                 nullptr, pluralOf(unit.plan.rows))
                  .arg(m_unit)
                  .arg(numberText(unit.plan.rows), numberText(open)));
    m_words = doubtQuestion(m_run, unit);
    setBusy(false);
}

void DoubtCard::setLook(const QString& card, const QString& icon, theme::Tone tone)
{
    setProperty("card", card);
    style()->unpolish(this);
    style()->polish(this);
    m_icon->set(icon, tone);
    theme::setTone(m_title, tone);
}

void DoubtCard::showWaiting(const WaitingUnit& waiting, std::size_t open)
{
    const UnitSummary& unit = waiting.unit;
    m_unit = unit.plan.number;
    m_isWaiting = true;
    m_canCheck = waiting.canBeAsked;
    setLook(QStringLiteral("true"), QStringLiteral("info"), theme::Tone::Accent);
    m_title->setText(
        open == 1 ? tr("Sent, not confirmed")
                  : tr("Sent, not confirmed: the first of %1 requests").arg(numberText(open)));
    m_words = waitingText(m_run, unit, waiting.canBeAsked);
    setBusy(false);
}

void DoubtCard::setBusy(bool isBusy)
{
    const bool isLater = !m_isWaiting && m_later != 0 && m_later == m_unit;
    m_question->setText(isLater ? laterText(m_run) : m_words);
    m_buttons->setVisible(m_isWaiting ? m_canCheck : !isLater);
    m_reopen->setVisible(isLater);
    m_problem->setVisible(!m_problem->text().isEmpty());
    for (auto* button : {m_yes, m_no, m_wait})
        button->setVisible(!m_isWaiting);
    m_check->setVisible(m_isWaiting);
    m_check->setText(isBusy ? tr("Asking\u2026") : tr("Check now"));
    for (auto* button : {m_yes, m_no, m_wait, m_check})
        button->setEnabled(!isBusy);
    fit();
}

/// A layout that is short of room takes it from wrapped text first, which then is cut.
void DoubtCard::fit()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = std::max(1, width() - margins.left() - margins.right());
    for (QLabel* words : {m_question, m_problem})
        words->setMinimumHeight(std::max(0, words->heightForWidth(room)));
}

void DoubtCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void DoubtCard::answer(bool received)
{
    m_wasReceived = received;
    m_problem->clear();
    setBusy(true);
    m_command.start({QStringLiteral("history"), QStringLiteral("resolve"),
                     QString::number(m_run.id), QStringLiteral("--unit"), QString::number(m_unit),
                     QStringLiteral("--as"),
                     received ? QStringLiteral("accepted") : QStringLiteral("not-received"),
                     QStringLiteral("--note"), QStringLiteral("settled in the window")});
}

/// The secret of this session, or that of the practice service, goes along; else the keychain is
/// asked by the program itself.
void DoubtCard::checkNow()
{
    m_problem->clear();
    setBusy(true);
    QStringList words{QStringLiteral("history"), QStringLiteral("ask"), QString::number(m_run.id),
                      QStringLiteral("--unit"), QString::number(m_unit)};
    QByteArray input;
    if (const auto file = secretFileOf(m_connection, m_workplace.directories)) {
        words << QStringLiteral("--secret-file") << QString::fromStdString(*file);
    } else if (const auto secret = m_workplace.session->find(m_connection.secretName())) {
        words << QStringLiteral("--secret-fd") << QStringLiteral("0");
        const auto bytes = secret->reveal();
        input = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    m_command.start(words, std::move(input));
}

void DoubtCard::finishChecking(int exitCode, const QString& error)
{
    // Of the codes of muster these are about the rows, and the record has them by now.
    static constexpr std::array<int, 4> recorded{0, 10, 11, 13};
    static constexpr int tryLater = 75;
    const bool isRecorded = std::find(recorded.begin(), recorded.end(), exitCode) != recorded.end();
    const bool isEarly = exitCode == tryLater && error.isEmpty();
    if (isEarly)
        m_problem->setText(
            tr("Asked at %1: the results are not in yet. Nothing was sent; ask again later.")
                .arg(clockText(QDateTime::currentDateTime())));
    else if (!isRecorded)
        m_problem->setText(tr("The results could not be asked for. %1").arg(error));
    theme::setTone(m_problem, isEarly ? theme::Tone::Muted : theme::Tone::Bad);
    setBusy(false);
    if (isRecorded)
        Q_EMIT settled();
}

void DoubtCard::finish(int exitCode, const QString& error)
{
    if (m_isWaiting) {
        finishChecking(exitCode, error);
        return;
    }
    theme::setTone(m_problem, theme::Tone::Bad);
    m_problem->setText(exitCode == 0 ? QString()
                                     : tr("Your answer could not be recorded. %1").arg(error));
    setBusy(false);
    if (exitCode != 0)
        return;
    const RunId run = m_run.id;
    Q_EMIT settled();
    if (!m_wasReceived)
        Q_EMIT resendRequested(run);
}

} // namespace muster
