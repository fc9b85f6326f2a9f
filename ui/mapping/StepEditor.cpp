// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/StepEditor.h"

#include "core/mapping/DatePattern.h"
#include "ui/mapping/MappingWords.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace muster {

static constexpr const char* formatSeparator = ";";

StepEditor::StepEditor(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(theme::grid);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

StepEditor* StepEditor::make(const Transform& step, const QStringList& columns, QWidget* parent)
{
    auto* editor = new StepEditor(parent);
    editor->buildFor(step.name, columns);
    if (editor->m_showers.empty()) {
        delete editor;
        return nullptr;
    }
    editor->set(step);
    return editor;
}

void StepEditor::buildFor(const std::string& name, const QStringList& columns)
{
    if (name == "split") {
        addChoice(tr("Part"), "part",
                  {{QStringLiteral("first"), tr("The first name")},
                   {QStringLiteral("middle"), tr("The middle name")},
                   {QStringLiteral("last"), tr("The last name")}});
    } else if (name == "date") {
        addDate();
    } else if (name == "pad") {
        addWidth();
        addLine(tr("Fill with"), "with", QStringLiteral("0"))->setMaxLength(1);
    } else if (name == "boolean") {
        addLine(tr("Words that mean yes"), "true", tr("yes, y, 1, active …"));
        addLine(tr("Words that mean no"), "false", tr("no, n, 0, terminated …"));
    } else if (name == "constant" || name == "default") {
        addLine(tr("Value"), "value", tr("The text for every row"));
    } else if (name == "lookup") {
        Choices choices;
        for (const QString& column : columns)
            choices.emplace_back(column, column);
        addChoice(tr("Find the row by its"), "by", choices);
        addChoice(tr("Take its"), "take", choices);
    }
}

void StepEditor::set(const Transform& step)
{
    m_isShowing = true;
    m_step = step;
    for (const auto& show : m_showers)
        show();
    m_isShowing = false;
}

void StepEditor::tell()
{
    if (!m_isShowing)
        Q_EMIT edited(m_step);
}

void StepEditor::setOption(const std::string& option, const QString& value)
{
    if (value.isEmpty())
        m_step.options.erase(option);
    else
        m_step.options[option] = value.toStdString();
    tell();
}

void StepEditor::addRow(const QString& label, QWidget* editor)
{
    auto* words = theme::label(label, theme::Type::Caption);
    theme::setTone(words, theme::Tone::Muted);
    words->setBuddy(editor);
    editor->setAccessibleName(label);
    m_form->addRow(words, editor);
}

QComboBox* StepEditor::addChoice(const QString& label, const std::string& option,
                                 const Choices& choices)
{
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    for (const auto& [value, words] : choices)
        box->addItem(words, value);
    addRow(label, box);
    m_showers.emplace_back([this, box, option] {
        box->setCurrentIndex(box->findData(QString::fromStdString(m_step.option(option))));
    });
    connect(box, &QComboBox::activated, this,
            [this, box, option] { setOption(option, box->currentData().toString()); });
    return box;
}

QLineEdit* StepEditor::addLine(const QString& label, const std::string& option, const QString& hint)
{
    auto* line = new QLineEdit;
    line->setPlaceholderText(hint);
    addRow(label, line);
    m_showers.emplace_back([this, line, option] {
        const QString value = QString::fromStdString(m_step.option(option));
        if (line->text() != value) // keeps the place of the caret while a person types
            line->setText(value);
    });
    connect(line, &QLineEdit::textEdited, this,
            [this, option](const QString& text) { setOption(option, text); });
    return line;
}

void StepEditor::addWidth()
{
    auto* width = new QSpinBox;
    width->setRange(1, 100);
    addRow(tr("Characters"), width);
    m_showers.emplace_back(
        [this, width] { width->setValue(QString::fromStdString(m_step.option("width")).toInt()); });
    connect(width, &QSpinBox::valueChanged, this,
            [this](int value) { setOption("width", QString::number(value)); });
}

/// "month/day/year, as in 01/31/2024"
static QString described(const QString& format)
{
    QString words = MappingWords::dateFormat(format.toStdString());
    const auto pattern = DatePattern::compile(format.toStdString());
    if (!pattern)
        return words;
    DateValue value;
    value.year = 2024;
    value.month = 1;
    value.day = 31;
    std::string written;
    pattern->write(value, written);
    return QStringLiteral("%1  (%2)").arg(words, QString::fromStdString(written));
}

static QString joined(const std::vector<std::string>& formats)
{
    QStringList list;
    for (const std::string& format : formats)
        list << QString::fromStdString(format);
    return list.join(QLatin1String(formatSeparator) + QLatin1Char(' '));
}

/// The usual forms in words; any other as a pattern.
void StepEditor::addDate()
{
    auto* form = new QComboBox;
    form->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->setMinimumContentsLength(12);
    form->addItem(tr("Whatever its form, if it is clear"), QString());
    for (const QString& format : MappingWords::usualDateFormats())
        form->addItem(described(format), format);
    addRow(tr("How the file writes it"), form);
    auto* pattern = new QLineEdit;
    pattern->setPlaceholderText(tr("Another form, such as dd-MMM-yyyy"));
    addRow(tr("Or as a pattern"), pattern);
    addLine(tr("Write it as"), "to", tr("As the field wants it"));
    m_showers.emplace_back([this, form, pattern] {
        const QString formats = joined(m_step.list);
        form->setCurrentIndex(form->findData(formats));
        if (!pattern->hasFocus())
            pattern->setText(formats);
    });
    const auto setFormats = [this](const QString& text) {
        m_step.list.clear();
        for (const QString& part : text.split(QLatin1String(formatSeparator)))
            if (!part.trimmed().isEmpty())
                m_step.list.push_back(part.trimmed().toStdString());
        tell();
    };
    connect(form, &QComboBox::activated, this,
            [form, setFormats] { setFormats(form->currentData().toString()); });
    connect(pattern, &QLineEdit::textEdited, this, setFormats);
}

} // namespace muster
