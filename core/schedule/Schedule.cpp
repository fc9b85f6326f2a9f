// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/Schedule.h"

#include "core/base/Json.h"

#include <QJsonArray>

#include <array>

namespace muster {

/// Members in the file, with a value of their type.
static const QJsonObject& members()
{
    static const QJsonObject all{{QStringLiteral("schedule"), 1},
                                 {QStringLiteral("spec"), QString()},
                                 {QStringLiteral("zone"), QString()},
                                 {QStringLiteral("folder"), QString()},
                                 {QStringLiteral("pattern"), QStringLiteral("*.csv")},
                                 {QStringLiteral("days_off"), QJsonArray()},
                                 {QStringLiteral("black_out"), QJsonArray()},
                                 {QStringLiteral("missed"), QStringLiteral("once")},
                                 {QStringLiteral("window_minutes"), 12 * 60},
                                 {QStringLiteral("complete"), QStringLiteral("stable")},
                                 {QStringLiteral("settle_seconds"), 10},
                                 {QStringLiteral("afterwards"), QStringLiteral("leave")},
                                 {QStringLiteral("silence_days"), 3},
                                 {QStringLiteral("rehearsals"), 3}};
    return all;
}

template <typename Choice, std::size_t size>
static std::string wordOf(Choice choice, const std::array<const char*, size>& words)
{
    return words.at(static_cast<std::size_t>(choice));
}

template <typename Choice, std::size_t size>
static Result<Choice> choiceOf(const QJsonObject& object, const char* member,
                               const std::array<const char*, size>& words)
{
    const std::string given = json::text(object.value(QLatin1String(member)));
    std::string known;
    for (std::size_t i = 0; i < size; ++i) {
        if (given == words.at(i))
            return static_cast<Choice>(i);
        known += (i == 0 ? "" : i + 1 == size ? " or " : ", ") + std::string(words.at(i));
    }
    return fail(ErrorKind::Config, std::string(member) + " cannot be '" + given + "'",
                "Say " + known + ".");
}

static constexpr std::array missedWords{"once", "ask", "skip"};
static constexpr std::array completeWords{"stable", "done"};
static constexpr std::array afterwardsWords{"leave", "move"};

static std::vector<std::string> list(const QJsonValue& value)
{
    std::vector<std::string> words;
    for (const auto& word : value.toArray())
        words.push_back(json::text(word));
    return words;
}

static QJsonArray array(const std::vector<std::string>& words)
{
    QJsonArray made;
    for (const std::string& word : words)
        made.append(json::value(word));
    return made;
}

QJsonObject Schedule::toJson() const
{
    return {{QStringLiteral("schedule"), 1},
            {QStringLiteral("spec"), json::value(spec.words())},
            {QStringLiteral("zone"), json::value(zone)},
            {QStringLiteral("folder"), json::value(folder)},
            {QStringLiteral("pattern"), json::value(pattern)},
            {QStringLiteral("days_off"), array(daysOff.words())},
            {QStringLiteral("black_out"), array(blackOut.words())},
            {QStringLiteral("missed"), json::value(wordOf(missed, missedWords))},
            {QStringLiteral("window_minutes"), static_cast<int>(window.count())},
            {QStringLiteral("complete"), json::value(wordOf(complete, completeWords))},
            {QStringLiteral("settle_seconds"), static_cast<int>(settle.count())},
            {QStringLiteral("afterwards"), json::value(wordOf(afterwards, afterwardsWords))},
            {QStringLiteral("silence_days"), silenceDays},
            {QStringLiteral("rehearsals"), rehearsals}};
}

static Result<int> numberOf(const QJsonObject& object, const char* member, int least, int most)
{
    const QJsonValue value = object.value(QLatin1String(member));
    const int number = value.toInt(least - 1);
    if (number < least || number > most)
        return fail(ErrorKind::Config,
                    std::string(member) + " must be a whole number from " + std::to_string(least)
                        + " to " + std::to_string(most));
    return number;
}

static Result<void> readNumbers(Schedule& schedule, const QJsonObject& object)
{
    const auto window = numberOf(object, "window_minutes", 1, 31 * 24 * 60);
    const auto settle = numberOf(object, "settle_seconds", 1, 3600);
    const auto silence = numberOf(object, "silence_days", 0, 366);
    const auto rehearsals = numberOf(object, "rehearsals", 0, 100);
    for (const auto* number : {&window, &settle, &silence, &rehearsals}) {
        if (!*number)
            return fail(number->error());
    }
    schedule.window = std::chrono::minutes(*window);
    schedule.settle = std::chrono::seconds(*settle);
    schedule.silenceDays = *silence;
    schedule.rehearsals = *rehearsals;
    return {};
}

static Result<void> readChoices(Schedule& schedule, const QJsonObject& object)
{
    const auto missed = choiceOf<MissedRun>(object, "missed", missedWords);
    if (!missed)
        return fail(missed.error());
    const auto complete = choiceOf<Complete>(object, "complete", completeWords);
    if (!complete)
        return fail(complete.error());
    const auto afterwards = choiceOf<Afterwards>(object, "afterwards", afterwardsWords);
    if (!afterwards)
        return fail(afterwards.error());
    schedule.missed = *missed;
    schedule.complete = *complete;
    schedule.afterwards = *afterwards;
    return {};
}

static Result<void> readTimes(Schedule& schedule, const QJsonObject& object)
{
    auto spec = Spec::parse(json::text(object.value(QStringLiteral("spec"))));
    if (!spec)
        return fail(std::move(spec.error()));
    schedule.spec = std::move(*spec);
    schedule.zone = json::text(object.value(QStringLiteral("zone")));
    if (const auto zone = Zone::named(schedule.zone); !zone)
        return fail(zone.error());
    auto off = DaysOff::parse(list(object.value(QStringLiteral("days_off"))));
    if (!off)
        return fail(off.error().in("days_off"));
    auto black = BlackOut::parse(list(object.value(QStringLiteral("black_out"))));
    if (!black)
        return fail(black.error().in("black_out"));
    schedule.daysOff = std::move(*off);
    schedule.blackOut = std::move(*black);
    return {};
}

static Result<void> readPlace(Schedule& schedule, const QJsonObject& object)
{
    schedule.folder = json::text(object.value(QStringLiteral("folder")));
    schedule.pattern = json::text(object.value(QStringLiteral("pattern")));
    if (schedule.folder.empty() || schedule.folder.front() != '/')
        return fail(ErrorKind::Config, "folder must be a whole path, from / on");
    if (schedule.pattern.empty() || schedule.pattern.find('/') != std::string::npos)
        return fail(ErrorKind::Config,
                    "pattern must be a file's name, such as people_*.csv, without a folder");
    return {};
}

static std::string kindOf(const QJsonValue& value)
{
    if (value.isArray())
        return "a list, in square brackets";
    return value.isDouble() ? "a number, without quotes" : "text, in quotes";
}

Result<Schedule> Schedule::fromJson(const std::string& feed, const QJsonObject& given)
{
    QJsonObject object = members();
    for (auto member = given.begin(); member != given.end(); ++member) {
        if (!object.contains(member.key()))
            return fail(ErrorKind::Config, "a schedule has no '" + member.key().toStdString() + "'",
                        "There is: " + object.keys().join(QStringLiteral(", ")).toStdString()
                            + ".");
        // Read leniently, a black-out that stands there as text would be none.
        if (member.value().type() != object.value(member.key()).type())
            return fail(ErrorKind::Config,
                        member.key().toStdString() + " must be "
                            + kindOf(object.value(member.key())));
        for (const auto& word : member.value().toArray()) {
            if (!word.isString())
                return fail(ErrorKind::Config,
                            member.key().toStdString() + " must hold words in quotes only");
        }
        object.insert(member.key(), member.value());
    }
    if (given.value(QStringLiteral("schedule")).toInt() != 1)
        return fail(ErrorKind::Config,
                    "this is not a schedule file of a version this program knows");
    Schedule schedule;
    schedule.feed = feed;
    for (const auto& read : {&readTimes, &readPlace, &readChoices, &readNumbers}) {
        if (auto done = read(schedule, object); !done)
            return fail(std::move(done.error()));
    }
    return schedule;
}

Result<void> Schedule::set(const std::string& member, const std::string& value)
{
    QJsonObject object = toJson();
    const QString key = QString::fromStdString(member);
    if (!object.contains(key) || member == "schedule")
        return fail(ErrorKind::Config, "a schedule has no '" + member + "'",
                    "There is: " + object.keys().join(QStringLiteral(", ")).toStdString() + ".");
    const QString text = QString::fromStdString(value);
    if (object.value(key).isDouble()) {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (!isNumber)
            return fail(ErrorKind::Config, member + " must be a whole number, not '" + value + "'");
        object.insert(key, number);
    } else if (object.value(key).isArray()) {
        QStringList words;
        for (const QString& word : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
            words << word.trimmed();
        object.insert(key, QJsonArray::fromStringList(words));
    } else {
        object.insert(key, text);
    }
    auto changed = fromJson(feed, object);
    if (!changed)
        return fail(std::move(changed.error()));
    *this = std::move(*changed);
    return {};
}

Result<Schedule> ScheduleStore::load(const std::string& feed) const
{
    if (!has(feed))
        return fail(ErrorKind::Config, "the feed '" + feed + "' has no schedule",
                    "Give it one: 'muster schedule set " + feed
                        + " --spec \"weekdays 06:30\" --folder D'.");
    auto object = m_files.load(feed);
    if (!object)
        return fail(std::move(object.error()));
    auto schedule = Schedule::fromJson(feed, *object);
    if (!schedule)
        return fail(schedule.error().in("the schedule file " + path(feed)));
    return schedule;
}

} // namespace muster
