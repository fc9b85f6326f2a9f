// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/FeedStore.h"
#include "ui/window/Page.h"
#include "ui/window/Workplace.h"

#include <optional>

class QLabel;
class QStackedWidget;
class QTableView;

namespace muster {

class AskBar;
class FeedModel;
class FeedPanel;

/// The saved feeds: list, settings, copies, exchange with others. GUI thread.
class FeedsPage final : public Page {
    Q_OBJECT

public:
    explicit FeedsPage(const Workplace& workplace, QWidget* parent = nullptr);

    void enter() override;
    /// Shows one feed's settings.
    void choose(const QString& name);
    /// Reads a feed file; asks for another name where its own is taken.
    void importFile(const QString& path);
    /// Writes the chosen feed into one file.
    void exportFile(const QString& path);

Q_SIGNALS:
    /// The person wants to see or send it.
    void openFeed(const QString& name);
    /// Feeds were made, renamed or removed here.
    void feedsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Asking { Nothing, Duplicate, Rename, Remove, Import };

    QWidget* buildList();
    QWidget* buildMain();
    /// Reads the feeds again and shows one of them.
    void refresh(const QString& name);
    /// The list alone.
    void fill(const QString& name);
    QString chosen() const;
    void askForName(Asking what);
    void askToRemove();
    void answer();
    Result<void> carryOut(const std::string& name);
    void tell(const QString& text, bool isBad);

    Workplace m_workplace;
    FeedStore m_feeds;
    FeedModel* m_model;
    QStackedWidget* m_stack;
    QTableView* m_table;
    FeedPanel* m_panel;
    AskBar* m_ask;
    QLabel* m_message;
    bool m_isFilling = false; ///< the list is being made, nobody chose anything
    Asking m_asking = Asking::Nothing;
    std::optional<Feed> m_imported; ///< waits for a name
};

} // namespace muster
