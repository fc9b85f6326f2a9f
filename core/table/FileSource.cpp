// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/FileSource.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace muster {

namespace {

tl::unexpected<Error> changed(const std::string& name)
{
    return fail(ErrorKind::Io, "the file " + name + " changed while it was being read",
                "Wait until the program that writes it has finished, then start again.");
}

/// Owns one descriptor.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) { }

    Descriptor(Descriptor&& other) noexcept : m_number(other.m_number) { other.m_number = -1; }

    Descriptor& operator=(Descriptor&&) = delete;
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    ~Descriptor()
    {
        if (m_number > STDERR_FILENO)
            ::close(m_number);
    }

    int number() const { return m_number; }

private:
    int m_number;
};

Result<std::size_t> readSome(int descriptor, char* to, std::size_t size, const std::string& name)
{
    while (true) {
        const auto count = ::read(descriptor, to, size);
        if (count >= 0)
            return static_cast<std::size_t>(count);
        if (errno != EINTR)
            return fail(ErrorKind::Io, "reading " + name + " failed: " + std::strerror(errno),
                        "Check the disk or network share it is on, then start again.");
    }
}

bool isSameContent(const struct stat& one, const struct stat& other)
{
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino && one.st_size == other.st_size
        && one.st_mtim.tv_sec == other.st_mtim.tv_sec
        && one.st_mtim.tv_nsec == other.st_mtim.tv_nsec;
}

/// A regular file as it stood when it was opened; any change since then is an error, because
/// what was previewed would not be what is sent.
class RegularFile final : public SeekableSource {
public:
    RegularFile(Descriptor descriptor, std::string path, const struct stat& opened)
        : m_descriptor(std::move(descriptor))
        , m_path(std::move(path))
        , m_opened(opened)
    { }

    Result<std::size_t> read(char* to, std::size_t size) override
    {
        auto count = readSome(m_descriptor.number(), to, size, m_path);
        struct stat now = {};
        if (count && (::fstat(m_descriptor.number(), &now) != 0 || !isSameContent(now, m_opened)))
            return changed(m_path);
        return count;
    }

    Result<void> rewind() override { return seek(0); }

    Result<void> seek(std::uint64_t offset) override
    {
        struct stat open = {};
        struct stat atPath = {};
        if (::fstat(m_descriptor.number(), &open) != 0 || !isSameContent(open, m_opened)
            || ::stat(m_path.c_str(), &atPath) != 0 || !isSameContent(atPath, m_opened))
            return changed(m_path);
        if (::lseek(m_descriptor.number(), static_cast<off_t>(offset), SEEK_SET) < 0)
            return fail(ErrorKind::Io, "the file " + m_path + " cannot be read a second time",
                        "Copy it to a local disk, then start again.");
        return {};
    }

    /// Tells the system that the file will be read front to back.
    void readAhead() const { ::posix_fadvise(m_descriptor.number(), 0, 0, POSIX_FADV_SEQUENTIAL); }

    std::uint64_t size() const { return static_cast<std::uint64_t>(m_opened.st_size); }

private:
    Descriptor m_descriptor;
    std::string m_path;
    struct stat m_opened;
};

/// Standard input; goes forward only.
class StandardInput final : public RewindableSource {
public:
    Result<std::size_t> read(char* to, std::size_t size) override
    {
        m_started = true;
        return readSome(STDIN_FILENO, to, size, "standard input");
    }

    Result<void> rewind() override
    {
        if (m_started)
            return fail(ErrorKind::Bug, "standard input cannot be read twice");
        return {};
    }

private:
    bool m_started = false;
};

tl::unexpected<Error> cannotOpen(const std::string& path, int reason)
{
    if (reason == ENOENT || reason == ENOTDIR)
        return fail(ErrorKind::NoInput, "there is no file " + path,
                    "Check the name and the folder; a relative name starts at the folder you "
                    "are in.");
    if (reason == EACCES || reason == EPERM)
        return fail(ErrorKind::NoInput, "you may not read the file " + path,
                    "Ask its owner for read permission on the file and its folder, or copy it "
                    "to a place of yours.");
    return fail(ErrorKind::NoInput,
                "the file " + path + " cannot be opened: " + std::strerror(reason),
                "Check the disk or network share it is on.");
}

Result<void> checkKind(const std::string& path, const struct stat& found)
{
    if (S_ISDIR(found.st_mode))
        return fail(ErrorKind::NoInput, path + " is a folder, not a file",
                    "Name one export inside it.");
    if (!S_ISREG(found.st_mode))
        return fail(ErrorKind::NoInput, path + " is a device, pipe or socket, not a regular file",
                    "Save the export as a file, or pipe it to standard input and name it \"-\".");
    if (found.st_size == 0)
        return fail(ErrorKind::BadData, "the file " + path + " is empty (0 bytes)",
                    "Run the export again and check that it finished.");
    return {};
}

Result<std::unique_ptr<RegularFile>> openRegular(const std::string& path)
{
    struct stat found = {};
    if (::stat(path.c_str(), &found) != 0)
        return cannotOpen(path, errno);
    if (auto kind = checkKind(path, found); !kind)
        return fail(kind.error());
    // Without O_NONBLOCK a pipe put in the file's place since the check would block for ever.
    Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (descriptor.number() < 0)
        return cannotOpen(path, errno);
    if (::fstat(descriptor.number(), &found) != 0)
        return cannotOpen(path, errno);
    if (auto kind = checkKind(path, found); !kind)
        return fail(kind.error());
    return std::make_unique<RegularFile>(std::move(descriptor), path, found);
}

} // namespace

Result<OpenedFile> openFile(const std::string& path)
{
    if (path == "-")
        return OpenedFile{std::make_unique<StandardInput>(), "standard input", 0};
    auto file = openRegular(path);
    if (!file)
        return fail(std::move(file.error()));
    (*file)->readAhead();
    const std::uint64_t size = (*file)->size();
    return OpenedFile{std::move(*file), path, size};
}

Result<std::unique_ptr<SeekableSource>> openSeekable(const std::string& path)
{
    auto file = openRegular(path);
    if (!file)
        return fail(std::move(file.error()));
    return std::unique_ptr<SeekableSource>(std::move(*file));
}

} // namespace muster
