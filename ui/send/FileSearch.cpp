// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/FileSearch.h"

#include "core/base/BackgroundThread.h"

namespace muster {

FileSearch::~FileSearch()
{
    stop();
}

void FileSearch::stop()
{
    ++m_round;
    m_thread = {};
}

void FileSearch::start(const QString& path, const Dialect& dialect, RowQuery query)
{
    stop();
    if (query.most == 0)
        query.most = most;
    m_thread = std::jthread([this, round = m_round, path = path.toStdString(), dialect,
                             query = std::move(query)](const std::stop_token& asked) {
        goToBackground();
        auto input = openInput(path, {});
        auto result = std::make_shared<Result<FoundRows>>(
            input ? findRows(std::move(*input), dialect, query,
                             [&asked](double) { return !asked.stop_requested(); })
                  : Result<FoundRows>(fail(input.error())));
        QMetaObject::invokeMethod(
            this, [this, round, result] { take(round, *result); }, Qt::QueuedConnection);
    });
}

void FileSearch::take(int round, const Result<FoundRows>& result)
{
    if (round != m_round)
        return;
    if (result)
        Q_EMIT found(*result);
    else
        Q_EMIT failed(QString::fromStdString(result.error().what));
}

} // namespace muster
