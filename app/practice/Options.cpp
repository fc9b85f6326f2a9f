// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/Options.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <map>
#include <string_view>

namespace muster::practice {

static tl::unexpected<Error> usage(std::string what, std::string hint = {})
{
    return fail(ErrorKind::Usage, std::move(what),
                hint.empty() ? "muster-practice --help lists every option." : std::move(hint));
}

static Result<void> setPort(Options& options, std::string_view value)
{
    const auto* end = value.data() + value.size();
    const auto read = std::from_chars(value.data(), end, options.port);
    if (read.ec != std::errc() || read.ptr != end || options.port < 0 || options.port > 65535)
        return usage("--port takes a number from 0 to 65535");
    return {};
}

static Result<void> addFault(Options& options, std::string_view value)
{
    auto fault = Fault::parse(value);
    if (!fault)
        return fail(fault.error());
    options.faults.push_back(std::move(*fault));
    return {};
}

static Result<void> set(Options& options, std::string_view value)
{
    const auto equals = value.find('=');
    if (equals == std::string_view::npos)
        return usage("--set takes key=value");
    return options.settings.set(value.substr(0, equals), value.substr(equals + 1));
}

static Result<void> setCertificate(Options& options, std::string_view value)
{
    static const std::map<std::string_view, ServerCertificate> kinds{
        {"good", ServerCertificate::Good},
        {"expired", ServerCertificate::Expired},
        {"wrong-host", ServerCertificate::WrongHost}};
    const auto found = kinds.find(value);
    if (found == kinds.end())
        return usage("--certificate takes good, expired or wrong-host");
    options.certificate = found->second;
    return {};
}

static Result<void> setDirectory(Options& options, std::string_view value)
{
    std::error_code error;
    options.directory = std::filesystem::absolute(value, error).string();
    if (error || value.empty())
        return usage("--dir takes a directory");
    return {};
}

static Result<void> addUser(Options& options, std::string_view value)
{
    options.users.emplace_back(value);
    return {};
}

static Result<void> setRateLimit(Options& options, std::string_view value)
{
    return options.settings.set("rate_limit", value);
}

using Setter = Result<void> (*)(Options&, std::string_view);

static const std::map<std::string_view, Setter>& setters()
{
    static const std::map<std::string_view, Setter> all{
        {"--port", setPort}, {"--dir", setDirectory},           {"--fault", addFault},
        {"--set", set},      {"--certificate", setCertificate}, {"--rate-limit", setRateLimit},
        {"--while", addUser}};
    return all;
}

Result<Options> Options::parse(int argc, char** argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        options.help = options.help || argument == "--help" || argument == "-h";
        options.version = options.version || argument == "--version";
        if (options.help || options.version)
            return options;
        const auto equals =
            argument.starts_with("--") ? argument.find('=') : std::string_view::npos;
        const auto setter = setters().find(argument.substr(0, equals));
        if (setter == setters().end())
            return usage("\"" + std::string(argument) + "\" is not an option");
        const bool isJoined = equals != std::string_view::npos;
        if (!isJoined && i + 1 == argc)
            return usage(std::string(argument) + " needs a value");
        const auto value = isJoined ? argument.substr(equals + 1) : std::string_view(argv[++i]);
        if (auto done = setter->second(options, value); !done)
            return fail(done.error());
    }
    if (options.directory.empty())
        return usage("--dir is missing", "Example: muster-practice --port 0 --dir /tmp/practice");
    return options;
}

const char* Options::helpText()
{
    return R"(muster-practice: imitates ThreatSwitch and Secureframe on this machine, to try pushes against.

Usage: muster-practice --dir D [--port N] [--fault F]... [--set KEY=VALUE]...

  --dir D              everything is kept here; made with mode 0700, may be used again
  --port N             on 127.0.0.1 only; 0 (the default) takes any free port
  --fault F            KIND[=VALUE][@N][/PATH]: go wrong on purpose; repeatable
  --set KEY=VALUE      look like another service; repeatable
  --certificate KIND   good, expired or wrong-host: the server certificate to show
  --rate-limit N       Secureframe requests per minute (500)
  --while FILE         end once nobody holds a lock (flock) on this file; repeatable: on any of them
  --help, --version

Files in D: practice.json (addresses and credentials, written once it listens), ca.pem (trust this),
requests.jsonl (every request), bodies/ (what was sent), state.json (what was imported).

Faults, for the N-th matching request (from 1) or for all, on paths starting with PATH:
  nothing is taken:   status=CODE retry-after=SECONDS redirect=URL drop-before drop-after-headers
                      drop-mid-body token-expired token-reused
  it is imported:     drop-after-body stall slow cut-reply html wrong-json huge-reply
  row messages quote the cell they are about: echo-values

Settings: token_path token_style(any|json|form|basic) token_pointer token_seconds import_path
  file_part name_part object_part key_id_part mappings_part row_base(1|2) queued(true|false) polls
  shape(flat|nested) unknown_columns(keep|refuse) rate_limit

While it runs: POST /practice/faults {"clear":true,"add":["status=503@2/imports"]},
  POST /practice/settings {"row_base":2}; GET shows them. POST /practice/save {} writes state.json now
  (a very large state is otherwise rewritten once for several changes). None of these is logged.

Example:
  muster-practice --dir /tmp/practice --fault drop-after-body@1/imports
)";
}

} // namespace muster::practice
