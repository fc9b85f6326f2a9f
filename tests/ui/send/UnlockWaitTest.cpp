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
};

MUSTER_TEST(UnlockWaitTest)
#include "UnlockWaitTest.moc"
