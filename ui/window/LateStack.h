// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/PageStack.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

namespace muster {

/// A stack whose pages are made one after the other once it is on the screen, or when one is asked
/// for: the first window must not wait for the pages behind it. GUI thread.
class LateStack final : public PageStack {
    Q_OBJECT

public:
    using Maker = std::function<QWidget*()>;

    explicit LateStack(QWidget* parent = nullptr);
    ~LateStack() override;

    /// The next index is the page that @p make returns; it is called once.
    void addLate(Maker make);
    /// The next index is this page, which it owns; it becomes a child, styled and laid out, later.
    void addLate(QWidget* page);
    /// Brings a page to the front, ready or not.
    void bring(int index);

    /// The page of this index, made now if it was not.
    QWidget* page(int index);

    /// The page of this index, or null while it is not made.
    QWidget* made(int index) const { return m_pages[static_cast<std::size_t>(index)].page; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Place {
        Maker make;
        QPointer<QWidget> page; ///< null until it is made
        QWidget* placeholder; ///< stands in the stack until the page is ready; else null
    };

    void prepare();
    Place* nextToPrepare();
    void begin(Place& place);
    void style();
    static void makePage(Place& place);
    void adopt(Place& place);
    void put(Place& place);

    std::vector<Place> m_pages;
    std::vector<QPointer<QWidget>> m_toStyle; ///< of the page that is being made ready
    Place* m_preparing = nullptr;
    QTimer m_timer;
};

} // namespace muster
