// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/RequestText.h"

#include "core/push/Outbox.h"

#include <QByteArray>

namespace muster {

/// Stand-ins that no encoding of a request changes; in the shell text they become variables.
static constexpr std::string_view secretWord = "MUSTER_SECRET";
static constexpr std::string_view tokenWord = "MUSTER_TOKEN";
static constexpr std::string_view basic = "Basic ";
static constexpr const char* continued = " \\\n  ";

std::string shellWord(const std::string& text)
{
    std::string word = "'";
    for (const char c : text) {
        if (c == '\'')
            word += "'\\''";
        else
            word.push_back(c);
    }
    return word + "'";
}

/// The text as a shell word in which each stand-in is its variable.
static std::string withVariables(const std::string& text)
{
    std::string word = shellWord(text);
    for (const auto name : {secretWord, tokenWord}) {
        const std::string variable = "'\"$" + std::string(name) + "\"'";
        for (auto at = word.find(name); at != std::string::npos;
             at = word.find(name, at + variable.size()))
            word.replace(at, name.size(), variable);
    }
    return word;
}

static std::string option(const HeaderLine& header)
{
    const std::string value(header.value.reveal());
    if (header.sensitive && value.rfind(basic, 0) == 0) {
        const auto pair =
            QByteArray::fromBase64(QByteArray::fromStdString(value.substr(basic.size())));
        return "--user " + withVariables(pair.toStdString());
    }
    return "--header " + withVariables(header.name + ": " + value);
}

/// Everything of the command but its body.
static std::string commandHead(const Request& request)
{
    std::string text =
        "curl --request " + request.method + continued + "--url " + withVariables(request.url);
    for (const HeaderLine& header : request.headers)
        text += continued + option(header);
    return text;
}

static std::string tokenCommand(Request request)
{
    std::string text =
        "# A token for one request; put it into MUSTER_TOKEN.\n" + commandHead(request);
    if (request.body) {
        if (const auto body = readAll(*request.body))
            text += continued + ("--data-raw " + withVariables(*body));
    }
    return text + "\n\n";
}

RequestText requestText(const Connector& connector, const Outbox& outbox, const OutboxItem& item)
{
    RequestText text;
    auto token = connector.tokenRequest(Secret(secretWord));
    const Request request =
        connector.uploadRequest(outbox.upload(item), Secret(token ? tokenWord : secretWord));
    text.method = request.method;
    text.url = request.url;
    for (const HeaderLine& header : request.headers)
        text.headers.emplace_back(header.name, header.shown());
    text.bodyBytes = request.bodySize;
    text.bodyFile = "request-" + std::to_string(item.plan.number) + ".body";
    if (token)
        text.curl = tokenCommand(std::move(*token));
    text.curl += commandHead(request) + continued + "--data-binary @" + text.bodyFile + "\n";
    return text;
}

} // namespace muster
