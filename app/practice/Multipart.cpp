// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/Multipart.h"

#include "app/practice/HttpMessage.h"
#include "app/practice/StoredBody.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace muster::practice {

struct FileCloser {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

using File = std::unique_ptr<std::FILE, FileCloser>;

static constexpr std::size_t blockSize = 262144;
static constexpr std::size_t fieldLimit = 1048576;

/// Walks the body with a window of one block; the delimiter is CRLF "--" BOUNDARY.
class MultipartReader {
public:
    MultipartReader(File body, std::string_view boundary)
        : m_body(std::move(body))
        , m_delimiter("\r\n--" + std::string(boundary))
        , m_window("\r\n") // so that the first delimiter looks like the others
    { }

    /// Hands on everything up to @p mark and steps over it; false when the body ends first.
    bool copyUntil(std::string_view mark, const std::function<bool(std::string_view)>& take)
    {
        while (true) {
            const auto at = m_window.find(mark);
            const auto keep = std::min(m_window.size(), mark.size() - 1);
            const auto ready = at == std::string::npos ? m_window.size() - keep : at;
            if (!take(std::string_view(m_window).substr(0, ready)))
                return false;
            m_window.erase(0, at == std::string::npos ? ready : ready + mark.size());
            if (at != std::string::npos)
                return true;
            if (!fill())
                return false;
        }
    }

    /// After a delimiter: true when another part follows.
    std::optional<bool> partFollows()
    {
        while (m_window.size() < 2)
            if (!fill())
                return std::nullopt;
        const auto two = m_window.substr(0, 2);
        m_window.erase(0, 2);
        if (two != "\r\n" && two != "--")
            return std::nullopt;
        return two == "\r\n";
    }

    const std::string& delimiter() const { return m_delimiter; }

private:
    bool fill()
    {
        const auto before = m_window.size();
        m_window.resize(before + blockSize);
        const auto got = std::fread(m_window.data() + before, 1, blockSize, m_body.get());
        m_window.resize(before + got);
        return got > 0;
    }

    File m_body;
    std::string m_delimiter;
    std::string m_window;
};

static tl::unexpected<Error> malformed(const char* what)
{
    return fail(ErrorKind::BadData, std::string("the multipart body is malformed: ") + what);
}

static FormPart partFrom(std::string_view head)
{
    FormPart part;
    while (!head.empty()) {
        const auto end = std::min(head.find("\r\n"), head.size());
        const auto line = head.substr(0, end);
        head.remove_prefix(std::min(end + 2, head.size()));
        const auto colon = std::min(line.find(':'), line.size());
        if (equalsIgnoringCase(line.substr(0, colon), "Content-Disposition")) {
            part.name = headerParameter(line, "name");
            part.fileName = headerParameter(line, "filename");
        }
        if (equalsIgnoringCase(line.substr(0, colon), "Content-Type"))
            part.type = line.substr(std::min(line.find_first_not_of(' ', colon + 1), line.size()));
    }
    return part;
}

static Result<void> readContent(MultipartReader& reader, FormPart& part,
                                const std::string& filePath)
{
    if (part.fileName.empty()) {
        const bool ended = reader.copyUntil(reader.delimiter(), [&](std::string_view bytes) {
            part.value.append(bytes);
            return part.value.size() <= fieldLimit;
        });
        return ended ? Result<void>() : malformed("a field does not end");
    }
    const File file(createPrivate(filePath));
    if (!file)
        return fail(ErrorKind::CannotWrite, "the file part cannot be stored");
    part.path = filePath;
    const bool ended = reader.copyUntil(reader.delimiter(), [&](std::string_view bytes) {
        return std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size();
    });
    return ended ? Result<void>() : malformed("the file part does not end");
}

Result<std::vector<FormPart>> splitMultipart(const std::string& bodyPath, std::string_view boundary,
                                             const std::string& filePath)
{
    File body(std::fopen(bodyPath.c_str(), "rbe"));
    if (!body || boundary.empty())
        return malformed("there is no body or no boundary");
    MultipartReader reader(std::move(body), boundary);
    const auto ignore = [](std::string_view) { return true; };
    if (!reader.copyUntil(reader.delimiter(), ignore))
        return malformed("the boundary does not occur");
    std::vector<FormPart> parts;
    bool hasFile = false;
    for (auto more = reader.partFollows(); !more || *more; more = reader.partFollows()) {
        if (!more)
            return malformed("a boundary is followed by other text");
        std::string head;
        const bool ended = reader.copyUntil("\r\n\r\n", [&](std::string_view bytes) {
            head.append(bytes);
            return head.size() < 16384;
        });
        if (!ended)
            return malformed("the headers of a part do not end");
        auto part = partFrom(head);
        if (hasFile && !part.fileName.empty())
            return malformed("it holds two files");
        hasFile = hasFile || !part.fileName.empty();
        if (auto read = readContent(reader, part, filePath); !read)
            return fail(read.error());
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace muster::practice
