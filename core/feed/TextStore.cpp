// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/TextStore.h"

#include "core/base/Json.h"
#include "core/connectors/Settings.h"
#include "core/feed/Directories.h"

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

namespace muster {

namespace fs = std::filesystem;

Result<void> TextStore::checkName(const std::string& name)
{
    static constexpr std::string_view allowed =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";
    if (name.empty() || name.size() > 64 || name.front() == '.' || name.front() == '-'
        || name.find_first_not_of(allowed) != std::string::npos)
        return fail(ErrorKind::Usage, "'" + name + "' is not a good name",
                    "Use letters, digits, '.', '_' and '-', up to 64 of them.");
    return {};
}

std::string TextStore::path(const std::string& name) const
{
    return m_directory + "/" + name + ".json";
}

std::vector<std::string> TextStore::names() const
{
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(m_directory, error)) {
        if (entry.path().extension() == ".json")
            names.push_back(entry.path().stem().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

bool TextStore::has(const std::string& name) const
{
    std::error_code error;
    return checkName(name) && fs::is_regular_file(path(name), error);
}

Result<QJsonObject> TextStore::load(const std::string& name) const
{
    if (!has(name)) {
        const auto known = names();
        const auto near = nearest(name, known);
        std::string hint =
            "Make it first: 'muster " + m_kind + (m_kind == "feed" ? " new" : " add") + " --help'.";
        if (!near.empty())
            hint = "Did you mean '" + near + "'?";
        return fail(ErrorKind::Config, "there is no " + m_kind + " '" + name + "'", hint);
    }
    std::ifstream file(path(name), std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file)
        return fail(ErrorKind::Config, "the file " + path(name) + " cannot be read");
    auto object = json::parseObject(text.str());
    if (!object)
        return fail(ErrorKind::Config,
                    "the " + m_kind + " file " + path(name) + ": " + object.error().what,
                    "Mend or delete the file.");
    return object;
}

Result<void> TextStore::writeFile(const std::string& path, const std::string& text)
{
    const std::string draft = path + ".new";
    const int fd =
        ::open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    const auto size = static_cast<ssize_t>(text.size());
    const bool written =
        fd >= 0 && ::write(fd, text.data(), text.size()) == size && ::fsync(fd) == 0;
    const int reason = errno;
    if (fd >= 0)
        ::close(fd);
    if (!written || ::rename(draft.c_str(), path.c_str()) != 0) {
        const int why = written ? errno : reason;
        ::unlink(draft.c_str());
        return fail(ErrorKind::CannotWrite,
                    "the file " + path + " cannot be written: " + std::strerror(why),
                    "Nothing was changed.");
    }
    return {};
}

Result<void> TextStore::save(const std::string& name, const QJsonObject& object) const
{
    if (auto good = checkName(name); !good)
        return good;
    if (auto made = makePrivateDirectory(m_directory); !made)
        return made;
    return writeFile(path(name), json::pretty(object));
}

Result<void> TextStore::remove(const std::string& name) const
{
    if (auto found = load(name); !found && !has(name))
        return fail(std::move(found.error()));
    if (::unlink(path(name).c_str()) != 0)
        return fail(ErrorKind::CannotWrite,
                    "the file " + path(name) + " cannot be removed: " + std::strerror(errno));
    return {};
}

} // namespace muster
