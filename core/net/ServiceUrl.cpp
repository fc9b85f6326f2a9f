// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/ServiceUrl.h"

#include "core/base/Ascii.h"
#include "core/net/ServiceUrl_p.h"

#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace muster {

namespace {

struct UrlCloser {
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
};

using UrlHandle = std::unique_ptr<CURLU, UrlCloser>;

std::string part(const UrlHandle& url, CURLUPart which, unsigned flags = 0)
{
    char* text = nullptr;
    if (curl_url_get(url.get(), which, &text, flags) != CURLUE_OK)
        return {};
    std::string copy(text);
    curl_free(text);
    return copy;
}

bool isPrintable(unsigned char c)
{
    return c > 0x20 && c != 0x7f;
}

// Only names and literals that cannot be pointed elsewhere by a name server.
bool isLoopbackHost(const std::string& host)
{
    if (host == "localhost" || host == "::1")
        return true;
    return host.rfind("127.", 0) == 0
        && std::all_of(host.begin(), host.end(),
                       [](char c) { return c == '.' || (c >= '0' && c <= '9'); })
        && std::count(host.begin(), host.end(), '.') == 3;
}

tl::unexpected<Error> refuse(std::string what, std::string hint)
{
    return fail(ErrorKind::Config, std::move(what), std::move(hint));
}

std::string plainHost(std::string host)
{
    std::transform(host.begin(), host.end(), host.begin(), ascii::lower);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    return host;
}

} // namespace

Result<ServiceUrl> ServiceUrl::parse(const std::string& url)
{
    static const char example[] = "write it like https://host.example/path";
    if (url.empty())
        return refuse("the service's address is empty", example);
    if (!std::all_of(url.begin(), url.end(), isPrintable))
        return refuse("the service's address holds a space or a control character", example);
    const UrlHandle handle(curl_url());
    if (url.find(":///") != std::string::npos
        || curl_url_set(handle.get(), CURLUPART_URL, url.c_str(), CURLU_NON_SUPPORT_SCHEME)
            != CURLUE_OK)
        return refuse("the service's address is not a complete URL", example);
    // The address itself is not repeated here: it may hold the password.
    if (!part(handle, CURLUPART_USER).empty() || !part(handle, CURLUPART_PASSWORD).empty())
        return refuse("the service's address holds a user name or password",
                      "Take them out; the secret is stored with `muster secret set`.");
    if (url.find('#') != std::string::npos)
        return refuse("the service's address holds a fragment (#…)", "Take it out.");
    ServiceUrl parsed{url, part(handle, CURLUPART_SCHEME), plainHost(part(handle, CURLUPART_HOST)),
                      part(handle, CURLUPART_PORT, CURLU_DEFAULT_PORT), false};
    if (parsed.host.empty())
        return refuse("the service's address names no host", example);
    parsed.isLoopback = isLoopbackHost(parsed.host);
    if (parsed.scheme == "http" && !parsed.isLoopback)
        return refuse("the address of " + parsed.host
                          + " starts with http://, which is not "
                            "encrypted",
                      "Use https://; http is allowed only to this machine (127.0.0.1).");
    if (parsed.scheme != "https" && parsed.scheme != "http")
        return refuse("the service's address does not start with https://", example);
    return parsed;
}

Result<void> checkServiceUrl(const std::string& url)
{
    auto parsed = ServiceUrl::parse(url);
    if (!parsed)
        return fail(std::move(parsed.error()));
    return {};
}

} // namespace muster
