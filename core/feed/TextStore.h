// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

#include <string>
#include <vector>

namespace muster {

/// JSON text files of one kind in one directory, one per name; written whole or not at all. Main
/// thread.
class TextStore {
public:
    /// @p kind for messages: "feed", "connection".
    TextStore(std::string directory, std::string kind)
        : m_directory(std::move(directory))
        , m_kind(std::move(kind))
    { }

    /// Names in alphabetical order; an absent directory holds none.
    std::vector<std::string> names() const;
    bool has(const std::string& name) const;
    /// Config error naming what there is when the name is unknown, or the file when it is not JSON.
    Result<QJsonObject> load(const std::string& name) const;
    Result<void> save(const std::string& name, const QJsonObject& object) const;
    Result<void> remove(const std::string& name) const;
    std::string path(const std::string& name) const;

    /// Letters, digits, '.', '_' and '-', not starting with '.' or '-', at most 64. Usage error
    /// else.
    static Result<void> checkName(const std::string& name);

    /// Writes a 0600 file whole or not at all. CannotWrite.
    static Result<void> writeFile(const std::string& path, const std::string& text);

private:
    std::string m_directory;
    std::string m_kind;
};

} // namespace muster
