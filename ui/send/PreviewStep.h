// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/push/Preview.h"
#include "core/secrets/HistoryKey.h"
#include "ui/send/SendStep.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <thread>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace muster {

class PreviewCard;
class PreviewPeople;
class PreviewRequest;
class PreviewSealing;
class RevealButton;

/// The step that shows what would go out and what it would change, byte for byte, before anything
/// is sent. GUI thread; the preparation runs on a thread of its own, which ends with this object.
class PreviewStep final : public SendStep {
    Q_OBJECT

public:
    explicit PreviewStep(QWidget* parent = nullptr);
    ~PreviewStep() override;

    QString title() const override;
    QString primaryText() const override; ///< "Send 43 rows to NAME"
    bool isReady() const override;
    /// Why isReady() is false, in a sentence for people; empty when it is true.
    QString whyNotReady() const;
    /// Asks for the sending: sendRequested().
    void primary() override;

    /// What the caller knows of the history key; keychain calls belong on this thread.
    struct Key {
        std::optional<HistoryKey> found;
        QString whyNot; ///< core's English sentence, without its full stop
        bool isLocked = false; ///< unlocking the keychain may bring the right one
    };

    void start(PushJob job, Key key); ///< prepares a preview
    void showNoConnection(); ///< says that there is no connection yet, and offers one
    void showStarting(); ///< says that the practice service is on its way
    void stop();

    /// Says whether values are masked.
    RevealButton* revealButton() const { return m_reveal; }

    /// The finished preview; nullptr while there is none.
    std::shared_ptr<const Preview> preview() const { return m_preview; }

    bool isRunning() const { return m_running; }

    /// The words that make "muster push" send these rows.
    static QStringList words(const RowSelection& selection);

Q_SIGNALS:
    void sendRequested(const muster::RowSelection& selection);
    void sendOneRequested(quint64 row);
    /// A person wants bytes in a file; ask where, then Preview::save.
    void saveRequested(int unit, muster::Preview::Bytes bytes);
    void connectRequested();
    void practiceRequested();
    void unlockRequested(); ///< of the keychain; call start() again once it is open

private:
    struct Work;

    QWidget* buildNotice();
    QWidget* buildContent();
    void prepare();
    void run(const std::shared_ptr<Work>& work, const std::stop_token& stop);
    void progress(int generation, double share);
    void finish(const std::shared_ptr<Work>& work);
    void withoutConnection(const QString& heading, const QString& text);
    void showPreview();
    void showNotice(const QString& heading, const QString& text);
    void refresh();

    PushJob m_job;
    std::shared_ptr<const HistoryKey> m_key;
    QString m_whyNoKey;
    bool m_isLocked = false;
    std::shared_ptr<const Preview> m_preview;
    std::optional<Error> m_error;
    QTimer m_again; ///< waits until a person has finished unticking
    bool m_running = false;
    bool m_hasConnection = true;
    bool m_offersConnection = false;
    int m_generation = 0;
    QStackedWidget* m_stack;
    QLabel* m_heading = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_connect = nullptr;
    QPushButton* m_practice = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_stop = nullptr;
    QProgressBar* m_bar = nullptr;
    RevealButton* m_reveal = nullptr;
    PreviewCard* m_card = nullptr;
    PreviewPeople* m_people = nullptr;
    PreviewRequest* m_request = nullptr;
    PreviewSealing* m_sealing = nullptr;
    std::jthread m_thread; ///< last: it ends before the rest goes
};

} // namespace muster
