// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/Transform.h"

#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace muster {

/// The options of one step, each with the editor that suits it. Shows what it is given and tells
/// what a person changed; a step that is not complete yet is told too. GUI thread.
class StepEditor final : public QWidget {
    Q_OBJECT

public:
    /// Null for steps without options. @p columns are the file's, for look-ups.
    static StepEditor* make(const Transform& step, const QStringList& columns, QWidget* parent);

    /// Shows another state of the same kind of step, without telling.
    void set(const Transform& step);

Q_SIGNALS:
    void edited(const muster::Transform& step);

private:
    using Choices = std::vector<std::pair<QString, QString>>; ///< value, words

    explicit StepEditor(QWidget* parent);
    void buildFor(const std::string& name, const QStringList& columns);
    void addRow(const QString& label, QWidget* editor);
    QComboBox* addChoice(const QString& label, const std::string& option, const Choices& choices);
    QLineEdit* addLine(const QString& label, const std::string& option, const QString& hint);
    void addWidth();
    void addDate();
    void setOption(const std::string& option, const QString& value);
    void tell();

    Transform m_step;
    QFormLayout* m_form;
    std::vector<std::function<void()>> m_showers; ///< put m_step into the editors
    bool m_isShowing = false;
};

} // namespace muster
