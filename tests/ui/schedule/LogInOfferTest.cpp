// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/LogInOffer.h"

#include "tests/support/TestMain.h"
#include "ui/schedule/HowItRuns.h"
#include "ui/schedule/SystemTimer.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muster;

/// What starts the runs after the next log-in, offered where schedules are made.
class LogInOfferTest final : public QObject {
    Q_OBJECT

private:
    Workplace workplace() const
    {
        Workplace place;
        place.directories = {m_home->filePath(QStringLiteral("config/muster")).toStdString(),
                             m_home->filePath(QStringLiteral("state")).toStdString()};
        place.program = place.desktopProgram = QStringLiteral("/bin/true");
        return place;
    }

    QString entry() const
    {
        return m_home->filePath(QStringLiteral("config/autostart/io.github.muster.Muster.desktop"));
    }

    void write(const QString& path) const
    {
        const QFileInfo file(m_home->filePath(path));
        QDir().mkpath(file.path());
        QFile made(file.filePath());
        QVERIFY(made.open(QIODevice::WriteOnly));
    }

    static QPushButton* button(const QWidget& widget, const QString& text)
    {
        for (auto* found : widget.findChildren<QPushButton*>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }

private Q_SLOTS:

    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_home->filePath(QStringLiteral("config")).toUtf8());
    }

    static void cleanup() { qunsetenv("XDG_CONFIG_HOME"); }

    void takenItStartsAtLogIn()
    {
        LogInOffer offer(workplace());
        QVERIFY(!offer.isVisible());
        offer.offer();
        QVERIFY(offer.isVisible());
        const QSignalSpy taken(&offer, &LogInOffer::taken);
        button(offer, QStringLiteral("Start Muster when I log in"))->click();
        QVERIFY(!offer.isVisible());
        QCOMPARE(taken.size(), 1);
        QVERIFY(QFile::exists(entry()));
        offer.offer();
        QVERIFY(!offer.isVisible());
    }

    void refusedOrInNoNeed()
    {
        LogInOffer offer(workplace());
        offer.offer();
        button(offer, QStringLiteral("Not now"))->click();
        QVERIFY(!offer.isVisible());
        QVERIFY(!QFile::exists(entry()));
        offer.offer();
        QTest::keyClick(&offer, Qt::Key_Escape);
        QVERIFY(!offer.isVisible());
        write(QStringLiteral("config/systemd/user/muster-schedule.timer"));
        write(QStringLiteral("config/systemd/user/timers.target.wants/muster-schedule.timer"));
        offer.offer();
        QVERIFY(!offer.isVisible());
    }

    void saysWhyItCannot()
    {
        write(QStringLiteral("config/autostart")); // no folder
        LogInOffer offer(workplace());
        offer.offer();
        button(offer, QStringLiteral("Start Muster when I log in"))->click();
        QVERIFY(offer.isVisible());
        QVERIFY(offer.findChild<QLabel*>()->text().contains(QLatin1String("autostart")));
    }

    void theTimerOfTheSystem()
    {
        QVERIFY(systemTimer() == SystemTimer::None);
        write(QStringLiteral("config/systemd/user/muster-schedule.timer"));
        QVERIFY(systemTimer() == SystemTimer::Written);
        write(QStringLiteral("config/systemd/user/timers.target.wants/muster-schedule.timer"));
        QVERIFY(systemTimer() == SystemTimer::Enabled);
    }

    /// The same choice as in Settings, and no words for a shell but the line for cron.
    void chosenWhereItIsToldHowItRuns()
    {
        HowItRuns how(workplace());
        auto* atLogIn = how.findChild<QCheckBox*>();
        QVERIFY(!atLogIn->isChecked());
        atLogIn->click();
        QVERIFY(QFile::exists(entry()));
        QVERIFY(QFile::remove(entry()));
        how.refresh();
        QVERIFY(!atLogIn->isChecked());
        write(QStringLiteral("config/systemd/user/muster-schedule.timer"));
        how.refresh();
        QStringList words;
        for (const auto* label : how.findChildren<QLabel*>())
            words << label->text();
        QCOMPARE(words.filter(QStringLiteral("written, but not started")).size(), 1);
        QVERIFY(words.filter(QStringLiteral("systemctl")).isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

MUSTER_TEST(LogInOfferTest)
#include "LogInOfferTest.moc"
