// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/Page.h"
#include "ui/window/Workplace.h"

namespace muster {

class HomeView;
class LateStack;
class PracticeService;
class SendFlow;

/// The place of the rail where a file is sent: home, and the way of the file once there is one. The
/// way is built after the first paint or when it is first needed. GUI thread.
class SendPage final : public Page {
    Q_OBJECT

public:
    SendPage(const Workplace& workplace, PracticeService& practice, QWidget* parent = nullptr);

    void enter() override;
    /// Begins with a file; leaves the one before, unless a push is running.
    void open(const QString& path);
    bool isSending() const; ///< a push is running
    /// Begins with the text of a table (kept in memory only).
    void openTable(const QString& text);
    void chooseFile(); ///< asks for one
    /// Begins with a sample file of the program, the one of Workday if none is named.
    void openSample(const QString& resource = {});
    void openForFeed(const QString& feed); ///< asks for a file for a saved feed
    void review(const QString& path, const QString& feed); ///< at the preview, by that saved feed
    /// Sends the rows of the file in hand that an earlier run held, rejected or did not send.
    void resend(qint64 run);
    void setMasked(bool masked); ///< values are revealed only while a button is held
    void setSharing(bool sharing); ///< nothing can be revealed
    void setMapAsTable(bool asTable);
    void readAgain(); ///< the file in hand, from the start
    void goTo(int step); ///< 0 read ... 4 result, if it can be reached
    bool takeConnection(const QString& name); ///< for the file in hand; false without one

Q_SIGNALS:
    void connectRequested(const QString& service); ///< a connection is to be made
    void mapAsTableChanged(bool asTable);
    /// The feed is to send files like this one by itself.
    void scheduleRequested(const QString& feed, const QString& file);

private:
    SendFlow& flow();
    QWidget* makeFlow(PracticeService& practice);

    Workplace m_workplace;
    HomeView* m_home;
    LateStack* m_stack;
    SendFlow* m_flow = nullptr; ///< until it is needed
    bool m_isMasked = true;
    bool m_isSharing = false;
    bool m_mapAsTable = false;
};

} // namespace muster
