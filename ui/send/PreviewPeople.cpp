// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/PreviewPeople.h"

#include "ui/send/FlowLayout.h"
#include "ui/send/PreviewDelegate.h"
#include "ui/send/PreviewPeopleModel.h"
#include "ui/send/PreviewText.h"
#include "ui/theme/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>

#include <algorithm>

namespace muster {

/// The kinds in the order they are offered.
static constexpr std::array kinds{Change::New, Change::Changed, Change::Leaver, Change::Held,
                                  Change::Unchanged};

/// What all tables here share.
static void tidy(QTableView* table)
{
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setItemDelegate(new PreviewDelegate(table));
}

PreviewPeople::PreviewPeople(QWidget* parent)
    : QWidget(parent)
    , m_kinds(new QButtonGroup(this))
    , m_model(new PreviewPeopleModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2 * theme::grid, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addWidget(buildKinds());
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(buildDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addWidget(splitter, 1);
    connect(m_kinds, &QButtonGroup::idClicked, this, &PreviewPeople::choose);
    connect(m_model, &PreviewPeopleModel::excludedChanged, this, [this] {
        showPerson();
        Q_EMIT excludedChanged();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PreviewPeople::showPerson);
}

QWidget* PreviewPeople::buildKinds()
{
    auto* bar = new QWidget;
    auto* layout = new FlowLayout(theme::grid);
    bar->setLayout(layout);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const Change change : kinds) {
        auto* button = new QPushButton;
        button->setCheckable(true);
        button->setAutoExclusive(true); // read out as one of several
        m_kinds->addButton(button, static_cast<int>(change));
        layout->addWidget(button);
    }
    return bar;
}

QWidget* PreviewPeople::buildList()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, theme::grid, 0);
    layout->setSpacing(theme::grid);
    m_list = new QTableView;
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("People"));
    tidy(m_list);
    m_list->horizontalHeader()->setSectionResizeMode(PreviewPeopleModel::Person,
                                                     QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(PreviewPeopleModel::Fate,
                                                     QHeaderView::Stretch);
    m_list->setColumnWidth(PreviewPeopleModel::Row, 10 * theme::grid);
    m_list->installEventFilter(this);
    m_limit = theme::label({}, theme::Type::Caption);
    theme::setTone(m_limit, theme::Tone::Muted);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_limit);
    return side;
}

QWidget* PreviewPeople::buildDetail()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(theme::grid, 0, 0, 0);
    layout->setSpacing(theme::grid);
    m_person = theme::label({}, theme::Type::Strong);
    m_about = theme::label({}, theme::Type::Caption);
    theme::setTone(m_about, theme::Tone::Muted);
    m_fields = new QTableWidget(0, 3);
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_fields->setAccessibleName(tr("Fields of the chosen person"));
    tidy(m_fields);
    m_fields->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_sendOne = new QPushButton(theme::icon(QStringLiteral("send")), tr("Send 1 row"));
    m_sendOne->setToolTip(tr("Send only this person, to see what the service says"));
    layout->addWidget(m_person);
    layout->addWidget(m_about);
    layout->addWidget(m_fields, 1);
    layout->addWidget(m_sendOne, 0, Qt::AlignLeft);
    connect(m_sendOne, &QPushButton::clicked, this, [this] {
        if (const ChangedRow* person = m_model->at(m_list->currentIndex().row()))
            Q_EMIT sendOneRequested(person->row);
    });
    return side;
}

bool PreviewPeople::eventFilter(QObject* watched, QEvent* event)
{
    const bool isSpace =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (watched != m_list || !isSpace)
        return QWidget::eventFilter(watched, event);
    PreviewDelegate::toggle(m_model,
                            m_list->currentIndex().siblingAtColumn(PreviewPeopleModel::Person));
    return true;
}

