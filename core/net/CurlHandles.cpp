// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/CurlHandles_p.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <mutex>
#include <new>

namespace muster {

namespace {

// Each block is preceded by its size, so that all of it can be wiped when it is freed.
constexpr std::size_t prefix = alignof(std::max_align_t);
static_assert(prefix >= sizeof(std::size_t));

void* wipingMalloc(std::size_t size)
{
    auto* block = static_cast<char*>(::operator new(prefix + size, std::nothrow));
    if (!block)
        return nullptr;
    std::memcpy(block, &size, sizeof size);
    return block + prefix;
}

std::size_t sizeOf(const void* memory)
{
    std::size_t size = 0;
    std::memcpy(&size, static_cast<const char*>(memory) - prefix, sizeof size);
    return size;
}

void wipingFree(void* memory)
{
    if (!memory)
        return;
    OPENSSL_cleanse(memory, sizeOf(memory));
    ::operator delete(static_cast<char*>(memory) - prefix);
}

void* wipingRealloc(void* memory, std::size_t size)
{
    if (!memory)
        return wipingMalloc(size);
    auto* larger = wipingMalloc(size);
    if (!larger)
        return nullptr;
    std::memcpy(larger, memory, std::min(size, sizeOf(memory)));
    wipingFree(memory);
    return larger;
}

void* wipingCalloc(std::size_t count, std::size_t size)
{
    if (size != 0 && count > SIZE_MAX / size)
        return nullptr;
    auto* memory = wipingMalloc(count * size);
    if (memory)
        std::memset(memory, 0, count * size);
    return memory;
}

char* wipingStrdup(const char* text)
{
    const auto size = std::strlen(text) + 1;
    auto* copy = static_cast<char*>(wipingMalloc(size));
    if (copy)
        std::memcpy(copy, text, size);
    return copy;
}

bool isTokenByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c));
}

bool isValueByte(char c)
{
    return (c >= 0x20 && c < 0x7f) || c == '\t';
}

bool isSetByTransport(const std::string& name)
{
    static constexpr std::array<const char*, 6> own = {
        "Host", "Content-Length", "Transfer-Encoding", "Connection", "Expect", "Upgrade"};
    return std::any_of(own.begin(), own.end(), [&name](const char* taken) {
        return curl_strequal(taken, name.c_str()) != 0;
    });
}

Result<void> checkLine(const HeaderLine& line)
{
    if (line.name.empty() || !std::all_of(line.name.begin(), line.name.end(), isTokenByte))
        return fail(ErrorKind::Config, "a header name holds a character HTTP does not allow",
                    "Use letters, digits and hyphens.");
    if (isSetByTransport(line.name))
        return fail(ErrorKind::Config, "the header " + line.name + " cannot be set by hand",
                    "Take it out of the connection.");
    const auto value = line.value.reveal();
    if (!std::all_of(value.begin(), value.end(), isValueByte))
        return fail(ErrorKind::Config,
                    "the value of the header " + line.name
                        + " holds a line break or a character outside ASCII",
                    "Check the secret and the connection's auth_header for stray characters.");
    return {};
}

bool append(HeaderList& list, const char* line)
{
    auto* longer = curl_slist_append(list.get(), line);
    if (!longer)
        return false;
    static_cast<void>(list.release());
    list.reset(longer);
    return true;
}

bool append(HeaderList& list, const HeaderLine& line)
{
    const auto value = line.value.reveal();
    std::string text;
    text.reserve(line.name.size() + value.size() + 2); // grown once: no stale copy in the heap
    text.append(line.name).append(value.empty() ? ";" : ": ").append(value);
    const bool isAppended = append(list, text.c_str());
    wipe(text);
    return isAppended;
}

} // namespace

void HeaderListCloser::operator()(curl_slist* list) const
{
    for (auto* line = list; line; line = line->next)
        OPENSSL_cleanse(line->data, std::strlen(line->data));
    curl_slist_free_all(list);
}

void startCurl()
{
    static std::once_flag started;
    std::call_once(started, [] {
        curl_global_init_mem(CURL_GLOBAL_DEFAULT, wipingMalloc, wipingFree, wipingRealloc,
                             wipingStrdup, wipingCalloc);
    });
}

Result<HeaderList> headerList(const Request& request, bool mayExpect)
{
    HeaderList list;
    bool isComplete = true;
    bool hasType = false;
    for (const auto& line : request.headers) {
        if (auto checked = checkLine(line); !checked)
            return fail(std::move(checked.error()));
        hasType = hasType || curl_strequal(line.name.c_str(), "Content-Type") != 0;
        isComplete = isComplete && append(list, line);
    }
    if (!hasType) // or libcurl would call every body a web form
        isComplete = isComplete && append(list, "Content-Type:");
    if (!mayExpect)
        isComplete = isComplete && append(list, "Expect:");
    if (!isComplete)
        return fail(ErrorKind::Bug, "no memory for the request's headers");
    return list;
}

} // namespace muster
