// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tray/Glance.h"

#include <QMessageBox>

namespace muster {

/// Asks whether Muster may end although its schedules stop with it. Deletes itself. GUI thread.
class QuitQuestion final : public QMessageBox {
    Q_OBJECT

public:
    /// @p startsAtLogIn: the desktop starts Muster again by itself. @p parent may be null.
    QuitQuestion(const Glance& glance, bool startsAtLogIn, QWidget* parent);

Q_SIGNALS:
    /// Quit; @p isLastTime: and do not ask again.
    void agreed(bool isLastTime);
};

} // namespace muster
