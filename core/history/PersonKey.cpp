// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/PersonKey.h"

#include <algorithm>
#include <string>

namespace muster {

static char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

Digest128 personKey(const Secret& historyKey, std::string_view identifier)
{
    std::string lowered(identifier);
    std::transform(lowered.begin(), lowered.end(), lowered.begin(), asciiLower);
    KeyedHash hash(historyKey);
    hash.addField("key");
    hash.addField(lowered);
    return hash.finish();
}

} // namespace muster
