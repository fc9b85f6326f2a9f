// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>

#include <functional>
#include <stop_token>

class QObject;

namespace muster {

/// Carries a working thread's progress to the window, so seldom that the window keeps up, and back
/// whether to go on. Lives on the working thread, which must end before @p receiver does.
class ProgressNews {
public:
    using Tell = std::function<void(double share)>;

    /// @p tell is called on the thread of @p receiver.
    ProgressNews(QObject* receiver, std::stop_token stop, Tell tell);

    /// Takes note of the share that is done (0..1); false when the work is to stop.
    bool operator()(double share);

private:
    QObject* m_receiver;
    std::stop_token m_stop;
    Tell m_tell;
    QElapsedTimer m_sinceNews;
};

} // namespace muster