void PreviewPeople::setPreview(const std::shared_ptr<const Preview>& preview)
{
    m_preview = preview;
    const int kind = m_kinds->checkedId();
    const int place = m_list->currentIndex().row();
    int first = -1;
    for (const Change change : kinds) {
        const auto count = m_preview->people().count(change);
        auto* button = m_kinds->button(static_cast<int>(change));
        button->setText(tr("%1  %L2").arg(preview::kindName(change)).arg(count));
        button->setEnabled(count > 0);
        if (first < 0 && count > 0)
            first = static_cast<int>(change);
    }
    const bool stays = kind >= 0 && m_kinds->button(kind)->isEnabled();
    choose(stays ? kind : first < 0 ? 0 : first);
    if (stays && place > 0)
        m_list->setCurrentIndex(m_model->index(place, 0));
}

void PreviewPeople::choose(int kind)
{
    m_kinds->button(kind)->setChecked(true);
    const auto change = static_cast<Change>(kind);
    m_model->setPreview(m_preview, change);
    const auto total = m_preview->people().count(change);
    const auto listed = static_cast<std::uint64_t>(m_model->rowCount());
    m_limit->setVisible(listed < total);
    m_limit->setText(
        tr("The first %L1 of %L2 are listed; all of them count.").arg(listed).arg(total));
    if (listed > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    showPerson();
}

void PreviewPeople::setRevealed(bool revealed)
{
    m_revealed = revealed;
    showPerson();
}

std::vector<std::uint64_t> PreviewPeople::excludedRows() const
{
    const auto& rows = m_model->excluded();
    return {rows.begin(), rows.end()};
}

void PreviewPeople::takeAll()
{
    m_model->takeAll();
}

void PreviewPeople::showPerson()
{
    const ChangedRow* found = m_model->at(m_list->currentIndex().row());
    m_sendOne->setEnabled(false);
    m_fields->setRowCount(0);
    m_person->setText(
        !found ? tr("Nobody")
            : found->row == 0
            ? QString::fromStdString(found->keyMasked)
            : tr("Row %L1 · %2").arg(found->row).arg(QString::fromStdString(found->keyMasked)));
    m_about->clear();
    if (!found)
        return;
    ChangedRow person = *found;
    person.excluded = m_model->excluded().count(person.row) > 0;
    m_about->setText(preview::fate(person));
    m_sendOne->setEnabled(!person.excluded
                          && (person.change == Change::New || person.change == Change::Changed));
    auto fields = m_preview->people().fields(person);
    if (fields)
        fillFields(person, std::move(*fields));
    m_fields->setVisible(m_fields->rowCount() > 0);
}

void PreviewPeople::fillFields(const ChangedRow& person, std::vector<FieldChange> fields)
{
    const auto differs = [&person](const FieldChange& field) {
        return person.knowsBefore && (field.before != field.after || field.clears);
    };
    const auto same = std::stable_partition(fields.begin(), fields.end(), differs);
    if (person.knowsBefore)
        m_about->setText(
            m_about->text() + QStringLiteral(" · ")
            + tr("%L1 of %L2 fields differ").arg(same - fields.begin()).arg(fields.size()));
    m_fields->setColumnHidden(1, !person.knowsBefore);
    m_fields->setHorizontalHeaderItem(
        2, new QTableWidgetItem(person.knowsBefore ? tr("After") : tr("Is sent as")));
    if (person.change == Change::Changed && !person.knowsBefore)
        m_about->setText(m_about->text() + QStringLiteral(" · ")
                         + tr("what was sent before is kept only as a digest"));
    m_fields->setRowCount(static_cast<int>(fields.size()));
    for (int i = 0; i < m_fields->rowCount(); ++i) {
        const FieldChange& field = fields[static_cast<std::size_t>(i)];
        auto after = preview::value(field.after, !m_revealed);
        if (field.clears)
            after = tr("(cleared)");
        const std::array<QString, 3> texts{QString::fromStdString(field.field),
                                           preview::value(field.before, !m_revealed), after};
        for (int column = 0; column < 3; ++column) {
            auto* item = new QTableWidgetItem(texts[static_cast<std::size_t>(column)]);
            item->setFont(theme::font(differs(field) ? theme::Type::Strong : theme::Type::Body));
            item->setToolTip(item->text());
            m_fields->setItem(i, column, item);
        }
    }
}

} // namespace muster
