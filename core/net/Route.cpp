// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/Route.h"

#include "core/net/CurlOptions_p.h"

#include <algorithm>
#include <array>
#include <memory>
#include <netdb.h>

namespace muster {

/// A proxy's address may hold a password.
static std::string withoutUser(const std::string& proxy)
{
    const auto at = proxy.rfind('@');
    if (at == std::string::npos)
        return proxy;
    const auto scheme = proxy.find("://");
    const auto start = scheme == std::string::npos ? 0 : scheme + 3;
    return proxy.substr(0, start) + proxy.substr(at + 1);
}

Result<Route> routeTo(const std::string& url, const Channel& channel)
{
    const auto parsed = ServiceUrl::parse(url);
    if (!parsed)
        return fail(parsed.error());
    const auto proxy = proxyFor(channel, *parsed);
    if (!proxy)
        return fail(proxy.error());
    return Route{parsed->host, parsed->port, withoutUser(proxy->address), parsed->isLoopback,
                 parsed->scheme == "https"};
}

Result<std::vector<std::string>> addressesOf(const std::string& host)
{
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo* list = nullptr;
    const int failure = ::getaddrinfo(host.c_str(), nullptr, &wanted, &list);
    const std::unique_ptr<addrinfo, void (*)(addrinfo*)> owner(list, [](addrinfo* first) {
        if (first)
            ::freeaddrinfo(first);
    });
    if (failure != 0)
        return fail(ErrorKind::Unreachable,
                    "the name " + host + " was not found: " + ::gai_strerror(failure),
                    "Check the address for typing errors, and that this computer is on the network "
                    "(or VPN) that knows it.");
    std::vector<std::string> addresses;
    for (const addrinfo* entry = list; entry; entry = entry->ai_next) {
        std::array<char, NI_MAXHOST> text{};
        if (::getnameinfo(entry->ai_addr, entry->ai_addrlen, text.data(), text.size(), nullptr, 0,
                          NI_NUMERICHOST)
            != 0)
            continue;
        if (std::find(addresses.begin(), addresses.end(), text.data()) == addresses.end())
            addresses.emplace_back(text.data());
    }
    return addresses;
}

} // namespace muster
