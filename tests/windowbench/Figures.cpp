// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/windowbench/Figures.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace muster::bench {

void Figures::add(const std::string& name, double value, const std::string& unit)
{
    m_figures.push_back({name, value, unit});
    if (!m_isLive)
        return;
    std::printf("%-34s %12.2f %s\n", name.c_str(), value, unit.c_str());
    std::fflush(stdout);
}

std::string Figures::json() const
{
    JsonWriter writer;
    writer.beginObject();
    for (const Figure& figure : m_figures)
        writer.member(figure.unit.empty() ? figure.name : figure.name + "_" + figure.unit,
                      figure.value);
    writer.endObject();
    return writer.text() + "\n";
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(std::lround(share * last))];
}

} // namespace muster::bench
