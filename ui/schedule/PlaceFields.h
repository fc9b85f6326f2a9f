// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/schedule/LateWork.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace muster {

/// The folder that exports are put into and the pattern of their names, with what fits now below.
/// Looks into the folder off the GUI thread: it may be on a network share. GUI thread.
class PlaceFields final : public QWidget {
    Q_OBJECT

public:
    explicit PlaceFields(QWidget* parent = nullptr);

    void set(const QString& folder, const QString& pattern);
    QString folder() const; ///< without a slash at its end
    QString pattern() const;

    QString found() const; ///< what stands below the fields

    /// Why the folder cannot be used, as far as that is known; empty = it can.
    const QString& problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void choose();
    void follow();
    void look();
    void say(const QString& text, bool isBad);
    void tell(const QStringList& names);

    QLineEdit* m_folder;
    QLineEdit* m_pattern;
    QLabel* m_found;
    QString m_problem;
    QTimer m_soon; ///< joins what is typed in one go
    LateWork m_work; ///< last: it ends before the rest goes
};

} // namespace muster
