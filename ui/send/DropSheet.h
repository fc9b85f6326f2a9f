// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QMimeData;

namespace muster {

/// Lies over the whole window while a file is dragged across it and says, before it is let go, what
/// will happen. Takes files from a file manager and text that is a table. GUI thread.
class DropSheet final : public QWidget {
    Q_OBJECT

public:
    /// Covers @p window, which must outlive it.
    explicit DropSheet(QWidget* window);

    /// The first local file of a drop, empty if there is none.
    static QString fileOf(const QMimeData& dropped);
    /// Whether this text could be a table: several lines with the same delimiter.
    static bool isTable(const QString& text);

Q_SIGNALS:
    void fileDropped(const QString& path);
    void tableDropped(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool offer(const QMimeData& dropped);
    bool take(const QMimeData& dropped);

    QWidget* m_window;
    QLabel* m_words;
    QLabel* m_promise;
};

} // namespace muster
