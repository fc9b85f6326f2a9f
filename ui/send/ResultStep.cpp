// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/ResultStep.h"

#include "core/feed/Connection.h"
#include "core/secrets/KeychainStore.h"
#include "ui/connections/KeychainNote.h"
#include "ui/connections/SecretField.h"
#include "ui/send/ResultWords.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace muster {

namespace {

qint64 number(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toInteger();
}

QString grouped(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

ResultStep::ResultStep(const Workplace& workplace, QWidget* parent,
                       std::unique_ptr<SecretStore> secrets)
    : SendStep(parent)
    , m_workplace(workplace)
    , m_secrets(secrets ? std::move(secrets)
                        : std::make_unique<KeychainStore>(std::chrono::seconds(5)))
    , m_runner(workplace.command())
    , m_card(new QFrame)
    , m_icon(new QLabel)
    , m_headline(theme::label({}, theme::Type::Heading))
    , m_detail(theme::label({}, theme::Type::Body, true))
    , m_bar(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop safely")))
    , m_keychain(new KeychainNote(*m_secrets, KeychainNote::Session::Typed))
    , m_layout(new QVBoxLayout(this))
{
    build();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_isAsked = true;
        m_stop->setEnabled(false);
        m_detail->setText(tr("Stopping after the request that is on its way. That one may already "
                             "have been received."));
        m_runner.stop();
    });
    connect(&m_runner, &PushRunner::said, this, &ResultStep::take);
    connect(&m_runner, &PushRunner::finished, this, &ResultStep::end);
    connect(m_keychain, &KeychainNote::retry, this, &ResultStep::launch);
    connect(m_keychain, &KeychainNote::sessionOnly, this, &ResultStep::sendForSession);
}

// Before the store that the note asks.
ResultStep::~ResultStep()
{
    delete m_keychain;
}

void ResultStep::build()
{
    m_headline->setAccessibleDescription(tr("How the push goes"));
    m_card->setObjectName(QStringLiteral("ending"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Rows sent"));
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::grid / 2);
    words->addWidget(m_headline);
    words->addWidget(m_detail);
    words->addWidget(m_bar);
    auto* layout = new QHBoxLayout(m_card);
    layout->setSpacing(2 * theme::grid);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_stop, 0, Qt::AlignTop);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2 * theme::grid);
    m_layout->addWidget(m_card);
    m_layout->addWidget(m_keychain);
    m_layout->addStretch(1);
}

void ResultStep::setRows(QWidget* rows)
{
    delete m_layout->takeAt(m_layout->count() - 1);
    m_layout->addWidget(rows, 1);
}

void ResultStep::setOffer(QWidget* offer)
{
    m_layout->insertWidget(m_layout->indexOf(m_keychain) + 1, offer);
}

QString ResultStep::primaryText() const
{
    return m_runner.isRunning() ? QString() : tr("Done");
}

void ResultStep::start(const QStringList& words, const QString& destination, const QString& input)
{
    m_words = words;
    m_input = input;
    m_destination = destination;
    launch();
}

void ResultStep::launch()
{
    if (m_runner.isRunning())
        return;
    m_keychain->hide();
    m_last = {};
    m_run = 0;
    Q_EMIT recorded(0);
    m_isAsked = false;
    m_since.start();
    showCard(QStringLiteral("true"), QStringLiteral("send"), tr("Reading and sealing…"),
             tr("Nothing has been sent yet."));
    m_bar->setRange(0, 0);
    m_bar->show();
    m_stop->setEnabled(true);
    m_stop->show();
    Secret secret;
    if (!m_words.contains(QStringLiteral("--secret-file")))
        secret = m_workplace.session->find(secretName()).value_or(Secret());
    if (!m_runner.start(m_words, m_input, secret))
        end(-1, tr("The program that sends could not be started."));
    Q_EMIT changed();
}

std::string ResultStep::secretName() const
{
    Connection connection;
    connection.name = m_destination.toStdString();
    return connection.secretName();
}

/// A push that ended for want of a secret waits here for one.
void ResultStep::askForSecret(int exitCode, const QString& error)
{
    constexpr int keychainShut = 14;
    constexpr int notSetUp = 78;
    if (m_run != 0 || (exitCode != keychainShut && exitCode != notSetUp)
        || m_words.contains(QStringLiteral("--secret-file")))
        return;
    const auto state = m_secrets->state(secretName());
    if (state != SecretState::Present)
        m_keychain->tell(state, error, m_destination);
}

void ResultStep::sendForSession()
{
    const auto secret = m_keychain->field()->secret();
    if (!secret)
        return;
    m_workplace.session->keep(secretName(), *secret);
    launch();
}

void ResultStep::take(const QJsonObject& event)
{
    const QString kind = event[QStringLiteral("event")].toString();
    if (kind == QLatin1String("started")) {
        m_run = number(event, "run");
        m_bar->setRange(0, static_cast<int>(qMax<qint64>(1, number(event, "to_send"))));
        m_bar->setValue(0);
        m_headline->setText(
            tr("Sending %n row(s) to %1…", nullptr, static_cast<int>(number(event, "to_send")))
                .arg(m_destination));
        m_detail->setText(tr("You may close this window: the push goes on by itself."));
        if (m_run > 0)
            Q_EMIT recorded(m_run);
    } else if (kind == QLatin1String("progress")) {
        showProgress(event);
    } else if (kind == QLatin1String("summary") || event.contains(QLatin1String("error"))) {
        m_last = event;
        // It ended before it could begin to send, yet it is recorded.
        if (m_run == 0 && number(event, "run") > 0) {
            m_run = number(event, "run");
            Q_EMIT recorded(m_run);
        }
    }
}

void ResultStep::showProgress(const QJsonObject& event)
{
    const qint64 done = number(event, "rows_done");
    const qint64 total = number(event, "rows_total");
    m_bar->setValue(static_cast<int>(done));
    const double seconds = static_cast<double>(m_since.elapsed()) / 1000;
    if (m_isAsked || done <= 0 || seconds <= 0)
        return;
    const double rate = static_cast<double>(done) / seconds;
    m_detail->setText(
        tr("%1 of %2 rows, %3 a second, about %4 left. You may close this window: the "
           "push goes on by itself.")
            .arg(grouped(done), grouped(total), grouped(qRound64(rate)),
                 tr("%n second(s)", nullptr,
                    static_cast<int>(static_cast<double>(total - done) / rate))));
}

void ResultStep::end(int exitCode, const QString& error)
{
    m_bar->hide();
    m_stop->hide();
    auto ending = PushEnding::from(m_last, exitCode, error);
    ending.hasRun = ending.hasRun || m_run > 0;
    ending.connection = m_destination;
    const ResultWords words = resultWords(ending);
    showCard(QLatin1String(words.card), QLatin1String(words.icon), words.headline, words.detail);
    askForSecret(exitCode, error);
    Q_EMIT changed();
    Q_EMIT ended(m_run, exitCode);
}

void ResultStep::showCard(const QString& look, const QString& icon, const QString& headline,
                          const QString& detail)
{
    m_card->setProperty("card", look);
    m_card->style()->unpolish(m_card);
    m_card->style()->polish(m_card);
    m_icon->setPixmap(theme::icon(icon).pixmap(3 * theme::grid, 3 * theme::grid));
    m_headline->setText(headline);
    m_detail->setText(detail);
}

} // namespace muster
