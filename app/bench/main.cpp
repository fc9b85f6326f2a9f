// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/bench/Benchmark.h"
#include "core/base/JsonWriter.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <sys/resource.h>
#include <unistd.h>

namespace muster::bench {

static int usage()
{
    std::puts("muster-bench --list\n"
              "muster-bench NAME --file F [--json] [--columns N] [--recipient CERT] [--practice D] "
              "[--rows N]\n\n"
              "--columns N   map the first N columns as they are instead of the suggested mapping");
    for (const Benchmark& benchmark : benchmarks())
        std::printf("  %-12s %s\n", std::string(benchmark.name).c_str(),
                    std::string(benchmark.about).c_str());
    return 64;
}

static double peakMegabytes()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_maxrss) / 1024;
}

static void report(const Benchmark& benchmark, const Work& work, double seconds, bool json)
{
    const double megabytes = static_cast<double>(work.bytes) / 1e6;
    JsonWriter writer;
    writer.beginObject()
        .member("benchmark", benchmark.name)
        .member("bytes", work.bytes)
        .member("rows", work.rows);
    writer.member("fields", work.fields)
        .member("seconds", seconds)
        .member("mb_per_s", megabytes / seconds);
    writer.member("rows_per_s", static_cast<double>(work.rows) / seconds);
    writer.member("peak_rss_mb", peakMegabytes()).endObject();
    if (json)
        std::puts(writer.text().c_str());
    else
        std::printf(
            "%s: %llu bytes, %llu rows in %.3f s: %.1f MB/s, %.0f rows/s, peak RSS %.1f MB\n",
            std::string(benchmark.name).c_str(), static_cast<unsigned long long>(work.bytes),
            static_cast<unsigned long long>(work.rows), seconds, megabytes / seconds,
            static_cast<double>(work.rows) / seconds, peakMegabytes());
}

static bool readOption(Setting& setting, const char* name, const char* value)
{
    const std::string text(value);
    if (!std::strcmp(name, "--file"))
        setting.file = text;
    else if (!std::strcmp(name, "--recipient"))
        setting.recipient = text;
    else if (!std::strcmp(name, "--practice"))
        setting.practice = text;
    else if (!std::strcmp(name, "--columns"))
        setting.plainColumns = std::atoi(value);
    else if (!std::strcmp(name, "--rows"))
        setting.rows = std::strtoull(value, nullptr, 10);
    else
        return false;
    return true;
}

static int run(const Benchmark& benchmark, Setting setting, bool json)
{
    const auto scratch =
        std::filesystem::temp_directory_path() / ("muster-bench-" + std::to_string(::getpid()));
    std::filesystem::create_directory(scratch);
    std::filesystem::permissions(scratch, std::filesystem::perms::owner_all);
    setting.directory = scratch.string();
    const auto from = std::chrono::steady_clock::now();
    const auto work = benchmark.run(setting);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - from;
    std::filesystem::remove_all(scratch);
    if (!work) {
        std::fprintf(stderr, "muster-bench: %s\n        %s\n", work.error().what.c_str(),
                     work.error().hint.c_str());
        return 1;
    }
    report(benchmark, *work, seconds.count(), json);
    return 0;
}

static int main(int argc, char** argv)
{
    if (argc < 2)
        return usage();
    if (!std::strcmp(argv[1], "--list")) {
        for (const Benchmark& benchmark : benchmarks())
            std::puts(std::string(benchmark.name).c_str());
        return 0;
    }
    Setting setting;
    bool json = false;
    for (int i = 2; i < argc; ++i) {
        if (!std::strcmp(argv[i], "--json"))
            json = true;
        else if (i + 1 == argc || !readOption(setting, argv[i], argv[i + 1]))
            return usage();
        else
            ++i;
    }
    for (const Benchmark& benchmark : benchmarks()) {
        if (benchmark.name == argv[1])
            return run(benchmark, setting, json);
    }
    return usage();
}

} // namespace muster::bench

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    return muster::bench::main(argc, argv);
}
