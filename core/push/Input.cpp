// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/Input.h"

#include "core/crypto/EncryptedSpool.h"
#include "core/table/FileSource.h"

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace muster {

static constexpr std::size_t headSize = std::size_t{1024} * 1024;
static constexpr std::size_t tailSize = std::size_t{64} * 1024;

namespace {

class StandardInput final : public ByteSource {
public:
    Result<std::size_t> read(char* to, std::size_t size) override
    {
        const auto got = ::read(STDIN_FILENO, to, size);
        if (got < 0)
            return fail(ErrorKind::Io, "standard input cannot be read");
        return static_cast<std::size_t>(got);
    }
};

} // namespace

static Result<std::string> readHead(RewindableSource& source)
{
    std::string head(headSize, '\0');
    std::size_t filled = 0;
    while (filled < headSize) {
        auto got = source.read(head.data() + filled, headSize - filled);
        if (!got)
            return fail(std::move(got.error()));
        if (*got == 0)
            break;
        filled += *got;
    }
    head.resize(filled);
    if (auto back = source.rewind(); !back)
        return fail(std::move(back.error()));
    return head;
}

static std::string readTail(const std::string& path, std::uint64_t size)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return {};
    const auto length = std::min<std::uint64_t>(size, tailSize);
    std::string tail(length, '\0');
    const auto got = ::pread(fd, tail.data(), length, static_cast<off_t>(size - length));
    ::close(fd);
    tail.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return tail;
}

static Result<Input> openStandardInput(const std::string& spoolDirectory)
{
    StandardInput stream;
    auto source = spooled(stream, spoolDirectory);
    if (!source)
        return fail(std::move(source.error()));
    Input input{std::move(*source), "standard input", 0, {}, {}};
    auto head = readHead(*input.source);
    if (!head)
        return fail(std::move(head.error()));
    if (head->empty())
        return fail(ErrorKind::BadData, "standard input is empty",
                    "Pipe the export into this command.");
    input.head = std::move(*head);
    if (input.head.size() < headSize)
        input.tail = input.head.substr(input.head.size() - std::min(tailSize, input.head.size()));
    return input;
}

Result<Input> openInput(const std::string& path, const std::string& spoolDirectory)
{
    if (path == "-")
        return openStandardInput(spoolDirectory);
    auto file = openFile(path);
    if (!file)
        return fail(std::move(file.error()));
    Input input{std::move(file->source), file->name, file->size, {}, {}};
    auto head = readHead(*input.source);
    if (!head)
        return fail(std::move(head.error()));
    input.head = std::move(*head);
    input.tail = readTail(path, input.size);
    return input;
}

Result<std::unique_ptr<CsvReader>> openRows(Input input, const Dialect& dialect)
{
    CsvReader::Options options;
    options.sizeTotal = input.size;
    auto reader = CsvReader::open(std::move(input.source), dialect, options);
    if (!reader)
        return fail(reader.error().in(input.name));
    return reader;
}

} // namespace muster
