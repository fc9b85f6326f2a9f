// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/SettingField.h"

#include "ui/connections/CertificatePicker.h"
#include "ui/models/CoreText.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <map>

namespace muster {

QString serviceText(const std::string& english)
{
    return coreText(english);
}

static QString sentence(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

/// What a person reads for a value that stands in the file; names of protocols stay.
static QString choiceText(const std::string& value)
{
    static const std::map<std::string, const char*> words{
        {"off", QT_TRANSLATE_NOOP("muster::SettingField", "off")},
        {"none", QT_TRANSLATE_NOOP("muster::SettingField", "none")},
        {"ask", QT_TRANSLATE_NOOP("muster::SettingField", "ask me")},
        {"hold", QT_TRANSLATE_NOOP("muster::SettingField", "hold the rows")},
        {"resend", QT_TRANSLATE_NOOP("muster::SettingField", "send them again")},
        {"rename", QT_TRANSLATE_NOOP("muster::SettingField", "rename the header")},
        {"source-to-field", QT_TRANSLATE_NOOP("muster::SettingField", "column to field")},
        {"field-to-source", QT_TRANSLATE_NOOP("muster::SettingField", "field to column")},
        {"pairs", QT_TRANSLATE_NOOP("muster::SettingField", "list of pairs")}};
    const auto found = words.find(value);
    return found == words.end() ? QString::fromStdString(value) : SettingField::tr(found->second);
}

SettingField::SettingField(const ServiceSetting& setting, QWidget* parent)
    : QWidget(parent)
    , m_setting(setting)
    , m_problem(theme::label({}, theme::Type::Caption))
{
    const QString name = serviceText(setting.label);
    auto* label = theme::label(name, theme::Type::Strong);
    QWidget* editor = makeEditor();
    editor->setAccessibleName(name);
    label->setBuddy(editor);
    QString help = sentence(serviceText(setting.help));
    if (setting.assumed)
        help += QLatin1String(". ") + tr("Assumption: the service publishes nothing here.");
    auto* about = theme::label(help, theme::Type::Caption);
    theme::setTone(about, theme::Tone::Muted);
    editor->setAccessibleDescription(help);
    theme::setTone(m_problem, theme::Tone::Bad);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid / 2);
    for (QWidget* part : {static_cast<QWidget*>(label), editor, static_cast<QWidget*>(m_problem),
                          static_cast<QWidget*>(about)})
        layout->addWidget(part);
    setFocusProxy(editor);
    setText(QString::fromStdString(setting.standard));
}

QWidget* SettingField::makeEditor()
{
    if (m_setting.isFile) {
        m_file = new CertificatePicker(m_setting);
        m_file->edit()->setAccessibleName(serviceText(m_setting.label));
        connect(m_file, &CertificatePicker::changed, this, &SettingField::changed);
        return m_file;
    }
    if (m_setting.isFamily) {
        m_family = new QPlainTextEdit;
        m_family->setPlaceholderText(tr("name=value, one a line"));
        m_family->setTabChangesFocus(true);
        m_family->setFixedHeight(7 * theme::grid);
        connect(m_family, &QPlainTextEdit::textChanged, this, &SettingField::changed);
        return m_family;
    }
    if (!m_setting.choices.empty()) {
        m_choice = new QComboBox;
        for (const std::string& choice : m_setting.choices)
            m_choice->addItem(choiceText(choice), QString::fromStdString(choice));
        connect(m_choice, &QComboBox::currentIndexChanged, this, &SettingField::changed);
        return m_choice;
    }
    m_line = new QLineEdit;
    connect(m_line, &QLineEdit::textChanged, this, &SettingField::changed);
    return m_line;
}

QString SettingField::text() const
{
    if (m_file)
        return m_file->path();
    if (m_choice)
        return m_choice->currentData().toString();
    return m_line ? m_line->text().trimmed() : QString();
}

void SettingField::setText(const QString& text)
{
    if (m_choice)
        m_choice->setCurrentIndex(m_choice->findData(text));
    else if (m_line)
        m_line->setText(text);
}

void SettingField::read(const Connection& connection)
{
    if (m_file) {
        const QString pinned = m_setting.pin.empty()
            ? QString()
            : QString::fromStdString(settingOf(connection, m_setting.pin));
        m_file->setFile(QString::fromStdString(settingOf(connection, m_setting.key)), pinned);
        return;
    }
    if (!m_family) {
        setText(QString::fromStdString(settingOf(connection, m_setting.key)));
        return;
    }
    QStringList lines;
    for (const auto& [key, value] : connection.settings) {
        if (key.starts_with(m_setting.key))
            lines << QString::fromStdString(key.substr(m_setting.key.size()) + "=" + value);
    }
    m_family->setPlainText(lines.join(QLatin1Char('\n')));
}

void SettingField::write(Connection& connection) const
{
    if (m_family) {
        for (const QString& line : m_family->toPlainText().split(QLatin1Char('\n'))) {
            const auto equals = line.indexOf(QLatin1Char('='));
            if (equals > 0)
                connection.settings[m_setting.key + line.left(equals).trimmed().toStdString()] =
                    line.mid(equals + 1).trimmed().toStdString();
        }
        return;
    }
    const std::string value = text().toStdString();
    if (value != m_setting.standard)
        connection.settings[m_setting.key] = value;
    if (m_file && !m_file->fingerprint().isEmpty())
        connection.settings[m_setting.pin] = m_file->fingerprint().toStdString();
}

bool SettingField::isComplete() const
{
    if (m_file && !m_file->isComplete())
        return false;
    return !m_setting.required || !text().isEmpty();
}

void SettingField::complain(const QString& problem)
{
    m_problem->setText(sentence(problem));
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace muster
