// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/push/Preview.h"

#include <QWidget>

class QFormLayout;
class QFrame;
class QLabel;

namespace muster {

class ToneIcon;

/// Whether and for whom the payload is sealed before it leaves, and what that means. GUI thread.
class PreviewSealing final : public QWidget {
    Q_OBJECT

public:
    explicit PreviewSealing(QWidget* parent = nullptr);

    void setPreview(const Preview& preview);

private:
    void showState(const QString& card, const QString& heading, const QString& meaning);
    void addFact(const QString& name, const QString& value);

    QFrame* m_card;
    ToneIcon* m_icon;
    QLabel* m_heading;
    QLabel* m_meaning;
    QFormLayout* m_facts;
};

/// "AB:CD:…" as four groups of eight bytes, each on a line, so that two can be compared.
QString fingerprintText(const std::string& fingerprint);

} // namespace muster
