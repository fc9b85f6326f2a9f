// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/Schedule.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace muster {

/// When a schedule is due, as a person says it, with how it is understood below: the next times or
/// what is wrong. Some ways to say it can be clicked. GUI thread.
class SpecField final : public QWidget {
    Q_OBJECT

public:
    explicit SpecField(QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    /// Reads the words with the zone, days off and black-outs of @p around.
    void read(const Schedule& around);

    QString reading() const; ///< what stands below the words

Q_SIGNALS:
    void changed();

private:
    QWidget* buildSuggestions();
    void say(const QString& text, bool isBad);

    QLineEdit* m_words;
    QLabel* m_reading;
};

} // namespace muster
