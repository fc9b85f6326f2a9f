// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/Redactor.h"

#include "core/base/Json.h"
#include "core/push/Outbox.h"
#include "core/table/CsvReader.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace muster {

static constexpr std::string_view dots = "•••";
static constexpr std::size_t leastCell = 3;
static constexpr std::size_t longest = 300;

static void replaceAll(std::string& text, std::string_view what)
{
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += dots.size())
        text.replace(at, what.size(), dots);
}

static bool isWordByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return std::isalnum(byte) || byte >= 0x80
        || std::string_view("._%+-'").find(c) != std::string_view::npos;
}

static void hideAddresses(std::string& text)
{
    for (std::size_t at = 0; (at = text.find('@', at)) != std::string::npos;) {
        std::size_t from = at;
        std::size_t to = at + 1;
        while (from > 0 && isWordByte(text[from - 1]))
            --from;
        while (to < text.size() && isWordByte(text[to]))
            ++to;
        text.replace(from, to - from, dots);
        at = from + dots.size();
    }
}

static void hideNumbers(std::string& text)
{
    const auto isNumberByte = [](char c) {
        return std::isdigit(static_cast<unsigned char>(c)) || c == '-' || c == '/';
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!std::isdigit(static_cast<unsigned char>(text[at])))
            continue;
        std::size_t to = at;
        while (to < text.size() && isNumberByte(text[to]))
            ++to;
        const auto digits = std::count_if(text.begin() + static_cast<std::ptrdiff_t>(at),
                                          text.begin() + static_cast<std::ptrdiff_t>(to),
                                          [](unsigned char c) { return std::isdigit(c); });
        if (digits >= 4) {
            text.replace(at, to - at, dots);
            to = at + dots.size();
        }
        at = to;
    }
}

std::string redacted(std::string text, const std::vector<std::string_view>& cells)
{
    for (char& c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            c = ' ';
    }
    std::vector<std::string_view> present;
    for (const auto cell : cells) {
        if (cell.size() >= leastCell && text.find(cell) != std::string::npos)
            present.push_back(cell);
    }
    // The longest first: a short cell may be a part of a longer one.
    std::sort(present.begin(), present.end(), [](auto a, auto b) { return a.size() > b.size(); });
    for (const auto cell : present)
        replaceAll(text, cell);
    hideAddresses(text);
    hideNumbers(text);
    if (text.size() > longest) {
        std::size_t end = longest;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80)
            --end;
        text.resize(end);
    }
    return text;
}

namespace {

/// Walks the rows of a unit and cleans the messages that they explain.
class Cleaner {
public:
    explicit Cleaner(Verdict& verdict) : m_unitMessage(verdict.end.message)
    {
        for (RowVerdict& row : verdict.rows)
            m_rows.emplace(row.position, &row);
    }

    void row(std::uint32_t position, const std::vector<std::string_view>& cells)
    {
        const auto [from, to] = m_rows.equal_range(position);
        for (auto it = from; it != to; ++it)
            it->second->message = redacted(std::move(it->second->message), cells);
        for (const auto cell : cells) {
            if (cell.size() >= leastCell && m_unitMessage.find(cell) != std::string::npos)
                replaceAll(m_unitMessage, cell);
        }
    }

private:
    std::string& m_unitMessage;
    std::multimap<std::uint32_t, RowVerdict*> m_rows;
};

void collectTexts(const QJsonValue& value, std::vector<std::string>& texts)
{
    if (value.isString())
        texts.push_back(value.toString().toStdString());
    const auto object = value.toObject();
    for (const auto& member : object)
        collectTexts(member, texts);
}

Result<void> cleanJson(Cleaner& cleaner, ByteSource& payload)
{
    auto body = readAll(payload);
    if (!body)
        return fail(std::move(body.error()));
    const auto object = json::parseObject(*body);
    if (!object)
        return fail(ErrorKind::Bug, "our own request body does not parse");
    std::uint32_t position = 0;
    for (const auto& row : object->value(QStringLiteral("resource_data")).toArray()) {
        std::vector<std::string> texts;
        collectTexts(row, texts);
        cleaner.row(++position, {texts.begin(), texts.end()});
    }
    return {};
}

Result<void> cleanCsv(Cleaner& cleaner, std::unique_ptr<RewindableSource> payload)
{
    auto reader = CsvReader::open(std::move(payload), Dialect{}, {});
    if (!reader)
        return fail(std::move(reader.error()));
    RowBlock block;
    std::vector<std::string_view> cells;
    for (;;) {
        auto more = (*reader)->next(block);
        if (!more)
            return fail(std::move(more.error()));
        if (!*more)
            return {};
        for (std::size_t row = 0; row < block.rows(); ++row) {
            cells.clear();
            for (std::size_t column = 0; column < block.row(row).cellCount; ++column)
                cells.push_back(block.cell(row, column));
            cleaner.row(static_cast<std::uint32_t>(block.row(row).ref.row), cells);
        }
    }
}

} // namespace

Result<void> redact(Verdict& verdict, PayloadShape::Kind kind,
                    std::unique_ptr<RewindableSource> payload, const Secret& secret)
{
    const bool fine =
        verdict.end.state == UnitState::Accepted || verdict.end.state == UnitState::Confirmed;
    if (!fine || !verdict.rows.empty()) {
        Cleaner cleaner(verdict);
        auto cleaned = kind == PayloadShape::Kind::Json ? cleanJson(cleaner, *payload)
                                                        : cleanCsv(cleaner, std::move(payload));
        if (!cleaned)
            return cleaned;
    }
    const std::vector<std::string_view> secrets{secret.reveal()};
    for (RowVerdict& row : verdict.rows)
        row.message = redacted(std::move(row.message), secrets);
    if (!secret.isEmpty())
        replaceAll(verdict.end.message, secret.reveal());
    if (verdict.error)
        verdict.error->what = verdict.end.message;
    return {};
}

void withhold(Verdict& verdict)
{
    for (RowVerdict& row : verdict.rows) {
        if (!row.message.empty())
            row.message = "(the service gave a reason; it may quote personal data, so it is kept "
                          "there only)";
    }
}

} // namespace muster
