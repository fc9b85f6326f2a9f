// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace muster {

/// The bar below a form: Cancel at the left, the primary action at the right (Ctrl+Enter), another
/// one beside it. GUI thread.
class FormBar final : public QWidget {
    Q_OBJECT

public:
    /// Takes the buttons; @p other may be null.
    explicit FormBar(QPushButton* primary, QPushButton* other = nullptr, QWidget* parent = nullptr);

Q_SIGNALS:
    void cancelled();
};

} // namespace muster
