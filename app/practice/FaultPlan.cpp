// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/FaultPlan.h"

#include "core/base/JsonWriter.h"

namespace muster::practice {

void FaultPlan::add(Fault fault)
{
    const std::lock_guard guard(m_mutex);
    m_faults.push_back({std::move(fault)});
}

void FaultPlan::clear()
{
    const std::lock_guard guard(m_mutex);
    m_faults.clear();
}

FaultChoice FaultPlan::take(std::string_view path, bool isTokenRequest)
{
    const std::lock_guard guard(m_mutex);
    FaultChoice choice;
    for (auto& [fault, seen, applied] : m_faults) {
        if (!path.starts_with(fault.path) || (fault.needsToken() && isTokenRequest))
            continue;
        ++seen;
        if (fault.number != 0 && fault.number != seen)
            continue;
        const bool isEcho = fault.kind == Fault::Kind::EchoValues;
        if (!isEcho && choice.fault)
            continue;
        ++applied;
        if (isEcho)
            choice.echoValues = true;
        else
            choice.fault = fault;
    }
    return choice;
}

std::string FaultPlan::json() const
{
    const std::lock_guard guard(m_mutex);
    JsonWriter out;
    out.beginObject().key("faults").beginArray();
    for (const auto& [fault, seen, applied] : m_faults)
        out.beginObject()
            .member("fault", fault.text)
            .member("seen", seen)
            .member("applied", applied)
            .endObject();
    out.endArray().endObject();
    return out.text();
}

} // namespace muster::practice
