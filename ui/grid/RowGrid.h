// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/grid/GridPainter.h"

#include <QAbstractScrollArea>

#include <memory>

class QLineEdit;

namespace muster {

class GridHeader;

/// The rows of a file as a grid that paints only what is on screen: 10 rows or 10 billion cost the
/// same. Rows are numbered as in RowRef, columns from 0. Masked unless told otherwise. GUI thread.
class RowGrid final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit RowGrid(QWidget* parent = nullptr);
    ~RowGrid() override;

    /// Shows all rows of @p source from the first on; forgets filter, marks and edits.
    void setSource(std::shared_ptr<GridSource> source);
    /// To be called when the source has more rows than before.
    void rowsGrew();
    void setColumns(std::vector<GridColumn> columns);
    void setMasked(bool masked);
    void setMarks(std::map<GridCell, GridMark> marks);
    /// Shows only these rows, ascending; nothing = all.
    void setRows(std::optional<std::vector<std::uint64_t>> rows);
    void setEdits(std::map<GridCell, QString> edits);
    /// Lines of the file above and below the data, shown greyed.
    void setOtherLines(const QStringList& above, const QStringList& below);

    /// Lets F2 and a double click change a cell; see edited().
    void setEditable(bool editable) { m_isEditable = editable; }

    /// Makes the row current and visible; the next shown one if it is filtered out.
    void goToRow(std::uint64_t row);
    void goTo(std::uint64_t row, int column);
    std::uint64_t currentRow() const; ///< 0 = there is none

    int currentColumn() const { return m_column; }

    const GridContent& content() const { return m_content; }

    /// What is on screen.
    GridView view() const;

Q_SIGNALS:
    void currentChanged(quint64 row, int column);
    void columnChosen(int column); ///< by a click on its head
    void fillChosen(int column); ///< by a click on the bar in its head
    void lineUnticked(bool isAbove, int index); ///< a line that is not data shall be
    void edited(quint64 row, int column, const QString& text);
    void failed(const QString& message); ///< the file cannot be read any more

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void contentChanged();
    void fitColumns();
    void fitColumn(int column);
    void resizeColumn(int column, int width);
    void updateBars();
    void setTop(std::uint64_t top);
    std::uint64_t mostTop() const;
    int barValue(std::uint64_t top) const;
    void barStepped(int action);
    void updateView();
    void updateRow(std::uint64_t index);
    void moveTo(std::uint64_t index, int column);
    void reveal(std::uint64_t index, int column);
    bool moveBy(const QKeyEvent& event);
    bool untick(const QPoint& at);
    std::optional<GridCell> cellAt(const QPoint& at) const;
    QString tipAt(const QPoint& at) const;
    void copyCell() const;
    void beginEdit();
    void endEdit(bool keep);
    const GridPainter& painter() const;

    GridContent m_content;
    GridHeader* m_header;
    QLineEdit* m_editor = nullptr;
    mutable std::unique_ptr<GridPainter> m_painter;
    std::uint64_t m_top = 0; ///< first visible line
    std::uint64_t m_index = 0; ///< of the current row among the shown ones
    int m_column = 0;
    std::uint64_t m_linesTold = 0; ///< lines and width of the numbers as they were painted last
    int m_gutterTold = 0;
    int m_wheel = 0; ///< pixels of the wheel not yet scrolled
    bool m_isEditable = false;
    bool m_hasFailed = false;
};

} // namespace muster
