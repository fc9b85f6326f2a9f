// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Secret.h"

#include "core/net/Request.h"
#include "tests/support/TestMain.h"

#include <type_traits>

using namespace muster;

class SecretTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isMoveOnly();
    void keepsBytes();
    void movesWithoutLeavingACopy();
    void clones();
    void wipesText();
    void showsDots();
};

void SecretTest::isMoveOnly()
{
    static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
    static_assert(std::is_nothrow_move_constructible_v<Secret>);
    static_assert(!std::is_convertible_v<std::string, Secret>);
    static_assert(!std::is_convertible_v<Secret, std::string>);
    QVERIFY(Secret().isEmpty());
}

void SecretTest::keepsBytes()
{
    const std::string_view bytes("a\0b\xff", 4);
    const Secret secret(bytes);
    QCOMPARE(secret.size(), std::size_t(4));
    QVERIFY(secret.reveal() == bytes);
    QVERIFY(!secret.isEmpty());
}

void SecretTest::movesWithoutLeavingACopy()
{
    Secret first("short");
    const auto* where = first.reveal().data();
    Secret second(std::move(first));
    QCOMPARE(second.reveal().data(), where); // the same memory, not a copy
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): the state under test
    Secret third("overwritten");
    third = std::move(second);
    QVERIFY(third.reveal() == "short");
    QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    auto& self = third;
    third = std::move(self);
    QVERIFY(third.reveal() == "short");
}

void SecretTest::clones()
{
    const Secret first("token");
    const auto copy = first.clone();
    QVERIFY(copy.reveal() == "token");
    QVERIFY(copy.reveal().data() != first.reveal().data());
}

void SecretTest::wipesText()
{
    std::string text(200, 'c');
    text.resize(3); // the rest of the memory still holds the old bytes
    const auto* bytes = text.data();
    const auto capacity = text.capacity();
    wipe(text);
    QVERIFY(text.empty());
    QCOMPARE(text.capacity(), capacity);
    text.resize(capacity);
    QCOMPARE(static_cast<const void*>(text.data()), static_cast<const void*>(bytes));
    QVERIFY(text.find('c') == std::string::npos);
}

void SecretTest::showsDots()
{
    QCOMPARE(Secret::shown().find("canary"), std::string_view::npos);
    Request request;
    request.addHeader("Authorization", "canary", true);
    request.addHeader("Accept", "text/plain");
    QCOMPARE(request.headers[0].shown(), std::string("•••"));
    QCOMPARE(request.headers[1].shown(), std::string("text/plain"));
}

MUSTER_TEST(SecretTest)
#include "SecretTest.moc"
