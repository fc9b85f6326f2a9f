// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/Page.h"
#include "ui/window/Workplace.h"

class QVBoxLayout;

namespace muster {

/// How a feed runs without a person: the command line to put into a timer, ready to copy. GUI
/// thread.
class SchedulePage final : public Page {
    Q_OBJECT

public:
    explicit SchedulePage(const Workplace& workplace, QWidget* parent = nullptr);
    void enter() override;

private:
    Workplace m_workplace;
    QVBoxLayout* m_feeds;
};

} // namespace muster
