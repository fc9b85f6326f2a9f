// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/delta/Safeguard.h"

#include <algorithm>
#include <array>

namespace muster {

namespace {

struct Member {
    const char* name;
    int Limits::*number;
    int most;
};

constexpr int mostPercent = 100;
constexpr int mostPeople = 1000;

constexpr std::array members{
    Member{"rows_drop_percent", &Limits::rowsDropPercent, mostPercent},
    Member{"leavers_percent", &Limits::leaversPercent, mostPercent},
    Member{"leavers_floor", &Limits::leaversFloor, mostPeople},
    Member{"terminations_percent", &Limits::terminationsPercent, mostPercent},
    Member{"terminations_floor", &Limits::terminationsFloor, mostPeople},
    Member{"column_percent", &Limits::columnPercent, mostPercent},
    Member{"column_floor", &Limits::columnFloor, mostPeople},
};

} // namespace

QJsonObject Limits::toJson() const
{
    QJsonObject object;
    for (const Member& member : members)
        object.insert(QLatin1String(member.name), this->*member.number);
    return object;
}

Result<Limits> Limits::fromJson(const QJsonObject& object)
{
    Limits limits;
    for (auto given = object.begin(); given != object.end(); ++given) {
        const std::string name = given.key().toStdString();
        const auto* const member =
            std::find_if(members.begin(), members.end(),
                         [&](const Member& known) { return name == known.name; });
        if (member == members.end())
            return fail(ErrorKind::Config, "there is no limit '" + name + "'",
                        "'muster feed show NAME --json' lists the limits.");
        // A fraction, a text or a number that is too large all read as -1.
        const int number = given.value().toInt(-1);
        if (number < 0 || number > member->most)
            return fail(ErrorKind::Config,
                        "the limit '" + name + "' must be a whole number from 0 to "
                            + std::to_string(member->most));
        limits.*member->number = number;
    }
    return limits;
}

} // namespace muster
