// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/Field.h"
#include "core/mapping/Issue.h"
#include "core/mapping/Mapping.h"
#include "core/table/ColumnProfile.h"
#include "ui/mapping/MappingState.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace muster {

/// The words in which the Map step talks about mappings to people who do not program. GUI thread.
class MappingWords {
    Q_DECLARE_TR_FUNCTIONS(muster::MappingWords)

public:
    static QString confidence(Confidence confidence);
    static theme::Tone tone(Confidence confidence);
    /// Why a field is mapped as it is, a sentence.
    static QString reason(const FieldMapping& mapped);
    static QString need(Need need);
    static QString fieldType(const Field& field);
    /// Type and form for the inspector: "date and time, as 2024-01-31 00:00:00 EST".
    static QString fieldForm(const Field& field);
    static QString columnType(const ColumnSummary* summary);
    /// "pay" for _sensitive_pay.
    static QString sensitive(const std::string& role);
    /// What feeds a field: "First + Last", "always the same", "not mapped".
    static QString source(const FieldMapping* mapped);

    /// @name Steps
    /// @{
    static QString step(const Transform& transform);
    /// All steps of a field, in one line.
    static QString steps(const FieldMapping& mapped);
    /// Steps that can be added: name in Transform, words for a menu.
    static std::vector<std::pair<QString, QString>> stepMenu();
    /// "month/day/year" for MM/dd/yyyy.
    static QString dateFormat(const std::string& pattern);
    /// Formats that exports use, for choosing.
    static QStringList usualDateFormats();
    /// @}

    /// One short sentence about what is wrong with a field; empty when nothing is.
    static QString problem(const FieldState& state);
    static QString issue(const Issue& issue, const Field& field);
};

} // namespace muster
