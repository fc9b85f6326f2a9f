// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/HeldCard.h"

#include "tests/support/TestMain.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace muster;

class HeldCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsPrefilledAndEveryNumberCounts();
    void anotherFileForgetsWhatWasTyped();
    void whatNobodyCanAllowHasNoSuchAnswer();
    void withoutNumbersItSaysWhatWasRecorded();
    void nothingIsAnsweredWhileSomethingRuns();
    void theFormIsLeftWithoutAnAnswer();

private:
    QPushButton* button(const QString& text) const;
    QLineEdit* field(const QString& name) const;
    bool shows(const QString& text) const;
    static Occasion held(const char* facts, int minute = 0);

    std::unique_ptr<HeldCard> m_card;
};

static const char twoLimits[] = R"facts({"limits":[
{"code":"rows","count":412,"limit":900,"message":"the file has 412 rows, 588 fewer than the 1000 of the last accepted file; the limit is 10 % fewer, that is 900 rows","allow":"rows=412"},
{"code":"terminations","count":37,"limit":5,"message":"37 people would be newly marked as having left or inactive; the limit is 5 (5 % of the 100 accepted last time)","allow":"terminations=37"}
]})facts";

void HeldCardTest::init()
{
    m_card = std::make_unique<HeldCard>();
    m_card->show();
}

Occasion HeldCardTest::held(const char* facts, int minute)
{
    Occasion occasion;
    occasion.due = Clock::Wall(std::chrono::minutes(minute));
    occasion.state = OccasionState::Held;
    occasion.file = "/srv/hr/people_11.csv";
    occasion.message = "A limit holds it.";
    occasion.facts = facts;
    return occasion;
}

QPushButton* HeldCardTest::button(const QString& text) const
{
    for (auto* button : m_card->findChildren<QPushButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

QLineEdit* HeldCardTest::field(const QString& name) const
{
    for (auto* edit : m_card->findChildren<QLineEdit*>()) {
        if (edit->accessibleName().contains(name))
            return edit;
    }
    return nullptr;
}

bool HeldCardTest::shows(const QString& text) const
{
    const auto labels = m_card->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
        return !label->isHidden() && label->text().contains(text);
    });
}

void HeldCardTest::nothingIsPrefilledAndEveryNumberCounts()
{
    m_card->tell(held(twoLimits));
    QVERIFY(shows(QStringLiteral("people_11.csv, since ")));
    QSignalSpy released(m_card.get(), &HeldCard::releaseWanted);
    button(QStringLiteral("Send it anyway…"))->click();
    auto* rows = field(QStringLiteral("Rows of this file"));
    auto* people = field(QStringLiteral("marked as having left"));
    auto* reason = field(QStringLiteral("Reason"));
    QVERIFY(rows && people && reason);
    QVERIFY(rows->text().isEmpty() && people->text().isEmpty() && reason->text().isEmpty());
    auto* send = button(QStringLiteral("Send it"));
    QVERIFY(!send->isEnabled());
    rows->setText(QStringLiteral("412"));
    people->setText(QStringLiteral("36"));
    reason->setText(QStringLiteral("site closed"));
    QVERIFY(!send->isEnabled());
    QVERIFY(shows(QStringLiteral("36 is not the number above.")));
    people->setText(QStringLiteral("37"));
    reason->setText(QStringLiteral("  "));
    QVERIFY(!send->isEnabled());
    QVERIFY(shows(QStringLiteral("Give a reason.")));
    reason->setText(QStringLiteral(" site  closed "));
    send->click();
    QCOMPARE(released.size(), 1);
    QCOMPARE(released[0][0].toString(), QStringLiteral("rows=412,terminations=37"));
    QCOMPARE(released[0][1].toString(), QStringLiteral("site closed"));
}

void HeldCardTest::anotherFileForgetsWhatWasTyped()
{
    m_card->tell(held(twoLimits));
    button(QStringLiteral("Send it anyway…"))->click();
    auto* rows = field(QStringLiteral("Rows of this file"));
    rows->setText(QStringLiteral("412"));
    m_card->tell(held(twoLimits));
    QCOMPARE(field(QStringLiteral("Rows of this file")), rows);
    QCOMPARE(rows->text(), QStringLiteral("412"));
    m_card->tell(held(twoLimits, 5));
    QVERIFY(field(QStringLiteral("Rows of this file")) == nullptr);
}

void HeldCardTest::whatNobodyCanAllowHasNoSuchAnswer()
{
    m_card->tell(held(R"facts({"limits":[{"code":"empty-file","count":0,"limit":1,"allow":"",
        "message":"the file has no rows; a file without rows is never sent"}]})facts"));
    QVERIFY(shows(QStringLiteral("The file has no rows; a file without rows is never sent.")));
    QVERIFY(button(QStringLiteral("Send it anyway…"))->isHidden());
    QVERIFY(!button(QStringLiteral("Do not send this file…"))->isHidden());
}

void HeldCardTest::withoutNumbersItSaysWhatWasRecorded()
{
    m_card->tell(held(""));
    QVERIFY(shows(QStringLiteral("A limit holds it.")));
    QVERIFY(button(QStringLiteral("Send it anyway…"))->isHidden());
}

void HeldCardTest::nothingIsAnsweredWhileSomethingRuns()
{
    m_card->tell(held(twoLimits));
    m_card->setReady(false);
    QVERIFY(!button(QStringLiteral("Send it anyway…"))->isEnabled());
    QVERIFY(!button(QStringLiteral("Do not send this file…"))->isEnabled());
    QVERIFY(button(QStringLiteral("Review…"))->isEnabled());
}

void HeldCardTest::theFormIsLeftWithoutAnAnswer()
{
    m_card->tell(held(twoLimits));
    const QSignalSpy sent(m_card.get(), &HeldCard::releaseWanted);
    const QSignalSpy asked(m_card.get(), &HeldCard::asked);
    button(QStringLiteral("Send it anyway…"))->click();
    QCOMPARE(asked.size(), 1);
    field(QStringLiteral("Rows of this file"))->setText(QStringLiteral("412"));
    button(QStringLiteral("Cancel"))->click();
    QVERIFY(field(QStringLiteral("Reason")) == nullptr);
    QCOMPARE(m_card->focusWidget(), button(QStringLiteral("Send it anyway…")));
    button(QStringLiteral("Do not send this file…"))->click();
    QTest::keyClick(field(QStringLiteral("Reason")), Qt::Key_Escape);
    QVERIFY(field(QStringLiteral("Reason")) == nullptr);
    QCOMPARE(m_card->focusWidget(), button(QStringLiteral("Do not send this file…")));
    QVERIFY(sent.isEmpty());
}

MUSTER_TEST(HeldCardTest)

#include "HeldCardTest.moc"
