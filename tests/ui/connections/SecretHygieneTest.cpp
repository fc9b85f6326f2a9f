// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/MemorySecretStore.h"
#include "tests/support/TestMain.h"
#include "ui/connections/ConnectionsPage.h"
#include "ui/connections/PracticeService.h"
#include "ui/connections/SecretField.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muster;

static const QString secret = QStringLiteral("s3cret-NEVER-shown-7");

/// Where a secret could be read off a window after it was typed: widgets, what assistive technology
/// is told, the clipboard, what can be undone.
class SecretHygieneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingShowsItWhileItIsTyped();
    void nothingHoldsItAfterSaving();
    void nothingHoldsItForTheSession();
    void nothingHoldsItAfterCancel();
    void theLookoutSeesAPlainField();

private:
    void fill() const;
    QLineEdit* field(const QString& name) const;
    void press(const QString& text) const;

    QTemporaryDir m_home;
    Workplace m_place;
    test::MemorySecretStore* m_store = nullptr;
    std::unique_ptr<PracticeService> m_service;
    std::unique_ptr<ConnectionsPage> m_page;
};

/// Every text of a widget that is no secret field's own memory.
static QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.toolTip(),
                      widget.whatsThis(),
                      widget.statusTip(),
                      widget.accessibleName(),
                      widget.accessibleDescription(),
                      widget.windowTitle()};
    for (const char* const name : {"text", "displayText", "selectedText", "placeholderText",
                                   "plainText", "currentText", "title"})
        texts << widget.property(name).toString();
    return texts;
}

static void tellTree(QAccessibleInterface* face, QStringList& into)
{
    if (!face)
        return;
    for (int kind = QAccessible::Name; kind <= QAccessible::Accelerator; ++kind)
        into << face->text(static_cast<QAccessible::Text>(kind));
    if (auto* text = face->textInterface())
        into << text->text(0, text->characterCount());
    for (int i = 0; i < face->childCount(); ++i)
        tellTree(face->child(i), into);
}

/// Where the secret stands, for the message of a failed test; empty when nowhere.
static QString findIn(QWidget& window, const QString& wanted)
{
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const auto texts = textsOf(*widget);
        for (const QString& text : texts) {
            if (text.contains(wanted))
                return QString::fromLatin1(widget->metaObject()->className());
        }
    }
    QStringList told;
    tellTree(QAccessible::queryAccessibleInterface(&window), told);
    for (const QString& text : std::as_const(told)) {
        if (text.contains(wanted))
            return QStringLiteral("the accessibility tree");
    }
    const QClipboard* board = QApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        if (board->text(mode).contains(wanted))
            return QStringLiteral("the clipboard");
    }
    return {};
}

/// The same after everything that can be undone and redone was.
static QString findInPast(QWidget& window, const QString& wanted)
{
    const auto fields = window.findChildren<QLineEdit*>();
    for (QLineEdit* field : fields) {
        for (int i = 0; i < 50 && field->isUndoAvailable(); ++i) {
            field->undo();
            if (field->text().contains(wanted))
                return QStringLiteral("undo of ") + field->accessibleName();
        }
        for (int i = 0; i < 50 && field->isRedoAvailable(); ++i) {
            field->redo();
            if (field->text().contains(wanted))
                return QStringLiteral("redo of ") + field->accessibleName();
        }
    }
    return {};
}

void SecretHygieneTest::init()
{
    m_place.directories = {m_home.filePath(QStringLiteral("config")).toStdString(),
                           m_home.filePath(QStringLiteral("state")).toStdString()};
    m_place.program = QStringLiteral(MUSTER_BIN "/muster");
    auto store = std::make_unique<test::MemorySecretStore>();
    m_store = store.get();
    m_service = std::make_unique<PracticeService>(m_place);
    m_page = std::make_unique<ConnectionsPage>(m_place, *m_service, nullptr, std::move(store));
    m_page->resize(1000, 700);
    m_page->show();
    QApplication::clipboard()->clear();
}

