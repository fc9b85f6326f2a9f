// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace muster {

/// Shows masked values as long as it is held, by mouse or space bar; not at all while the screen is
/// shared. Hidden where values are never masked. GUI thread.
class RevealButton final : public QPushButton {
    Q_OBJECT

public:
    explicit RevealButton(QWidget* parent = nullptr);

    void setMasked(bool masked); ///< what holds while nobody presses; masked at first
    void setSharing(bool sharing);
    void setHasValues(bool has); ///< there is something to show
    void setNarrow(bool narrow); ///< only the drawing

Q_SIGNALS:
    void shownChanged(bool isShown); ///< values are to be in clear from now on, or masked

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void follow();
    void showWords();
    void letGo();

    bool m_isMasked = true;
    bool m_isSharing = false;
    bool m_hasValues = true;
    bool m_isHeld = false;
    bool m_isShown = false;
    bool m_isNarrow = false;
};

} // namespace muster
