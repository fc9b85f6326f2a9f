// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/PageStack.h"

#include <QPointer>
#include <QTimer>

#include <vector>

namespace muster {

/// A stack whose pages are made ready one after the other once it is on the screen: the style sheet
/// is looked up for every widget, and the first window must not wait for the pages behind it. GUI
/// thread.
class LateStack final : public PageStack {
    Q_OBJECT

public:
    explicit LateStack(QWidget* parent = nullptr);

    /// Takes a page as the next index; it is a child at once, but styled and laid out later.
    void addLate(QWidget* page);
    /// Brings a page to the front, ready or not.
    void bring(int index);

    /// The page of this index, ready or not.
    QWidget* page(int index) const { return m_pages[static_cast<std::size_t>(index)].page; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Place {
        QWidget* page;
        QWidget* placeholder; ///< stands in the stack until the page is ready; else null
    };

    void prepare();
    void put(Place& place);

    std::vector<Place> m_pages;
    std::vector<QPointer<QWidget>> m_toStyle; ///< of the page that is being made ready
    Place* m_preparing = nullptr;
    QTimer m_timer;
};

} // namespace muster
