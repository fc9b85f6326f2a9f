// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mapping/CanvasGeometry.h"
#include "ui/mapping/MappingEdits.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>

#include <optional>

namespace muster {

/// The file's columns at the left, the service's fields at the right, a line from each column to
/// the field it feeds. Drag from either side to the other, or drag a line's end elsewhere. Keys:
/// arrows move, Enter starts and ends a link, letters find, Delete unlinks, Alt+Down opens the list
/// of the other side, F2 asks for the steps. GUI thread; the model must outlive it.
class MappingCanvas final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit MappingCanvas(MappingModel& model, QWidget* parent = nullptr);

    void setFilter(const QString& text, bool isOnlyProblems);

    const CanvasGeometry& places() const { return m_places; }

    MappingModel& model() const { return m_model; }

    /// What keys act on.
    CanvasSpot cursor() const { return m_cursor; }

    /// @p scrolls: until it is in sight.
    void moveCursor(CanvasSpot spot, bool scrolls = true);
    /// What Enter does there: begins or ends a link, opts in to a column, unfolds.
    void activate(CanvasSpot spot);

    /// The column or field that a link was begun at by keyboard.
    CanvasSpot linkingFrom() const { return m_linking; }

    /// What is there, for reading aloud.
    QString nameOf(CanvasSpot spot) const;
    QString descriptionOf(CanvasSpot spot) const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepsWanted(); ///< of the selected field
    void ownFieldWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Drag {
        CanvasSpot from; ///< a column or field that stays
        int link = -1; ///< the line whose other end is being moved
        QPoint at;
        CanvasSpot target;
    };

    void arrange();
    void place();
    CanvasSpot spotAt(const QPoint& point) const;
    void clickOn(CanvasSpot spot, const QPoint& point);
    void startDrag(const QPoint& point);
    void moveDrag(const QPoint& point);
    void endDrag(bool replaces);
    bool isTarget(CanvasSpot from, CanvasSpot spot) const;
    /// Ends a link between a column and a field, whichever side it came from.
    void join(CanvasSpot from, CanvasSpot to, bool replaces = false);
    void moveEnd(const CanvasLink& link, CanvasSpot stays, CanvasSpot target);
    void startLinking(CanvasSpot from);
    void stopLinking();
    int bestField(int column) const;
    int bestColumn(CanvasSpot field) const;
    bool isDropped(const CanvasItem& item) const;
    bool moveByKey(int key);
    void moveWithin(int delta);
    void moveAcross(bool right);
    void unlinkHere();
    void pick();
    bool typeAhead(const QString& text);
    void hover(const QPoint& point);
    QString hint() const;

    MappingModel& m_model;
    MappingEdits m_edits;
    CanvasGeometry m_places;
    CanvasFilter m_filter;
    CanvasSpot m_cursor;
    CanvasSpot m_hover;
    CanvasSpot m_linking;
    std::optional<Drag> m_drag;
    CanvasSpot m_pressed;
    QPoint m_pressedAt;
    QBasicTimer m_scrollTimer;
    QElapsedTimer m_sinceTyped;
    QString m_typed;
};

} // namespace muster
