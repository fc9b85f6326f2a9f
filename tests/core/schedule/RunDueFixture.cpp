// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/schedule/RunDueFixture.h"

#include <algorithm>

namespace muster::test {

Result<RunId> RunDueFixture::inPlaceOf(const Occasion& held) const
{
    RunId later = 0;
    for (const auto& [digest, file] : sent) {
        if (digest != held.digest && file.run > held.run)
            later = std::max(later, file.run);
    }
    return later;
}

PushAnswer RunDueFixture::push(const PushOrder& order)
{
    pushes.push_back({clock.time, order});
    if (atPush)
        atPush();
    PushAnswer answer = answers.empty() ? PushAnswer{0, 0, "All went out.", {}} : answers.front();
    if (!answers.empty())
        answers.erase(answers.begin());
    const int code = answer.exitCode;
    if (!order.isRehearsal && code == 12)
        answer.run = ++runs;
    if (!order.isRehearsal && answer.isTaken
        && (code == 0 || code == 10 || code == 11 || code == 13)) {
        answer.run = ++runs;
        for (auto& [digest, earlier] : sent) {
            if (digest != order.digest)
                earlier.later = answer.run;
        }
        sent[order.digest] = {answer.run, code};
    }
    return answer;
}

} // namespace muster::test
