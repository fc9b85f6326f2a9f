// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Hash.h"
#include "core/connectors/Connector.h"
#include "core/crypto/EncryptedSpool.h"
#include "core/history/Run.h"
#include "core/payload/CsvEncoder.h"
#include "core/payload/JsonEncoder.h"

#include <memory>
#include <string>
#include <vector>

namespace muster {

/// A unit whose bytes lie in a spool.
struct PlannedUnit {
    UnitPlan plan;
    std::uint64_t begin = 0; ///< range of the payload in the spool, before sealing
    std::uint64_t end = 0;
    std::uint64_t sizesAt = 0; ///< JSON: where the objects' sizes lie (rows x 4 bytes)
    int parent = 0; ///< the refused unit this one is a part of
};

/// Encodes records and cuts them into units as a connector's shape asks, straight into a spool, so
/// that memory holds one unit at most (JSON) or one buffer (CSV). One thread.
class UnitWriter {
public:
    UnitWriter(const PayloadShape& shape, const std::vector<Field>& fields, bool partial,
               EncryptedSpool& spool);

    /// Where a record went.
    struct Place {
        int unit = 0;
        std::uint32_t position = 0; ///< from 1
    };

    /// @p wholeStructure: JSON with every mapped key, blanks as null (the object that shapes a
    /// schema). BadData when one record alone is above the service's size limit.
    Result<Place> add(const Record& record, bool wholeStructure = false);
    /// Ends the last unit; the units in sending order.
    Result<std::vector<PlannedUnit>> finish();

private:
    Result<Place> addCsv(const Record& record);
    Result<Place> addJson(const Record& record, bool wholeStructure);
    void begin();
    Result<void> flush();
    Result<void> end();

    const PayloadShape& m_shape;
    CsvEncoder m_csv;
    JsonEncoder m_json;
    JsonEncoder m_wholeJson;
    EncryptedSpool& m_spool;
    std::vector<PlannedUnit> m_units;
    std::string m_buffer; ///< bytes of the open unit that are not in the spool yet
    std::string m_object;
    std::vector<std::uint32_t> m_sizes;
    std::uint64_t m_bytes = 0; ///< of the open unit
    std::uint64_t m_rows = 0;
    bool m_open = false;
    Sha256 m_hash;
};

} // namespace muster
