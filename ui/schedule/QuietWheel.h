// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace muster {

/// Keeps the wheel from changing a field that is only scrolled past: of numbers and lists in a
/// form, only the one with the focus takes it. Belongs to the form. GUI thread.
class QuietWheel final : public QObject {
    Q_OBJECT

public:
    explicit QuietWheel(QWidget* form);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace muster
