// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/SessionSecrets.h"

#include "core/secrets/FileSecret.h"
#include "core/secrets/SecretPipe.h"
#include "tests/support/TestMain.h"

#include <QProcess>

#include <fcntl.h>
#include <unistd.h>

using namespace muster;

class SessionSecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void keepsAndForgets()
    {
        SessionSecrets secrets;
        QVERIFY(!secrets.find("connection/hr/client-secret"));
        secrets.keep("connection/hr/client-secret", Secret("one"));
        secrets.keep("connection/hr/client-secret", Secret("two"));
        QVERIFY(secrets.has("connection/hr/client-secret"));
        QVERIFY(secrets.find("connection/hr/client-secret")->reveal() == "two");
        QVERIFY(secrets.find("connection/hr/client-secret")->reveal() == "two"); // not used up
        QVERIFY(!secrets.has("connection/other/client-secret"));
        secrets.forget("connection/hr/client-secret");
        QVERIFY(!secrets.has("connection/hr/client-secret"));
    }

    void aPipeIsReadOnceAndEnds()
    {
        const auto pipe = SecretPipe::open(Secret("s3cret"));
        VERIFY_OK(pipe);
        const auto read = readSecretDescriptor(::dup(pipe->descriptor()));
        VERIFY_OK(read);
        QVERIFY(read->reveal() == "s3cret");
        QVERIFY(!readSecretDescriptor(::dup(pipe->descriptor()))); // nothing is left in it
    }

    void aPipeReachesAChildAndNobodyLater()
    {
        int descriptor = -1;
        QByteArray said;
        {
            auto pipe = SecretPipe::open(Secret("s3cret"));
            VERIFY_OK(pipe);
            descriptor = pipe->descriptor();
            QProcess child;
            child.start(QStringLiteral("/bin/sh"),
                        {QStringLiteral("-c"), QStringLiteral("cat <&%1").arg(descriptor)});
            QVERIFY(child.waitForFinished(20'000));
            said = child.readAllStandardOutput();
        }
        QCOMPARE(said, QByteArray("s3cret"));
        QCOMPARE(::fcntl(descriptor, F_GETFD), -1);
    }
};

MUSTER_TEST(SessionSecretsTest)
#include "SessionSecretsTest.moc"
