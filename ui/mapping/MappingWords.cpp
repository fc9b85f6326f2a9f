// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/MappingWords.h"

#include "core/mapping/HeaderDictionary.h"
#include "ui/models/CatalogueWords.h"
#include "ui/models/CoreText.h"
#include "ui/models/IssueWords.h"

#include <map>

namespace muster {

static QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QString MappingWords::confidence(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return tr("Sure");
    case Confidence::Medium:
        return tr("Likely");
    case Confidence::Low:
    case Confidence::None:
        return tr("A guess");
    case Confidence::Person:
        return tr("Set by you");
    }
    return {};
}

theme::Tone MappingWords::tone(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return theme::Tone::Good;
    case Confidence::Medium:
        return theme::Tone::Warn;
    case Confidence::Low:
    case Confidence::None:
        return theme::Tone::Doubt;
    case Confidence::Person:
        return theme::Tone::Accent;
    }
    return theme::Tone::Muted;
}

QString MappingWords::reason(const FieldMapping& mapped)
{
    if (mapped.confidence == Confidence::Person)
        return tr("You chose this.");
    if (mapped.reason.empty())
        return {};
    QString reason = coreText(mapped.reason);
    reason[0] = reason.at(0).toUpper();
    return reason.endsWith(QLatin1Char('.')) ? reason : reason + QLatin1Char('.');
}

QString MappingWords::need(Need need)
{
    switch (need) {
    case Need::Required:
        return tr("required");
    case Need::Recommended:
        return tr("recommended");
    case Need::Optional:
    case Need::Unknown:
        return tr("optional");
    case Need::Legacy:
        return tr("legacy");
    }
    return {};
}

QString MappingWords::fieldType(const Field& field)
{
    switch (field.type) {
    case FieldType::Text:
        return field.values.empty() ? tr("text") : tr("one of a list");
    case FieldType::Email:
        return tr("e-mail");
    case FieldType::Ssn:
        return tr("SSN");
    case FieldType::Date:
        return tr("date");
    case FieldType::DateTime:
        return tr("date and time");
    case FieldType::Boolean:
        return tr("yes or no");
    case FieldType::Code:
        return field.values.empty() ? tr("code") : tr("one of a list");
    }
    return {};
}

QString MappingWords::fieldForm(const Field& field)
{
    const QString type = fieldType(field);
    if (field.type == FieldType::Ssn)
        return tr("%1, as 123-45-6789").arg(type);
    if (!field.example.empty())
        return tr("%1, such as %2").arg(type, text(field.example));
    return field.format.empty() ? type : tr("%1, as %2").arg(type, dateFormat(field.format));
}

QString MappingWords::columnType(const ColumnSummary* summary)
{
    static const std::map<std::string, const char*> names{
        {"email", QT_TR_NOOP("e-mail")},      {"ssn", QT_TR_NOOP("SSN")},
        {"date", QT_TR_NOOP("date")},         {"datetime", QT_TR_NOOP("date and time")},
        {"integer", QT_TR_NOOP("number")},    {"number", QT_TR_NOOP("number")},
        {"boolean", QT_TR_NOOP("yes or no")}, {"code", QT_TR_NOOP("text")},
        {"text", QT_TR_NOOP("text")},         {"blank", QT_TR_NOOP("empty")}};
    if (!summary)
        return {};
    const auto found = names.find(summary->type);
    return found == names.end() ? text(summary->type) : tr(found->second);
}

QString MappingWords::sensitive(const std::string& role)
{
    static const std::map<std::string, const char*> names{
        {"_sensitive_pay", QT_TR_NOOP("pay")},
        {"_sensitive_bank", QT_TR_NOOP("bank account")},
        {"_sensitive_eeo", QT_TR_NOOP("equal opportunity")},
        {"_sensitive_health", QT_TR_NOOP("health")},
        {"_sensitive_dependents", QT_TR_NOOP("relatives")}};
    const auto found = names.find(role);
    if (found != names.end())
        return tr(found->second);
    return role.empty() ? tr("not needed") : coreText(HeaderDictionary::instance().label(role));
}

QString MappingWords::source(const FieldMapping* mapped)
{
    if (!mapped)
        return tr("not mapped");
    if (mapped->columns.empty()) {
        for (const Transform& transform : mapped->transforms) {
            if (transform.name == "constant")
                return tr("always “%1”").arg(text(transform.option("value")));
        }
        return tr("one value for all");
    }
    QStringList names;
    for (const std::string& column : mapped->columns)
        names << text(column);
    return names.join(mapped->combine == Combine::Join ? QStringLiteral(" + ") : tr(", else "));
}

QString MappingWords::problem(const FieldState& state)
{
    if (state.isMissing())
        return tr("Required, but no column is mapped to it.");
    if (state.broken)
        return errorText(*state.broken);
    for (const Severity severity : {Severity::Error, Severity::Warning}) {
        for (const MappingTrial& trial : state.trials) {
            for (const Issue& found : trial.issues)
                if (state.hasBadSample() && found.severity == severity)
                    return issue(found, *state.field);
        }
    }
    if (state.needsLook())
        return tr("Suggested, not certain. Accept it or choose another column.");
    return {};
}

QString MappingWords::issue(const Issue& issue, const Field& field)
{
    return text(issueWords(issue, fieldLabel(field)).message);
}

} // namespace muster
