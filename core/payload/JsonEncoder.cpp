// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/payload/JsonEncoder.h"

#include "core/base/JsonWriter.h"

#include <algorithm>

namespace muster {

JsonEncoder::JsonEncoder(const std::vector<Field>& fields, bool partial) : m_partial(partial)
{
    for (std::size_t i = 0; i < fields.size(); ++i)
        insert(m_root, fields[i].key, static_cast<int>(i), fields[i].type == FieldType::Boolean);
}

void JsonEncoder::insert(std::vector<Node>& level, std::string_view path, int field, bool isBoolean)
{
    const auto dot = path.find('.');
    std::string key;
    appendJsonString(key, path.substr(0, dot));
    key.push_back(':');
    auto node =
        std::find_if(level.begin(), level.end(), [&](const Node& n) { return n.key == key; });
    if (node == level.end())
        node = level.insert(level.end(), Node{key, -1, false, {}});
    if (dot != std::string_view::npos) {
        insert(node->children, path.substr(dot + 1), field, isBoolean);
        return;
    }
    node->field = field;
    node->isBoolean = isBoolean;
}

bool JsonEncoder::isPresent(const Node& node, const Record& record) const
{
    if (!m_partial)
        return true;
    if (node.field >= 0)
        return record.state(static_cast<std::size_t>(node.field)) != Record::State::Blank;
    return std::any_of(node.children.begin(), node.children.end(),
                       [&](const Node& child) { return isPresent(child, record); });
}

void JsonEncoder::append(std::string& to, const Record& record) const
{
    appendLevel(to, m_root, record);
}

void JsonEncoder::appendLevel(std::string& to, const std::vector<Node>& level,
                              const Record& record) const
{
    char separator = '{';
    for (const Node& node : level) {
        if (!isPresent(node, record))
            continue;
        to.push_back(separator);
        separator = ',';
        to += node.key;
        if (node.field >= 0)
            appendValue(to, node, record);
        else
            appendLevel(to, node.children, record);
    }
    if (separator == '{')
        to.push_back('{');
    to.push_back('}');
}

void JsonEncoder::appendValue(std::string& to, const Node& node, const Record& record) const
{
    const auto field = static_cast<std::size_t>(node.field);
    if (record.state(field) != Record::State::Value)
        to += "null";
    else if (node.isBoolean)
        to += record.text(field) == "true" ? "true" : "false";
    else
        appendJsonString(to, record.text(field));
}

} // namespace muster
