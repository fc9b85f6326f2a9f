// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Hash.h"
#include "core/catalogue/Field.h"
#include "core/crypto/FieldSealer.h"
#include "core/mapping/Record.h"
#include "core/secrets/HistoryKey.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace muster {

/// What was sent about a row, sealed under a key derived from the history key and bound to the
/// row's key hash: the ledger keeps it so that a preview can show what a field was before. One
/// thread.
class SentFields {
public:
    explicit SentFields(const HistoryKey& key);

    /// Whether rows may be kept under this key: not where the key itself lies in a file beside
    /// them, which would be as good as keeping them in clear.
    static bool mayKeep(const HistoryKey& key) { return !key.inFile; }

    /// The fields that have a value.
    std::string seal(const Record& record, const std::vector<Field>& fields,
                     const Digest128& keyHash);
    /// Values by field; nullopt when the sealed text does not belong here.
    std::optional<std::map<std::string, std::string>> open(const std::string& sealed,
                                                           const Digest128& keyHash);

private:
    FieldSealer m_sealer;
    std::string m_plain;
};

} // namespace muster
