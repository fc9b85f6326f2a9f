// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <thread>

namespace muster {

/// Does one thing after the other off the GUI thread; of what is asked for while one goes on only
/// the newest is done. Lives on the GUI thread. The destructor waits for what goes on.
class LateWork final : public QObject {
    Q_OBJECT

public:
    /// Called on the other thread; what it returns is called on the GUI thread.
    using Work = std::function<std::function<void()>()>;

    using QObject::QObject;

    void start(Work work);

private:
    void run(const Work& work);
    void end(const std::function<void()>& then);

    Work m_next;
    bool m_isRunning = false;
    std::jthread m_thread; ///< last: it ends before the rest goes
};

} // namespace muster
