// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/Schedule.h"
#include "ui/connections/StateLine.h"
#include "ui/schedule/WrongField.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace muster {

/// When a schedule is due, as a person says it in English or in the language of the window, with
/// how it is understood below: the next times or what is wrong. Some ways to say it can be clicked.
/// GUI thread.
class SpecField final : public QWidget {
    Q_OBJECT

public:
    explicit SpecField(QWidget* parent = nullptr);

    QString text() const; ///< as it was typed
    QString words() const; ///< as it is stored, in English; as it was typed when that is nothing
    void setText(const QString& text);
    void setSpec(const Spec& spec); ///< as its text in the language of the window
    /// Reads the words with the zone, days off and black-outs of @p around; says that there are
    /// none only when @p isAsked.
    void read(const Schedule& around, bool isAsked = false);
    WrongField wrong() const; ///< as it was read last

    QString reading() const; ///< what stands below the words

Q_SIGNALS:
    void changed();

private:
    QWidget* buildSuggestions();
    void say(const QString& text);
    void complain(const QString& why);
    Result<Spec> spec() const;

    QLineEdit* m_words;
    StateLine* m_reading;
    QString m_why; ///< it cannot be saved
    std::optional<Spec> m_given; ///< what setSpec() wrote, however it would be read
};

} // namespace muster
