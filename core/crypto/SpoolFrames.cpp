// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Hash.h"
#include "core/crypto/SpoolFrames_p.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace muster {

namespace {

constexpr std::size_t tagSize = 16;
using Nonce = std::array<unsigned char, 12>;

Nonce nonceOf(std::uint64_t index)
{
    Nonce nonce{};
    for (std::size_t i = 0; i < sizeof index; ++i)
        nonce.at(nonce.size() - 1 - i) = static_cast<unsigned char>(index >> (8 * i));
    return nonce;
}

off_t offsetOf(std::uint64_t index)
{
    return static_cast<off_t>(index * (spoolFrameSize + tagSize));
}

unsigned char* bytesOf(char* text)
{
    return reinterpret_cast<unsigned char*>(text);
}

const unsigned char* bytesOf(const char* text)
{
    return reinterpret_cast<const unsigned char*>(text);
}

int openUnnamed(const std::string& directory)
{
    const int file = ::open(directory.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC | O_EXCL, 0600);
    if (file >= 0 || (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL))
        return file;
    auto name = directory + "/.muster-XXXXXX"; // a file system without unnamed files
    const int named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0)
        ::unlink(name.c_str());
    return named;
}

tl::unexpected<Error> cannotWrite(const std::string& directory, int code)
{
    const bool isFull = code == ENOSPC || code == EDQUOT || code == EFBIG;
    return fail(ErrorKind::CannotWrite,
                isFull ? "the disk that holds " + directory + " is full"
                       : "a temporary file in " + directory
                        + " cannot be written: " + std::strerror(code),
                isFull ? "make room there; the payload is kept encrypted on disk until it is sent"
                       : "check that the directory exists and that you may write to it");
}

tl::unexpected<Error> damaged()
{
    return fail(ErrorKind::Io, "the encrypted temporary file does not read back as written",
                "Check the disk, then run the same command again.");
}

bool seal(const unsigned char* key, const Nonce& nonce, std::string_view plain,
          std::vector<char>& to)
{
    const CipherHandle cipher(EVP_CIPHER_CTX_new());
    int size = 0;
    int rest = 0;
    auto* out = bytesOf(to.data());
    return EVP_EncryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), key, nonce.data(), nullptr) == 1
        && EVP_EncryptUpdate(cipher.get(), out, &size, bytesOf(plain.data()),
                             static_cast<int>(plain.size()))
        == 1
        && EVP_EncryptFinal_ex(cipher.get(), out + size, &rest) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, tagSize, out + plain.size())
        == 1;
}

bool unseal(const unsigned char* key, const Nonce& nonce, std::vector<char>& sealed,
            std::span<char> plain)
{
    const CipherHandle cipher(EVP_CIPHER_CTX_new());
    int size = 0;
    int rest = 0;
    auto* out = bytesOf(plain.data());
    return EVP_DecryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), key, nonce.data(), nullptr) == 1
        && EVP_DecryptUpdate(cipher.get(), out, &size, bytesOf(sealed.data()),
                             static_cast<int>(plain.size()))
        == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, tagSize,
                               sealed.data() + plain.size())
        == 1
        && EVP_DecryptFinal_ex(cipher.get(), out + size, &rest) == 1;
}

} // namespace

SpoolFrames::SpoolFrames()
{
    randomBytes(m_key.data(), m_key.size());
}

SpoolFrames::~SpoolFrames()
{
    OPENSSL_cleanse(m_key.data(), m_key.size());
    if (m_file >= 0)
        ::close(m_file);
}

Result<void> SpoolFrames::create(const std::string& directory)
{
    m_directory = directory;
    m_file = openUnnamed(directory);
    if (m_file < 0)
        return cannotWrite(directory, errno);
    ::fchmod(m_file, 0600);
    return {};
}

Result<void> SpoolFrames::write(std::uint64_t index, std::string_view plain)
{
    std::vector<char> sealed(plain.size() + tagSize);
    if (!seal(m_key.data(), nonceOf(index), plain, sealed))
        return fail(ErrorKind::Bug, "encrypting a temporary file failed");
    std::size_t done = 0;
    while (done < sealed.size()) {
        const auto count = ::pwrite(m_file, sealed.data() + done, sealed.size() - done,
                                    offsetOf(index) + static_cast<off_t>(done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return cannotWrite(m_directory, count < 0 ? errno : ENOSPC);
        done += static_cast<std::size_t>(count);
    }
    return {};
}

Result<void> SpoolFrames::read(std::uint64_t index, std::span<char> plain) const
{
    std::vector<char> sealed(plain.size() + tagSize);
    std::size_t done = 0;
    while (done < sealed.size()) {
        const auto count = ::pread(m_file, sealed.data() + done, sealed.size() - done,
                                   offsetOf(index) + static_cast<off_t>(done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return damaged();
        done += static_cast<std::size_t>(count);
    }
    if (!unseal(m_key.data(), nonceOf(index), sealed, plain)) {
        OPENSSL_cleanse(plain.data(), plain.size());
        return damaged();
    }
    return {};
}

} // namespace muster
