// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/UnitsPanel.h"

#include "ui/history/Table.h"
#include "ui/models/UnitModel.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QItemSelectionModel>
#include <QPlainTextEdit>
#include <QTableView>

namespace muster {

using theme::grid;

QPlainTextEdit* makeText(const QString& name)
{
    auto* text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setAccessibleName(name);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setTabChangesFocus(true);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(theme::font(theme::Type::Body).pointSizeF());
    text->setFont(font);
    // The widget's own style sheet beats the program's font for all widgets.
    text->setStyleSheet(QStringLiteral("font-family: \"%1\";").arg(font.family()));
    return text;
}

UnitsPanel::UnitsPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new UnitModel(this))
    , m_table(makeTable(
          m_model, tr("Requests"),
          {9 * grid, 18 * grid, 7 * grid, 8 * grid, 11 * grid, 10 * grid, 20 * grid, 20 * grid, 0}))
    , m_text(makeText(tr("The chosen request")))
{
    m_text->setMinimumHeight(8 * grid);
    m_text->setMaximumHeight(26 * grid);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_text, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &UnitsPanel::showUnit);
}

void UnitsPanel::show(const RunDetail& detail)
{
    const bool isOther = detail.run.id != m_detail.run.id;
    m_detail = detail;
    m_model->setUnits(detail.run.start.service, detail.units);
    if (m_model->rowCount() > 0 && (isOther || !m_table->currentIndex().isValid()))
        m_table->selectRow(0);
    showUnit();
}

void UnitsPanel::showUnit()
{
    const QModelIndex current = m_table->currentIndex();
    const QString text = current.isValid() ? unitText(m_detail, m_model->unit(current.row()))
                                           : tr("No request was planned or sent in this run.");
    if (text == m_text->toPlainText())
        return;
    m_text->setPlainText(text);
}

} // namespace muster
