// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/ConnectionForm.h"

#include "ui/connections/SecretField.h"
#include "ui/connections/SettingField.h"
#include "ui/models/CoreText.h"
#include "ui/theme/Theme.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

ConnectionForm::ConnectionForm(const ServiceFacts& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2 * theme::grid);
    addFront();
    addAdvanced();
    if (!m_fields.empty())
        setFocusProxy(m_fields.front());
}

SettingField* ConnectionForm::add(const ServiceSetting& setting, QVBoxLayout* to)
{
    auto* field = new SettingField(setting);
    connect(field, &SettingField::changed, this, &ConnectionForm::changed);
    to->addWidget(field);
    m_fields.push_back(field);
    return field;
}

void ConnectionForm::addFront()
{
    for (const std::string& key : m_service.front) {
        if (key.empty())
            m_layout->addWidget(makeSecret());
        else if (const ServiceSetting* setting = m_service.find(key))
            add(*setting, m_layout);
    }
    for (const ServiceSetting& setting : m_service.settings) {
        if (setting.required && !m_service.isFront(setting.key))
            add(setting, m_layout);
    }
}

QWidget* ConnectionForm::makeSecret()
{
    const QString name = serviceText(m_service.secretLabel);
    auto* label = theme::label(name.left(1).toUpper() + name.mid(1), theme::Type::Strong);
    m_secret = new SecretField;
    m_secret->setAccessibleName(label->text());
    label->setBuddy(m_secret);
    m_secretHelp = theme::label({}, theme::Type::Caption);
    tellKeychain(SecretState::Present);
    connect(m_secret, &QLineEdit::textChanged, this, &ConnectionForm::changed);
    auto* block = new QWidget;
    auto* layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid / 2);
    layout->addWidget(label);
    layout->addWidget(m_secret);
    layout->addWidget(m_secretHelp);
    return block;
}

void ConnectionForm::tellKeychain(SecretState state)
{
    const bool isAbsent = state == SecretState::Absent;
    m_secretHelp->setText(
        isAbsent
            ? tr("Kept until this window is closed: this desktop has no password store. Written "
                 "nowhere, and not shown again")
            : tr("Goes into this desktop's password store, nowhere else, and is not shown again"));
    theme::setTone(m_secretHelp, isAbsent ? theme::Tone::Warn : theme::Tone::Muted);
    m_secret->setAccessibleDescription(m_secretHelp->text());
}

void ConnectionForm::addAdvanced()
{
    m_more = new QPushButton(theme::icon(QStringLiteral("right")), tr("Advanced"));
    m_more->setFlat(true);
    m_more->setCheckable(true);
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_advanced = new QWidget;
    auto* layout = new QVBoxLayout(m_advanced);
    layout->setContentsMargins(2 * theme::grid, 0, 0, 0);
    layout->setSpacing(2 * theme::grid);
    for (const std::string& line : m_service.assumptions) {
        auto* note = theme::label(serviceText(line));
        theme::setTone(note, theme::Tone::Muted);
        layout->addWidget(note);
    }
    std::string group;
    for (const ServiceSetting& setting : m_service.settings) {
        if (setting.required || setting.isPin || m_service.isFront(setting.key))
            continue;
        if (setting.group != group) {
            group = setting.group;
            layout->addWidget(theme::label(serviceText(group), theme::Type::Heading));
        }
        add(setting, layout);
    }
    m_layout->addWidget(m_advanced);
    m_advanced->hide();
    connect(m_more, &QPushButton::toggled, this, [this](bool isOpen) {
        m_advanced->setVisible(isOpen);
        m_more->setIcon(theme::icon(isOpen ? QStringLiteral("down") : QStringLiteral("right")));
    });
}

void ConnectionForm::read(const Connection& connection, bool hasSecret)
{
    m_hasSecret = hasSecret;
    if (hasSecret) {
        m_secret->setPlaceholderText(tr("stored; leave empty to keep it"));
    }
    for (SettingField* field : m_fields)
        field->read(connection);
}

void ConnectionForm::write(Connection& connection) const
{
    for (const SettingField* field : m_fields)
        field->write(connection);
}

bool ConnectionForm::isComplete() const
{
    const bool hasSecret = m_hasSecret || !m_secret->text().isEmpty();
    return hasSecret && std::all_of(m_fields.begin(), m_fields.end(), [](const SettingField* f) {
               return f->isComplete();
           });
}

bool ConnectionForm::complain(const Error& error)
{
    SettingField* named = nullptr;
    for (SettingField* field : m_fields) {
        field->complain({});
        const bool isNamed = error.what.find(field->key()) != std::string::npos;
        // The longest, because "pin" also stands within other names.
        if (isNamed && (!named || field->key().size() > named->key().size()))
            named = field;
    }
    if (!named)
        return false;
    named->complain(errorText(error));
    if (m_advanced->isAncestorOf(named))
        m_more->setChecked(true);
    named->setFocus();
    return true;
}

} // namespace muster
