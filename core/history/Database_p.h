// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Hash.h"
#include "core/base/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <string>
#include <string_view>

namespace muster {

/// One connection of the ledger's database under a name of its own; the only place that knows Qt
/// Sql and SQLite's error codes. One thread. Errors name the file and the cause, never a bound
/// value.
class Database {
public:
    enum class Access { ReadWrite, ReadOnly };

    static Result<std::unique_ptr<Database>> open(const std::string& path, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Result<QSqlQuery> prepare(const QString& sql);
    /// Runs a prepared statement with what is bound to it.
    Result<void> execute(QSqlQuery& query) const;
    Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {});
    /// run() that must change exactly one row; Bug error naming @p rule otherwise.
    Result<void> changeOne(const QString& sql, const QVariantList& values, const char* rule);
    /// First column of the first row; invalid when there is none.
    Result<QVariant> value(const QString& sql, const QVariantList& values = {});

    const std::string& path() const { return m_path; }

private:
    explicit Database(std::string path);
    Result<void> configure(Access access);
    Result<void> useWriteAheadLog();
    Error explain(const QSqlError& error) const;

    std::string m_path;
    QString m_name;
};

/// BEGIN IMMEDIATE to COMMIT; rolled back when it dies before commit(). Immediate, because a
/// transaction that begins as a reader cannot wait for another process' lock.
class Transaction {
public:
    static Result<Transaction> begin(Database& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Result<void> commit();

private:
    explicit Transaction(Database* database) : m_database(database) { }

    Database* m_database;
};

/// Values as the columns hold them: text never NULL, an all-zero hash NULL.
namespace sql {

QVariant text(std::string_view utf8);
QVariant hash(const Digest128& digest);
QVariant number(std::uint64_t value);
std::string text(const QSqlQuery& query, int column);
std::uint64_t number(const QSqlQuery& query, int column);
Digest128 hash(const QSqlQuery& query, int column); ///< all zero for NULL

} // namespace sql

} // namespace muster
