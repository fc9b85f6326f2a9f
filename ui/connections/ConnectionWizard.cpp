// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/ConnectionWizard.h"

#include "core/feed/FeedFile.h"
#include "core/feed/Services.h"
#include "ui/connections/ConnectionForm.h"
#include "ui/connections/KeychainNote.h"
#include "ui/connections/SecretField.h"
#include "ui/connections/StageList.h"
#include "ui/connections/StateLine.h"
#include "ui/models/CoreText.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

using theme::grid;
using theme::Tone;

ConnectionWizard::ConnectionWizard(const Workplace& workplace, SecretStore& secrets,
                                   QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_secrets(secrets)
    , m_connections(workplace.directories)
    , m_notes(workplace.directories)
    , m_tester(workplace)
    , m_title(theme::label({}, theme::Type::Title))
    , m_serviceRow(new QWidget)
    , m_services(new QButtonGroup(this))
    , m_name(new QLineEdit)
    , m_nameProblem(theme::label({}, theme::Type::Caption))
    , m_stages(new StageList)
    , m_result(new StateLine)
    , m_keychain(new KeychainNote(secrets, KeychainNote::Session::Yes))
    , m_primary(new QPushButton(tr("Test and save")))
    , m_saveOnly(new QPushButton(tr("Save without testing")))
    , m_stop(new QPushButton(tr("Stop the test")))
{
    auto* halves = new QHBoxLayout;
    halves->setContentsMargins(3 * grid, 0, 3 * grid, 0);
    halves->setSpacing(3 * grid);
    halves->addWidget(buildLeft(), 3);
    halves->addWidget(buildRight(), 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 3 * grid, 0, 0);
    layout->setSpacing(2 * grid);
    m_title->setContentsMargins(3 * grid, 0, 3 * grid, 0);
    layout->addWidget(m_title);
    auto* note = new QHBoxLayout;
    note->setContentsMargins(3 * grid, 0, 3 * grid, 0);
    note->addWidget(m_keychain);
    layout->addLayout(note);
    layout->addLayout(halves, 1);
    layout->addWidget(buildBar());
    connect(&m_tester, &ConnectionTester::told, this, [this](const StageResult& stage) {
        if (m_isTesting)
            m_stages->tell(stage);
    });
    connect(&m_tester, &ConnectionTester::finished, this, &ConnectionWizard::tested);
    connect(m_keychain, &KeychainNote::retry, this, &ConnectionWizard::save);
    connect(m_keychain, &KeychainNote::sessionOnly, this, &ConnectionWizard::saveForSession);
    connect(m_keychain, &KeychainNote::foresaw, this, [this](SecretState state) {
        if (m_form)
            m_form->tellKeychain(state);
    });
    connect(m_name, &QLineEdit::textChanged, this, &ConnectionWizard::follow);
}

void ConnectionWizard::chooseService(const std::string& id)
{
    const ServiceFacts* facts = findServiceFacts(id);
    if (!facts)
        return;
    m_service = id;
    delete m_form;
    m_form = new ConnectionForm(*facts);
    m_form->tellKeychain(m_keychain->foreseen());
    m_formPlace->addWidget(m_form);
    connect(m_form, &ConnectionForm::changed, this, [this] {
        m_isTested = false;
        follow();
    });
    if (m_isNew)
        m_name->setText(QString::fromStdString(freeName(id, m_connections.names())));
    setTabOrder(m_name, m_form);
    follow();
}

void ConnectionWizard::create(const QString& service)
{
    m_isNew = true;
    m_title->setText(tr("New connection"));
    m_serviceRow->show();
    m_name->setEnabled(true);
    const auto& known = serviceFacts();
    const auto wanted =
        std::find_if(known.begin(), known.end(), [&service](const ServiceFacts& facts) {
            return facts.id == service.toStdString();
        });
    const auto place = wanted == known.end() ? 0 : wanted - known.begin();
    m_services->button(static_cast<int>(place))->setChecked(true);
    leave();
    m_keychain->foresee();
    chooseService(known[static_cast<std::size_t>(place)].id);
    m_form->setFocus();
}

void ConnectionWizard::edit(const Connection& connection, bool hasSecret)
{
    m_isNew = false;
    m_title->setText(tr("Edit %1").arg(QString::fromStdString(connection.name)));
    m_serviceRow->hide();
    m_name->setEnabled(false);
    leave();
    m_keychain->foresee();
    chooseService(connection.service);
    m_name->setText(QString::fromStdString(connection.name));
    m_form->read(connection, hasSecret);
    follow();
}

Connection ConnectionWizard::draft() const
{
    Connection connection{m_name->text().trimmed().toStdString(), m_service, {}};
    m_form->write(connection);
    return connection;
}

std::optional<Secret> ConnectionWizard::typedSecret()
{
    if (m_form->secret()->text().isEmpty())
        return Secret();
    auto secret = m_form->secret()->secret();
    if (secret)
        return std::move(*secret);
    m_result->say(QStringLiteral("bad"), Tone::Bad, coreText(secret.error().what));
    m_form->secret()->setFocus();
    return std::nullopt;
}

bool ConnectionWizard::check()
{
    m_result->say({}, Tone::Muted, {});
    m_keychain->withdraw();
    const Connection connection = draft();
    m_nameProblem->hide();
    auto named = TextStore::checkName(connection.name);
    if (named && m_isNew && m_connections.has(connection.name))
        named = fail(ErrorKind::Config, "there is a connection of this name already");
    if (!named) {
        m_nameProblem->setText(errorText(named.error()));
        m_nameProblem->show();
        m_name->setFocus();
        return false;
    }
    const auto checked = checkConnection(connection);
    if (!checked && !m_form->complain(checked.error()))
        m_result->say(QStringLiteral("bad"), Tone::Bad, coreText(checked.error().what));
    if (checked)
        m_form->complain({});
    return checked.has_value();
}

void ConnectionWizard::test()
{
    if (m_tester.isRunning() || !check())
        return;
    const auto secret = typedSecret();
    if (!secret)
        return;
    m_isTested = false;
    m_isTesting = true;
    m_stages->reset(true);
    m_result->say({}, Tone::Muted, {});
    m_tester.testDraft(draft(), *secret);
    m_stop->show();
    follow();
}

void ConnectionWizard::tested(const QString& problem)
{
    if (!m_isTesting)
        return; // the page was left meanwhile
    m_isTesting = false;
    m_stop->hide();
    m_stages->finish();
    m_isTested = problem.isEmpty();
    follow();
    if (m_isTested) {
        m_result->say(QStringLiteral("good"), Tone::Good, tr("The connection works."));
        return save();
    }
    m_result->say(QStringLiteral("warn"), Tone::Warn,
                  tr("Not saved. Nothing but the sign-in was tried, no data was sent."));
    m_saveOnly->setText(tr("Save anyway"));
}

bool ConnectionWizard::storeSecret(const Connection& connection)
{
    const auto secret = typedSecret();
    if (!secret)
        return false;
    if (secret->isEmpty())
        return true;
    const auto written = m_secrets.write(connection.secretName(), *secret);
    if (written) {
        (void)m_notes.secretWasStored(connection.name);
        m_workplace.session->forget(connection.secretName());
        m_form->secret()->forget();
        return true;
    }
    const auto state = m_secrets.state(connection.secretName());
    if (state == SecretState::Absent && m_keychain->foreseen() == SecretState::Absent) {
        // The person was told so before.
        m_workplace.session->keep(connection.secretName(), *secret);
        m_form->secret()->forget();
        return true;
    }
    const QString cause = coreText(written.error().what);
    if (state == SecretState::Locked || state == SecretState::Absent)
        m_keychain->tell(state, cause);
    else
        m_result->say(QStringLiteral("bad"), Tone::Bad,
                      cause + QLatin1String(". ") + coreText(written.error().hint));
    return false;
}

void ConnectionWizard::save()
{
    m_keychain->withdraw();
    const Connection connection = draft();
    const bool isTested = m_isTested; // forgetting the secret counts as a change
    // The store first: a connection whose secret could not be kept is not finished.
    if (storeSecret(connection))
        finish(connection, isTested);
}

void ConnectionWizard::saveForSession()
{
    const Connection connection = draft();
    const bool isTested = m_isTested;
    const auto secret = typedSecret();
    if (!secret)
        return;
    if (!secret->isEmpty())
        m_workplace.session->keep(connection.secretName(), *secret);
    finish(connection, isTested);
}

void ConnectionWizard::finish(const Connection& connection, bool isTested)
{
    if (auto saved = m_connections.save(connection); !saved) {
        m_result->say(QStringLiteral("bad"), Tone::Bad, coreText(saved.error().what));
        return;
    }
    if (isTested)
        (void)m_notes.wasTested(connection.name, {});
    leave();
    Q_EMIT this->saved(QString::fromStdString(connection.name));
}

void ConnectionWizard::follow()
{
    const bool isRunning = m_tester.isRunning();
    const bool isComplete = m_form && m_form->isComplete() && !m_name->text().trimmed().isEmpty();
    m_primary->setEnabled(isComplete && !isRunning);
    m_primary->setText(isRunning ? tr("Testing…") : tr("Test and save"));
    m_saveOnly->setEnabled(isComplete && !isRunning);
}

void ConnectionWizard::leave()
{
    if (m_form)
        m_form->secret()->forget();
    m_tester.stop();
    m_stages->reset(false);
    m_stop->hide();
    m_keychain->hide();
    m_nameProblem->hide();
    m_result->say({}, Tone::Muted, {});
    m_saveOnly->setText(tr("Save without testing"));
    m_isTested = false;
    m_isTesting = false;
}

} // namespace muster
