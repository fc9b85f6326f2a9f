// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/PersonView.h"

#include "ui/history/LedgerDesk.h"
#include "ui/history/Table.h"
#include "ui/models/CoreText.h"
#include "ui/models/OutcomeWords.h"
#include "ui/models/PersonModel.h"

#include <QBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <map>

namespace muster {

using theme::grid;

static constexpr int mostRows = 1000;

PersonView::PersonView(LedgerDesk* desk, Hasher hasher, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_hasher(std::move(hasher))
    , m_model(new PersonModel(this))
    , m_identifier(new QLineEdit)
    , m_find(new QPushButton(tr("Find")))
    , m_told(theme::label({}))
    , m_table(makeTable(m_model, tr("Everything recorded about this person"),
                        {14 * grid, 34 * grid, 18 * grid, 0}, 6 * grid))
{
    auto* back = new QPushButton(theme::icon(QStringLiteral("left")), tr("All runs"));
    back->setProperty("flat", true);
    auto* first = new QHBoxLayout;
    first->addWidget(back);
    first->addStretch(1);
    m_identifier->setPlaceholderText(tr("E-mail address or ID, as it was sent"));
    m_identifier->setAccessibleName(tr("Identifier of the person"));
    m_identifier->setClearButtonEnabled(true);
    theme::makePrimary(m_find);
    auto* search = new QHBoxLayout;
    search->setSpacing(grid);
    search->addWidget(m_identifier, 1);
    search->addWidget(m_find);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addLayout(first);
    layout->addWidget(theme::label(tr("One person"), theme::Type::Title));
    layout->addLayout(search);
    layout->addWidget(m_told);
    layout->addWidget(m_table, 100);
    layout->addStretch(1); // while there is no table
    connect(back, &QPushButton::clicked, this, &PersonView::left);
    connect(m_find, &QPushButton::clicked, this, &PersonView::find);
    connect(m_identifier, &QLineEdit::returnPressed, this, &PersonView::find);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_model->at(index.row()).run.id); });
    start();
}

void PersonView::start()
{
    m_identifier->setFocus();
    if (m_model->rowCount() == 0)
        tell(tr("The history knows people only by a keyed hash of what was sent for them. Type the "
                "identifier to see every row about that person; it is not kept."),
             false);
}

void PersonView::tell(const QString& text, bool isBad)
{
    m_told->setText(text);
    theme::setTone(m_told, isBad ? theme::Tone::Bad : theme::Tone::Muted);
    m_table->setVisible(m_model->rowCount() > 0);
}

static Result<std::vector<PersonRow>> read(LedgerReader& reader,
                                           const std::vector<Digest128>& hashes)
{
    auto rows = reader.person(hashes, mostRows);
    if (!rows)
        return fail(rows.error());
    std::map<RunId, RunSummary> runs;
    std::vector<PersonRow> found;
    for (RowSummary& row : *rows) {
        auto run = runs.find(row.run);
        if (run == runs.end()) {
            auto summary = reader.run(row.run);
            if (!summary)
                return fail(summary.error());
            run = runs.emplace(row.run, std::move(*summary)).first;
        }
        found.push_back({std::move(row), run->second});
    }
    return found;
}

void PersonView::find()
{
    const QString identifier = m_identifier->text().trimmed();
    m_model->setRows({});
    if (identifier.isEmpty())
        return start();
    const auto hashes = m_hasher(identifier.toStdString());
    if (!hashes)
        return tell(tr("The person cannot be looked up: %1. %2")
                        .arg(coreText(hashes.error().what), coreText(hashes.error().hint)),
                    true);
    tell(tr("Searching\u2026"), false);
    m_desk->forget(this);
    m_desk->ask(
        this,
        [hashes = *hashes](LedgerReader& reader, const auto&) { return read(reader, hashes); },
        [this, search = ++m_search](Result<std::vector<PersonRow>> rows) {
            if (search != m_search)
                return;
            if (!rows && rows.error().kind != ErrorKind::NoInput)
                return tell(coreText(rows.error().what), true);
            m_model->setRows(rows ? std::move(*rows) : std::vector<PersonRow>());
            const int count = m_model->rowCount();
            QString text = tr("%n rows about this person, newest first.", nullptr, count);
            if (count == 0)
                text = tr("Nothing was ever recorded under this identifier.");
            else if (count == 1)
                text = tr("One row about this person.");
            else if (count == mostRows)
                text = tr("The newest %1 rows about this person.").arg(numberText(mostRows));
            tell(text, false);
            if (count > 0)
                m_table->selectRow(0);
        });
}

} // namespace muster
