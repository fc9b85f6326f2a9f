// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/ConnectionNotes.h"
#include "core/feed/FeedStore.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/TestMain.h"
#include "ui/connections/ConnectionsPage.h"
#include "ui/connections/PracticeService.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace muster;

static const QString shortSecret = QStringLiteral("s3cret");
static const QString longSecret =
    QStringLiteral("another-s3cret-of-quite-another-length-0123456789");

/// A picture of the connections after saving tells nothing of the secret, not even how long it is:
/// whatever was typed, every pixel is the same.
class SecretPictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSecretCanBeSeenToHaveALength();
    void theListAfterSaving();
    void theWizardAfterSaving();
    void theNextNewConnection();
    void thePanelOpenedAgain();

private:
    /// Another page over another home, as after another start of the program.
    void begin();
    void type(const QString& name, const QString& secret) const;
    void save(const QString& secret);
    void press(const QString& text) const;
    QLineEdit* field(const QString& name) const;
    QImage picture() const;

    std::unique_ptr<QTemporaryDir> m_home;
    Workplace m_place;
    std::unique_ptr<PracticeService> m_service;
    std::unique_ptr<ConnectionsPage> m_page;
};

void SecretPictureTest::initTestCase()
{
    QApplication::setCursorFlashTime(0); // a cursor that blinks is no difference
}

void SecretPictureTest::begin()
{
    m_page.reset();
    m_home = std::make_unique<QTemporaryDir>();
    m_place = Workplace();
    m_place.directories = {m_home->filePath(QStringLiteral("config")).toStdString(),
                           m_home->filePath(QStringLiteral("state")).toStdString()};
    m_page.reset();
    m_service = std::make_unique<PracticeService>(m_place);
    m_page = std::make_unique<ConnectionsPage>(m_place, *m_service, nullptr,
                                               std::make_unique<test::MemorySecretStore>());
    m_page->resize(1000, 700);
    m_page->show();
    m_page->enter();
}

QLineEdit* SecretPictureTest::field(const QString& name) const
{
    for (auto* edit : m_page->findChildren<QLineEdit*>()) {
        if (edit->isVisible() && edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

void SecretPictureTest::press(const QString& text) const
{
    for (auto* button : m_page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text)
            return button->click();
    }
    QFAIL(qPrintable(text));
}

void SecretPictureTest::type(const QString& name, const QString& secret) const
{
    QTRY_VERIFY(field(name));
    QTest::keyClicks(field(name), secret);
    QCOMPARE(field(name)->text(), secret);
}

void SecretPictureTest::save(const QString& secret)
{
    m_page->create(QStringLiteral("threatswitch"));
    type(QStringLiteral("Client secret"), secret);
    field(QStringLiteral("Address"))->setText(QStringLiteral("https://ts.example.com"));
    field(QStringLiteral("Client ID"))->setText(QStringLiteral("id"));
    press(QStringLiteral("Save without testing"));
    QVERIFY(ConnectionStore(m_place.directories).has("threatswitch"));
}

/// Once nothing moves any more.
QImage SecretPictureTest::picture() const
{
    QTest::qWait(100);
    return m_page->grab().toImage();
}

/// What the others compare would be different if the field still held it.
void SecretPictureTest::aSecretCanBeSeenToHaveALength()
{
    begin();
    m_page->create(QStringLiteral("threatswitch"));
    type(QStringLiteral("Client secret"), shortSecret);
    const QImage one = picture();
    field(QStringLiteral("Client secret"))->setText(longSecret);
    QVERIFY(picture() != one);
}

void SecretPictureTest::theListAfterSaving()
{
    begin();
    save(shortSecret);
    const QImage one = picture();
    begin();
    save(longSecret);
    QVERIFY(picture() == one);
}

void SecretPictureTest::theWizardAfterSaving()
{
    begin();
    save(shortSecret);
    QTest::qWait(100);
    press(QStringLiteral("Edit"));
    const QImage one = picture();
    QVERIFY(field(QStringLiteral("Client secret"))); // it is the wizard
    begin();
    save(longSecret);
    QTest::qWait(100);
    press(QStringLiteral("Edit"));
    QVERIFY(picture() == one);
}

void SecretPictureTest::theNextNewConnection()
{
    begin();
    m_page->create(QStringLiteral("threatswitch"));
    const QImage never = picture();
    begin();
    save(longSecret);
    VERIFY_OK(
        ConnectionStore(m_place.directories).remove("threatswitch")); // the name is free again
    m_page->create(QStringLiteral("threatswitch"));
    QVERIFY(picture() == never);
}

void SecretPictureTest::thePanelOpenedAgain()
{
    const auto open = [this] {
        QTest::qWait(100);
        press(QStringLiteral("Replace secret"));
        QTRY_VERIFY(field(QStringLiteral("New secret")));
    };
    begin();
    save(shortSecret);
    open();
    const QImage never = picture();
    type(QStringLiteral("New secret"), longSecret);
    QVERIFY(picture() != never);
    press(QStringLiteral("Cancel"));
    open();
    QVERIFY(picture() == never);
}

MUSTER_TEST(SecretPictureTest)
#include "SecretPictureTest.moc"
