// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/Autostart.h"

#include "core/feed/Directories.h"
#include "core/feed/TextStore.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string_view>
#include <unistd.h>

namespace muster {

namespace fs = std::filesystem;

namespace {

constexpr const char* fileName = "io.github.muster.Muster.desktop";

std::string standardDirectory()
{
    // The directory above ours; the same rules for XDG_CONFIG_HOME.
    return fs::path(Directories::standard({}, {}).config).parent_path().string() + "/autostart";
}

/// One argument of Exec as the Desktop Entry Specification wants it: quoted, "%" doubled; then
/// every backslash doubled, for the value itself is a string with escapes.
std::string quoted(const std::string& word)
{
    std::string argument = "\"";
    for (const char c : word) {
        if (std::string_view("\"`$\\").find(c) != std::string_view::npos)
            argument += '\\';
        else if (c == '%')
            argument += '%';
        argument += c;
    }
    argument += '"';
    std::string text;
    for (const char c : argument)
        text += c == '\\' ? std::string("\\\\") : std::string(1, c);
    return text;
}

/// Each pair that begins with @p mark as the letter after it.
std::string unescaped(const std::string& text, char mark)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == mark && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

/// The program of an Exec value.
std::string programOf(const std::string& value)
{
    const std::string line = unescaped(value, '\\');
    if (!line.starts_with('"'))
        return unescaped(line.substr(0, line.find(' ')), '%');
    std::size_t end = 1;
    while (end < line.size() && line[end] != '"')
        end += line[end] == '\\' ? 2 : 1;
    return unescaped(unescaped(line.substr(1, end - 1), '\\'), '%');
}

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r");
    return first == std::string::npos
        ? std::string()
        : text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// The keys of the group [Desktop Entry]; none when there is no such file.
std::map<std::string, std::string> entryOf(const std::string& path)
{
    std::map<std::string, std::string> keys;
    std::ifstream file(path);
    bool isInside = false;
    for (std::string line; std::getline(file, line);) {
        const auto equals = line.find('=');
        if (line.starts_with('['))
            isInside = trimmed(line) == "[Desktop Entry]";
        else if (isInside && !line.starts_with('#') && equals != std::string::npos)
            keys[trimmed(line.substr(0, equals))] = trimmed(line.substr(equals + 1));
    }
    return keys;
}

/// Whether a desktop finds it: an absolute path, or a name in PATH.
bool isProgram(const std::string& program)
{
    if (program.find('/') != std::string::npos)
        return ::access(program.c_str(), X_OK) == 0;
    const char* path = std::getenv("PATH");
    std::istringstream folders(path != nullptr ? path : "");
    for (std::string candidate; std::getline(folders, candidate, ':');) {
        candidate.append("/").append(program);
        if (!program.empty() && ::access(candidate.c_str(), X_OK) == 0)
            return true;
    }
    return false;
}

} // namespace

Autostart::Autostart(std::vector<std::string> command)
    : Autostart(std::move(command), standardDirectory())
{ }

Autostart::Autostart(std::vector<std::string> command, const std::string& directory)
    : m_command(std::move(command))
    , m_path(directory + "/" + fileName)
{ }

bool Autostart::isOn() const
{
    auto keys = entryOf(m_path);
    const bool isDisabled =
        keys["Hidden"] == "true" || keys["X-GNOME-Autostart-enabled"] == "false";
    return !isDisabled && isProgram(programOf(keys["Exec"]));
}

Result<void> Autostart::turnOn() const
{
    std::string exec;
    for (const std::string& word : m_command)
        exec += (exec.empty() ? "" : " ") + quoted(word);
    const std::string entry = "[Desktop Entry]\n"
                              "Type=Application\n"
                              "Name=Muster\n"
                              "Comment=Scheduled pushes to ThreatSwitch and Secureframe\n"
                              "Exec="
        + exec
        + "\n"
          "Icon=io.github.muster.Muster\n"
          "Terminal=false\n"
          "StartupNotify=false\n"
          "X-GNOME-Autostart-enabled=true\n";
    if (auto made = makePrivateDirectory(fs::path(m_path).parent_path().string()); !made)
        return fail(ErrorKind::CannotWrite, made.error().what, "Nothing was changed.");
    return TextStore::writeFile(m_path, entry);
}

Result<void> Autostart::turnOff() const
{
    if (::unlink(m_path.c_str()) == 0 || errno == ENOENT)
        return {};
    return fail(ErrorKind::CannotWrite,
                "the file " + m_path + " cannot be removed: " + std::strerror(errno),
                "Nothing was changed.");
}

} // namespace muster
