// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/schedule/ScheduleWords.h"

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace muster {

/// A file that a limit holds: why, and a person's three answers. To send it all the same the exact
/// numbers have to be typed, with a reason; Escape leaves that. GUI thread.
class HeldCard final : public QFrame {
    Q_OBJECT

public:
    explicit HeldCard(QWidget* parent = nullptr);

    /// What was typed stays as long as it is about the same file.
    void tell(const Occasion& held);
    /// Whether the answers that start something can be given now.
    void setReady(bool isReady);

Q_SIGNALS:
    void reviewWanted();
    /// @p allow as "terminations=37,rows=412".
    void releaseWanted(const QString& allow, const QString& reason);
    void skipWanted(const QString& reason);
    void asked(); ///< a form was opened

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Answer { None, Release, Skip };

    struct Number {
        HeldReason reason;
        QLineEdit* edit;
    };

    QWidget* buildAnswers();
    void showReasons(const Occasion& held);
    void ask(Answer answer);
    QLineEdit* addField(const QString& name);
    void follow();
    void give();
    void cancel();
    QString problem() const;

    std::vector<HeldReason> m_reasons;
    Clock::Wall m_due{};
    std::string m_facts; ///< of the occasion that is shown
    Answer m_answer = Answer::None;
    bool m_isReady = true;
    QLabel* m_file;
    QLabel* m_why;
    QPushButton* m_review;
    QPushButton* m_release;
    QPushButton* m_skip;
    QWidget* m_form;
    QVBoxLayout* m_fields;
    std::vector<Number> m_numbers;
    QLineEdit* m_reason = nullptr;
    QLabel* m_problem;
    QPushButton* m_give;
    QPushButton* m_cancel;
};

} // namespace muster
