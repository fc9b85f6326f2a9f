// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/Preview.h"

#include "core/history/LedgerReader.h"
#include "core/push/Push.h"
#include "tests/support/FakeClock.h"
#include "tests/support/SampleJob.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestPki.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace muster;
using namespace muster::test;

namespace {

/// A service that takes everything, and keeps what it was sent.
class TakesAll final : public Transport {
public:
    Exchange send(Request request, const Channel&, std::stop_token) override
    {
        bodies.push_back(readAll(*request.body).value());
        Exchange exchange;
        exchange.delivery = Delivery::Answered;
        exchange.response.status = 202;
        exchange.bodyBytesSent = request.bodySize;
        exchange.bodyComplete = true;
        return exchange;
    }

    std::vector<std::string> bodies;
};

} // namespace

class PreviewTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    FakeClock m_clock;
    TakesAll m_service;

    std::string directory() const { return m_directory->path().toStdString(); }

    static HistoryKey key(bool inFile = false)
    {
        return {Secret("0123456789abcdef0123456789abcdef"), "test", inFile};
    }

    Result<PushEnd> push(const PushJob& job, const HistoryKey& mine = key())
    {
        PushListener silent;
        PushSeams seams{m_service, m_clock, [] { return 0.5; }, {}, {}};
        return Push(job, std::move(seams), silent).run(Secret("s3cret"), mine);
    }

    static Result<Preview> look(const PushJob& job, const Preview::Progress& progress = {})
    {
        const HistoryKey mine = key();
        return Preview::prepare(job, &mine, {}, progress);
    }

    static std::string rowsOf(const Preview& preview, Change change)
    {
        std::string text;
        const auto page = preview.people().page(change, 0, 100);
        for (const ChangedRow& row : *page)
            text += std::to_string(row.row) + (row.excluded ? "- " : " ");
        return text;
    }

