// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/PreviewText.h"

#include "core/table/ColumnProfile.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster::preview {

static QString say(const char* text)
{
    return QCoreApplication::translate("muster::Preview", text);
}

/// "1 joins" / "12 join"; nothing for none.
static void addCount(QStringList& parts, std::uint64_t number, const char* one, const char* many)
{
    if (number == 1)
        parts << say(one);
    else if (number > 1)
        parts << say(many).arg(number);
}

QString sentence(const PreviewCounts& counts)
{
    QStringList moves;
    const auto again = counts.toSend - counts.added - counts.changed;
    if (counts.isCompared)
        addCount(moves, counts.added, QT_TRANSLATE_NOOP("muster::Preview", "1 joins"),
                 QT_TRANSLATE_NOOP("muster::Preview", "%L1 join"));
    else
        addCount(moves, counts.added, QT_TRANSLATE_NOOP("muster::Preview", "1 is sent"),
                 QT_TRANSLATE_NOOP("muster::Preview", "%L1 are sent"));
    addCount(moves, counts.leavers.value_or(0), QT_TRANSLATE_NOOP("muster::Preview", "1 leaves"),
             QT_TRANSLATE_NOOP("muster::Preview", "%L1 leave"));
    addCount(moves, counts.changed, QT_TRANSLATE_NOOP("muster::Preview", "1 changes"),
             QT_TRANSLATE_NOOP("muster::Preview", "%L1 change"));
    addCount(moves, again, QT_TRANSLATE_NOOP("muster::Preview", "1 is sent again unchanged"),
             QT_TRANSLATE_NOOP("muster::Preview", "%L1 are sent again unchanged"));
    addCount(moves, counts.unchanged, QT_TRANSLATE_NOOP("muster::Preview", "1 stays the same"),
             QT_TRANSLATE_NOOP("muster::Preview", "%L1 stay the same"));
    QStringList kept;
    addCount(kept, counts.held, QT_TRANSLATE_NOOP("muster::Preview", "1 is held"),
             QT_TRANSLATE_NOOP("muster::Preview", "%L1 are held"));
    addCount(kept, counts.excluded, QT_TRANSLATE_NOOP("muster::Preview", "1 is left out by you"),
             QT_TRANSLATE_NOOP("muster::Preview", "%L1 are left out by you"));
    QStringList all;
    if (!moves.isEmpty())
        all << moves.join(QStringLiteral(", "));
    if (!kept.isEmpty())
        all << kept.join(QStringLiteral(", "));
    if (all.isEmpty())
        return say(QT_TRANSLATE_NOOP("muster::Preview", "The file has no rows."));
    return all.join(QStringLiteral("; ")) + QLatin1Char('.');
}

QString kindName(Change change)
{
    switch (change) {
    case Change::New:
        return say(QT_TRANSLATE_NOOP("muster::Preview", "New"));
    case Change::Changed:
        return say(QT_TRANSLATE_NOOP("muster::Preview", "Changed"));
    case Change::Unchanged:
        return say(QT_TRANSLATE_NOOP("muster::Preview", "Same"));
    case Change::Held:
        return say(QT_TRANSLATE_NOOP("muster::Preview", "Held"));
    case Change::Leaver:
        return say(QT_TRANSLATE_NOOP("muster::Preview", "Leaves"));
    }
    return {};
}

QString fate(const ChangedRow& row)
{
    if (row.excluded)
        return say(QT_TRANSLATE_NOOP("muster::Preview", "left out by you"));
    switch (row.change) {
    case Change::New:
        return say(QT_TRANSLATE_NOOP("muster::Preview", "sent for the first time"));
    case Change::Changed:
        return say(QT_TRANSLATE_NOOP("muster::Preview", "sent with changes"));
    case Change::Unchanged:
        return say(QT_TRANSLATE_NOOP("muster::Preview", "the same as last accepted"));
    case Change::Held:
        return say(QT_TRANSLATE_NOOP("muster::Preview", "failed its checks, not sent"));
    case Change::Leaver:
        return say(
            QT_TRANSLATE_NOOP("muster::Preview", "not in this file; nothing is sent about them"));
    }
    return {};
}

QString rows(std::uint64_t number)
{
    return number == 1 ? say(QT_TRANSLATE_NOOP("muster::Preview", "1 row"))
                       : say(QT_TRANSLATE_NOOP("muster::Preview", "%L1 rows")).arg(number);
}

QString size(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1);
}

QString value(const std::optional<std::string>& value, bool isMasked)
{
    if (!value)
        return {};
    return QString::fromStdString(isMasked ? masked(*value) : *value);
}

} // namespace muster::preview
