// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/UnlockWait.h"

#include "tests/support/MemorySecretStore.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>

using namespace muster;

class UnlockWaitTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void tellsOnceWhenTheStoreIsOpen()
    {
        auto owned = std::make_unique<test::MemorySecretStore>();
        auto* store = owned.get();
        store->store = SecretState::Locked;
        UnlockWait wait(std::move(owned));
        QSignalSpy opened(&wait, &UnlockWait::opened);
        wait.start();
        QCOMPARE(store->unlocksAsked, 1);
        QVERIFY(!opened.wait(1200));
        store->store = SecretState::Present;
        QVERIFY(opened.wait(5000));
        QVERIFY(!opened.wait(1200));
    }

    /// The person sent the question away.
    void endsWhenItStaysLocked()
    {
        auto owned = std::make_unique<test::MemorySecretStore>();
        auto* store = owned.get();
        store->store = SecretState::Locked;
        UnlockWait wait(std::move(owned), nullptr, std::chrono::milliseconds(700));
        QSignalSpy opened(&wait, &UnlockWait::opened);
        QSignalSpy failed(&wait, &UnlockWait::failed);
        wait.start();
        wait.start(); // asks once more, waits once
        QCOMPARE(store->unlocksAsked, 2);
        QVERIFY(failed.wait(5000));
        QVERIFY(failed.at(0).at(0).toString().contains(QStringLiteral("still locked")));
        store->store = SecretState::Present;
        QVERIFY(!opened.wait(1200));
        QCOMPARE(failed.size(), 1);
        wait.start();
        QVERIFY(opened.wait(5000));
    }
};

MUSTER_TEST(UnlockWaitTest)
#include "UnlockWaitTest.moc"
