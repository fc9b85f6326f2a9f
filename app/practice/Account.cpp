// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/Account.h"

#include "app/practice/PrivateFile.h"
#include "core/base/Hash.h"
#include "core/base/Json.h"

#include <QJsonArray>

#include <unistd.h>

namespace muster::practice {

static std::string randomUuid()
{
    auto digits = randomHex(16);
    digits[12] = '4';
    digits[16] = 'a';
    for (const std::size_t at : {8U, 13U, 18U, 23U})
        digits.insert(at, "-");
    return digits;
}

static Account madeAccount()
{
    Account account;
    account.clientId = "practice-" + randomHex(6);
    account.clientSecret = randomHex(24);
    account.encryptionKeyId = "key-" + randomHex(4);
    account.apiKey = randomHex(12);
    account.apiSecret = randomHex(24);
    account.connectionId = randomUuid();
    account.forbiddenConnectionId = randomUuid();
    return account;
}

Result<Account> Account::loadOrMake(const std::string& directory)
{
    const auto path = directory + "/practice.json";
    if (::access(path.c_str(), F_OK) != 0)
        return madeAccount();
    const auto text = readWholeFile(path);
    if (!text)
        return fail(text.error());
    const auto object = json::parseObject(*text);
    if (!object)
        return fail(object.error().in(path));
    const auto get = [&](std::string_view pointer) {
        return json::text(json::at(*object, pointer));
    };
    Account account;
    account.clientId = get("/threatswitch/client_id");
    account.clientSecret = get("/threatswitch/client_secret");
    account.encryptionKeyId = get("/threatswitch/encryption_key_id");
    account.apiKey = get("/secureframe/api_key");
    account.apiSecret = get("/secureframe/api_secret");
    account.connectionId = get("/secureframe/connection_id");
    account.forbiddenConnectionId = get("/secureframe/forbidden_connection_id");
    if (account.clientSecret.empty() || account.apiSecret.empty() || account.connectionId.empty())
        return fail(ErrorKind::Config, "the file " + path + " is not one this program wrote",
                    "Name another directory with --dir.");
    return account;
}

static QJsonArray list(std::initializer_list<std::string_view> texts)
{
    QJsonArray array;
    for (const auto text : texts)
        array.append(json::value(text));
    return array;
}

static QJsonObject
object(std::initializer_list<std::pair<std::string_view, std::string_view>> members)
{
    QJsonObject made;
    for (const auto& [key, value] : members)
        made.insert(QString::fromUtf8(key), json::value(value));
    return made;
}

Result<void> Account::write(const std::string& directory, int port) const
{
    const CertificateFiles files(directory);
    const auto url = "https://127.0.0.1:" + std::to_string(port);
    auto root = object({{"base_url", url},
                        {"ca_file", files.authority},
                        {"other_ca_file", files.otherAuthority},
                        {"recipient_certificate", files.recipient},
                        {"recipient_key", files.recipientKey},
                        {"requests", directory + "/requests.jsonl"},
                        {"bodies", directory + "/bodies"},
                        {"state", directory + "/state.json"}});
    root.insert(QStringLiteral("port"), port);
    root.insert(QStringLiteral("pid"), static_cast<qint64>(::getpid()));
    auto threatswitch = object({{"base_url", url},
                                {"client_id", clientId},
                                {"client_secret", clientSecret},
                                {"encryption_key_id", encryptionKeyId}});
    threatswitch.insert(QStringLiteral("facility_ids"),
                        list({facilityIds[0], facilityIds[1], facilityIds[2]}));
    auto secureframe = object({{"base_url", url},
                               {"api_key", apiKey},
                               {"api_secret", apiSecret},
                               {"connection_id", connectionId},
                               {"forbidden_connection_id", forbiddenConnectionId},
                               {"vendor_slug", vendorSlug}});
    secureframe.insert(
        QStringLiteral("schema_slugs"),
        list({"personnel_accounts", "training_records", "cloud_resources", "devices"}));
    root.insert(QStringLiteral("facility_ids"), threatswitch.value(QStringLiteral("facility_ids")));
    root.insert(QStringLiteral("threatswitch"), threatswitch);
    root.insert(QStringLiteral("secureframe"), secureframe);
    return writePrivateFile(directory + "/practice.json", json::pretty(root));
}

} // namespace muster::practice
