// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mapping/MappingModel.h"

#include <QCoreApplication>

#include <functional>

namespace muster {

/// Everything a person can do to a mapping, each as one named step that can be undone. A field that
/// was touched counts as the person's own choice from then on. Fields are named by key, columns by
/// their place in the file. Edits that make no sense (an unknown field, a column without a usable
/// name) do nothing. GUI thread; the model must outlive it.
class MappingEdits {
    Q_DECLARE_TR_FUNCTIONS(muster::MappingEdits)

public:
    explicit MappingEdits(MappingModel& model) : m_model(model) { }

    /// @name Columns and fields
    /// @{
    /// The column alone feeds the field, with the steps its type starts with.
    void map(int column, const std::string& field);
    /// One more column for a field that has some: joined when it is text, else the first that is
    /// not blank.
    void add(int column, const std::string& field);
    /// map() or add(), as the field stands: what a drop does.
    void connect(int column, const std::string& field);
    /// Puts @p column where @p former was.
    void replace(const std::string& field, int former, int column);
    /// Takes the column from one field and gives it to another, as one step.
    void reroute(int column, const std::string& from, const std::string& to);
    void unlink(int column, const std::string& field);
    void unlinkAll(int column);
    void unmap(const std::string& field);
    void setCombine(const std::string& field, Combine combine, const std::string& separator);
    /// Opts in to a sensitive column that was dropped, or drops one again.
    void useColumn(int column);
    void dropColumn(int column);
    /// @}

    /// @name What is done to the values
    /// @{
    void addStep(const std::string& field, Transform added);
    void setStep(const std::string& field, std::size_t index, const Transform& changed);
    void moveStep(const std::string& field, std::size_t from, std::size_t to);
    void removeStep(const std::string& field, std::size_t index);
    /// The same text in every row, whatever the file says.
    void setConstant(const std::string& field, const std::string& value);
    /// Text for blank cells; empty: none.
    void setDefault(const std::string& field, const std::string& value);
    void setBlankClears(const std::string& field, bool clears);
    /// One entry of the value map, which is added when there is none; an empty @p to removes it.
    void setValue(const std::string& field, const std::string& from, const std::string& to);
    /// What becomes of values without an entry: keep, blank or issue.
    void setOtherValues(const std::string& field, const std::string& rule);
    /// @}

    /// @name The whole
    /// @{
    /// Config error for a bad or taken name, or where the service takes no further fields.
    Result<void> addOwn(const std::string& key, FieldType type);
    /// A field named after the column, fed by it.
    Result<void> addOwn(int column);
    void removeOwn(const std::string& field);
    void accept(const std::string& field);
    /// Accepts every suggestion of this confidence.
    void acceptAll(Confidence confidence);
    /// Puts the suggestions back for all that no person has set.
    void mapAgain();
    /// @}

private:
    using Edit = std::function<void(FieldMapping&)>;
    bool isMappable(int column, const std::string& field) const;
    FieldMapping fresh(int column, const std::string& field) const;
    void editField(const std::string& field, const QString& name, const Edit& edit,
                   const QString& mergeKey = {});
    QString columnText(int column) const;

    MappingModel& m_model;
};

} // namespace muster
