// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/Lease.h"

#include "core/history/LedgerSchema_p.h"
#include "core/history/RunLock.h"
#include "core/secrets/PrivateDirectory.h"

#include <QDateTime>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace muster {

/// Where the locks of leases begin in the lock file of runs: far beyond every run's number.
static constexpr RunId leasePlaces = RunId{1} << 62;

/// STATE/locks/CONNECTION.lock, locked for sharing: a practice service goes on while it is held,
/// and a program of the first version, which locks it for itself, is kept out.
class Lease::File {
public:
    explicit File(const std::string& path)
        : m_file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
    { }

    ~File()
    {
        if (m_file >= 0)
            ::close(m_file);
    }

    File(const File&) = delete;
    File& operator=(const File&) = delete;

    bool isOpen() const { return m_file >= 0; }

    /// Waits a moment: who only asks whether anybody holds it locks it for some microseconds.
    bool share() const
    {
        static constexpr int tries = 20;
        for (int i = 0; i < tries; ++i) {
            if (::flock(m_file, LOCK_SH | LOCK_NB) == 0)
                return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return false;
    }

private:
    int m_file;
};

Lease::Lease() = default;
Lease::~Lease() = default;
Lease::Lease(Lease&&) noexcept = default;
Lease& Lease::operator=(Lease&&) noexcept = default;

static std::string starterWords(const std::string& trigger)
{
    if (trigger == "command")
        return "by a command";
    return trigger.empty() ? std::string("by another program") : "by the " + trigger;
}

static std::string localTime(const std::string& moment)
{
    const auto time = QDateTime::fromString(QString::fromStdString(moment), Qt::ISODateWithMs);
    return time.isValid()
        ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toStdString()
        : moment;
}

static constexpr std::string_view schedulePrefix = "schedule:";

std::string scheduleLease(const std::string& feed)
{
    return std::string(schedulePrefix) + feed;
}

static tl::unexpected<Error> busy(const std::string& connection, const std::string& who)
{
    if (connection.starts_with(schedulePrefix))
        return fail(ErrorKind::Busy,
                    "the schedule of '" + connection.substr(schedulePrefix.size())
                        + "' is being run by another program" + who,
                    "Nothing was sent by this one; the other does what is due.");
    return fail(ErrorKind::Busy,
                "another push is running on the connection '" + connection + "'" + who,
                "Nothing was sent by this one. Wait for the other to end, then push again.");
}

/// Who holds it by the ledger's word: ", started by the schedule as ada on hr-desk, process 7,
/// since 2026-11-21 08:30:00".
static std::string holderWords(const QSqlQuery& lease)
{
    const std::string person = sql::text(lease, 2);
    return ", started " + starterWords(sql::text(lease, 1)) + (person.empty() ? "" : " as ")
        + person + ", process " + sql::text(lease, 3) + ", since " + localTime(sql::text(lease, 4));
}

static Result<std::int64_t> claimRow(Database& database, const RunLock& lock,
                                     const LeaseClaim& claim, const std::string& now)
{
    auto made = database.run(
        QStringLiteral("INSERT INTO leases (connection) VALUES (?) ON CONFLICT DO NOTHING"),
        {sql::text(claim.connection)});
    if (!made)
        return fail(made.error());
    auto row = database.run(QStringLiteral("SELECT id, started_by, person, pid, since, fence"
                                           " FROM leases WHERE connection = ?"),
                            {sql::text(claim.connection)});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(ErrorKind::Bug, "the ledger lost a lease it had just made");
    if (auto held = lock.hold(leasePlaces + row->value(0).toLongLong()); !held)
        return held.error().kind == ErrorKind::Busy ? busy(claim.connection, holderWords(*row))
                                                    : fail(held.error());
    const std::int64_t fence = row->value(5).toLongLong() + 1;
    const QVariant id = row->value(0);
    row->finish();
    auto taken = database.changeOne(
        QStringLiteral("UPDATE leases SET started_by = ?, person = ?, pid = ?, since = ?,"
                       " fence = ? WHERE id = ?"),
        {sql::text(claim.trigger), sql::text(claim.person), static_cast<int>(getpid()),
         sql::text(now), QVariant::fromValue<qlonglong>(fence), id},
        "a lease has one row");
    if (!taken)
        return fail(taken.error());
    return fence;
}

Result<Lease> Lease::take(const std::string& stateDirectory, const LeaseClaim& claim,
                          const Clock& clock)
{
    const std::string locks = stateDirectory + "/locks";
    for (const std::string& directory : {stateDirectory, locks}) {
        if (auto ready = preparePrivateDirectory(directory); !ready)
            return fail(ready.error());
    }
    if (auto ready = preparePrivateFile(stateDirectory + "/ledger.db"); !ready)
        return fail(ready.error());
    auto lock = RunLock::open(stateDirectory, RunLock::Use::Hold);
    auto database = lock
        ? Database::open(stateDirectory + "/ledger.db", Database::Access::ReadWrite)
        : fail(lock.error());
    if (!database)
        return fail(database.error());
    if (auto ready = schema::prepare(**database); !ready)
        return fail(ready.error());
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return fail(transaction.error());
    const auto fence = claimRow(**database, **lock, claim, rfc3339(clock.now()));
    if (!fence)
        return fail(fence.error());
    Lease lease;
    lease.m_file = std::make_unique<File>(locks + "/" + claim.connection + ".lock");
    if (!lease.m_file->isOpen())
        return fail(ErrorKind::CannotWrite,
                    "the lock " + locks + "/" + claim.connection
                        + ".lock cannot be made: " + std::strerror(errno),
                    "Make the state directory writable, or name another one with --state-dir.");
    if (!lease.m_file->share())
        return busy(claim.connection, ", started by an older version of this program");
    if (auto done = transaction->commit(); !done)
        return fail(done.error());
    lease.m_lock = std::move(*lock);
    lease.m_fence = *fence;
    return lease;
}

} // namespace muster
