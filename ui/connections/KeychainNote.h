// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/SecretStore.h"

#include <QFrame>

class QLabel;

namespace muster {

/// Says why the password store cannot be used just now and what to do about it. Hidden until there
/// is something to say. GUI thread.
class KeychainNote final : public QFrame {
    Q_OBJECT

public:
    explicit KeychainNote(QWidget* parent = nullptr);

    /// @p state Locked or Absent; @p cause what the store said, may be empty.
    void tell(SecretState state, const QString& cause);

Q_SIGNALS:
    void retry();

private:
    QLabel* m_heading;
    QLabel* m_text;
};

/// Which package brings a password store to this desktop, and what was looked for.
QString keychainAdvice();

} // namespace muster
