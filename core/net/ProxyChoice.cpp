// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/CurlOptions_p.h"

#include <QNetworkProxy>
#include <QUrl>

#include <algorithm>
#include <array>

namespace muster {

static std::string hostAndPort(const QNetworkProxy& proxy)
{
    auto host = proxy.hostName();
    if (host.contains(QLatin1Char(':')))
        host = QLatin1Char('[') + host + QLatin1Char(']');
    return host.toStdString() + ":" + std::to_string(proxy.port());
}

static ProxyChoice fromSystem(const ServiceUrl& url)
{
    const QNetworkProxyQuery query(QUrl(QString::fromStdString(url.url)));
    for (const auto& proxy : QNetworkProxyFactory::systemProxyForQuery(query)) {
        ProxyChoice choice{{}, proxy.user().toStdString(), proxy.password().toStdString()};
        if (proxy.type() == QNetworkProxy::NoProxy)
            return {};
        if (proxy.type() == QNetworkProxy::Socks5Proxy)
            choice.address = "socks5h://" + hostAndPort(proxy);
        else if (proxy.type() == QNetworkProxy::HttpProxy)
            choice.address = "http://" + hostAndPort(proxy);
        else
            continue;
        return choice;
    }
    return {};
}

Result<ProxyChoice> proxyFor(const Channel& channel, const ServiceUrl& url)
{
    if (url.isLoopback || channel.proxy == "none")
        return ProxyChoice{};
    if (channel.proxy.empty() || channel.proxy == "system")
        return fromSystem(url);
    static constexpr std::array<std::string_view, 4> schemes = {"http://", "https://", "socks5://",
                                                                "socks5h://"};
    const auto isScheme = [&channel](std::string_view scheme) {
        return channel.proxy.size() > scheme.size()
            && channel.proxy.compare(0, scheme.size(), scheme) == 0;
    };
    if (std::none_of(schemes.begin(), schemes.end(), isScheme))
        return fail(ErrorKind::Config, "the connection's proxy is not an address",
                    "Write system, none, or an address like http://proxy.example:3128.");
    return ProxyChoice{channel.proxy, {}, {}};
}

} // namespace muster
