// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QColor;
class QPainter;
class QRect;
class QString;

namespace muster {

/// Paints the icon NAME of theme::icon in the colour of a meaning; sharp at any scale, kept in the
/// picture cache. GUI thread.
void paintGlyph(QPainter& painter, const QRect& where, const QString& name, const QColor& colour);

} // namespace muster
