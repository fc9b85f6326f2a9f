// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/ThreatSwitchService.h"

#include "app/practice/Importer.h"
#include "app/practice/SealedFile.h"
#include "core/base/JsonWriter.h"

#include <algorithm>
#include <cstdio>

namespace muster::practice {

bool ThreatSwitchService::owns(const HttpHead& head, const Settings& settings) const
{
    return head.path == settings.tokenPath || head.path == settings.importPath
        || head.path.starts_with(settings.importPath + '/');
}

std::optional<HttpReply> ThreatSwitchService::refusal(const HttpHead& head,
                                                      const Settings& settings)
{
    if (head.path == settings.tokenPath)
        return std::nullopt;
    const bool isUpload = head.path == settings.importPath;
    if (head.method != (isUpload ? "POST" : "GET"))
        return HttpReply::message(405, "this method is not allowed here");
    return m_tokens.refusal(head, settings);
}

HttpReply ThreatSwitchService::answer(const Call& call)
{
    if (call.head.path == call.settings.tokenPath)
        return m_tokens.issue(call);
    return call.head.path == call.settings.importPath ? takeUpload(call) : results(call);
}

/// The other shape a service may answer in, for clients that read by pointers.
static std::string nestedJson(const ImportRecord& record, std::string_view state, unsigned rowBase)
{
    JsonWriter out;
    out.beginObject().key("data").beginObject().key("import").beginObject();
    out.member("id", record.id).member("state", state).key("problems").beginArray();
    for (const auto& problem : record.problems)
        out.beginObject()
            .member("line", problem.row + rowBase - 1)
            .member("column", problem.field)
            .member("text", problem.message)
            .endObject();
    out.endArray().endObject().endObject().endObject();
    return out.text();
}

static std::string pendingJson(const ImportRecord& record, std::string_view status, bool isNested)
{
    if (isNested) {
        ImportRecord pending;
        pending.id = record.id;
        return nestedJson(pending, status, 1);
    }
    JsonWriter out;
    out.beginObject().member("id", record.id).member("status", status).endObject();
    return out.text();
}

static std::string finishedJson(const ImportRecord& record, const Settings& settings)
{
    if (settings.shape == "nested")
        return nestedJson(record, "done", settings.rowBase);
    return record.json("completed", settings.rowBase);
}

Result<std::string> ThreatSwitchService::plainFile(const Call& call, ImportForm& form) const
{
    const bool sealed = looksSealed(form.path);
    const auto received =
        call.log.bodyPath(call.request.number, sealed ? "-file.cms" : "-file.csv");
    if (form.path != call.body.path && std::rename(form.path.c_str(), received.c_str()) == 0)
        form.path = received;
    if (!sealed && !form.keyId.empty())
        return fail(ErrorKind::BadData, "encryption_key_id is given but the file is not sealed");
    if (!sealed)
        return form.path;
    if (form.keyId != m_account.encryptionKeyId)
        return fail(ErrorKind::BadData,
                    form.keyId.empty() ? "the file is sealed but encryption_key_id is missing"
                                       : "encryption_key_id is not known to this account");
    const auto opened = call.log.bodyPath(call.request.number, "-opened.csv");
    auto done = openSealedFile(form.path, m_files.recipientKey, m_files.recipient, opened);
    return done ? Result<std::string>(opened) : fail(done.error());
}

static bool hasGoodName(const ImportForm& form)
{
    return form.fileName.empty() || form.fileName.ends_with(".csv")
        || (!form.keyId.empty()
            && (form.fileName.ends_with(".csv.cms") || form.fileName.ends_with(".cms")));
}

HttpReply ThreatSwitchService::takeUpload(const Call& call)
{
    auto form = ImportForm::read(call);
    if (!form)
        return HttpReply::message(400, form.error().what);
    if (!hasGoodName(*form))
        return HttpReply::message(422, "the file's name must end in .csv");
    const auto plain = plainFile(call, *form);
    if (!plain)
        return HttpReply::message(422, plain.error().what);
    const auto record = Importer(m_state, call).run(*form, *plain);
    if (!record)
        return HttpReply::message(422, record.error().what);
    const bool isNested = call.settings.shape == "nested";
    if (call.settings.queued)
        return HttpReply::json(202, pendingJson(*record, "queued", isNested));
    return HttpReply::json(200, finishedJson(*record, call.settings));
}

HttpReply ThreatSwitchService::results(const Call& call)
{
    const auto id = call.head.path.substr(call.settings.importPath.size() + 1);
    auto reply = HttpReply::message(404, "there is no such import");
    m_state.with([&](PracticeBooks& books) {
        const auto found =
            std::find_if(books.imports.begin(), books.imports.end(),
                         [&](const ImportRecord& record) { return record.id == id; });
        if (found == books.imports.end())
            return false;
        const bool isNested = call.settings.shape == "nested";
        if (found->pollsLeft == 0) {
            reply = HttpReply::json(200, finishedJson(*found, call.settings));
        } else {
            --found->pollsLeft;
            reply = HttpReply::json(
                200, pendingJson(*found, isNested ? "running" : "processing", isNested));
        }
        return false;
    });
    return reply;
}

} // namespace muster::practice
