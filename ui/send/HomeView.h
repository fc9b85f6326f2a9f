// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/Workplace.h"

#include <QWidget>

class QVBoxLayout;

namespace muster {

/// Where Send begins: drop zone, sample files, the feeds with their last result, what is held or
/// silent. GUI thread.
class HomeView final : public QWidget {
    Q_OBJECT

public:
    explicit HomeView(const Workplace& workplace, QWidget* parent = nullptr);

    /// Reads feeds and the record anew.
    void refresh();
    /// A file is being dragged over the window.
    void setDropping(bool dropping);

Q_SIGNALS:
    void openRequested(); ///< the Open button
    void sampleRequested(const QString& resource); ///< path of a sample in the program
    void feedRequested(const QString& feed);

private:
    QWidget* buildDropZone();
    QWidget* buildFeeds();

    Workplace m_workplace;
    QVBoxLayout* m_feeds;
    QWidget* m_zone;
};

} // namespace muster
