// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

/// A question in the page instead of a window over it: one sentence, perhaps a name to type, yes or
/// no. Hidden until asked; Escape says no. GUI thread.
class AskBar final : public QFrame {
    Q_OBJECT

public:
    explicit AskBar(QWidget* parent = nullptr);

    /// @p no: the other answer; empty = Cancel.
    void ask(const QString& question, const QString& yes, const QString& no = {});
    void askName(const QString& question, const QString& yes, const QString& name);
    /// Says what is wrong with the answer and keeps asking.
    void complain(const QString& problem);
    QString name() const;

Q_SIGNALS:
    void accepted();
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dismiss();
    void look(const QVariant& card);

    QLabel* m_question;
    QLineEdit* m_name;
    QLabel* m_problem;
    QPushButton* m_yes;
    QPushButton* m_no;
};

} // namespace muster
