// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>

class QApplication;
class QIcon;
class QLabel;
class QString;
class QWidget;

/// How the program looks: one palette for light and one for dark, one type scale, one grid. Colours
/// are asked for by what they mean, never by value. GUI thread.
namespace muster::theme {

/// Every distance is a multiple of this many device-independent pixels, or half of it.
inline constexpr int grid = 8;
/// Height of one row of a table or list.
inline constexpr int rowHeight = 28;

enum class Scheme { Light, Dark };

/// Meaning of a colour beyond the roles of QPalette.
enum class Tone {
    Muted, ///< secondary text
    Line, ///< hairlines between areas
    Edge, ///< outline of a control, at least 3:1 against what is around it
    Accent, ///< the primary action, links, the selected place
    Good, ///< accepted, ready
    Warn, ///< held, to be looked at
    Bad, ///< rejected, an error
    Doubt, ///< unknown: sent without an answer
};

enum class Type {
    Caption, ///< 9 pt
    Body, ///< 10 pt
    Strong, ///< 10 pt, semi-bold
    Heading, ///< 12 pt, semi-bold
    Title, ///< 17 pt, semi-bold
};

enum class Family {
    Own, ///< Inter, the same on every machine
    Desktop, ///< the font the desktop gave the program
};

/// Sets style, palette and font; may be called again when the desktop's scheme or a preference
/// changes. Every open window follows, once it has the style sheet of the new scheme too.
void apply(QApplication& application, Scheme scheme, Family family = Family::Own);
/// The rest of the look, for a window that is built. The application has none: with one, every
/// widget that is put into another is looked up in it again together with all that it holds.
QString styleSheet();
Scheme scheme();

/// The colour of a meaning in the scheme that is set; at least 4.5:1 as text on window and base,
/// but for Line and Edge.
QColor tone(Tone tone);
/// The same meaning as a quiet background under ordinary text.
QColor softTone(Tone tone);
QFont font(Type type);

/// The drawing resources/icons/NAME.svg in the colour of the text (a selected or disabled one in
/// that role's colour); sharp at any scale, repainted when the scheme changes.
QIcon icon(const QString& name);

/// A wrapping label in the given type, its text selectable by mouse when @p selectable.
QLabel* label(const QString& text, Type type = Type::Body, bool selectable = false);
/// The label's text in the colour of a meaning.
void setTone(QWidget* widget, Tone tone);
/// Marks a push button as the one primary action of its page.
void makePrimary(QWidget* button);

} // namespace muster::theme
