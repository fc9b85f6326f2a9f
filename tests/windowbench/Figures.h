// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/JsonWriter.h"

#include <string>
#include <vector>

namespace muster::bench {

/// What was measured, in the order in which it was. A value.
class Figures {
public:
    /// @p isLive: each figure is printed as a line, for people, as soon as it is added.
    explicit Figures(bool isLive) : m_isLive(isLive) { }

    /// @p unit: "ms", "s", "MiB", "rows", "" for a ratio or a count.
    void add(const std::string& name, double value, const std::string& unit);

    /// One object: figure by name.
    std::string json() const;

private:
    struct Figure {
        std::string name;
        double value;
        std::string unit;
    };

    bool m_isLive;
    std::vector<Figure> m_figures;
};

/// The middle of @p values at @p share, 0..1; 0 when there are none.
double quantile(std::vector<double> values, double share);

} // namespace muster::bench
