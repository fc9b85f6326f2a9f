// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/FeedDraft.h"
#include "core/push/Inspection.h"
#include "core/push/PushJob.h"

#include <fstream>
#include <string>

namespace muster::test {

/// A job that pushes one of resources/samples, mapped as the program itself suggests; its state
/// lies below @p directory.
inline Result<PushJob> sampleJob(const std::string& directory, const std::string& sample,
                                 const Connection& connection)
{
    PushJob job;
    job.file = std::string(MUSTER_SAMPLES) + "/" + sample;
    job.connection = connection;
    job.directories = {directory + "/config", directory + "/state"};
    job.badRows = BadRows::Hold;
    auto input = openInput(job.file, directory);
    if (!input)
        return fail(input.error());
    const auto seen = inspect(std::move(*input), {}, [](std::uint64_t) { return true; });
    if (!seen)
        return fail(seen.error());
    auto draft =
        draftFeed("people", connection, {}, {seen->dialect, seen->header, seen->profiler.get()});
    if (!draft)
        return fail(draft.error());
    job.feed = std::move(draft->feed);
    return job;
}

inline Connection threatSwitch()
{
    return {"main", "threatswitch", {{"base_url", "https://ts.example"}, {"client_id", "muster"}}};
}

inline Connection secureframe()
{
    return {"frame",
            "secureframe",
            {{"connection_id", "123e4567-e89b-12d3-a456-426614174000"},
             {"vendor_slug", "acme"},
             {"api_key", "KEY"}}};
}

/// A job over rows of its own to Secureframe accounts (fields id, email, active).
inline PushJob accountsJob(const std::string& directory, const std::string& rows)
{
    PushJob job;
    job.connection = secureframe();
    job.directories = {directory + "/config", directory + "/state"};
    job.feed.name = "accounts";
    job.feed.connection = job.connection.name;
    job.feed.object = "personnel_account";
    job.feed.schemaSlug = "users";
    job.badRows = BadRows::Hold;
    for (const char* const name : {"id", "email", "active"}) {
        FieldMapping field;
        field.field = name;
        field.columns = {name};
        if (field.field == "active")
            field.transforms = {*Transform::fromText("boolean")};
        job.feed.mapping.fields.push_back(field);
    }
    job.file = directory + "/rows.csv";
    std::ofstream(job.file) << "id,email,active\n" << rows;
    return job;
}

} // namespace muster::test
