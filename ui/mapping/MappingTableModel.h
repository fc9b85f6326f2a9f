// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mapping/MappingModel.h"

#include <QAbstractTableModel>

namespace muster {

/// The mapping as a table, one row per field: required ones first. Only answers; MappingTable
/// edits. GUI thread; the mapping must outlive it.
class MappingTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        FieldColumn,
        FromColumn,
        ChangesColumn,
        ConfidenceColumn,
        ExampleColumn,
        Columns
    };

    /// Beside Qt's roles: a second, smaller line and the theme::Tone of the first one.
    enum Role { CaptionRole = Qt::UserRole, ToneRole, IconRole };

    explicit MappingTableModel(MappingModel& model, QObject* parent = nullptr);

    void setFilter(const QString& text, bool isOnlyProblems);

    const std::string& keyOf(int row) const { return m_keys[static_cast<std::size_t>(row)]; }

    /// -1 when it is not shown.
    int rowOf(const std::string& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    std::vector<std::string> shownKeys() const;
    QString text(const FieldState& state, int column) const;
    QString caption(const FieldState& state, int column) const;
    QString spoken(const FieldState& state, int column) const;
    static QVariant tone(const FieldState& state, int column);
    QString example(const FieldState& state) const;

    MappingModel& m_model;
    std::vector<std::string> m_keys;
    QString m_filter;
    bool m_isOnlyProblems = false;
};

} // namespace muster
