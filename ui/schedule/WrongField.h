// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace muster {

/// A field that cannot be saved as it stands, and why; neither when all of them can. A value; the
/// widget is owned by its form.
struct WrongField {
    QWidget* field = nullptr;
    QString why;

    bool isThere() const { return !why.isEmpty(); }
};

} // namespace muster
