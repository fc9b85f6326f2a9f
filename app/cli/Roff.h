// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace muster::cli::roff {

/// The text so that groff shows it as it is: no request, no typographic sign of its own.
std::string escaped(std::string_view text);
/// Paragraphs of --help: filled again, but lines that begin with two blanks stay lines.
std::string paragraphs(std::string_view text);
/// Lines as they are, indented.
std::string literal(std::string_view text);
/// One entry of a list: a name in bold with its value beside it, and a filled text.
std::string entry(std::string_view name, std::string_view value, std::string_view text);

} // namespace muster::cli::roff
