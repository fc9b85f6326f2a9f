// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/PlaceFields.h"

#include "core/schedule/ArrivalFolder.h"
#include "core/schedule/FilePick.h"
#include "ui/models/CoreText.h"
#include "ui/schedule/FieldNote.h"
#include "ui/theme/Theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using theme::grid;
using theme::Tone;

PlaceFields::PlaceFields(QWidget* parent)
    : QWidget(parent)
    , m_folder(new QLineEdit)
    , m_pattern(new QLineEdit)
    , m_found(theme::label({}))
{
    auto* choose = new QPushButton(theme::icon(QStringLiteral("open")), tr("Choose…"));
    choose->setAccessibleName(tr("Choose the folder"));
    connect(choose, &QPushButton::clicked, this, &PlaceFields::choose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    m_folderNote = add(layout, tr("Folder that the exports are put into"), m_folder, choose);
    layout->addSpacing(grid);
    m_patternNote = add(layout, tr("Names of its files, with * and ?"), m_pattern);
    theme::setTone(m_found, Tone::Muted);
    layout->addWidget(m_found);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &PlaceFields::look);
    for (const QLineEdit* edit : {m_folder, m_pattern})
        connect(edit, &QLineEdit::textChanged, this, &PlaceFields::follow);
}

FieldNote* PlaceFields::add(QVBoxLayout* layout, const QString& name, QLineEdit* edit,
                            QWidget* beside)
{
    auto* label = theme::label(name, theme::Type::Strong);
    label->setBuddy(edit);
    edit->setAccessibleName(name);
    auto* line = new QHBoxLayout;
    line->setSpacing(grid);
    line->addWidget(edit, 1);
    if (beside != nullptr)
        line->addWidget(beside);
    auto* note = new FieldNote(edit);
    layout->addWidget(label);
    layout->addLayout(line);
    layout->addWidget(note);
    return note;
}

void PlaceFields::set(const QString& folder, const QString& pattern, bool isKept)
{
    m_kept = isKept ? folder : QString();
    m_folder->setText(folder);
    m_pattern->setText(pattern);
    m_soon.stop();
    look();
}

QString PlaceFields::folder() const
{
    QString path = m_folder->text().trimmed();
    while (path.size() > 1 && path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path;
}

QString PlaceFields::pattern() const
{
    return m_pattern->text().trimmed();
}

QString PlaceFields::found() const
{
    return m_found->text();
}

QString PlaceFields::folderProblem() const
{
    const QString folder = this->folder();
    if (folder.isEmpty())
        return tr("Choose the folder that the exports are put into.");
    if (!folder.startsWith(QLatin1Char('/')))
        return tr("Write the whole path of the folder, from / on, or choose it.");
    return m_problem;
}

QString PlaceFields::patternProblem() const
{
    if (pattern().isEmpty())
        return tr("Say how the files are named, such as people_*.csv.");
    return pattern().contains(QLatin1Char('/'))
        ? tr("Write the name of a file only, such as people_*.csv. Its folder stands above.")
        : QString();
}

WrongField PlaceFields::wrong() const
{
    const bool mayBeAway = !m_problem.isEmpty() && folder() == m_kept;
    if (const QString why = folderProblem(); !why.isEmpty() && !mayBeAway)
        return {m_folder, why};
    return {m_pattern, patternProblem()};
}

void PlaceFields::complain(bool isAsked)
{
    m_folderNote->say(folder().isEmpty() && !isAsked ? QString() : folderProblem());
    m_patternNote->say(pattern().isEmpty() && !isAsked ? QString() : patternProblem());
}

void PlaceFields::choose()
{
    const QString path =
        QFileDialog::getExistingDirectory(this, tr("Folder of the exports"), folder());
    if (!path.isEmpty())
        m_folder->setText(path);
}

void PlaceFields::follow()
{
    m_problem.clear(); // until it was looked at
    m_soon.start();
    Q_EMIT changed();
}

/// Names of the files that fit, the newest first.
static Result<QStringList> fitting(const std::string& folder, const std::string& pattern)
{
    auto files = DiskFolder().look(folder, SystemClock().now());
    if (!files)
        return fail(std::move(files.error()));
    std::sort(files->begin(), files->end(), [](const FolderFile& one, const FolderFile& other) {
        return one.modifiedNs > other.modifiedNs;
    });
    QStringList names;
    for (const FolderFile& file : *files) {
        if (isWanted(file.name, pattern))
            names << QString::fromStdString(file.name);
    }
    return names;
}

void PlaceFields::look()
{
    const std::string folder = this->folder().toStdString();
    const std::string pattern = this->pattern().toStdString();
    if (folder.empty() || folder.front() != '/' || pattern.empty())
        return say({});
    m_work.start([this, folder, pattern]() -> std::function<void()> {
        const auto found = fitting(folder, pattern);
        const QStringList names = found ? *found : QStringList();
        const QString why = found ? QString() : errorText(found.error());
        return [this, names, why, folder] {
            if (folder != this->folder().toStdString())
                return; // typed on meanwhile
            m_problem = why;
            why.isEmpty() ? tell(names) : say({});
            Q_EMIT changed();
        };
    });
}

void PlaceFields::tell(const QStringList& names)
{
    if (names.isEmpty())
        return say(tr("No file fits now. The first one that does is taken."));
    if (names.size() == 1)
        return say(tr("Fits now: %1").arg(names.front()));
    const int others = static_cast<int>(names.size()) - 1;
    say(tr("Fits now: %1, the newest, and %n more", nullptr, others).arg(names.front()));
}

void PlaceFields::say(const QString& text)
{
    m_found->setText(text);
    m_found->setVisible(!text.isEmpty());
}

} // namespace muster
