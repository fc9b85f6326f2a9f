// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delta/Safeguard.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QSpinBox;

namespace muster {

/// The numbers beyond which a file of a feed is held. GUI thread.
class LimitFields final : public QWidget {
    Q_OBJECT

public:
    explicit LimitFields(QWidget* parent = nullptr);

    void set(const Limits& limits);
    Limits limits() const;

Q_SIGNALS:
    void changed();

private:
    struct Number {
        int Limits::*member;
        QSpinBox* edit;
    };

    void add(QGridLayout* table, const QString& name, int Limits::*member, bool isPercent);

    std::vector<Number> m_numbers;
};

} // namespace muster
