// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Console.h"
#include "core/push/Push.h"

namespace muster::cli {

/// Tells a push on the console while it goes on: lines for people, JSON lines for programs.
class PushReport final : public PushListener {
public:
    PushReport(const Console& console, const PushJob& job);

    void planning(std::uint64_t bytes, std::uint64_t bytesTotal) override;
    void started(RunId run, const Plan& plan) override;
    void unit(const UnitPlan& unit, const Verdict& verdict, std::uint64_t rowsDone) override;
    void summary(const PushEnd& end) const;

private:
    void summaryJson(const PushEnd& end) const;
    void logSummary(const PushEnd& end) const;

    const Console& m_console;
    std::string m_feed;
    std::string m_connection;
    RunId m_run = 0;
    std::uint64_t m_total = 0;
    int m_units = 0;
};

/// A paragraph on what the limits of the feed say; nothing when they say nothing.
void tellLimits(const Console& console, const std::vector<Breach>& limits);

/// The outcome table that push and history show.
void printCounts(const Console& console, const OutcomeCounts& counts);

} // namespace muster::cli
