// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/LedgerDesk.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace muster {

struct LedgerDesk::State {
    std::string stateDirectory;
    std::mutex mutex;
    std::condition_variable_any wake;
    std::deque<Question> questions;
    std::jthread thread; ///< last: it uses everything above
};

LedgerDesk::LedgerDesk(std::string stateDirectory, QObject* parent)
    : QObject(parent)
    , m_state(std::make_unique<State>())
{
    m_state->stateDirectory = std::move(stateDirectory);
    m_state->thread = std::jthread([this](const std::stop_token& stop) { work(stop); });
}

LedgerDesk::~LedgerDesk()
{
    m_state->thread.request_stop();
    m_state->thread.join();
}

void LedgerDesk::add(Question question, Urgency urgency)
{
    {
        const std::lock_guard lock(m_state->mutex);
        if (urgency == Urgency::First)
            m_state->questions.push_front(std::move(question));
        else
            m_state->questions.push_back(std::move(question));
    }
    m_state->wake.notify_one();
}

void LedgerDesk::forget(QObject* receiver)
{
    const std::lock_guard lock(m_state->mutex);
    std::erase_if(m_state->questions,
                  [receiver](const Question& question) { return question.receiver == receiver; });
}

void LedgerDesk::deliver(std::function<void()> answer)
{
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

void LedgerDesk::work(const std::stop_token& stop)
{
    std::unique_ptr<LedgerReader> reader; // opened, used and closed on this thread only
    for (;;) {
        std::unique_lock lock(m_state->mutex);
        if (!m_state->wake.wait(lock, stop, [this] { return !m_state->questions.empty(); }))
            return;
        const Question question = std::move(m_state->questions.front());
        m_state->questions.pop_front();
        lock.unlock();
        Error missing;
        if (!reader) {
            if (auto opened = LedgerReader::open(m_state->stateDirectory); opened)
                reader = std::move(*opened);
            else
                missing = std::move(opened.error());
        }
        question.answer(reader.get(), missing, stop);
        if (stop.stop_requested())
            return;
    }
}

} // namespace muster
