// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Feed.h"
#include "core/push/Preview.h"
#include "ui/send/FileInHand.h"
#include "ui/window/Workplace.h"

#include <QWidget>

#include <array>
#include <vector>

namespace muster {

class ActionBar;
class CheckGrid;
class CheckStep;
class DestinationBar;
class FeedOffer;
class LateStack;
class MapStep;
class PracticeService;
class PreviewStep;
class ReadStep;
class ResultStep;
class RevealButton;
class ScheduleOffer;
class SendStep;
class Stepper;

/// The way of a file: read, map, check, preview, result. Holds what the steps hand on to each other
/// and saves the feed when something is sent. GUI thread.
class SendFlow final : public QWidget {
    Q_OBJECT

public:
    SendFlow(const Workplace& workplace, PracticeService& practice, QWidget* parent = nullptr);
    ~SendFlow() override;

    void reloadConnections(); ///< they may have changed elsewhere
    void open(const QString& path); ///< begins with a file, unless a push is running
    bool isSending() const; ///< a push is running: no other file is begun with
    void openTable(const QString& text); ///< begins with a table, kept in memory only
    void chooseFile(const QString& feed = {}); ///< asks for one, for that saved feed unless empty
    void review(const QString& path, const QString& feed); ///< at the preview, by that saved feed
    void resend(qint64 run); ///< the rows that an earlier run held, rejected or did not send
    void setMasked(bool masked); ///< values are revealed only while a button is held
    void setSharing(bool sharing); ///< nothing can be revealed
    void setMapAsTable(bool asTable);
    void readAgain(); ///< the file in hand, from the start
    void goTo(int step); ///< 0 read ... 4 result, if it can be reached
    bool takeConnection(const QString& name); ///< for the file in hand; false without one

Q_SIGNALS:
    void opened(); ///< there is a file in hand
    void left(); ///< there is none any more
    void connectRequested(const QString& service); ///< a connection is to be made
    void mapAsTableChanged(bool asTable);
    void scheduleRequested(const QString& feed, const QString& file); ///< for files like this one

private:
    enum Place { Nowhere, Read, Map, Check, Preview, Result };

    std::array<SendStep*, 5> steps() const; ///< in the order of Place, from Read on
    std::array<RevealButton*, 4> revealButtons() const;
    void layOut();
    void connectParts();
    void connectSteps();
    void show(Place place);
    void leave();
    void showState();
    void go();
    void back();
    void stepDone();
    void begin();

    void inspected();
    void refined();
    void takeFeed();
    void remap();
    void startCheck();
    void startPreview();
    bool isMeant();
    void send(const RowSelection& rows);
    std::vector<std::vector<std::string>> sampleRows() const;
    void startPractice();
    void saveBody(int unit, muster::Preview::Bytes bytes);
    void practiceReady();

    Feed feed() const; ///< as the steps have it now
    /// The chosen connection, or an empty one of the target's service for mapping and checking.
    Connection connection() const;
    PushJob job() const;

    Workplace m_workplace;
    PracticeService& m_practice;
    FileInHand m_file;
    Place m_place = Nowhere;
    Place m_reached = Nowhere;
    RunId m_resendOf = 0; ///< only what failed in this run is sent
    bool m_isReviewing = false; ///< goes on to the preview once the file is read
    bool m_isHeld = false; ///< by a schedule: what a limit says of it counts here as well
    QWidget* m_head;
    DestinationBar* m_destination;
    FeedOffer* m_offer; ///< the saved feed this file belongs to
    Stepper* m_stepper;
    LateStack* m_stack;
    ActionBar* m_bar;
    ReadStep* m_read;
    MapStep* m_map;
    CheckStep* m_check;
    CheckGrid* m_grid; ///< of the Check step
    PreviewStep* m_preview;
    ResultStep* m_result;
    ScheduleOffer* m_schedule; ///< of the Result step
};

} // namespace muster
