// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/SecretStore.h"

#include <algorithm>

namespace muster {

static constexpr std::size_t mostBytes = 4096;

std::string_view secretStateName(SecretState state)
{
    switch (state) {
    case SecretState::Present:
        return "present";
    case SecretState::Missing:
        return "missing";
    case SecretState::Locked:
        return "locked";
    case SecretState::Absent:
        return "absent";
    }
    return "absent";
}

static std::string_view withoutLineEnd(std::string_view text)
{
    if (!text.empty() && text.back() == '\n')
        text.remove_suffix(1);
    if (!text.empty() && text.back() == '\r')
        text.remove_suffix(1);
    return text;
}

Result<Secret> acceptSecret(Secret given)
{
    const auto text = withoutLineEnd(given.reveal());
    if (text.empty())
        return fail(ErrorKind::Usage, "the secret is empty",
                    "Paste the secret itself; only its last line end is taken off.");
    if (text.size() > mostBytes)
        return fail(ErrorKind::Usage, "the secret is longer than 4096 bytes",
                    "Check that this is the secret and not another file.");
    // Anything else could end a header line early, or be a sign of a wrong copy.
    const bool printable =
        std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c <= 0x7e; });
    if (!printable)
        return fail(ErrorKind::Usage,
                    "the secret holds a line break, a control character or a letter beyond ASCII",
                    "Copy it again from the service, without what stands around it.");
    return Secret(text);
}

} // namespace muster
