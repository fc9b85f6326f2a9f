// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/push/Preview.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace muster {

class PreviewHighlighter;

/// One request as it would go out: method, address, headers with the secret hidden, size, digest,
/// and the payload before sealing, its values masked unless revealed. GUI thread.
class PreviewRequest final : public QWidget {
    Q_OBJECT

public:
    explicit PreviewRequest(QWidget* parent = nullptr);

    void setPreview(const std::shared_ptr<const Preview>& preview);
    void setRevealed(bool revealed);

Q_SIGNALS:
    /// A person wants a unit's bytes in a file; Preview::save writes them.
    void saveRequested(int unit, muster::Preview::Bytes bytes);

private:
    QWidget* buildHead();
    QWidget* buildFoot();
    void showUnit();
    void showHead(const PreviewUnit& unit);
    void showBody();
    void more();
    void copyCurl();
    int unit() const;

    std::shared_ptr<const Preview> m_preview;
    bool m_revealed = false;
    std::string m_bytes; ///< of the payload, as far as it is shown
    QComboBox* m_units = nullptr;
    QLabel* m_line = nullptr;
    QLabel* m_headers = nullptr;
    QLabel* m_digest = nullptr;
    QPlainTextEdit* m_body = nullptr;
    PreviewHighlighter* m_highlighter = nullptr;
    QCheckBox* m_perRow = nullptr;
    QLabel* m_shown = nullptr;
    QPushButton* m_more = nullptr;
    QPushButton* m_curl = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_saveBody = nullptr;
};

} // namespace muster
