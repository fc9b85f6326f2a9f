// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/MappingTrial.h"
#include "ui/mapping/MappingModel.h"
#include "ui/send/SendStep.h"

class QAction;
class QButtonGroup;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace muster {

struct Inspection;
class MappingCanvas;
class MappingTable;
class RevealButton;
class TransformEditor;

/// The step in which columns become fields: the canvas or its twin, the table, with the inspector
/// beside. Keeps its own undo stack (Ctrl+Z, Ctrl+Shift+Z inside the step), maps again on Ctrl+M,
/// goes to the next and previous problem on F8 and Shift+F8. GUI thread.
class MapStep final : public SendStep {
    Q_OBJECT

public:
    enum class View { Canvas, Table };

    explicit MapStep(QWidget* parent = nullptr);

    /// Shows a file's columns and a mapping to start from; what could be undone is forgotten.
    /// @p sampleRows are cells in the header's order, some dozens; @p catalogue is the service's
    /// own, the feed's own fields come in @p customFields.
    void setInput(const Inspection& seen, std::vector<std::vector<std::string>> sampleRows,
                  const Catalogue& catalogue, const Mapping& mapping,
                  std::vector<std::string> customFields);

    const Mapping& mapping() const { return m_model.mapping(); }

    std::vector<std::string> customFields() const { return m_model.customFields(); }

    QUndoStack* undoStack() { return m_model.undoStack(); }

    /// Says whether values are masked.
    RevealButton* revealButton() const { return m_reveal; }

    /// Which of the two to show; viewChanged() tells what a person chose, to be remembered.
    void setView(View view);

    QString title() const override;
    QString primaryText() const override;
    bool isReady() const override;
    void enter() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void mappingChanged();
    void viewChanged(muster::MapStep::View view);

private:
    QWidget* buildBanner();
    QWidget* buildBar();
    void buildActions();
    QWidget* buildAcceptButton();
    void refresh();
    void filter();
    void showSteps();
    void addOwnField();
    void goToProblem(int direction);
    void fitBar();

    MappingModel m_model;
    QFrame* m_banner;
    QLabel* m_summary;
    QLabel* m_missing;
    QPushButton* m_nextProblem;
    QButtonGroup* m_views;
    QLineEdit* m_filter;
    QPushButton* m_onlyProblems;
    RevealButton* m_reveal;
    QPushButton* m_accept;
    QStackedWidget* m_stack;
    MappingCanvas* m_canvas;
    MappingTable* m_table;
    TransformEditor* m_inspector;
};

} // namespace muster
