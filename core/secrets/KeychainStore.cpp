// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/KeychainStore.h"

#include "core/secrets/SecretService_p.h"

#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace muster {

static const QString service = QStringLiteral("muster");

KeychainStore::KeychainStore(std::chrono::milliseconds limit) : m_limit(limit) { }

std::string KeychainStore::describe() const
{
    return "the desktop's keychain (Secret Service)";
}

static Result<void> checkName(const SecretName& name)
{
    const bool good = !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '/' || c == '.' || c == '_' || c == '-';
    });
    if (!good)
        return fail(ErrorKind::Bug, "a secret was asked for under a name that cannot be one",
                    "Please report this.");
    return {};
}

/// Runs @p job until it ends or @p limit is over; false when it is late. A late job is kept for the
/// life of the process: the library's callback would use it after free.
static bool runInTime(std::unique_ptr<QKeychain::Job>& job, std::chrono::milliseconds limit)
{
    QEventLoop loop;
    QTimer timer;
    timer.setSingleShot(true);
    bool finished = false;
    QObject::connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(job.get(), &QKeychain::Job::finished, &loop, [&] {
        finished = true;
        loop.quit();
    });
    timer.start(limit);
    job->start();
    loop.exec();
    if (finished)
        return true;
    static std::vector<QKeychain::Job*> abandoned;
    job->disconnect();
    abandoned.push_back(job.release());
    return false;
}

template <class Job>
static std::unique_ptr<QKeychain::Job> makeJob(const SecretName& name)
{
    auto job = std::make_unique<Job>(service);
    job->setAutoDelete(false);
    job->setKey(QString::fromStdString(name));
    return job;
}

static Error libraryError(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser)
        return {ErrorKind::Keychain, "the keychain refused access",
                "Unlock it, answer its prompt, and try again; nothing stored there was changed."};
    return {ErrorKind::Keychain, "the keychain failed: " + job.errorString().toStdString(),
            "Check that the desktop's keychain works, or give the secret with --secret-file."};
}

static Secret takeText(std::unique_ptr<QKeychain::Job> job)
{
    QString text = static_cast<QKeychain::ReadPasswordJob*>(job.get())->textData();
    job.reset(); // The last other owner of the same characters: now they can be wiped in place.
    QByteArray utf8 = text.toUtf8();
    Secret secret(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    text.fill(QChar(0));
    utf8.fill(0);
    return secret;
}

/// Missing as Config error, only after the service itself has said that it is open.
static Error missing()
{
    return {ErrorKind::Config, "the keychain has no such secret",
            "Store it with: muster secret set NAME"};
}

Result<Secret> KeychainStore::read(const SecretName& name)
{
    if (auto good = checkName(name); !good)
        return fail(good.error());
    const auto before = askSecretService(m_limit);
    if (before == SecretService::NoKeyring)
        return fail(missing());
    if (before != SecretService::Open)
        return fail(secretServiceError(before));
    auto job = makeJob<QKeychain::ReadPasswordJob>(name);
    if (!runInTime(job, m_limit))
        return fail(secretServiceError(SecretService::Silent));
    if (job->error() == QKeychain::NoError)
        return takeText(std::move(job));
    if (job->error() != QKeychain::EntryNotFound)
        return fail(libraryError(*job));
    // It may have been locked in between, and then "not found" means nothing.
    const auto after = askSecretService(m_limit);
    return fail(after == SecretService::Open ? missing() : secretServiceError(after));
}

Result<void> KeychainStore::write(const SecretName& name, const Secret& secret)
{
    if (auto good = checkName(name); !good)
        return good;
    const auto before = askSecretService(m_limit);
    if (before != SecretService::Open && before != SecretService::NoKeyring)
        return fail(secretServiceError(before));
    auto job = makeJob<QKeychain::WritePasswordJob>(name);
    const auto bytes = secret.reveal();
    QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    static_cast<QKeychain::WritePasswordJob*>(job.get())->setTextData(text);
    const bool inTime = runInTime(job, m_limit);
    const bool done = inTime && job->error() == QKeychain::NoError;
    std::optional<Error> error;
    if (!inTime)
        error = secretServiceError(SecretService::Silent);
    else if (!done)
        error =
            before == SecretService::NoKeyring ? secretServiceError(before) : libraryError(*job);
    job.reset();
    text.fill(QChar(0));
    if (error)
        return fail(*error);
    const auto stored = read(name);
    if (!stored)
        return fail(stored.error().in("the secret was written but cannot be read back"));
    if (stored->reveal() != secret.reveal())
        return fail(
            ErrorKind::Keychain, "the keychain gives back another secret than was stored",
            "Remove the item named muster in the desktop's password program and try again.");
    return {};
}

Result<void> KeychainStore::erase(const SecretName& name)
{
    if (auto good = checkName(name); !good)
        return good;
    const auto before = askSecretService(m_limit);
    if (before == SecretService::NoKeyring)
        return {};
    if (before != SecretService::Open)
        return fail(secretServiceError(before));
    auto job = makeJob<QKeychain::DeletePasswordJob>(name);
    if (!runInTime(job, m_limit))
        return fail(secretServiceError(SecretService::Silent));
    if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
        return fail(libraryError(*job));
    // Its word is not enough: on a locked keyring it reports success and deletes nothing.
    const auto still = read(name);
    if (still)
        return fail(ErrorKind::Keychain, "the keychain still holds the secret",
                    "Remove it in the desktop's password program.");
    if (still.error().kind != ErrorKind::Config)
        return fail(still.error());
    return {};
}

static SecretState stateOf(SecretService found)
{
    switch (found) {
    case SecretService::Open:
        return SecretState::Present;
    case SecretService::NoKeyring:
        return SecretState::Missing;
    case SecretService::Locked:
    case SecretService::Silent:
        return SecretState::Locked;
    case SecretService::NoBus:
    case SecretService::NoService:
    case SecretService::NoLibrary:
        return SecretState::Absent;
    }
    return SecretState::Absent;
}

SecretState KeychainStore::state(const SecretName& name)
{
    const auto found = read(name);
    if (found)
        return SecretState::Present;
    if (found.error().kind == ErrorKind::Config)
        return SecretState::Missing;
    const auto store = stateOf(askSecretService(m_limit));
    // Open, yet it would not say: out of reach, never "missing".
    return store == SecretState::Locked || store == SecretState::Absent ? store
                                                                        : SecretState::Locked;
}

SecretState KeychainStore::storeState()
{
    const auto state = stateOf(askSecretService(m_limit));
    return state == SecretState::Missing ? SecretState::Present : state;
}

Result<void> KeychainStore::requestUnlock()
{
    const auto before = askSecretService(m_limit);
    if (before == SecretService::Open)
        return {};
    if (before != SecretService::Locked)
        return fail(secretServiceError(before));
    if (!promptToUnlock(m_limit))
        return fail(secretServiceError(SecretService::Silent));
    return {};
}

} // namespace muster
