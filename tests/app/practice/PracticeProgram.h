// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace muster::test {

/// The real muster-practice in a temporary directory, and curl to talk to it.
class PracticeProgram {
public:
    struct Answer {
        int exit = -1; ///< curl's
        int status = 0;
        QByteArray body;
        QJsonValue json; ///< the body, when it is JSON
        QString errors;

        QString message() const;
    };

    ~PracticeProgram();

    /// Starts it on its directory, or again after stop(); false when it does not come up.
    bool start(const QStringList& arguments = {});
    /// Ends it as a service manager does; its exit code.
    int stop();

    Answer curl(const QStringList& arguments) const;
    /// POSTs JSON to a path of the practice control.
    Answer control(const QString& path, const QJsonObject& body) const;
    /// Changes settings; false when they are refused.
    bool set(const QJsonObject& settings) const;
    /// Puts every setting and fault back that a test may have changed.
    bool reset() const;
    Answer setFaults(const QStringList& faults) const;

    /// A fresh token as the header argument for curl.
    QStringList bearer() const;
    QStringList apiKey() const;
    /// Uploads @p csv as multipart; @p more are further curl arguments.
    Answer upload(const QByteArray& csv, const QStringList& more = {}) const;
    /// Pushes objects (JSON text of an array) to Secureframe.
    Answer push(const QByteArray& objects, bool partial = false,
                const QString& slug = QStringLiteral("accounts")) const;

    QJsonValue info(std::string_view pointer) const;
    QString infoText(std::string_view pointer) const;
    QJsonValue state(std::string_view pointer) const;
    QList<QJsonObject> requests() const;
    QString url(const QString& path) const;
    /// A new file with these bytes; its path.
    QString file(const QString& name, const QByteArray& bytes) const;

    QString directory() const { return m_directory.filePath(QStringLiteral("d")); }

private:
    QTemporaryDir m_directory;
    QProcess m_process;
    QJsonObject m_info;
};

/// A short way to write QString literals.
inline QString q(const char* text)
{
    return QString::fromUtf8(text);
}

/// JSON written with single quotation marks.
inline QByteArray js(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

/// Personnel rows under the usual header.
QByteArray peopleCsv(const QByteArray& rows);
/// The whole file; empty when there is none.
QByteArray bytesOf(const QString& path);
QByteArray jsonText(const QJsonObject& object);

} // namespace muster::test
