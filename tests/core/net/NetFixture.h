// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/CurlTransport.h"
#include "tests/support/LoopbackServer.h"
#include "tests/support/MemoryBytes.h"
#include "tests/support/TestMain.h"

namespace muster::test {

/// What every transport test needs: an authority, an identity for localhost, a channel with short
/// limits, and requests.
struct NetFixture {
    TestPki pki;
    PemPair identity = pki.make("localhost", {});

    Channel channel() const
    {
        Channel channel;
        channel.caFile = pki.caFile();
        channel.proxy = "none";
        channel.connectTimeout = std::chrono::seconds(5);
        channel.idleTimeout = std::chrono::seconds(5);
        channel.totalTimeout = std::chrono::seconds(10);
        return channel;
    }

    std::unique_ptr<ServerTls> tls() const
    {
        return std::make_unique<ServerTls>(ServerTls{identity});
    }

    std::unique_ptr<LoopbackServer> server(LoopbackServer::Script script, bool isSecure) const
    {
        return std::make_unique<LoopbackServer>(std::move(script), isSecure ? tls() : nullptr);
    }

    static Request post(const std::string& url, const std::string& body)
    {
        Request request;
        request.url = url;
        request.addHeader("Content-Type", "application/json");
        request.bodySize = body.size();
        request.body = std::make_unique<MemorySource>(body);
        return request;
    }

    static Request get(const std::string& url)
    {
        Request request;
        request.method = "GET";
        request.url = url;
        return request;
    }
};

inline QString deliveryName(Delivery delivery)
{
    switch (delivery) {
    case Delivery::NotSent:
        return QStringLiteral("not sent");
    case Delivery::Answered:
        return QStringLiteral("answered");
    case Delivery::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

inline bool says(const Error& error, const QString& words)
{
    const auto text = QString::fromStdString(error.what + " " + error.hint);
    return text.contains(words);
}

} // namespace muster::test
