// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Receipt.h"

#include <QWidget>

class QLabel;
class QPagedPaintDevice;
class QPushButton;
class QTextBrowser;

namespace muster {

/// The receipt of one run to read, copy, save and print. GUI thread.
class ReceiptPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ReceiptPanel(QWidget* parent = nullptr);

    void show(const RunDetail& detail);
    using QWidget::show;
    void copy();
    /// Writes the receipt in the form its name ends in: .html, .txt, .pdf or .json; HTML for any
    /// other. CannotWrite.
    Result<void> save(const QString& path) const;

private:
    void askForFile();
    void askForPrinter();
    void print(QPagedPaintDevice& device) const;
    void tell(const QString& text, bool isBad);

    RunDetail m_detail;
    QTextBrowser* m_page;
    QPushButton* m_copy;
    QLabel* m_told;
};

} // namespace muster
