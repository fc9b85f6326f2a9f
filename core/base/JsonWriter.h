// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace muster {

/// Appends @p utf8 to @p to as a JSON string with its quotes; the caller vouches for valid UTF-8.
void appendJsonString(std::string& to, std::string_view utf8);

/// Writes compact JSON front to back, keys in the order given. For reports and JSON lines.
class JsonWriter {
public:
    JsonWriter& beginObject();
    JsonWriter& endObject();
    JsonWriter& beginArray();
    JsonWriter& endArray();
    JsonWriter& key(std::string_view name);
    JsonWriter& value(std::string_view text);

    JsonWriter& value(const char* text) { return value(std::string_view(text)); }

    JsonWriter& value(bool flag);
    JsonWriter& value(double number);
    JsonWriter& null();

    // Not std::integral: moc 6.4 cannot read <concepts>.
    template <class T,
              std::enable_if_t<std::is_integral_v<T> && !std::is_same_v<T, bool>, bool> = true>
    JsonWriter& value(T number)
    {
        return raw(std::to_string(number));
    }

    template <class T>
    JsonWriter& member(std::string_view name, const T& content)
    {
        return key(name).value(content);
    }

    /// Puts JSON text that is already encoded.
    JsonWriter& raw(std::string_view json);

    const std::string& text() const { return m_text; }

private:
    void separate();

    std::string m_text;
    std::vector<bool> m_hasContent = {false};
    bool m_afterKey = false;
};

} // namespace muster
