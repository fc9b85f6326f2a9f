// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/LedgerReader.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <type_traits>

namespace muster {

/// Reads the ledger for the window on a thread of its own, one question after the other, so that
/// no answer, however long it takes to find, ever holds up a frame. Lives on the GUI thread, where
/// the answers arrive. The destructor stops what can be stopped and waits for the rest.
class LedgerDesk final : public QObject {
public:
    enum class Urgency { InTurn, First };

    explicit LedgerDesk(std::string stateDirectory, QObject* parent = nullptr);
    ~LedgerDesk() override;

    /// Calls @p read (LedgerReader&, const std::stop_token&) -> Result<T> on the desk's thread,
    /// then @p then (Result<T>) on this one, unless @p receiver is gone by then. Where there is no
    /// ledger @p then gets the error of LedgerReader::open.
    template <class Read, class Then>
    void ask(QObject* receiver, Read read, Then then, Urgency urgency = Urgency::InTurn)
    {
        using Answer = std::invoke_result_t<Read, LedgerReader&, const std::stop_token&>;
        QPointer<QObject> alive(receiver);
        add({receiver,
             [this, alive, read = std::move(read), then = std::move(then)](
                 LedgerReader* reader, const Error& missing, const std::stop_token& stop) {
                 auto answer =
                     std::make_shared<Answer>(reader ? read(*reader, stop) : Answer(fail(missing)));
                 deliver([alive, answer, then] {
                     if (alive)
                         then(std::move(*answer));
                 });
             }},
            urgency);
    }

    /// Drops the receiver's questions that are not yet being answered.
    void forget(QObject* receiver);

private:
    struct Question {
        QObject* receiver; ///< only compared, never used
        std::function<void(LedgerReader*, const Error&, const std::stop_token&)> answer;
    };

    struct State;

    void add(Question question, Urgency urgency);
    void deliver(std::function<void()> answer);
    void work(const std::stop_token& stop);

    std::unique_ptr<State> m_state;
};

} // namespace muster
