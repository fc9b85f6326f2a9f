// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/ProgressNews.h"

#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QThread>

#include <thread>
#include <vector>

using namespace muster;

class ProgressNewsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    /// Thousands of steps become a few words, told where the window lives and in their order.
    void tellsSeldomAndOnTheReceiversThread()
    {
        std::vector<double> told;
        const auto* window = QThread::currentThread();
        const QThread* heard = nullptr;
        QElapsedTimer took;
        took.start();
        std::jthread work([&](const std::stop_token& stop) {
            ProgressNews news(this, stop, [&](double share) {
                told.push_back(share);
                heard = QThread::currentThread();
            });
            for (int step = 0; took.elapsed() < 400; ++step)
                news(static_cast<double>(took.elapsed()) / 400);
        });
        work.join();
        const auto most = static_cast<std::size_t>(took.elapsed() / 50);
        QCoreApplication::processEvents();
        QVERIFY(!told.empty() && told.size() <= most);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(heard, window);
    }

    void goesOnUntilItIsAskedToStop()
    {
        std::stop_source source;
        ProgressNews news(this, source.get_token(), [](double) {});
        QVERIFY(news(0.1));
        source.request_stop();
        QVERIFY(!news(0.2)); // at once, not with the next word
    }
};

MUSTER_TEST(ProgressNewsTest)
#include "ProgressNewsTest.moc"
