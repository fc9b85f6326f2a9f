// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/ValueMapEditor.h"

#include "core/mapping/Blank.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace muster {

using theme::grid;

ValueMapEditor::ValueMapEditor(MappingModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_edits(model)
    , m_area(new QWidget)
    , m_other(new QComboBox)
    , m_summary(theme::label({}, theme::Type::Caption))
{
    m_other->addItem(tr("stay as they are"), QStringLiteral("keep"));
    m_other->addItem(tr("become blank"), QStringLiteral("blank"));
    m_other->addItem(tr("hold the row"), QStringLiteral("issue"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(3);
    m_other->setAccessibleName(tr("What all other words become"));
    connect(m_other, &QComboBox::activated, this, [this] {
        m_edits.setOtherValues(m_model.selected(), m_other->currentData().toString().toStdString());
    });
    auto* other = new QHBoxLayout;
    other->setSpacing(grid);
    other->addWidget(theme::label(tr("All other words")), 1);
    other->addWidget(m_other, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_summary);
    layout->addWidget(m_area);
    layout->addLayout(other);
}

static const Transform* mapOf(const FieldState* state)
{
    if (!state || !state->mapped)
        return nullptr;
    for (const Transform& step : state->mapped->transforms) {
        if (step.name == "map")
            return &step;
    }
    return nullptr;
}

bool ValueMapEditor::isNeeded() const
{
    const FieldState* state = m_model.field(m_model.selected());
    return state && state->mapped && !state->mapped->columns.empty()
        && (mapOf(state) || !state->field->values.empty());
}

static bool isSameWord(const std::string& a, const std::string& b)
{
    return QString::fromStdString(a).compare(QString::fromStdString(b), Qt::CaseInsensitive) == 0;
}

/// Words of the sample rows and of the map itself, the doubtful ones first.
std::vector<ValueMapEditor::Word> ValueMapEditor::words() const
{
    const FieldState* state = m_model.field(m_model.selected());
    const Transform* map = mapOf(state);
    std::vector<Word> words;
    const auto add = [&](const std::string& from, const std::string& to) {
        const bool isThere = std::any_of(words.begin(), words.end(), [&](const Word& word) {
            return isSameWord(word.from, from);
        });
        const auto& known = state->field->values;
        const bool isKnown = known.empty()
            || std::find(known.begin(), known.end(), to.empty() ? from : to) != known.end();
        if (!isThere && words.size() < mostWords)
            words.push_back({from, to, !isKnown});
    };
    if (map) {
        for (const auto& [from, to] : map->values)
            add(from, to);
    }
    for (const MappingTrial& trial : state->trials) {
        const bool isOne = trial.before.size() == 1;
        const std::string cell =
            isOne ? std::string(stripBlanks(trial.before.front())) : std::string();
        if (!cell.empty())
            add(cell, {});
    }
    std::stable_sort(words.begin(), words.end(),
                     [](const Word& a, const Word& b) { return a.isUnknown > b.isUnknown; });
    return words;
}

/// A person's own entries and the words of a column with few different ones are no one's secret.
QString ValueMapEditor::shown(const std::string& word) const
{
    const FieldState& state = *m_model.field(m_model.selected());
    const Transform* map = mapOf(&state);
    const int column = m_model.columnIndex(state.mapped->columns.front());
    const ColumnSummary* summary = column < 0 ? nullptr : m_model.summary(column);
    const bool isCategory = summary && summary->distinct <= mostWords
        && state.field->sensitivity == Sensitivity::Normal;
    const bool isOwn = map && map->values.count(word) > 0;
    return isOwn || isCategory ? QString::fromStdString(word) : m_model.shown(word);
}

void ValueMapEditor::refresh()
{
    if (!isNeeded()) {
        m_shown.clear();
        m_field.clear();
        return;
    }
    const auto now = words();
    const bool isSame =
        m_field == m_model.selected() && now == m_shown && m_wasMasked == m_model.isMasked();
    const Transform* map = mapOf(m_model.field(m_model.selected()));
    const std::string rule = map && !map->option("other").empty() ? map->option("other") : "keep";
    m_other->setCurrentIndex(m_other->findData(QString::fromStdString(rule)));
    m_other->setEnabled(map);
    if (isSame)
        return;
    m_shown = now;
    m_field = m_model.selected();
    m_wasMasked = m_model.isMasked();
    const auto unknown =
        std::count_if(now.begin(), now.end(), [](const Word& word) { return word.isUnknown; });
    m_summary->setText(unknown == 0       ? tr("All words of these rows are known.")
                           : unknown == 1 ? tr("The service does not know 1 word.")
                                          : tr("The service does not know %1 words.").arg(unknown));
    theme::setTone(m_summary, unknown ? theme::Tone::Warn : theme::Tone::Muted);
    rebuild();
}

void ValueMapEditor::rebuild()
{
    auto* area = new QWidget;
    m_grid = new QGridLayout(area);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(grid);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    int row = 0;
    for (const Word& word : m_shown)
        addRow(row++, word);
    // The signal that led here may come from the old one.
    m_area->hide();
    delete layout()->replaceWidget(m_area, area);
    m_area->deleteLater();
    area->show();
    m_area = area;
}

void ValueMapEditor::addRow(int row, const Word& word)
{
    const FieldState& state = *m_model.field(m_model.selected());
    auto* mark = new QLabel;
    if (word.isUnknown) {
        mark->setPixmap(theme::icon(QStringLiteral("warn")).pixmap(16, 16));
        mark->setToolTip(tr("The service does not know this word"));
        mark->setAccessibleName(mark->toolTip());
    }
    auto* arrow = theme::label(QStringLiteral("→"));
    arrow->setWordWrap(false);
    auto* target = new QComboBox;
    target->setEditable(state.field->values.empty());
    target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    target->setMinimumContentsLength(3);
    target->addItem(tr("as it is"), QString());
    for (const std::string& value : state.field->values)
        target->addItem(QString::fromStdString(value), QString::fromStdString(value));
    const QString to = QString::fromStdString(word.to);
    if (!to.isEmpty() && target->findData(to) < 0)
        target->addItem(to, to);
    target->setCurrentIndex(std::max(0, target->findData(to)));
    target->setAccessibleName(
        word.isUnknown ? tr("What %1 becomes, unknown to the service").arg(shown(word.from))
                       : tr("What %1 becomes").arg(shown(word.from)));
    const auto set = [this, from = word.from](const QString& value) {
        m_edits.setValue(m_model.selected(), from, value.toStdString());
    };
    connect(target, &QComboBox::activated, this,
            [target, set] { set(target->currentData().toString()); });
    if (target->isEditable())
        connect(target->lineEdit(), &QLineEdit::editingFinished, this, [target, set] {
            if (target->currentText() != tr("as it is"))
                set(target->currentText());
        });
    m_grid->addWidget(mark, row, 0);
    m_grid->addWidget(theme::label(shown(word.from)), row, 1);
    m_grid->addWidget(arrow, row, 2);
    m_grid->addWidget(target, row, 3);
}

} // namespace muster
