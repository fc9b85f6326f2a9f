// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/Dialogue.h"

#include "core/push/Outbox.h"

#include <fstream>
#include <sstream>

namespace muster::test {

static std::pair<std::string, std::string> cut(const std::string& text, std::string_view at)
{
    const auto end = text.find(at);
    if (end == std::string::npos)
        return {text, {}};
    return {text.substr(0, end), text.substr(end + at.size())};
}

static Exchange answered(const std::string& text)
{
    Exchange exchange;
    const auto [word, rest] = cut(text, " ");
    if (word == "unreachable") {
        exchange.error = {ErrorKind::Unreachable, "no connection; no data was sent", "Try again."};
        return exchange;
    }
    exchange.bodyBytesSent = 1;
    if (word == "lost") {
        exchange.delivery = Delivery::Unknown;
        exchange.error = {
            ErrorKind::OutcomeUnknown, "the connection broke after the body was sent", {}};
        return exchange;
    }
    exchange.delivery = Delivery::Answered;
    exchange.bodyComplete = word != "cut";
    const auto [status, body] = word == "cut" ? cut(rest, " ") : std::pair(word, rest);
    exchange.response.status = std::stoi(status);
    exchange.response.body = body;
    return exchange;
}

static void readSetting(Dialogue& dialogue, const std::string& word, const std::string& rest)
{
    if (word == "service")
        dialogue.service = rest;
    else if (word == "set")
        dialogue.settings.insert(cut(rest, "="));
    else if (word == "slug")
        dialogue.slug = rest;
    else if (word == "partial")
        dialogue.partial = rest == "true";
    else if (word == "option")
        dialogue.options.push_back(rest);
    else if (word == "exit")
        dialogue.exitCode = std::stoi(rest);
}

static void readStep(Dialogue& dialogue, const std::string& word, const std::string& rest)
{
    if (word == "->") {
        const auto [method, url] = cut(rest, " ");
        dialogue.steps.push_back({method, url, {}, {}, {}, {}});
        return;
    }
    if (dialogue.steps.empty())
        return;
    Dialogue::Step& step = dialogue.steps.back();
    if (word == "header")
        step.headers.push_back(cut(rest, ": "));
    else if (word == "body")
        step.body = rest;
    else if (word == "contains")
        step.contains.push_back(rest);
    else if (word == "<-")
        step.answer = answered(rest);
    else if (word == "reply")
        step.answer.response.headers.push_back(cut(rest, ": "));
}

Dialogue Dialogue::read(const std::string& path)
{
    Dialogue dialogue;
    std::ifstream file(path);
    bool inRows = false;
    for (std::string line; std::getline(file, line);) {
        if (inRows) {
            inRows = line != "end";
            dialogue.rows += inRows ? line + "\n" : std::string();
            continue;
        }
        const auto [word, rest] = cut(line, " ");
        if (word == "rows") {
            inRows = true;
        } else if (word == "outcome") {
            const auto [row, told] = cut(rest, " ");
            const auto [state, message] = cut(told, " ");
            dialogue.outcomes[std::stoull(row)] = {state, message};
        } else {
            readSetting(dialogue, word, rest);
            readStep(dialogue, word, rest);
        }
    }
    return dialogue;
}

void DialogueTransport::compare(const Dialogue::Step& step, const Request& request,
                                const std::string& body)
{
    const auto complain = [this](const std::string& what) { m_complaint += what + "\n"; };
    if (step.method != request.method || step.url != request.url)
        complain("expected " + step.method + " " + step.url + ", got " + request.method + " "
                 + request.url);
    for (const auto& [name, value] : step.headers) {
        bool found = false;
        for (const HeaderLine& header : request.headers)
            found = found || (header.name == name && header.value.reveal() == value);
        if (!found)
            complain(std::string("no header ").append(name).append(": ").append(value));
    }
    if (!step.body.empty() && step.body != body)
        complain("expected the body\n" + step.body + "\ngot\n" + body);
    for (const std::string& part : step.contains) {
        if (body.find(part) == std::string::npos)
            complain(std::string("the body lacks ").append(part).append(" in\n").append(body));
    }
    if (body.size() != request.bodySize)
        complain("the body has " + std::to_string(body.size()) + " bytes but "
                 + std::to_string(request.bodySize) + " were announced");
}

Exchange DialogueTransport::send(Request request, const Channel&, std::stop_token)
{
    const std::string body = request.body ? *readAll(*request.body) : std::string();
    if (m_next == m_steps.size()) {
        m_complaint += "asked for more: " + request.method + " " + request.url + "\n";
        return {};
    }
    const Dialogue::Step& step = m_steps[m_next++];
    compare(step, request, body);
    return step.answer;
}

std::string DialogueTransport::complaint() const
{
    if (m_next < m_steps.size())
        return m_complaint + "never asked for " + m_steps[m_next].url + "\n";
    return m_complaint;
}

} // namespace muster::test
