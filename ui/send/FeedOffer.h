// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Feed.h"
#include "core/table/RowSource.h"
#include "ui/window/Workplace.h"

#include <QWidget>

#include <optional>

class QFrame;
class QLabel;

namespace muster {

class DriftBanner;

/// Recognises the saved feed that a file belongs to: says so when the header is the same, proposes
/// repairs when it has changed, takes no room when nothing fits. GUI thread.
class FeedOffer final : public QWidget {
    Q_OBJECT

public:
    explicit FeedOffer(const Workplace& workplace, QWidget* parent = nullptr);

    /// Prefers this saved feed for the next file, whatever its header.
    void want(const QString& feed) { m_wanted = feed; }

    /// Another file: nothing is recognised yet.
    void clear();
    /// Looks for the feed; feed() and the banner say what was found.
    void look(const Header& header);

    /// The recognised feed, with the repairs that were made; not saved.
    const std::optional<Feed>& feed() const { return m_feed; }

    /// From now on the file belongs to this one, which was just saved.
    void setFeed(const Feed& feed) { m_feed = feed; }

    /// The file is mapped on its own, whatever was recognised.
    void drop();

Q_SIGNALS:
    void changed(); ///< a person repaired or refused the feed

private:
    bool compare(const Feed& feed, const Header& header);
    void showTaken();

    Workplace m_workplace;
    QString m_wanted;
    std::optional<Feed> m_feed;
    QFrame* m_taken; ///< says which feed is used
    QLabel* m_words;
    DriftBanner* m_drift;
};

} // namespace muster
