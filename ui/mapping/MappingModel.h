// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mapping/MappingState.h"

#include <QObject>
#include <QUndoStack>

namespace muster {

/// The mapping of one file to one kind of object while a person works on it: what there is, what
/// state each column and field is in, which field is looked at. Every change goes through change()
/// and so onto the undo stack; MappingEdits has the ones there are. GUI thread.
class MappingModel final : public QObject {
    Q_OBJECT

public:
    explicit MappingModel(QObject* parent = nullptr);

    /// Starts over with a file; forgets what could be undone.
    void reset(MappingInput input);

    const Mapping& mapping() const { return m_state.mapping; }

    const MappingState& state() const { return m_state; }

    const MappingInput& input() const { return m_input; }

    /// Keys for Feed::customFields.
    std::vector<std::string> customFields() const;

    /// With the fields of one's own; the primary ID is the one that is mapped.
    const Catalogue& catalogue() const { return m_catalogue; }

    /// @name State of every field, in the catalogue's order, and of every column
    /// @{
    const std::vector<FieldState>& fields() const { return m_fields; }

    const FieldState* field(std::string_view key) const;

    const std::vector<ColumnState>& columns() const { return m_columns; }

    const std::string& columnName(int column) const;
    /// -1 when the file has none of this name.
    int columnIndex(std::string_view name) const;
    /// Null when the file was not profiled.
    const ColumnSummary* summary(int column) const;
    const ColumnRole* role(int column) const;
    /// @}

    /// @name The whole
    /// @{
    int mappedCount() const;
    int fieldCount() const; ///< fields that count: legacy ones only when they are mapped
    int lookCount() const;
    std::vector<const FieldState*> missing() const;

    /// Whether a Mapper can be bound to it, else why not.
    const Result<void>& verdict() const { return m_verdict; }

    /// @}

    /// @name What is looked at
    /// @{
    void select(const std::string& field);

    const std::string& selected() const { return m_selected; }

    void setMasked(bool masked);

    bool isMasked() const { return m_isMasked; }

    /// A cell's text as it may be shown now.
    QString shown(std::string_view value) const;
    /// The same for what a field would be sent; its own words (yes or no, a list's) stay readable.
    QString shownAfter(const FieldState& state, const MappingTrial& trial) const;

    /// @}

    QUndoStack* undoStack() { return &m_undo; }

    /// Makes @p state the current one, as a step that can be undone. Steps in a row with the same
    /// @p mergeKey, if it is not empty, are undone together. Does nothing when nothing changes.
    void change(const QString& name, const MappingState& state, const QString& mergeKey = {});

Q_SIGNALS:
    void changed(); ///< the mapping or the fields
    void selectionChanged();
    void maskChanged();

private:
    class Change;
    void apply(const MappingState& state);
    void refresh();
    FieldState stateOf(const Field& field, const FieldState* former) const;
    void refreshColumns();
    Catalogue engineCatalogue() const;

    MappingInput m_input;
    MappingState m_state;
    Catalogue m_catalogue;
    Mapping m_shownMapping; ///< what m_fields points into
    std::vector<FieldState> m_fields;
    std::vector<ColumnState> m_columns;
    Result<void> m_verdict;
    std::string m_selected;
    bool m_isMasked = true;
    QUndoStack m_undo;
};

} // namespace muster
