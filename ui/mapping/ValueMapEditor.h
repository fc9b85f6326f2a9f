// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mapping/MappingEdits.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace muster {

/// The words of the file and what each becomes, for the selected field: those the service would not
/// know come first. Shown when the field has a list or its steps replace words. GUI thread; the
/// model must outlive it.
class ValueMapEditor final : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t mostWords = 40;

    explicit ValueMapEditor(MappingModel& model, QWidget* parent = nullptr);

    void refresh();
    /// Whether the selected field has anything to show here.
    bool isNeeded() const;

private:
    struct Word {
        std::string from;
        std::string to; ///< empty: not in the map
        bool isUnknown = false; ///< the service would not know it

        bool operator==(const Word&) const = default;
    };

    std::vector<Word> words() const;
    void rebuild();
    void addRow(int row, const Word& word);
    QString shown(const std::string& word) const;

    MappingModel& m_model;
    MappingEdits m_edits;
    QGridLayout* m_grid = nullptr;
    QWidget* m_area;
    QComboBox* m_other;
    QLabel* m_summary;
    std::string m_field;
    std::vector<Word> m_shown;
    bool m_wasMasked = true;
};

} // namespace muster
