// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/SecretStore.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace muster {

class SecretField;

/// Says why the password store cannot be used just now, offers what helps, and waits: once the
/// store is open, retry() comes by itself. Hidden until there is something to say. GUI thread.
class KeychainNote final : public QFrame {
    Q_OBJECT

public:
    /// Whether the secret may be kept in this window's memory instead.
    enum class Session {
        No,
        Yes, ///< the owner has it
        Typed, ///< it is to be typed here first
    };

    /// @p secrets must outlive it.
    explicit KeychainNote(SecretStore& secrets, Session session, QWidget* parent = nullptr);

    /// @p state Locked, Absent or, with Session::Typed, Missing; @p cause what the store said, may
    /// be empty. @p connection whose secret it is, may be empty.
    void tell(SecretState state, const QString& cause, const QString& connection = {});

    /// Looks at the store by and by and, where it is shut, says before anything is tried what will
    /// become of a secret; while it is Absent, that it stays in this window's memory. Then looks
    /// again when asked to, and does not retry().
    void foresee();

    /// What foresee() told last; Present before it did.
    SecretState foreseen() const { return m_foreseen; }

    /// Hides what tell() said; what is foreseen stays.
    void withdraw();

    /// The secret typed here, with Session::Typed; it is forgotten when the note hides.
    SecretField* field() const { return m_field; }

Q_SIGNALS:
    /// Try again: the store is open, or the person says so.
    void retry();
    void sessionOnly();
    void foresaw(SecretState state);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void unlock();
    void look();
    void lookAhead();
    void tryAgain();
    void describeAhead();
    void offer(SecretState state);
    void chooseSession();
    void describe(SecretState state, const QString& connection);

    SecretStore& m_secrets;
    Session m_session;
    bool m_isLocked = false;
    bool m_isAhead = false; ///< says what will be, not what just failed
    SecretState m_foreseen = SecretState::Present;
    QTimer m_clock;
    QLabel* m_heading;
    QLabel* m_text;
    QLabel* m_problem;
    SecretField* m_field;
    QPushButton* m_unlock;
    QPushButton* m_again;
    QPushButton* m_only;
};

/// Which package brings a password store to this desktop, and what was looked for.
QString keychainAdvice();

} // namespace muster
