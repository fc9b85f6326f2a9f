// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QLineEdit>

namespace muster {

/// Where a secret is pasted: shown as dots, never copied out, forgotten on request. GUI thread.
class SecretField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SecretField(QWidget* parent = nullptr);
    ~SecretField() override;

    /// The secret as checked by acceptSecret; Usage error when it cannot be one.
    Result<Secret> secret() const;
    /// Empties the field and overwrites what it held.
    void forget();
};

} // namespace muster
