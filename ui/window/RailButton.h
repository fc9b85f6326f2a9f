// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace muster {

/// One place of the rail. Assistive technology reads it as a page tab of the rail's list: Qt's own
/// words for a checkable tool button are those of a check box. GUI thread.
class RailButton final : public QToolButton {
    Q_OBJECT

public:
    RailButton(const QIcon& icon, const QString& name, QWidget* parent = nullptr);

    /// The name below the icon, in small letters, or beside it.
    void setNarrow(bool isNarrow);
};

/// Lets assistive technology see the rail and its places; once is enough.
void installRailAccess();

} // namespace muster
