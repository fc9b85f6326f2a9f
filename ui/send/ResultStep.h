// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/send/PushRunner.h"
#include "ui/send/Step.h"
#include "ui/window/Workplace.h"

#include <QElapsedTimer>

class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace muster {

/// One push while it goes on, then what became of it. Tells the truth about what may already have
/// been received. GUI thread.
class ResultStep final : public Step {
    Q_OBJECT

public:
    explicit ResultStep(const Workplace& workplace, QWidget* parent = nullptr);

    QString title() const override { return tr("Result"); }

    QString primaryText() const override;

    bool isReady() const override { return !m_runner.isRunning(); }

    /// Starts "muster push WORDS..."; @p input is its standard input unless empty.
    void start(const QStringList& words, const QString& destination, const QString& input = {});

    bool isRunning() const { return m_runner.isRunning(); }

    qint64 run() const { return m_run; } ///< 0 until it was recorded

    /// Where the rows of the run are shown, below the headline; owned by this step.
    void setRows(QWidget* rows);

Q_SIGNALS:
    void recorded(qint64 run); ///< the run exists; its rows can be shown
    void ended(qint64 run, int exitCode);

private:
    void take(const QJsonObject& event);
    void showProgress(const QJsonObject& event);
    void end(int exitCode, const QString& error);
    void showCard(const QString& look, const QString& icon, const QString& headline,
                  const QString& detail);

    PushRunner m_runner;
    QString m_destination;
    QJsonObject m_summary;
    qint64 m_run = 0;
    bool m_isAsked = false; ///< a person asked it to stop
    QElapsedTimer m_since;
    QFrame* m_card;
    QLabel* m_icon;
    QLabel* m_headline;
    QLabel* m_detail;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    QVBoxLayout* m_layout;
};

} // namespace muster
