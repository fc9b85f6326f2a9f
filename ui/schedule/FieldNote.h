// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connections/StateLine.h"

namespace muster {

/// What is wrong with a field, in words below it and for those who hear the field; hidden while
/// nothing is. GUI thread.
class FieldNote final : public QWidget {
    Q_OBJECT

public:
    /// @p help is said of the field while nothing is wrong.
    explicit FieldNote(QWidget* field, const QString& help = {}, QWidget* parent = nullptr);

    /// Empty: nothing is wrong.
    void say(const QString& problem);

    QWidget* field() const { return m_field; }

private:
    QWidget* m_field;
    QString m_help;
    StateLine* m_line;
};

} // namespace muster
