// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/FaultyReply.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <thread>

namespace muster::practice {

std::optional<HttpReply> replyInstead(const Fault& fault)
{
    switch (fault.kind) {
    case Fault::Kind::Status:
        return HttpReply::message(std::stoi(fault.value), "a practice fault");
    case Fault::Kind::RetryAfter: {
        auto reply = HttpReply::message(429, "too many requests");
        reply.headers.emplace_back("Retry-After", fault.value);
        return reply;
    }
    case Fault::Kind::Redirect: {
        auto reply = HttpReply::message(307, "this has moved");
        reply.headers.emplace_back("Location", fault.value);
        return reply;
    }
    case Fault::Kind::TokenExpired:
        return HttpReply::message(401, "token expired");
    case Fault::Kind::TokenReused:
        return HttpReply::message(401, "token already used");
    default:
        return std::nullopt;
    }
}

HttpReply spoiled(const Fault& fault, HttpReply reply)
{
    switch (fault.kind) {
    case Fault::Kind::Html:
        return {200,
                "<!DOCTYPE html>\n<html><head><title>Sign in</title></head>"
                "<body><h1>Please sign in</h1></body></html>\n",
                "text/html; charset=utf-8"};
    case Fault::Kind::WrongJson:
        return HttpReply::json(200, R"({"weather":{"sky":["blue"]},"count":3})");
    case Fault::Kind::HugeReply:
        return HttpReply::json(200,
                               "{\"filling\":\"" + std::string(std::size_t{8} << 20, 'x') + "\"}");
    default:
        return reply;
    }
}

bool sendSlowly(HttpConnection& connection, const HttpReply& reply)
{
    static constexpr std::size_t pieces = 100;
    const auto text = reply.head(reply.body.size(), false) + reply.body;
    const auto size = text.size() / pieces + 1;
    for (std::size_t at = 0; at < text.size(); at += size) {
        if (!connection.stream().write(std::string_view(text).substr(at, size)))
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return true;
}

void sendCut(HttpConnection& connection, const HttpReply& reply)
{
    const auto half = std::string_view(reply.body).substr(0, reply.body.size() / 2);
    connection.stream().write(reply.head(reply.body.size() + 64, false) + std::string(half));
}

} // namespace muster::practice
