// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/FeedFile.h"

#include "core/base/Json.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace muster {

/// No recipe comes near it; what is larger was picked by mistake.
static constexpr std::uintmax_t mostBytes = std::uintmax_t{4} * 1024 * 1024;

Result<void> exportFeed(const Feed& feed, const std::string& path)
{
    QJsonObject object = feed.toJson();
    object.insert(QStringLiteral("name"), json::value(feed.name));
    return TextStore::writeFile(path, json::pretty(object));
}

static Result<std::string> readText(const std::string& path)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    std::ifstream file(path, std::ios::binary);
    if (error || !file)
        return fail(ErrorKind::NoInput, "the file " + path + " cannot be read",
                    "Check that it is there and that you may read it.");
    if (size > mostBytes)
        return fail(ErrorKind::Config, "the file " + path + " is far too large for a feed",
                    "Choose a file that was exported as a feed.");
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

Result<Feed> importFeed(const std::string& path)
{
    const auto text = readText(path);
    if (!text)
        return fail(text.error());
    const auto object = json::parseObject(*text);
    if (!object)
        return fail(ErrorKind::Config, "the file " + path + " is not a feed",
                    "Choose a file that was exported as a feed.");
    std::string name = json::text(object->value(QStringLiteral("name")));
    if (name.empty())
        name = std::filesystem::path(path).stem().string();
    if (auto good = TextStore::checkName(name); !good)
        name = "imported";
    auto feed = Feed::fromJson(name, *object);
    if (!feed)
        return fail(feed.error().in("the file " + path));
    return feed;
}

std::string freeName(const std::string& wanted, const std::vector<std::string>& taken)
{
    const auto isTaken = [&taken](const std::string& name) {
        return std::find(taken.begin(), taken.end(), name) != taken.end();
    };
    std::string name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = wanted + "-" + std::to_string(number);
    return name;
}

Result<void> duplicateFeed(const FeedStore& store, const std::string& from, const std::string& to)
{
    if (auto good = TextStore::checkName(to); !good)
        return good;
    if (store.has(to))
        return fail(ErrorKind::Config, "there is a feed '" + to + "' already",
                    "Choose another name.");
    auto feed = store.load(from);
    if (!feed)
        return fail(std::move(feed.error()));
    feed->name = to;
    return store.save(*feed);
}

} // namespace muster
