// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/CatalogueWords.h"

#include "core/feed/Services.h"
#include "tests/support/TestMain.h"
#include "ui/window/Language.h"

#include <QSet>

using namespace muster;

class CatalogueWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordOfTheCataloguesIsListed();
    void saysItInGerman();
    void ownFieldsKeepTheirNames();
    void objectsByKey();
};

void CatalogueWordsTest::everyWordOfTheCataloguesIsListed()
{
    QSet<QString> listed;
    for (const char* const word : catalogueWords())
        listed.insert(QString::fromUtf8(word));
    int fields = 0;
    for (const ServiceFacts& service : serviceFacts()) {
        for (const std::string& object : catalogueObjects(service.id)) {
            const auto catalogue = loadCatalogue(service.id, object);
            VERIFY_OK(catalogue);
            QStringList words{QString::fromStdString(catalogue->label),
                              QString::fromStdString(catalogue->note)};
            for (const Field& field : catalogue->fields) {
                words << QString::fromStdString(field.label) << QString::fromStdString(field.notes);
                ++fields;
            }
            words.removeAll(QString());
            for (const QString& word : std::as_const(words))
                QVERIFY2(listed.contains(word), qPrintable(word));
        }
    }
    QVERIFY(fields > 50);
}

void CatalogueWordsTest::saysItInGerman()
{
    const auto catalogue = loadCatalogue("threatswitch", "personnel");
    const Field* ssn = catalogue->find("ssn");
    QCOMPARE(fieldLabel(*ssn), QStringLiteral("Social Security Number"));
    QCOMPARE(fieldNotes(*ssn), QString::fromStdString(ssn->notes));
    const Language german(QStringLiteral("de"));
    QCOMPARE(fieldLabel(*ssn), QStringLiteral("Sozialversicherungsnummer"));
    QVERIFY(fieldNotes(*ssn).startsWith(QStringLiteral("Heute freiwillig")));
    QCOMPARE(catalogueLabel(*catalogue), QStringLiteral("Personal"));
    QCOMPARE(ssn->key, std::string("ssn")); // the service is sent what it knows
    QCOMPARE(fieldNotes(*catalogue->find("last_name")), QString());
}

void CatalogueWordsTest::ownFieldsKeepTheirNames()
{
    const Language german(QStringLiteral("de"));
    Field own;
    own.key = "Department";
    own.label = "Department";
    own.custom = true;
    QCOMPARE(fieldLabel(own), QStringLiteral("Department"));
    own.custom = false;
    QCOMPARE(fieldLabel(own), QStringLiteral("Abteilung"));
}

void CatalogueWordsTest::objectsByKey()
{
    QCOMPARE(objectLabel("personnel_account"), QStringLiteral("Personnel accounts"));
    QCOMPARE(objectLabel("something_else"), QStringLiteral("something_else"));
    const Language german(QStringLiteral("de"));
    QCOMPARE(objectLabel("personnel"), QStringLiteral("Personal"));
}

MUSTER_TEST(CatalogueWordsTest)
#include "CatalogueWordsTest.moc"
