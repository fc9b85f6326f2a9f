// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;
class QWidget;

namespace muster {

/// Shows a window in front of all others with the keyboard's focus, because a person has just asked
/// for it elsewhere: in the tray, in a message, by a second start. @p token: what the desktop gave
/// along with that, or empty (Wayland wants it). On X11 it asks the window manager as a task bar
/// does: Qt does not know of the click elsewhere, and its own request would be taken for a theft
/// of the focus. GUI thread.
void bringForward(QWidget& window, const QString& token);

} // namespace muster
