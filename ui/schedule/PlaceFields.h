// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/schedule/LateWork.h"
#include "ui/schedule/WrongField.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace muster {

class FieldNote;

/// The folder that exports are put into and the pattern of their names, with what is wrong below
/// each and what fits now at the end.
/// Looks into the folder off the GUI thread: it may be on a network share. GUI thread.
class PlaceFields final : public QWidget {
    Q_OBJECT

public:
    explicit PlaceFields(QWidget* parent = nullptr);

    /// @p isKept: they are in use already, so a share that is away for a while is nothing wrong.
    void set(const QString& folder, const QString& pattern, bool isKept);
    QString folder() const; ///< without a slash at its end
    QString pattern() const;

    QString found() const; ///< what stands below the fields

    /// The first that cannot be saved, as far as that is known.
    WrongField wrong() const;
    /// Says below each field what is wrong with it; that it is empty only when @p isAsked.
    void complain(bool isAsked);

Q_SIGNALS:
    void changed();

private:
    void choose();
    void follow();
    void look();
    FieldNote* add(QVBoxLayout* layout, const QString& name, QLineEdit* edit,
                   QWidget* beside = nullptr);
    QString folderProblem() const;
    QString patternProblem() const;
    void say(const QString& text);
    void tell(const QStringList& names);

    QLineEdit* m_folder;
    QLineEdit* m_pattern;
    FieldNote* m_folderNote;
    FieldNote* m_patternNote;
    QLabel* m_found;
    QString m_kept; ///< folder in use
    QString m_problem; ///< why the folder cannot be looked into; empty = it can
    QTimer m_soon; ///< joins what is typed in one go
    LateWork m_work; ///< last: it ends before the rest goes
};

} // namespace muster
