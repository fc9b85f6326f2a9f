// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"

namespace muster::test {

/// Time that passes only by sleeping.
class FakeClock final : public Clock {
public:
    Wall now() const override { return m_start + m_passed; }

    Duration monotonic() const override { return m_passed; }

    bool sleep(Duration duration) override
    {
        m_passed += duration;
        return true;
    }

    Duration passed() const { return m_passed; }

private:
    Wall m_start = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21);
    Duration m_passed{0};
};

} // namespace muster::test
