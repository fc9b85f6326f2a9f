// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/SecretStore.h"
#include "ui/send/PushRunner.h"
#include "ui/send/SendStep.h"
#include "ui/window/Workplace.h"

#include <QElapsedTimer>

#include <memory>

class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace muster {

class KeychainNote;

/// One push while it goes on, then what became of it. Tells the truth about what may already have
/// been received. GUI thread.
class ResultStep final : public SendStep {
    Q_OBJECT

public:
    /// Without @p secrets it asks the desktop's keychain why a push got no secret.
    explicit ResultStep(const Workplace& workplace, QWidget* parent = nullptr,
                        std::unique_ptr<SecretStore> secrets = nullptr);
    ~ResultStep() override;

    QString title() const override { return tr("Result"); }

    QString primaryText() const override;

    bool isReady() const override { return !m_runner.isRunning(); }

    /// Starts "muster push WORDS..." on the connection @p destination; @p input is its standard
    /// input unless empty. A secret of this session goes along.
    void start(const QStringList& words, const QString& destination, const QString& input = {});

    bool isRunning() const { return m_runner.isRunning(); }

    qint64 run() const { return m_run; } ///< 0 until it was recorded

    /// Where the rows of the run are shown, below the headline; owned by this step.
    void setRows(QWidget* rows);
    /// What is offered once it went well, between the two; owned by this step.
    void setOffer(QWidget* offer);

Q_SIGNALS:
    void recorded(qint64 run); ///< the run exists and its rows can be shown; 0: not yet
    void ended(qint64 run, int exitCode);

private:
    void take(const QJsonObject& event);
    void showProgress(const QJsonObject& event);
    void end(int exitCode, const QString& error);
    void build();
    void launch();
    std::string secretName() const;
    void askForSecret(int exitCode, const QString& error);
    void sendForSession();
    void showCard(const QString& look, const QString& icon, const QString& headline,
                  const QString& detail);

    Workplace m_workplace;
    std::unique_ptr<SecretStore> m_secrets;
    PushRunner m_runner;
    QStringList m_words; ///< of the push, for another try
    QString m_input;
    QString m_destination;
    QJsonObject m_last;
    qint64 m_run = 0;
    bool m_isAsked = false; ///< a person asked it to stop
    QElapsedTimer m_since;
    QFrame* m_card;
    QLabel* m_icon;
    QLabel* m_headline;
    QLabel* m_detail;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    KeychainNote* m_keychain;
    QVBoxLayout* m_layout;
};

} // namespace muster
