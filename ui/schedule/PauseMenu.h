// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"

#include <QMenu>

#include <functional>

namespace muster {

/// How long schedules rest: an hour, until tomorrow, until resumed. GUI thread.
class PauseMenu final : public QMenu {
    Q_OBJECT

public:
    explicit PauseMenu(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(muster::Clock::Wall until);

private:
    void add(const QString& text, const std::function<Clock::Wall()>& until);
};

} // namespace muster
