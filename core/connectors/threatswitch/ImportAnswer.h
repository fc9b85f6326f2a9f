// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/Connector.h"

#include <QJsonValue>

namespace muster {

/// Reads an import's answer by the connection's pointers. An answer without any of the members that
/// the pointers name is not an answer: the outcome stays unknown.
class ImportAnswer {
public:
    ImportAnswer(const Settings& settings, std::uint64_t rows) : m_settings(settings), m_rows(rows)
    { }

    /// @p finished is the state of rows that the answer does not complain about.
    Verdict read(const Response& response, UnitState finished) const;
    /// Id of an import that the service took for later, empty if it names none.
    std::string id(const Response& response) const;
    /// True when the status is one of done_values.
    bool isDone(const Response& response) const;

private:
    bool looksRight(const QJsonValue& body) const;
    /// False when an error names no row of ours.
    bool readErrors(const QJsonValue& body, Verdict& verdict) const;

    const Settings& m_settings;
    std::uint64_t m_rows;
};

} // namespace muster