private Q_SLOTS:

    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_service.bodies.clear();
    }

    void theBytesAreThoseThatPushSends()
    {
        const PushJob job =
            accountsJob(directory(), "7,ada@example.com,yes\n8,bob@example.com,no\n");
        const auto preview = look(job);
        VERIFY_OK(preview);
        QVERIFY(preview->isJson());
        QCOMPARE(preview->units().size(), std::size_t(1));
        const auto end = push(job);
        VERIFY_OK(end);
        QCOMPARE(end->exitCode, 0);
        const auto body = preview->payload(1, 0, 1'000'000);
        VERIFY_OK(body);
        QCOMPARE(*body, m_service.bodies.front());
        QCOMPARE(preview->units().front().payloadSha256, Sha256::hexOf(*body));
        const auto units = (*LedgerReader::open(job.directories.state))->units(end->run);
        QCOMPARE(units->front().plan.payloadSha256, preview->units().front().payloadSha256);
        QCOMPARE(preview->payload(1, 3, 4).value(), body->substr(3, 4));
        QCOMPARE(preview->payload(1, body->size(), 4).value(), std::string());
        QVERIFY(!preview->payload(2, 0, 1));
    }

    void anotherHistoryKeyIsSaidNotGuessed()
    {
        PushJob job = accountsJob(directory(), "1,a@example.com,yes\n2,b@example.com,yes\n");
        job.directories.state = directory() + "/state";
        const HistoryKey other{Secret("fedcba9876543210fedcba9876543210"), "other", true};
        VERIFY_OK(push(job));
        QCOMPARE(look(job)->counts().toSend, 0U);
        const auto blind = Preview::prepare(job, &other, {}, {});
        VERIFY_OK(blind);
        QVERIFY(!blind->counts().isCompared && !blind->counts().leavers);
        QCOMPARE(blind->counts().toSend, 2U);
        QCOMPARE(blind->note(),
                 std::string("cannot compare with what was last accepted: it was recorded under "
                             "another history key, so every row counts as new"));
        // What was previewed as a few changes never goes out as everybody.
        PushJob seen = job;
        seen.expectedKey = look(job)->keyId();
        QCOMPARE(seen.expectedKey, std::string("test"));
        QVERIFY(blind->keyId().empty());
        const auto elsewhere = push(seen, other);
        QVERIFY(!elsewhere && elsewhere.error().kind == ErrorKind::Keychain);
        VERIFY_OK(push(seen));
        PushJob again = job;
        again.onlyFailed = push(job)->run;
        QVERIFY(!Preview::prepare(again, &other, {}, {}));
        const auto refused = push(again, other); // its failed rows cannot be told under this key
        QVERIFY(!refused && refused.error().kind == ErrorKind::Config);
        QCOMPARE(m_service.bodies.size(), std::size_t(1));
        const auto sent = push(job, other);
        VERIFY_OK(sent);
        QCOMPARE(sent->counts[OutcomeState::Accepted], 2U);
        QCOMPARE(Preview::prepare(job, &other, {}, {})->counts().toSend, 0U);
        QVERIFY(!look(job)->counts().isCompared); // and back: what the first key saw is old
        QCOMPARE(look(job)->counts().toSend, 2U);
    }

    void comparesWithWhatWasAccepted()
    {
        VERIFY_OK(push(accountsJob(directory(),
                                   "1,a@example.com,yes\n2,b@example.com,yes\n"
                                   "3,c@example.com,yes\n4,d@example.com,yes\n")));
        const auto preview =
            look(accountsJob(directory(),
                             "1,a@example.com,yes\n2,new@example.com,no\n9,e@example.com,yes\n"
                             "10,not an address,yes\n"));
        VERIFY_OK(preview);
        const PreviewCounts& counts = preview->counts();
        QCOMPARE(counts.read, 4U);
        QCOMPARE(counts.toSend, 2U);
        QCOMPARE(counts.added, 1U);
        QCOMPARE(counts.changed, 1U);
        QCOMPARE(counts.unchanged, 1U);
        QCOMPARE(counts.held, 1U);
        QCOMPARE(counts.leavers, std::optional<std::uint64_t>(2));
        QCOMPARE(rowsOf(*preview, Change::New), std::string("3 "));
        QCOMPARE(rowsOf(*preview, Change::Changed), std::string("2 "));
        QCOMPARE(rowsOf(*preview, Change::Unchanged), std::string("1 "));
        QCOMPARE(rowsOf(*preview, Change::Held), std::string("4 "));
        QCOMPARE(rowsOf(*preview, Change::Leaver), std::string("0 0 "));
        QVERIFY(preview->note().empty());
        const auto changed = preview->people().page(Change::Changed, 0, 1)->front();
        const auto fields = preview->people().fields(changed);
        QCOMPARE(fields->at(1).field, std::string("email"));
        QCOMPARE(fields->at(1).after, std::optional<std::string>("new@example.com"));
    }

    void tellsWhatAFieldWasBefore()
    {
        VERIFY_OK(push(accountsJob(directory(), "1,a@example.com,yes\n2,old@example.com,yes\n")));
        const auto next = accountsJob(directory(), "1,a@example.com,yes\n2,new@example.com,yes\n");
        const auto changed = [&next] {
            const auto preview = look(next);
            const auto row = preview->people().page(Change::Changed, 0, 1)->front();
            return std::pair(row.knowsBefore, preview->people().fields(row)->at(1));
        };
        FieldChange email{"email", {}, {}, false};
        email.before = "old@example.com";
        email.after = "new@example.com";
        QVERIFY(changed() == std::pair(true, email));
        QFile ledger(QString::fromStdString(next.directories.state + "/ledger.db"));
        QVERIFY(ledger.open(QIODevice::ReadOnly));
        QVERIFY(!ledger.readAll().contains("old@example.com"));
        VERIFY_OK(push(next));
        const auto last = accountsJob(directory(), "1,a@example.com,yes\n2,last@example.com,no\n");
        const auto preview = look(last);
        const auto row = preview->people().page(Change::Changed, 0, 1)->front();
        QCOMPARE(preview->people().fields(row)->at(1).before,
                 std::optional<std::string>("new@example.com"));
    }

    void keepsNothingWhereTheKeyLiesInAFile()
    {
        VERIFY_OK(push(accountsJob(directory(), "2,old@example.com,yes\n"), key(true)));
        const auto preview = look(accountsJob(directory(), "2,new@example.com,yes\n"));
        VERIFY_OK(preview);
        const auto row = preview->people().page(Change::Changed, 0, 1)->front();
        QVERIFY(!row.knowsBefore);
        QVERIFY(!preview->people().fields(row)->at(1).before);
    }

    void apartOfAFileHasNoLeavers()
    {
        VERIFY_OK(push(accountsJob(directory(), "1,a@example.com,yes\n2,b@example.com,yes\n")));
        PushJob job = accountsJob(directory(), "1,a@example.com,yes\n3,c@example.com,yes\n");
        job.selection.first = job.selection.last = 2;
        const auto preview = look(job);
        VERIFY_OK(preview);
        QCOMPARE(preview->counts().read, 1U);
        QVERIFY(!preview->counts().leavers);
    }

    void saysWhenItCouldNotCompare()
    {
        const PushJob job = accountsJob(directory(), "1,a@example.com,yes\n");
        QVERIFY(look(job)->note().find("nothing was accepted") == 0);
        QVERIFY(look(job)->counts().isCompared);
        VERIFY_OK(push(job));
        const auto preview = Preview::prepare(job, nullptr, "the keychain is locked", {});
        VERIFY_OK(preview);
        QCOMPARE(preview->note(),
                 std::string("cannot compare with what was last accepted: the keychain is locked"));
        QCOMPARE(preview->counts().toSend, 1U);
        QVERIFY(!preview->counts().leavers && !preview->counts().isCompared);
    }

    void peopleLeftOutAreReadButNotSent()
    {
        PushJob job = accountsJob(directory(),
                                  "1,a@example.com,yes\n2,b@example.com,yes\n"
                                  "3,not an address,yes\n4,d@example.com,yes\n");
        job.selection.excludedRows = {2, 3};
        job.badRows = BadRows::Stop;
        const auto preview = look(job);
        VERIFY_OK(preview);
        QCOMPARE(preview->counts().excluded, 2U);
        QCOMPARE(preview->counts().held, 0U);
        QCOMPARE(preview->counts().toSend, 2U);
        QVERIFY(!preview->obstacle());
        QCOMPARE(rowsOf(*preview, Change::New), std::string("1 2- 4 "));
        const auto end = push(job);
        VERIFY_OK(end);
        QCOMPARE(end->counts[OutcomeState::NotSent], 2U);
        QCOMPARE(end->counts[OutcomeState::Accepted], 2U);
        QCOMPARE(m_service.bodies.front(), preview->payload(1, 0, 10'000).value());
        QVERIFY(m_service.bodies.front().find("b@example.com") == std::string::npos);
        const auto rows =
            (*LedgerReader::open(job.directories.state))->rows(end->run, {{}, {}, 1, 1});
        QVERIFY(rows->front().issues.find("row.excluded") != std::string::npos);
        job.selection.excludedRows.clear();
        QCOMPARE(look(job)->counts().added, 1U);
    }

    void badRowsStopWhatTheJobSays()
    {
        PushJob job = accountsJob(directory(), "1,a@example.com,yes\n3,not an address,yes\n");
        QVERIFY(!look(job)->obstacle());
        job.badRows = BadRows::Stop;
        QCOMPARE(look(job)->obstacle()->kind, ErrorKind::BadData);
    }

    void theCurlCommandHoldsNoSecret()
    {
        const auto frame = look(accountsJob(directory(), "1,a@example.com,yes\n"));
        VERIFY_OK(frame);
        const auto request = frame->request(1);
        VERIFY_OK(request);
        QCOMPARE(request->headers.front().second, std::string("•••"));
        QVERIFY(request->curl.find("'Authorization: KEY '\"$MUSTER_SECRET\"''")
                != std::string::npos);
        QVERIFY(request->curl.find("--data-binary @request-1.body") != std::string::npos);
        auto job = sampleJob(directory(), "workday_people.csv", threatSwitch());
        VERIFY_OK(job);
        for (const char* const style : {"json", "form", "basic"}) {
            job->connection.settings["token_style"] = style;
            const auto preview = look(*job);
            VERIFY_OK(preview);
            const auto text = preview->request(1)->curl;
            QVERIFY2(text.find("\"$MUSTER_SECRET\"") != std::string::npos, text.c_str());
            QVERIFY2(text.find("Bearer '\"$MUSTER_TOKEN\"''") != std::string::npos, text.c_str());
        }
    }

    void savesWhatGoesOut()
    {
        auto job = sampleJob(directory(), "workday_people.csv", threatSwitch());
        VERIFY_OK(job);
        const auto preview = look(*job);
        VERIFY_OK(preview);
        const QString path = m_directory->filePath(QStringLiteral("body"));
        const auto contents = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
        };
        VERIFY_OK(preview->save(1, Preview::Bytes::Payload, path.toStdString()));
        QCOMPARE(Sha256::hexOf(contents()), preview->units().front().payloadSha256);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        VERIFY_OK(preview->save(1, Preview::Bytes::Request, path.toStdString()));
        QCOMPARE(contents().size(), preview->request(1)->bodyBytes);
        QVERIFY(!preview->save(1, Preview::Bytes::Payload, "/nonexistent/body"));
    }

    void aBadCertificateIsSaidAndThePeopleAreShown()
    {
        const TestPki pki;
        CertificateShape shape;
        shape.keyType = "RSA";
        shape.fromDays = -9;
        shape.toDays = -2;
        auto job = sampleJob(directory(), "workday_people.csv", threatSwitch());
        VERIFY_OK(job);
        job->connection.settings["encryption"] = "cms";
        job->connection.settings["recipient_certificate"] = pki.make("old", shape).certificate;
        const auto preview = look(*job);
        VERIFY_OK(preview);
        QVERIFY(preview->sealingError() && preview->obstacle());
        QVERIFY(preview->sealingError()->what.find("expired") != std::string::npos);
        QVERIFY(!preview->request(1));
        QVERIFY(!preview->payload(1, 0, 100)->empty());
        QVERIFY(preview->people().count(Change::New) > 200);
        shape.fromDays = -1;
        shape.toDays = 30;
        job->connection.settings["recipient_certificate"] = pki.make("new", shape).certificate;
        const auto sealed = look(*job);
        VERIFY_OK(sealed);
        QCOMPARE(sealed->units().front().scheme, std::string("cms"));
        QVERIFY(!sealed->units().front().fingerprint.empty());
        QCOMPARE(sealed->units().front().payloadSha256, preview->units().front().payloadSha256);
    }

    void canBeStopped()
    {
        auto job = sampleJob(directory(), "workday_people.csv", threatSwitch());
        VERIFY_OK(job);
        for (const double at : {0.0, 0.3, 0.5}) {
            const auto stopped = look(*job, [at](double share) { return share <= at; });
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        }
        QVERIFY(QDir(m_directory->filePath(QStringLiteral("state"))).isEmpty());
    }

    void aFileInTheWayOfTheStateIsSaid()
    {
        PushJob job = accountsJob(directory(), "1,a@example.com,yes\n");
        job.directories.state = job.file;
        const auto preview = look(job);
        QVERIFY(!preview);
        QCOMPARE(preview.error().kind, ErrorKind::CannotWrite);
    }
};

MUSTER_TEST(PreviewTest)
#include "PreviewTest.moc"
