// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/Catalogue.h"

#include "tests/support/TestMain.h"

#include <algorithm>
#include <set>

using namespace muster;

class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersTheObjectsInOrder();
    void requiresWhatTheServiceRequires_data();
    void requiresWhatTheServiceRequires();
    void everyFieldIsUsable();
    void personnelHasItsFormats();
    void keepsOlderAndNewerValues();
    void namesObjectsWhenOneIsUnknown();
    void addsOwnFields();
    void refusesBadNames_data();
    void refusesBadNames();
    void choosesTheIdThatIsMapped();
};

void CatalogueTest::offersTheObjectsInOrder()
{
    const std::vector<std::string> threatswitch = {"personnel", "accesses", "eligibilities"};
    const std::vector<std::string> secureframe = {"personnel_account", "training_record",
                                                  "cloud_resource", "device", "free"};
    QVERIFY(catalogueObjects("threatswitch") == threatswitch);
    QVERIFY(catalogueObjects("secureframe") == secureframe);
    QVERIFY(catalogueObjects("nobody").empty());
}

void CatalogueTest::requiresWhatTheServiceRequires_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QStringList>("required");
    const auto add = [](const char* service, const char* object, const QStringList& required) {
        QTest::newRow(object) << QString::fromUtf8(service) << QString::fromUtf8(object)
                              << required;
    };
    const auto list = [](const char* text) {
        return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    add("threatswitch", "personnel", list("first_name last_name email"));
    add("threatswitch", "accesses", list("user_id access_code"));
    add("threatswitch", "eligibilities", list("user_id eligibility_code investigation_code"));
    add("secureframe", "personnel_account", list("id email"));
    add("secureframe", "training_record", list("id user_email training_slug"));
    add("secureframe", "cloud_resource", list("id cloud_resource_type"));
    add("secureframe", "device", {});
    add("secureframe", "free", {});
}

void CatalogueTest::requiresWhatTheServiceRequires()
{
    QFETCH(QString, service);
    QFETCH(QString, object);
    QFETCH(QStringList, required);
    const auto catalogue = loadCatalogue(service.toStdString(), object.toStdString());
    VERIFY_OK(catalogue);
    QStringList found;
    for (const Field& field : catalogue->fields) {
        if (field.need == Need::Required)
            found.append(QString::fromStdString(field.key));
    }
    QCOMPARE(found, required);
    QCOMPARE(catalogue->freeSchema, object == QStringLiteral("free"));
}

void CatalogueTest::everyFieldIsUsable()
{
    for (const char* service : {"threatswitch", "secureframe"}) {
        for (const std::string& object : catalogueObjects(service)) {
            const auto catalogue = loadCatalogue(service, object);
            VERIFY_OK(catalogue);
            std::set<std::string> keys;
            for (const Field& field : catalogue->fields) {
                QVERIFY2(keys.insert(field.key).second, field.key.c_str());
                QVERIFY2(!field.label.empty() && !field.confidence.empty(), field.key.c_str());
                const bool isDate =
                    field.type == FieldType::Date || field.type == FieldType::DateTime;
                QCOMPARE(isDate, !field.format.empty());
            }
            for (const std::string& id : catalogue->primaryIdChoices)
                QVERIFY2(catalogue->find(id), id.c_str());
        }
    }
}

void CatalogueTest::personnelHasItsFormats()
{
    const auto personnel = loadCatalogue("threatswitch", "personnel");
    VERIFY_OK(personnel);
    QCOMPARE(personnel->primaryId, std::string("email"));
    QVERIFY(personnel->find("email")->unique);
    QCOMPARE(personnel->find("hired_at")->format, std::string("yyyy-MM-dd 00:00:00 'EST'"));
    QCOMPARE(personnel->find("date_of_birth")->format, std::string("MM/dd/yyyy"));
    QVERIFY(personnel->find("ssn")->sensitivity == Sensitivity::Secret);
    QVERIFY(!personnel->find("department")->suggest);
    QVERIFY(!personnel->find("place_of_birth")->keyDocumented);
    QVERIFY(loadCatalogue("threatswitch", "accesses")->primaryIdRepeats);
}

void CatalogueTest::keepsOlderAndNewerValues()
{
    const auto cloud = loadCatalogue("secureframe", "cloud_resource");
    VERIFY_OK(cloud);
    const Field& type = *cloud->find("cloud_resource_type");
    const auto has = [](const std::vector<std::string>& list, const char* value) {
        return std::find(list.begin(), list.end(), value) != list.end();
    };
    QCOMPARE(type.values.size(), std::size_t(182));
    QVERIFY(has(type.values, "ec2_instance"));
    QVERIFY(!has(type.values, "aws_ec2_instance"));
    QVERIFY(has(type.olderValues, "aws_ec2_instance"));
    QVERIFY(has(type.olderValues, "elastictranscoder_pipeline"));
}

void CatalogueTest::namesObjectsWhenOneIsUnknown()
{
    const auto wrong = loadCatalogue("secureframe", "people");
    QVERIFY(!wrong);
    QVERIFY(wrong.error().kind == ErrorKind::Config);
    QVERIFY(wrong.error().hint.find("personnel_account, training_record") != std::string::npos);
    QVERIFY(!loadCatalogue("nobody", "people"));
}

void CatalogueTest::addsOwnFields()
{
    auto personnel = *loadCatalogue("threatswitch", "personnel");
    VERIFY_OK(personnel.addCustom("Badge color"));
    VERIFY_OK(personnel.addCustom("seen_on", FieldType::Date));
    QVERIFY(personnel.find("Badge color")->custom);
    QCOMPARE(personnel.find("seen_on")->format, std::string("yyyy-MM-dd"));
}

void CatalogueTest::refusesBadNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"", "EMAIL", "a=b", "a|b", "a,b", ".a", "a.", "a..b", " a", "a\nb", "\"a\""})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void CatalogueTest::refusesBadNames()
{
    QFETCH(QString, name);
    auto personnel = *loadCatalogue("threatswitch", "personnel");
    const auto added = personnel.addCustom(name.toStdString());
    QVERIFY(!added);
    QVERIFY(added.error().kind == ErrorKind::Config);
}

void CatalogueTest::choosesTheIdThatIsMapped()
{
    auto device = *loadCatalogue("secureframe", "device");
    QCOMPARE(device.primaryId, std::string("serial_number"));
    device.choosePrimaryId([](const std::string& key) { return key == "device_uuid"; });
    QCOMPARE(device.primaryId, std::string("device_uuid"));
    device.choosePrimaryId([](const std::string&) { return true; });
    QCOMPARE(device.primaryId, std::string("device_uuid"));
}

MUSTER_TEST(CatalogueTest)
#include "CatalogueTest.moc"
