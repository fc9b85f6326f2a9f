// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/Connector.h"

#include <string>
#include <utility>
#include <vector>

namespace muster {

/// The metadata that goes along with an import file, and the three ways to pack both.
class ImportParts {
public:
    ImportParts(const Settings& settings, const Target& target, bool sealed);

    const std::string& fileName() const { return m_fileName; }

    /// Fills body, size, Content-Type and, for the raw style, the URL's query.
    void pack(Request& request, Upload upload) const;

private:
    void packMultipart(Request& request, Upload upload) const;
    void packRaw(Request& request, Upload upload) const;
    void packJson(Request& request, Upload upload) const;

    std::string m_style;
    std::string m_filePart;
    std::string m_fileName;
    std::vector<std::pair<std::string, std::string>> m_texts; ///< part name, value; in order
    std::string m_mappingsPart; ///< empty = none
    std::string m_mappings; ///< JSON
};

/// The header_mappings part in the direction the connection names; empty for "rename".
std::string headerMappings(const std::string& direction, const Target& target);

} // namespace muster
