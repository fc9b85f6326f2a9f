// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/ResultStep.h"

#include "tests/support/MemorySecretStore.h"
#include "tests/support/TestMain.h"
#include "ui/connections/SecretField.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muster;

/// Stands in for muster: without a secret it ends as over a locked keychain; with one it writes
/// down what it was given, and how it was called.
static const char program[] = R"(#!/bin/sh
out=$(dirname "$0")
descriptor=
words="$*"
while [ $# -gt 0 ]; do
    [ "$1" = --secret-fd ] && descriptor=$2
    shift
done
if [ -z "$descriptor" ]; then
    echo '{"error":{"message":"the keychain is locked","hint":"Unlock it."},"exit":14}'
    exit 14
fi
eval "cat <&$descriptor" >"$out/secret"
printf '%s\n' "$words" >"$out/words"
env >"$out/environment"
echo '{"event":"summary","run":0,"read":1,"accepted":1,"exit":0}'
)";

class ResultStepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSecretOfThisSessionGoesThroughAPipe();
    void goesOnOnceTheKeychainIsOpen();

private:
    QPushButton* button(const QString& text) const;
    QByteArray wrote(const char* name) const;
    void startLocked();

    std::unique_ptr<QTemporaryDir> m_home;
    Workplace m_place;
    test::MemorySecretStore* m_store = nullptr;
    std::unique_ptr<ResultStep> m_step;
};

void ResultStepTest::init()
{
    m_step.reset();
    m_home = std::make_unique<QTemporaryDir>();
    QFile script(m_home->filePath(QStringLiteral("muster")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(program);
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_place = Workplace();
    m_place.directories = {m_home->filePath(QStringLiteral("config")).toStdString(),
                           m_home->filePath(QStringLiteral("state")).toStdString()};
    m_place.program = script.fileName();
    auto store = std::make_unique<test::MemorySecretStore>();
    m_store = store.get();
    m_step = std::make_unique<ResultStep>(m_place, nullptr, std::move(store));
    m_step->show();
}

QPushButton* ResultStepTest::button(const QString& text) const
{
    for (auto* found : m_step->findChildren<QPushButton*>()) {
        if (found->isVisible() && found->text() == text)
            return found;
    }
    return nullptr;
}

QByteArray ResultStepTest::wrote(const char* name) const
{
    QFile file(m_home->filePath(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ResultStepTest::startLocked()
{
    m_store->store = SecretState::Locked;
    QSignalSpy ended(m_step.get(), &ResultStep::ended);
    m_step->start({QStringLiteral("people")}, QStringLiteral("hr"));
    QVERIFY(ended.wait(20000));
    QCOMPARE(ended[0][1].toInt(), 14);
    QVERIFY(button(QStringLiteral("Unlock")));
    const auto labels = m_step->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text() == QLatin1String("Nothing was sent");
    }));
}

void ResultStepTest::theSecretOfThisSessionGoesThroughAPipe()
{
    startLocked();
    auto* field = m_step->findChild<SecretField*>();
    QVERIFY(field->isVisible());
    button(QStringLiteral("This session only"))->click(); // nothing was typed
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, QStringLiteral("s3cret-Brief"));
    QSignalSpy ended(m_step.get(), &ResultStep::ended);
    button(QStringLiteral("This session only"))->click();
    QVERIFY(ended.wait(20000));
    QCOMPARE(ended[0][1].toInt(), 0);
    QCOMPARE(wrote("secret"), QByteArray("s3cret-Brief"));
    QVERIFY(wrote("words").contains("--trigger window"));
    QVERIFY(!wrote("words").contains("s3cret"));
    QVERIFY(!wrote("environment").isEmpty() && !wrote("environment").contains("s3cret"));
    QVERIFY(field->text().isEmpty() && !field->isVisible());
    QSignalSpy again(m_step.get(), &ResultStep::ended);
    m_step->start({QStringLiteral("people")}, QStringLiteral("hr")); // it is not asked for twice
    QVERIFY(again.wait(20000));
    QCOMPARE(again[0][1].toInt(), 0);
    m_step->start({QStringLiteral("people")}, QStringLiteral("other"));
    QVERIFY(again.wait(20000));
    QCOMPARE(again[1][1].toInt(), 14); // it belongs to one connection
}

void ResultStepTest::goesOnOnceTheKeychainIsOpen()
{
    startLocked();
    button(QStringLiteral("Unlock"))->click();
    QCOMPARE(m_store->unlocksAsked, 1);
    QSignalSpy ended(m_step.get(), &ResultStep::ended);
    QVERIFY(!ended.wait(2500));
    m_store->items["connection/hr/client-secret"] = "stored";
    m_store->store = SecretState::Present;
    QVERIFY(ended.wait(20000)); // started anew by itself
    QVERIFY(!button(QStringLiteral("Unlock")));
}

MUSTER_TEST(ResultStepTest)
#include "ResultStepTest.moc"
