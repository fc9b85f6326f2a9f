// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/CurlOptions_p.h"

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace muster {

namespace {

// Many servers close an idle connection after 5 s; offering a body to one that is just closing
// would make its outcome unknown.
constexpr long longestReuseSeconds = 4;
constexpr long uploadBuffer = 512L * 1024;

bool isBase64Digest(std::string_view text)
{
    static constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    return text.size() == 44 && text.back() == '='
        && text.substr(0, 43).find_first_not_of(alphabet) == std::string_view::npos;
}

// libcurl would take anything else for the name of a key file.
bool isPin(std::string_view pin)
{
    static constexpr std::string_view prefix = "sha256//";
    while (true) {
        const auto end = pin.find(';');
        const auto one = pin.substr(0, end);
        if (one.substr(0, prefix.size()) != prefix || !isBase64Digest(one.substr(prefix.size())))
            return false;
        if (end == std::string_view::npos)
            return true;
        pin.remove_prefix(end + 1);
    }
}

bool isReadable(const std::string& path)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"),
                                                               &std::fclose);
    return file && std::fgetc(file.get()) != EOF;
}

void applyMethod(CURL* easy, const Request& request)
{
    if (request.method == "HEAD") {
        curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
        return;
    }
    const bool hasBody = request.bodySize > 0 || request.method == "POST";
    curl_easy_setopt(easy, hasBody ? CURLOPT_POST : CURLOPT_HTTPGET, 1L);
    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, request.method.c_str());
}

/// What is trusted in place of libcurl's list: the connection's own authority, else that of the
/// environment, as other programs have it; empty = the list.
static std::string authorities(const Channel& channel)
{
    const char* common = std::getenv("SSL_CERT_FILE");
    return !channel.caFile.empty() || common == nullptr ? channel.caFile : std::string(common);
}

void applyTls(CURL* easy, const Channel& channel)
{
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    if (const std::string file = authorities(channel); !file.empty()) {
        curl_easy_setopt(easy, CURLOPT_CAINFO, file.c_str());
        // The directory of the system's list is a default of its own.
        curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
    }
    if (!channel.clientCertificate.empty()) {
        curl_easy_setopt(easy, CURLOPT_SSLCERT, channel.clientCertificate.c_str());
        curl_easy_setopt(easy, CURLOPT_SSLKEY, channel.clientCertificate.c_str());
        curl_easy_setopt(easy, CURLOPT_KEYPASSWD, ""); // or OpenSSL asks on the terminal
    }
    if (!channel.pin.empty())
        curl_easy_setopt(easy, CURLOPT_PINNEDPUBLICKEY, channel.pin.c_str());
}

void forbidSurprises(CURL* easy)
{
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_HTTP09_ALLOWED, 0L);
    curl_easy_setopt(easy, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
    curl_easy_setopt(easy, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_HEADEROPT, static_cast<long>(CURLHEADER_SEPARATE));
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); // a slow name server must not hold up a stop
}

} // namespace

Result<void> checkChannel(const Channel& channel)
{
    if (!channel.pin.empty() && !isPin(channel.pin))
        return fail(ErrorKind::Config, "the connection's pin is not a SHA-256 of a public key",
                    "Write it as sha256// and 44 base64 characters.");
    if (!channel.caFile.empty() && !isReadable(channel.caFile))
        return fail(ErrorKind::Config, "the CA file " + channel.caFile + " cannot be read",
                    "Check the connection's ca_file.");
    if (!channel.clientCertificate.empty() && !isReadable(channel.clientCertificate))
        return fail(ErrorKind::Config,
                    "the client certificate " + channel.clientCertificate + " cannot be read",
                    "Check the connection's client_certificate.");
    return {};
}

void applyOptions(CURL* easy, const Request& request, const Channel& channel, const ServiceUrl& url)
{
    forbidSurprises(easy);
    applyMethod(easy, request);
    applyTls(easy, channel);
    curl_easy_setopt(easy, CURLOPT_URL, url.url.c_str());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, url.scheme.c_str());
    curl_easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS_STR, "https");
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "Muster/" MUSTER_VERSION);
    curl_easy_setopt(easy, CURLOPT_TCP_NODELAY, 1L);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(easy, CURLOPT_UPLOAD_BUFFERSIZE, uploadBuffer);
    curl_easy_setopt(easy, CURLOPT_EXPECT_100_TIMEOUT_MS, 1000L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS,
                     static_cast<long>(channel.connectTimeout.count()));
    curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, longestReuseSeconds);
    // libcurl may silently repeat a request without a body on a kept connection that died.
    curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, request.bodySize == 0 ? 1L : 0L);
}

void applyProxy(CURL* easy, const ProxyChoice& proxy)
{
    // Both are always set: left alone, libcurl reads them from the environment.
    curl_easy_setopt(easy, CURLOPT_PROXY, proxy.address.c_str());
    curl_easy_setopt(easy, CURLOPT_NOPROXY, proxy.isDirect() ? "*" : "");
    if (!proxy.user.empty()) {
        curl_easy_setopt(easy, CURLOPT_PROXYUSERNAME, proxy.user.c_str());
        curl_easy_setopt(easy, CURLOPT_PROXYPASSWORD, proxy.password.c_str());
    }
}

} // namespace muster
