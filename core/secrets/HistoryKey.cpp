// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/HistoryKey.h"

#include "core/base/Hash.h"
#include "core/secrets/FileSecret.h"
#include "core/secrets/PrivateDirectory.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <unistd.h>

namespace muster {

static constexpr std::size_t keySize = 32;
static const char itemName[] = "history/key";

static Secret toHex(const Secret& key)
{
    std::string text = hex(key.reveal());
    Secret secret(text);
    wipe(text);
    return secret;
}

static int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static Result<HistoryKey> fromHex(const Secret& text, bool inFile)
{
    const auto digits = text.reveal();
    std::string bytes(keySize, '\0');
    bool good = digits.size() == 2 * keySize;
    for (std::size_t i = 0; good && i < keySize; ++i) {
        const int high = hexDigit(digits[2 * i]);
        const int low = hexDigit(digits[2 * i + 1]);
        good = high >= 0 && low >= 0;
        bytes[i] = static_cast<char>(high * 16 + low);
    }
    Secret key(bytes);
    wipe(bytes);
    if (!good)
        return fail(
            ErrorKind::Config,
            std::string("the history key in the ") + (inFile ? "key file" : "keychain")
                + " is damaged",
            "Put it back from a backup. Removing it begins a new history: the next push sends"
            " everything.");
    KeyedHash hash(key);
    hash.addField("muster history key");
    const auto digest = hash.finish();
    return HistoryKey{std::move(key), hex({reinterpret_cast<const char*>(digest.data()), 8}),
                      inFile};
}

/// Held while a first key is made, so that two programs started at once agree on one.
class MakerLock {
public:
    explicit MakerLock(const std::string& directory)
        : m_directory(open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        if (m_directory >= 0)
            flock(m_directory, LOCK_EX);
    }

    ~MakerLock()
    {
        if (m_directory < 0)
            return;
        fsync(m_directory);
        close(m_directory);
    }

    MakerLock(const MakerLock&) = delete;
    MakerLock& operator=(const MakerLock&) = delete;

private:
    int m_directory;
};

static std::string fileOf(const std::string& stateDirectory)
{
    return stateDirectory + "/history.key";
}

static bool hasFile(const std::string& stateDirectory)
{
    return faccessat(AT_FDCWD, fileOf(stateDirectory).c_str(), F_OK, AT_SYMLINK_NOFOLLOW) == 0;
}

static Result<void> writeKeyFile(const std::string& path, const Secret& text)
{
    const std::string fresh = path + ".new";
    unlink(fresh.c_str());
    const int file =
        open(fresh.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0600);
    bool good = file >= 0;
    const auto bytes = text.reveal();
    good = good && write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
    good = good && fsync(file) == 0;
    const int written = good ? 0 : errno;
    if (file >= 0)
        close(file);
    // A link, not a rename: a key that is there is never replaced.
    if (good && link(fresh.c_str(), path.c_str()) != 0 && errno != EEXIST)
        good = false;
    const int cause = written != 0 ? written : errno;
    unlink(fresh.c_str());
    if (!good)
        return fail(ErrorKind::CannotWrite,
                    "the history key file " + path + " cannot be written: " + std::strerror(cause),
                    "Make the state directory writable, or name another one with --state-dir.");
    return {};
}

static Result<HistoryKey> keyFromFile(const std::string& stateDirectory)
{
    auto text = readSecretFile(fileOf(stateDirectory));
    if (!text)
        return fail(text.error());
    return fromHex(*text, true);
}

static Result<HistoryKey> takeOrMakeFile(const std::string& stateDirectory)
{
    const MakerLock lock(stateDirectory);
    if (!hasFile(stateDirectory)) {
        if (auto made = writeKeyFile(fileOf(stateDirectory), toHex(randomSecret(keySize))); !made)
            return fail(made.error());
    }
    return keyFromFile(stateDirectory);
}

/// The keychain is open and has no key yet. A key that lives in the file moves in rather than being
/// joined by a second one: one key, one history.
static Result<HistoryKey> makeInKeychain(SecretStore& keychain, const std::string& stateDirectory)
{
    const MakerLock lock(stateDirectory);
    const bool fromFile = hasFile(stateDirectory);
    if (keychain.state(itemName) == SecretState::Missing) {
        Secret text = toHex(randomSecret(keySize));
        if (fromFile) {
            auto key = keyFromFile(stateDirectory);
            if (!key)
                return key;
            text = toHex(key->key);
        }
        if (auto written = keychain.write(itemName, text); !written)
            return fail(written.error());
    }
    auto text = keychain.read(itemName);
    if (!text)
        return fail(text.error());
    return fromHex(*text, fromFile);
}

static Result<HistoryKey> readFromKeychain(SecretStore& keychain)
{
    auto text = keychain.read(itemName);
    if (!text)
        return fail(text.error());
    return fromHex(*text, false);
}

Result<HistoryKey> historyKey(SecretStore& keychain, const std::string& stateDirectory,
                              bool mayUseFile)
{
    if (auto ready = preparePrivateDirectory(stateDirectory); !ready)
        return fail(ready.error());
    const auto state = keychain.state(itemName);
    if (state == SecretState::Present)
        return readFromKeychain(keychain);
    if (state == SecretState::Missing) {
        auto made = makeInKeychain(keychain, stateDirectory);
        // A keychain that takes nothing (no keyring made yet, nobody there to make one) is as
        // absent.
        const bool refused = !made && made.error().kind == ErrorKind::Keychain;
        return refused && mayUseFile ? takeOrMakeFile(stateDirectory) : std::move(made);
    }
    if (mayUseFile)
        return takeOrMakeFile(stateDirectory);
    auto why = keychain.read(itemName);
    if (!why)
        return fail(why.error().in("the history key is out of reach"));
    return fromHex(*why, false);
}

Result<HistoryKey> knownHistoryKey(SecretStore& keychain, const std::string& stateDirectory)
{
    if (auto good = checkPrivateDirectory(stateDirectory); !good)
        return fail(good.error());
    const auto state = keychain.state(itemName);
    if (state == SecretState::Present)
        return readFromKeychain(keychain);
    if (hasFile(stateDirectory))
        return keyFromFile(stateDirectory);
    if (state == SecretState::Missing)
        return fail(ErrorKind::Config, "the keychain has no history key",
                    "The next push makes one and sends everything.");
    auto why = keychain.read(itemName);
    if (!why)
        return fail(why.error().in("the history key is out of reach"));
    return fromHex(*why, false);
}

} // namespace muster
