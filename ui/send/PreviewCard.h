// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/push/Preview.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace muster {

/// What a push would change, in one sentence, and what a person should know before sending. GUI
/// thread.
class PreviewCard final : public QFrame {
    Q_OBJECT

public:
    explicit PreviewCard(QWidget* parent = nullptr);

    void setPreview(const Preview& preview);
    /// Whether a button offers to unlock the history key and compare after all.
    void offerUnlock(bool offer);

    /// The sentence as shown.
    QString sentence() const;

Q_SIGNALS:
    void unlockRequested();

private:
    void addLine(const char* icon, theme::Tone tone, const QString& text);

    QVBoxLayout* m_lines;
    QLabel* m_sentence;
    QPushButton* m_unlock;
};

} // namespace muster
