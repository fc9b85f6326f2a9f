// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/Fault.h"

#include <mutex>
#include <optional>
#include <vector>

namespace muster::practice {

/// What is to go wrong with one request.
struct FaultChoice {
    std::optional<Fault> fault;
    bool echoValues = false;
};

/// The faults now set and how many requests each has seen. Any thread.
class FaultPlan {
public:
    void add(Fault fault);
    void clear();

    /// Counts a request to @p path; of several faults that match it the first set one wins.
    /// Faults about tokens pass over the token request itself.
    FaultChoice take(std::string_view path, bool isTokenRequest);

    /// {"faults":[{"fault","seen","applied"}]}
    std::string json() const;

private:
    struct Counted {
        Fault fault;
        unsigned seen = 0;
        unsigned applied = 0;
    };

    mutable std::mutex m_mutex;
    std::vector<Counted> m_faults;
};

} // namespace muster::practice
