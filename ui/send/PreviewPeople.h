// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/push/Preview.h"

#include <QWidget>

#include <array>
#include <memory>
#include <vector>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTableView;
class QTableWidget;

namespace muster {

class PreviewPeopleModel;

/// Who joins, changes, leaves, stays and is held, and what is sent about one of them, field by
/// field. Values are masked unless revealed. GUI thread.
class PreviewPeople final : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPeople(QWidget* parent = nullptr);

    /// Shows another preview of the same file, at the same place where that is possible.
    void setPreview(const std::shared_ptr<const Preview>& preview);
    void setRevealed(bool revealed);
    /// Rows that a person left out, sorted.
    std::vector<std::uint64_t> excludedRows() const;
    /// Forgets who was left out: another file.
    void takeAll();

Q_SIGNALS:
    void excludedChanged();
    void sendOneRequested(quint64 row);

protected:
    /// Space turns the tick of the chosen person, whatever column is current.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildKinds();
    QWidget* buildList();
    QWidget* buildDetail();
    void choose(int kind);
    void showPerson();
    void fillFields(const ChangedRow& person, std::vector<FieldChange> fields);

    std::shared_ptr<const Preview> m_preview;
    bool m_revealed = false;
    QButtonGroup* m_kinds;
    PreviewPeopleModel* m_model;
    QTableView* m_list = nullptr;
    QLabel* m_limit = nullptr;
    QLabel* m_person = nullptr;
    QLabel* m_about = nullptr;
    QTableWidget* m_fields = nullptr;
    QPushButton* m_sendOne = nullptr;
};

} // namespace muster
