// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/Dialogue.h"

#include "core/history/LedgerReader.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

#include <algorithm>

using namespace muster;
using namespace muster::test;

/// Every file of tests/wire is a conversation that the whole engine must hold: these requests,
/// these answers, these outcomes, and nothing more asked.
class DialogueTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    FakeClock m_clock;
    PushListener m_listener;

    std::string state() const
    {
        return m_directory.filePath(QStringLiteral("state")).toStdString();
    }

    PushJob job(const Dialogue& dialogue)
    {
        PushJob job;
        job.feed.name = "people";
        job.feed.connection = "wire";
        job.feed.object = dialogue.service == "secureframe" ? "personnel_account" : "personnel";
        job.feed.schemaSlug = dialogue.slug;
        job.feed.partial = dialogue.partial;
        job.connection = {"wire", dialogue.service, dialogue.settings};
        job.directories = {m_directory.path().toStdString(), state()};
        const QStringList header = QString::fromStdString(dialogue.rows)
                                       .split(QLatin1Char('\n'))
                                       .front()
                                       .split(QLatin1Char(','));
        for (const QString& name : header) {
            FieldMapping field;
            field.field = name.toStdString();
            field.columns = {field.field};
            if (name == QStringLiteral("active"))
                field.transforms = {*Transform::fromText("boolean")};
            job.feed.mapping.fields.push_back(field);
        }
        job.badRows = has(dialogue, "hold") ? BadRows::Hold : BadRows::Stop;
        job.full = has(dialogue, "full");
        job.onUnknown = has(dialogue, "resend") ? OnUnknown::Resend : OnUnknown::Ask;
        job.file = m_directory.filePath(QStringLiteral("rows.csv")).toStdString();
        QFile file(QString::fromStdString(job.file));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::fromStdString(dialogue.rows));
        return job;
    }

    static bool has(const Dialogue& dialogue, const char* option)
    {
        return std::find(dialogue.options.begin(), dialogue.options.end(), option)
            != dialogue.options.end();
    }

    Result<PushEnd> run(const Dialogue& dialogue, Transport& transport)
    {
        PushSeams seams{transport, m_clock, [] { return 0.5; }, {}, {}};
        const HistoryKey key{Secret("0123456789abcdef0123456789abcdef"), "test", true};
        return Push(job(dialogue), std::move(seams), m_listener).run(Secret("s3cret"), key);
    }

private Q_SLOTS:

    void conversation_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(QStringLiteral(MUSTER_TEST_WIRE), {QStringLiteral("*.dialogue")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(QDir(QStringLiteral(MUSTER_TEST_WIRE)).relativeFilePath(path)))
                << path;
        }
    }

    void conversation()
    {
        QFETCH(QString, path);
        QVERIFY(QDir(QString::fromStdString(state())).removeRecursively());
        const Dialogue dialogue = Dialogue::read(path.toStdString());
        DialogueTransport transport(dialogue.steps);
        auto end = run(dialogue, transport);
        VERIFY_OK(end);
        QCOMPARE(QString::fromStdString(transport.complaint()), QString());
        QCOMPARE(end->counts.sum(), end->counts.read);
        auto reader = LedgerReader::open(state());
        VERIFY_OK(reader);
        for (const auto& [row, expected] : dialogue.outcomes) {
            auto rows = (*reader)->rows(end->run, {{}, {}, row - 1, 1});
            VERIFY_OK(rows);
            QCOMPARE(rows->size(), std::size_t(1));
            QCOMPARE(rows->front().ref.row, row);
            QCOMPARE(QString::fromUtf8(outcomeName(rows->front().state)),
                     QString::fromStdString(expected.state));
            QVERIFY2(rows->front().message.find(expected.message) != std::string::npos,
                     rows->front().message.c_str());
        }
        QCOMPARE(end->exitCode, dialogue.exitCode);
        if (has(dialogue, "ask-again"))
            secondPushSendsNothing(dialogue);
    }

private:
    /// After an unknown outcome the next push, not being asked, must not say a word to the service.
    void secondPushSendsNothing(const Dialogue& dialogue)
    {
        DialogueTransport silence({});
        auto again = run(dialogue, silence);
        QCOMPARE(QString::fromStdString(silence.complaint()), QString());
        QVERIFY(!again.has_value());
        QCOMPARE(exitCodeOf(again.error().kind), 11);
    }
};

MUSTER_TEST(DialogueTest)
#include "DialogueTest.moc"
