// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/practice/PracticeProgram.h"

#include "core/base/Json.h"

#include <QFile>
#include <QJsonDocument>

namespace muster::test {

static constexpr int patience = 60'000;

QByteArray peopleCsv(const QByteArray& rows)
{
    return "first_name,last_name,email,ssn,hired_at,facility_id\r\n" + rows;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray jsonText(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString PracticeProgram::Answer::message() const
{
    return json.toObject().value(QStringLiteral("message")).toString();
}

PracticeProgram::~PracticeProgram()
{
    stop();
}

bool PracticeProgram::start(const QStringList& arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(MUSTER_BIN "/muster-practice"),
                    QStringList{QStringLiteral("--dir"), directory()} + arguments);
    QByteArray said;
    while (!said.contains('\n') && m_process.waitForReadyRead(patience))
        said += m_process.readAllStandardOutput();
    const auto text = bytesOf(directory() + QStringLiteral("/practice.json"));
    m_info = QJsonDocument::fromJson(text).object();
    return said == "listening on " + infoText("/base_url").toUtf8() + '\n';
}

int PracticeProgram::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return m_process.exitCode();
    m_process.terminate();
    m_process.waitForFinished(patience);
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

PracticeProgram::Answer PracticeProgram::curl(const QStringList& arguments) const
{
    QProcess process;
    process.start(QStringLiteral("curl"),
                  QStringList{QStringLiteral("-sS"), QStringLiteral("--noproxy"),
                              QStringLiteral("*"), QStringLiteral("--cacert"), infoText("/ca_file"),
                              QStringLiteral("-w"), QStringLiteral("\n%{http_code}")}
                      + arguments);
    Answer answer;
    if (!process.waitForFinished(patience))
        return answer;
    const auto output = process.readAllStandardOutput();
    const auto end = output.lastIndexOf('\n');
    answer.exit = process.exitCode();
    answer.status = output.mid(end + 1).toInt();
    answer.body = output.left(end);
    answer.errors = QString::fromUtf8(process.readAllStandardError());
    if (const auto parsed = json::parse(answer.body.toStdString()))
        answer.json = *parsed;
    return answer;
}

PracticeProgram::Answer PracticeProgram::control(const QString& path, const QJsonObject& body) const
{
    return curl({QStringLiteral("-d"), QString::fromUtf8(jsonText(body)), url(path)});
}

bool PracticeProgram::set(const QJsonObject& settings) const
{
    return control(QStringLiteral("/practice/settings"), settings).status == 200;
}

bool PracticeProgram::reset() const
{
    return setFaults({}).status == 200
        && set({{q("queued"), false},
                {q("shape"), q("flat")},
                {q("row_base"), 1},
                {q("token_style"), q("any")},
                {q("token_seconds"), 60},
                {q("token_pointer"), q("/access_token")},
                {q("token_path"), q("/oauth/token")},
                {q("rate_limit"), 500},
                {q("unknown_columns"), q("keep")}});
}

PracticeProgram::Answer PracticeProgram::setFaults(const QStringList& faults) const
{
    return control(QStringLiteral("/practice/faults"),
                   {{QStringLiteral("clear"), true},
                    {QStringLiteral("add"), QJsonArray::fromStringList(faults)}});
}

QStringList PracticeProgram::bearer() const
{
    const QJsonObject body{{QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
                           {QStringLiteral("client_id"), info("/threatswitch/client_id")},
                           {QStringLiteral("client_secret"), info("/threatswitch/client_secret")}};
    const auto answer =
        curl({QStringLiteral("-H"), QStringLiteral("Content-Type: application/json"),
              QStringLiteral("-d"), QString::fromUtf8(jsonText(body)),
              url(QStringLiteral("/oauth/token"))});
    return {QStringLiteral("-H"),
            QStringLiteral("Authorization: Bearer ")
                + json::at(answer.json, "/access_token").toString()};
}

QStringList PracticeProgram::apiKey() const
{
    return {QStringLiteral("-H"),
            QStringLiteral("Authorization: ") + infoText("/secureframe/api_key") + QLatin1Char(' ')
                + infoText("/secureframe/api_secret")};
}

PracticeProgram::Answer PracticeProgram::upload(const QByteArray& csv,
                                                const QStringList& more) const
{
    const auto path = file(QStringLiteral("people.csv"), csv);
    return curl(bearer() + more
                + QStringList{QStringLiteral("-F"), QStringLiteral("file=@") + path,
                              url(QStringLiteral("/imports"))});
}

PracticeProgram::Answer PracticeProgram::push(const QByteArray& objects, bool partial,
                                              const QString& slug) const
{
    const QByteArray body = R"({"schema_slug":")" + slug.toUtf8() + R"(","vendor_slug":")"
        + infoText("/secureframe/vendor_slug").toUtf8() + R"(","partial":)"
        + (partial ? "true" : "false") + R"(,"resource_data":)" + objects + '}';
    return curl(apiKey()
                + QStringList{QStringLiteral("-H"),
                              QStringLiteral("Content-Type: application/json"),
                              QStringLiteral("--data-binary"), QString::fromUtf8(body),
                              url(QStringLiteral("/custom_connections/%1/data")
                                      .arg(infoText("/secureframe/connection_id")))});
}

QJsonValue PracticeProgram::info(std::string_view pointer) const
{
    return json::at(m_info, pointer);
}

QString PracticeProgram::infoText(std::string_view pointer) const
{
    return info(pointer).toString();
}

QJsonValue PracticeProgram::state(std::string_view pointer) const
{
    const auto text = bytesOf(infoText("/state"));
    return json::at(QJsonDocument::fromJson(text).object(), pointer);
}

QList<QJsonObject> PracticeProgram::requests() const
{
    QList<QJsonObject> all;
    for (const auto& line : bytesOf(infoText("/requests")).split('\n'))
        if (!line.isEmpty())
            all.append(QJsonDocument::fromJson(line).object());
    return all;
}

QString PracticeProgram::url(const QString& path) const
{
    return infoText("/base_url") + path;
}

QString PracticeProgram::file(const QString& name, const QByteArray& bytes) const
{
    const auto path = m_directory.filePath(name);
    QFile out(path);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? path : QString();
}

} // namespace muster::test
