// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/FeedVersions.h"

#include "core/base/Json.h"
#include "core/feed/Directories.h"
#include "core/feed/TextStore.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace muster {

namespace fs = std::filesystem;

static std::string textOf(const std::string& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::string FeedVersions::path(const std::string& feed, const std::string& version) const
{
    return m_directory + "/" + feed + "/" + version + ".json";
}

std::vector<std::string> FeedVersions::of(const std::string& feed) const
{
    std::vector<std::string> versions;
    if (!TextStore::checkName(feed))
        return versions;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(m_directory + "/" + feed, error)) {
        if (entry.path().extension() == ".json")
            versions.push_back(entry.path().stem().string());
    }
    std::sort(versions.rbegin(), versions.rend());
    return versions;
}

Result<Feed> FeedVersions::load(const std::string& feed, const std::string& version) const
{
    const auto known = of(feed);
    if (std::find(known.begin(), known.end(), version) == known.end())
        return fail(ErrorKind::Config,
                    "there is no version '" + version + "' of the feed '" + feed + "'",
                    "'muster feed versions " + feed + "' lists them.");
    const auto object = json::parseObject(textOf(path(feed, version)));
    if (!object)
        return fail(object.error().in("the version " + path(feed, version)));
    return Feed::fromJson(feed, *object);
}

/// Named by when the file was saved; a file system's clock may tick slower than saves follow.
std::string FeedVersions::freePath(const std::string& feed, const std::string& file) const
{
    QDateTime saved = QFileInfo(QFile::decodeName(file.c_str())).lastModified().toUTC();
    std::error_code error;
    for (;; saved = saved.addMSecs(1)) {
        std::string place = path(feed, saved.toString(Qt::ISODateWithMs).toStdString());
        if (!fs::exists(place, error))
            return place;
    }
}

Result<void> FeedVersions::keep(const std::string& feed, const std::string& file,
                                const std::string& nextText) const
{
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        return {};
    const std::string text = textOf(file);
    if (text == nextText)
        return {};
    if (auto made = makePrivateDirectory(m_directory + "/" + feed); !made)
        return made;
    if (auto written = TextStore::writeFile(freePath(feed, file), text); !written)
        return written;
    dropOldest(feed);
    return {};
}

void FeedVersions::dropOldest(const std::string& feed) const
{
    const auto versions = of(feed);
    std::error_code ignored;
    for (std::size_t i = mostKept; i < versions.size(); ++i)
        fs::remove(path(feed, versions[i]), ignored);
}

void FeedVersions::rename(const std::string& from, const std::string& to) const
{
    std::error_code ignored;
    fs::rename(m_directory + "/" + from, m_directory + "/" + to, ignored);
}

void FeedVersions::remove(const std::string& feed) const
{
    std::error_code ignored;
    if (TextStore::checkName(feed))
        fs::remove_all(m_directory + "/" + feed, ignored);
}

} // namespace muster
