// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/table/CsvReader.h"

#include <QByteArray>

#include <string>

namespace muster::test {

/// What two walks over the same bytes gave, as text that a test can compare.
struct Reading {
    std::string
        text; ///< one line a row: "row@line [cell|cell] finding:column ..."; or "error: ..."
    std::string offsets; ///< of the rows
    std::string trailers;
    std::string digest;
};

Reading walk(CsvReader& reader);

/// Reads all of @p bytes twice, handed out in pieces of @p pieceBytes; an error if the walks
/// differ.
Reading readAll(const std::string& bytes, const Dialect& dialect, CsvReader::Options options = {},
                std::size_t pieceBytes = std::string::npos);

/// A text as QCOMPARE can print it.
QByteArray shown(const std::string& text);

Dialect shaped(int skippedLines, int headerRows, int trailerLines);
Dialect encoded(const std::string& encoding);

} // namespace muster::test
