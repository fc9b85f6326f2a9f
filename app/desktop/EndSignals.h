// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace muster {

/// SIGTERM, SIGINT and SIGHUP as a signal of the event loop, so that the program ends as if a
/// person had quit it. One per process. GUI thread.
class EndSignals final : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void asked();
};

} // namespace muster
