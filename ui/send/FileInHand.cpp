// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/FileInHand.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace muster {

void FileInHand::take(const QString& path)
{
    m_table.reset();
    m_path = path;
    m_name = QFileInfo(path).fileName();
}

Result<void> FileInHand::takeTable(const QString& text, const QString& name)
{
    auto table = GivenTable::keep(text.toStdString());
    if (!table)
        return fail(std::move(table.error()));
    m_table = std::move(*table);
    m_path = QString::fromStdString(m_table->path());
    m_name = name;
    return {};
}

Result<QStringList> FileInHand::pushWords(const CellEdits& edits)
{
    m_input = m_table ? m_path : QString();
    QStringList words{QStringLiteral("--file"), m_table ? QStringLiteral("-") : m_path};
    if (edits.isEmpty())
        return words;
    const QByteArray json = QJsonDocument(edits.toJson()).toJson(QJsonDocument::Compact);
    auto kept =
        GivenTable::keep(std::string_view(json.constData(), static_cast<std::size_t>(json.size())));
    if (!kept)
        return fail(std::move(kept.error()));
    m_edits = std::move(*kept);
    QString place = QString::fromStdString(m_edits->path());
    if (m_input.isEmpty()) {
        m_input = place;
        return words << QStringLiteral("--edits") << QStringLiteral("-");
    }
    // The standard input is the table's: the push reads the corrections through this process.
    place.replace(QStringLiteral("/self/"),
                  QStringLiteral("/%1/").arg(QCoreApplication::applicationPid()));
    return words << QStringLiteral("--edits") << place;
}

} // namespace muster
