// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/Database_p.h"

#include <QSqlError>

#include <atomic>
#include <chrono>
#include <thread>

namespace muster {

Database::Database(std::string path) : m_path(std::move(path))
{
    static std::atomic<int> next{0};
    m_name = QStringLiteral("muster-ledger-%1").arg(next++);
}

Database::~Database()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const std::string& path, Access access)
{
    std::unique_ptr<Database> self(new Database(path));
    auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), self->m_name);
    if (!connection.isValid())
        return fail(ErrorKind::Config, "Qt's SQLite driver is not installed",
                    "Install the package libqt6sql6-sqlite.");
    connection.setDatabaseName(QString::fromStdString(path));
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000");
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    connection.setConnectOptions(options);
    if (!connection.open())
        return fail(self->explain(connection.lastError()));
    if (auto configured = self->configure(access); !configured)
        return fail(configured.error());
    return self;
}

Result<void> Database::configure(Access access)
{
    static constexpr const char* both[] = {
        "PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF", "PRAGMA cache_size = -8192"};
    for (const char* const pragma : both) {
        if (auto done = run(QLatin1String(pragma)); !done)
            return fail(done.error());
    }
    if (access == Access::ReadOnly)
        return {};
    if (auto wal = useWriteAheadLog(); !wal)
        return wal;
    for (const char* const pragma :
         {"PRAGMA synchronous = FULL", "PRAGMA journal_size_limit = 16777216"}) {
        if (auto done = run(QLatin1String(pragma)); !done)
            return fail(done.error());
    }
    return {};
}

Result<void> Database::useWriteAheadLog()
{
    // The switch needs the file for itself and does not wait for it: two programs may start at
    // once.
    for (int attempt = 0;; ++attempt) {
        auto mode = value(QStringLiteral("PRAGMA journal_mode = WAL"));
        if (mode && mode->toString() == QLatin1String("wal"))
            return {};
        if (mode)
            return fail(ErrorKind::Config,
                        "the ledger " + m_path + " cannot keep a write-ahead log here",
                        "Put the state directory on a local disk with --state-dir.");
        if (mode.error().kind != ErrorKind::Busy || attempt == 100)
            return fail(mode.error());
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

Error Database::explain(const QSqlError& error) const
{
    const std::string because = ": " + error.databaseText().toStdString();
    switch (error.nativeErrorCode().toInt() & 0xff) { // SQLite's primary result code
    case 5: // BUSY
    case 6: // LOCKED
        return {ErrorKind::Busy, "another program keeps the ledger " + m_path + " locked",
                "Wait until it is done, then try again."};
    case 8: // READONLY
    case 14: // CANTOPEN
        return {ErrorKind::CannotWrite,
                "the ledger " + m_path + " cannot be opened for writing" + because,
                "Make the state directory writable, or name another one with --state-dir."};
    case 13: // FULL
        return {ErrorKind::CannotWrite, "the disk that holds the ledger " + m_path + " is full",
                "Free some space there."};
    case 10: // IOERR
        return {ErrorKind::Io, "the ledger " + m_path + " could not be read or written" + because,
                "Check the disk and its free space."};
    case 11: // CORRUPT
    case 26: // NOTADB
        return {ErrorKind::Io, "the ledger " + m_path + " is damaged" + because,
                "Restore it from a backup, or move it away to begin a new one."};
    default:
        return {ErrorKind::Bug, "the ledger " + m_path + " refused a statement" + because,
                "Please report this."};
    }
}

Result<QSqlQuery> Database::prepare(const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(explain(query.lastError()));
    return query;
}

Result<void> Database::execute(QSqlQuery& query) const
{
    if (!query.exec())
        return fail(explain(query.lastError()));
    return {};
}

Result<QSqlQuery> Database::run(const QString& sql, const QVariantList& values)
{
    auto query = prepare(sql);
    if (!query)
        return query;
    for (const auto& value : values)
        query->addBindValue(value);
    if (auto done = execute(*query); !done)
        return fail(done.error());
    return query;
}

Result<void> Database::changeOne(const QString& sql, const QVariantList& values, const char* rule)
{
    auto query = run(sql, values);
    if (!query)
        return fail(query.error());
    if (query->numRowsAffected() != 1)
        return fail(ErrorKind::Bug, std::string("the ledger refused a step: ") + rule,
                    "Nothing was changed. Please report this.");
    return {};
}

Result<QVariant> Database::value(const QString& sql, const QVariantList& values)
{
    auto query = run(sql, values);
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0) : QVariant();
}

Result<Transaction> Transaction::begin(Database& database)
{
    if (auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return fail(begun.error());
    return Transaction(&database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(other.m_database)
{
    other.m_database = nullptr;
}

Transaction::~Transaction()
{
    if (m_database)
        static_cast<void>(m_database->run(QStringLiteral("ROLLBACK")));
}

Result<void> Transaction::commit()
{
    if (auto done = m_database->run(QStringLiteral("COMMIT")); !done)
        return fail(done.error());
    m_database = nullptr;
    return {};
}

namespace sql {

QVariant text(std::string_view utf8)
{
    // A null QString would be bound as NULL.
    return utf8.empty() ? QStringLiteral("")
                        : QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QVariant hash(const Digest128& digest)
{
    if (digest == Digest128{})
        return QVariant(QMetaType::fromType<QByteArray>());
    return QByteArray(reinterpret_cast<const char*>(digest.data()),
                      static_cast<qsizetype>(digest.size()));
}

QVariant number(std::uint64_t value)
{
    return QVariant::fromValue(static_cast<qlonglong>(value));
}

std::string text(const QSqlQuery& query, int column)
{
    return query.value(column).toString().toStdString();
}

std::uint64_t number(const QSqlQuery& query, int column)
{
    return static_cast<std::uint64_t>(query.value(column).toLongLong());
}

Digest128 hash(const QSqlQuery& query, int column)
{
    Digest128 digest{};
    const auto bytes = query.value(column).toByteArray();
    if (bytes.size() == static_cast<qsizetype>(digest.size()))
        std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

} // namespace sql

} // namespace muster