QLineEdit* SecretHygieneTest::field(const QString& name) const
{
    for (auto* edit : m_page->findChildren<QLineEdit*>()) {
        if (edit->isVisible() && edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

void SecretHygieneTest::press(const QString& text) const
{
    for (auto* button : m_page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text)
            return button->click();
    }
    QFAIL(qPrintable(text));
}

void SecretHygieneTest::fill() const
{
    m_page->create(QStringLiteral("threatswitch"));
    QTRY_VERIFY(field(QStringLiteral("Client secret")));
    field(QStringLiteral("Address"))->setText(QStringLiteral("https://ts.example.com"));
    field(QStringLiteral("Client ID"))->setText(QStringLiteral("id"));
    QTest::keyClicks(field(QStringLiteral("Client secret")), secret);
    QCOMPARE(field(QStringLiteral("Client secret"))->text(), secret); // the test types for real
}

void SecretHygieneTest::nothingShowsItWhileItIsTyped()
{
    fill();
    auto* typed = field(QStringLiteral("Client secret"));
    QVERIFY(!typed->displayText().contains(secret));
    typed->selectAll();
    typed->copy();
    QTest::keyClick(typed, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(typed, Qt::Key_X, Qt::ControlModifier);
    QTest::keyClick(typed, Qt::Key_Insert, Qt::ControlModifier);
    QVERIFY(!QApplication::clipboard()->text().contains(secret));
    const std::unique_ptr<QMenu> menu(typed->createStandardContextMenu());
    for (const QAction* action : menu->actions()) {
        const bool takesOut = action->text().contains(QStringLiteral("Copy"))
            || action->text().contains(QStringLiteral("Cu&t"));
        QVERIFY2(!takesOut || !action->isEnabled(), qPrintable(action->text()));
    }
    QVERIFY(!typed->dragEnabled());
    QStringList told;
    tellTree(QAccessible::queryAccessibleInterface(m_page.get()), told);
    for (const QString& text : std::as_const(told))
        QVERIFY2(!text.contains(secret), qPrintable(text.left(20)));
}

void SecretHygieneTest::nothingHoldsItAfterSaving()
{
    fill();
    QSignalSpy saved(m_page.get(), &ConnectionsPage::connectionSaved);
    press(QStringLiteral("Save without testing"));
    QCOMPARE(saved.size(), 1);
    const auto name = "connection/" + saved[0][0].toString().toStdString() + "/client-secret";
    QCOMPARE(QString::fromStdString(m_store->items[name]), secret);
    QCOMPARE(findIn(*m_page, secret), QString());
    QCOMPARE(findInPast(*m_page, secret), QString());
}

void SecretHygieneTest::nothingHoldsItForTheSession()
{
    m_store->store = SecretState::Locked;
    fill();
    press(QStringLiteral("Save without testing"));
    QSignalSpy saved(m_page.get(), &ConnectionsPage::connectionSaved);
    press(QStringLiteral("This session only"));
    QCOMPARE(saved.size(), 1);
    QVERIFY(m_place.session->has("connection/" + saved[0][0].toString().toStdString()
                                 + "/client-secret"));
    QCOMPARE(findIn(*m_page, secret), QString());
    QCOMPARE(findInPast(*m_page, secret), QString());
}

void SecretHygieneTest::nothingHoldsItAfterCancel()
{
    fill();
    press(QStringLiteral("Cancel"));
    QCOMPARE(findIn(*m_page, secret), QString());
    QCOMPARE(findInPast(*m_page, secret), QString());
}

/// The search itself finds what is there to be found.
void SecretHygieneTest::theLookoutSeesAPlainField()
{
    fill();
    QVERIFY(!findIn(*m_page, secret).isEmpty()); // the field's own text, before saving
    auto* name = field(QStringLiteral("Name of the connection"));
    name->selectAll();
    QTest::keyClicks(name, secret);
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("x"));
    press(QStringLiteral("Cancel"));
    QVERIFY(!findInPast(*m_page, secret).isEmpty());
}

MUSTER_TEST(SecretHygieneTest)
#include "SecretHygieneTest.moc"
