// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/bench/Benchmark.h"
#include "core/base/Json.h"
#include "core/net/CurlTransport.h"
#include "core/push/Push.h"

#include <fstream>
#include <sstream>

namespace muster::bench {

static Result<QJsonObject> card(const std::string& directory)
{
    std::ifstream file(directory + "/practice.json", std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    auto object = json::parseObject(text.str());
    if (!object)
        return fail(ErrorKind::NoInput, "no practice service in " + directory,
                    "Start one: muster practice --dir D");
    return object;
}

Result<Work> pushToPractice(const Setting& setting)
{
    auto practice = card(setting.practice);
    if (!practice)
        return fail(std::move(practice.error()));
    const auto at = [&](const char* pointer) { return json::text(json::at(*practice, pointer)); };
    Connection connection{"bench",
                          "threatswitch",
                          {{"base_url", at("/base_url")},
                           {"client_id", at("/threatswitch/client_id")},
                           {"ca_file", at("/ca_file")},
                           {"encryption", "cms"},
                           {"recipient_certificate", at("/recipient_certificate")},
                           {"encryption_key_id", at("/threatswitch/encryption_key_id")}}};
    auto feed = feedFor(setting, connection);
    if (!feed)
        return fail(std::move(feed.error()));
    feed->connection = "bench";
    PushJob job;
    job.feed = std::move(*feed);
    job.connection = connection;
    job.file = setting.file;
    job.directories = {setting.directory + "/config", setting.directory + "/state"};
    job.badRows = BadRows::Hold;
    CurlTransport transport;
    SystemClock clock;
    PushListener silent;
    PushSeams seams{transport, clock, [] { return 0.5; }, {}, {}};
    const HistoryKey key{randomSecret(32), "bench", true};
    auto end = Push(std::move(job), std::move(seams), silent)
                   .run(Secret(at("/threatswitch/client_secret")), key);
    if (!end)
        return fail(std::move(end.error()));
    if (end->error)
        return fail(std::move(*end->error));
    Work work;
    work.rows = end->counts.read;
    if (auto input = openInput(setting.file, setting.directory))
        work.bytes = input->size;
    return work;
}

} // namespace muster::bench
