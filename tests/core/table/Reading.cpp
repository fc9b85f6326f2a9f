// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/table/Reading.h"

#include "tests/support/MemoryBytes.h"

namespace muster::test {

namespace {

std::string findingName(RowFinding finding)
{
    switch (finding) {
    case RowFinding::TooFewCells:
        return "few";
    case RowFinding::TooManyCells:
        return "many";
    case RowFinding::InvalidEncoding:
        return "encoding";
    case RowFinding::UnclosedQuote:
        return "unclosed";
    case RowFinding::StrayQuote:
        return "stray";
    case RowFinding::TooLong:
        return "long";
    }
    return "?";
}

void describeBlock(const RowBlock& block, std::string& to)
{
    auto note = block.notes().begin();
    for (std::uint32_t index = 0; index < block.rows(); ++index) {
        const auto& row = block.row(index);
        to += std::to_string(row.ref.row) + "@" + std::to_string(row.ref.line) + " [";
        for (std::uint32_t column = 0; column < row.cellCount; ++column)
            to += (column > 0 ? "|" : "") + std::string(block.cell(index, column));
        to += "]";
        for (; note != block.notes().end() && note->row == index; ++note)
            to += " " + findingName(note->finding) + ":" + std::to_string(note->column);
        to += "\n";
    }
}

} // namespace

Reading walk(CsvReader& reader)
{
    Reading reading;
    RowBlock block;
    while (true) {
        const auto more = reader.next(block);
        if (!more) {
            reading.text += "error: " + more.error().what;
            return reading;
        }
        if (!*more)
            break;
        describeBlock(block, reading.text);
        for (const auto& row : block.rowList)
            reading.offsets += std::to_string(row.byteOffset) + " ";
    }
    for (const auto& record : reader.trailers())
        for (const auto& cell : record)
            reading.trailers += cell + "|";
    reading.digest = reader.digest();
    return reading;
}

Reading readAll(const std::string& bytes, const Dialect& dialect, CsvReader::Options options,
                std::size_t pieceBytes)
{
    auto reader =
        CsvReader::open(std::make_unique<MemorySource>(bytes, pieceBytes), dialect, options);
    if (!reader)
        return {"error: " + reader.error().what, {}, {}, {}};
    auto first = walk(**reader);
    if (auto rewound = (*reader)->rewind(); !rewound)
        return {"error: " + rewound.error().what, {}, {}, {}};
    const auto second = walk(**reader);
    if (first.text != second.text || first.digest != second.digest
        || first.trailers != second.trailers || first.offsets != second.offsets)
        return {"error: the second walk differs", {}, {}, {}};
    return first;
}

QByteArray shown(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

Dialect shaped(int skippedLines, int headerRows, int trailerLines)
{
    Dialect dialect;
    dialect.skippedLines = skippedLines;
    dialect.headerRows = headerRows;
    dialect.trailerLines = trailerLines;
    return dialect;
}

Dialect encoded(const std::string& encoding)
{
    Dialect dialect;
    dialect.encoding = encoding;
    return dialect;
}

} // namespace muster::test
