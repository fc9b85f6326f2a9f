// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Checkup.h"
#include "app/cli/Verb.h"

namespace muster::cli {

static Result<int> runDoctor(Context& context)
{
    const auto findings = checkUp(context.directories);
    const Console& console = context.console;
    JsonWriter json;
    json.beginObject().key("checks").beginArray();
    bool failed = false;
    for (const CheckupFinding& finding : findings) {
        static constexpr std::string_view names[] = {"ok", "warn", "fail"};
        const auto grade = names[static_cast<std::size_t>(finding.grade)];
        failed = failed || finding.grade == CheckupFinding::Grade::Fail;
        json.beginObject().member("check", finding.what).member("result", grade);
        json.member("detail", finding.detail).member("remedy", finding.remedy).endObject();
        if (console.json())
            continue;
        std::string left = std::string(grade);
        left.resize(6, ' ');
        std::string what = finding.what;
        what.resize(std::max<std::size_t>(what.size() + 1, 22), ' ');
        console.print(left + what + shown(finding.detail));
        if (!finding.remedy.empty())
            console.print("                            -> " + finding.remedy);
    }
    json.endArray().member("ok", !failed).endObject();
    if (console.json())
        console.print(json);
    return failed ? 78 : 0;
}

const Verb& doctorVerb()
{
    static const Verb verb{"doctor",
                           "check this computer: keychain, TLS, disk, clock, permissions",
                           "muster doctor",
                           "Looks at everything a push needs and grades each: ok, warn or fail, "
                           "with what to do. Connects to\n"
                           "nothing and changes nothing. Exit code 78 when something fails.",
                           {},
                           "  muster doctor\n  muster doctor --json",
                           &runDoctor};
    return verb;
}

} // namespace muster::cli
