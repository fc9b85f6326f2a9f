// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/PlaceFields.h"

#include "core/schedule/ArrivalFolder.h"
#include "core/schedule/FilePick.h"
#include "ui/models/CoreText.h"
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
    auto* line = new QHBoxLayout;
    line->setSpacing(grid);
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    auto* folder = theme::label(tr("Folder that the exports are put into"), theme::Type::Strong);
    auto* pattern = theme::label(tr("Names of its files, with * and ?"), theme::Type::Strong);
    folder->setBuddy(m_folder);
    pattern->setBuddy(m_pattern);
    m_folder->setAccessibleName(folder->text());
    m_pattern->setAccessibleName(pattern->text());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(folder);
    layout->addLayout(line);
    layout->addSpacing(grid);
    layout->addWidget(pattern);
    layout->addWidget(m_pattern);
    layout->addWidget(m_found);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &PlaceFields::look);
    for (const QLineEdit* edit : {m_folder, m_pattern})
        connect(edit, &QLineEdit::textChanged, this, &PlaceFields::follow);
}

void PlaceFields::set(const QString& folder, const QString& pattern)
{
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
        return say({}, false);
    m_work.start([this, folder, pattern]() -> std::function<void()> {
        const auto found = fitting(folder, pattern);
        const QStringList names = found ? *found : QStringList();
        const QString why = found ? QString() : errorText(found.error());
        return [this, names, why, folder] {
            if (folder != this->folder().toStdString())
                return; // typed on meanwhile
            m_problem = why;
            why.isEmpty() ? tell(names) : say(why, true);
            Q_EMIT changed();
        };
    });
}

void PlaceFields::tell(const QStringList& names)
{
    if (names.isEmpty())
        return say(tr("No file fits now. The first one that does is taken."), false);
    if (names.size() == 1)
        return say(tr("Fits now: %1").arg(names.front()), false);
    const int others = static_cast<int>(names.size()) - 1;
    say(tr("Fits now: %1, the newest, and %n more", nullptr, others).arg(names.front()), false);
}

void PlaceFields::say(const QString& text, bool isBad)
{
    m_found->setText(text.left(1).toUpper() + text.mid(1));
    m_found->setVisible(!text.isEmpty());
    theme::setTone(m_found, isBad ? Tone::Bad : Tone::Muted);
    m_pattern->setAccessibleDescription(m_found->text());
}

} // namespace muster
