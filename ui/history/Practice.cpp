// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/Practice.h"

#include "core/feed/FeedStore.h"

#include <QUrl>

namespace muster {

static bool isOnThisComputer(const Connection& connection)
{
    const auto given = connection.settings.find("base_url");
    if (given == connection.settings.end())
        return false;
    const QString host = QUrl(QString::fromStdString(given->second)).host();
    return host == QLatin1String("localhost") || host == QLatin1String("::1")
        || host.startsWith(QLatin1String("127."));
}

std::vector<std::string> practiceConnections(const std::vector<std::string>& connections,
                                             const Directories& directories)
{
    const ConnectionStore store(directories);
    std::vector<std::string> found;
    for (const auto& name : connections) {
        bool isPractice = name == "practice" || name.starts_with("practice-");
        if (!isPractice && store.has(name)) {
            const auto connection = store.load(name);
            isPractice = connection && isOnThisComputer(*connection);
        }
        if (isPractice)
            found.push_back(name);
    }
    return found;
}

} // namespace muster
