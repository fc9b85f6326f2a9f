// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/windowbench/Figures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace muster::bench {

void Figures::add(const std::string& name, double value, const std::string& unit)
{
    m_figures.push_back({name, value, unit});
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

std::string Figures::lines() const
{
    std::string text;
    std::array<char, 200> line{};
    for (const Figure& figure : m_figures) {
        std::snprintf(line.data(), line.size(), "%-34s %12.2f %s\n", figure.name.c_str(),
                      figure.value, figure.unit.c_str());
        text += line.data();
    }
    return text;
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
