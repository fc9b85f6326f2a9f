// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/FieldSealer.h"

#include "tests/support/TestMain.h"

#include <set>

using namespace muster;

class FieldSealerTest : public QObject {
    Q_OBJECT

private:
    static Secret key(char c = 'k') { return Secret(std::string(32, c)); }

private Q_SLOTS:

    void opensWhatItSealed()
    {
        FieldSealer sealer(key(), "test");
        for (const std::size_t size : {0U, 1U, 16U, 1000U}) {
            const std::string plain(size, 'x');
            const auto sealed = sealer.seal(plain, "row");
            QCOMPARE(sealed.size(), size + 28);
            QVERIFY(size < 16 || sealed.find(std::string(8, 'x')) == std::string::npos);
            QCOMPARE(FieldSealer(key(), "test").open(sealed, "row"), std::optional(plain));
        }
    }

    void everySealingDiffers()
    {
        FieldSealer sealer(key(), "test");
        std::set<std::string> seen;
        for (int i = 0; i < 100; ++i)
            seen.insert(sealer.seal("same", "row"));
        QCOMPARE(seen.size(), std::size_t(100));
    }

    void opensNothingElse()
    {
        FieldSealer sealer(key(), "test");
        const auto sealed = sealer.seal("secret", "row");
        QVERIFY(!sealer.open(sealed, "other row"));
        QVERIFY(!FieldSealer(key(), "other purpose").open(sealed, "row"));
        QVERIFY(!FieldSealer(key('z'), "test").open(sealed, "row"));
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            std::string damaged = sealed;
            damaged[i] = static_cast<char>(damaged[i] ^ 1);
            QVERIFY(!sealer.open(damaged, "row"));
            QVERIFY(!sealer.open(sealed.substr(0, i), "row"));
        }
        QVERIFY(sealer.open(sealed, "row"));
    }
};

MUSTER_TEST(FieldSealerTest)
#include "FieldSealerTest.moc"
