// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/Field.h"
#include "core/mapping/Record.h"

#include <string>
#include <vector>

namespace muster {

/// Records as JSON objects: names nested by dot, booleans as true/false, everything else as
/// strings, no arrays. What a blank becomes:
///   partial: left out (the service keeps what it has); a cleared field is null (the service
///   deletes) full:    null, so that every object has the same structure
class JsonEncoder {
public:
    JsonEncoder(const std::vector<Field>& fields, bool partial);

    void append(std::string& to, const Record& record) const;

private:
    /// A name at one level: a field (index >= 0) or an object of further names.
    struct Node {
        std::string key; ///< rendered: "name":
        int field = -1;
        bool isBoolean = false;
        std::vector<Node> children;
    };

    static void insert(std::vector<Node>& level, std::string_view path, int field, bool isBoolean);
    bool isPresent(const Node& node, const Record& record) const;
    void appendLevel(std::string& to, const std::vector<Node>& level, const Record& record) const;
    void appendValue(std::string& to, const Node& node, const Record& record) const;

    std::vector<Node> m_root;
    bool m_partial;
};

} // namespace muster
