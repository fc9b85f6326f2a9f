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

    /// The file has that many rows in all: says so when that is far less than usual.
    void setRows(std::uint64_t rows);

    bool isShort() const { return !m_shortText.isEmpty(); }

    /// "1,204 rows, usually 2,890-2,960."; empty when the file is not short.
    const QString& shortText() const { return m_shortText; }

    /// Which of its messages are of use in the step in front.
    void setPlace(bool isReading, bool isPreviewing);

Q_SIGNALS:
    void changed(); ///< a person repaired or refused the feed

private:
    bool compare(const Feed& feed, const Header& header);
    void showShort();
    void showTaken();

    Workplace m_workplace;
    QString m_wanted;
    std::optional<Feed> m_feed;
    QFrame* m_taken; ///< says which feed is used
    QLabel* m_words;
    DriftBanner* m_drift;
    QFrame* m_short; ///< says that rows are missing
    QLabel* m_shortWords;
    QString m_shortText;
    std::uint64_t m_rows = 0; ///< 0 = not known yet
    bool m_isReading = false;
    bool m_isPreviewing = false;
};

} // namespace muster
