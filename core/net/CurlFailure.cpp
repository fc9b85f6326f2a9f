// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/CurlFailure_p.h"

#include <openssl/x509_vfy.h>

namespace muster {

namespace {

constexpr const char* dateHint = "check this computer's date and time; if they are right, the "
                                 "service must renew its certificate";
constexpr const char* networkHint = "check the network, the address and the proxy settings";
constexpr std::size_t longestDetail = 160;

std::string place(const ServiceUrl& url)
{
    const bool isIpv6 = url.host.find(':') != std::string::npos;
    return (isIpv6 ? "[" + url.host + "]" : url.host) + ":" + url.port;
}

// libcurl's words may quote the peer: one line, plain characters, not too long.
std::string inBrackets(const std::string& detail)
{
    if (detail.empty())
        return {};
    std::string plain;
    for (const char c : detail.substr(0, longestDetail))
        plain.push_back(c >= 0x20 && c < 0x7f ? c : '?');
    return " (" + plain + ")";
}

std::string extent(const CurlTransfer& transfer)
{
    const auto size = transfer.request().bodySize;
    if (!transfer.isIssued())
        return "no data was sent";
    if (size == 0)
        return "the request was sent, its effect is not known";
    if (transfer.handed() == 0)
        return "no byte of the body was sent";
    return std::to_string(transfer.handed()) + " of " + std::to_string(size)
        + " bytes of the body were sent; the service may have taken it";
}

Error untrusted(const CurlEnd& end, const ServiceUrl& url)
{
    const auto whose = "the certificate of " + place(url);
    switch (end.verifyResult) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return {ErrorKind::Unreachable, whose + " has expired", dateHint};
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return {ErrorKind::Unreachable, whose + " is not valid yet", dateHint};
    case X509_V_OK:
    case X509_V_ERR_UNSPECIFIED: // libcurl's mark for "not looked at": it compares names first
        return {ErrorKind::Unreachable, whose + " belongs to another host name",
                "check the address; do not go on if you did not expect this"};
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return {ErrorKind::Unreachable, whose + " is not signed by an authority trusted here",
                "if the service uses an authority of its own, name its certificate in ca_file"};
    default:
        return {ErrorKind::Unreachable,
                whose + " was refused: " + X509_verify_cert_error_string(end.verifyResult),
                "tell the service's operator"};
    }
}

Error tlsFailure(const CurlEnd& end, const ServiceUrl& url)
{
    const auto has = [&end](const char* words) {
        return end.detail.find(words) != std::string::npos;
    };
    const auto what = "no secure connection to " + place(url) + " could be set up";
    if (has("wrong version number") || has("http request") || has("packet length too long"))
        return {ErrorKind::Unreachable, what + ": it does not speak TLS on that port",
                "check the port in the address"};
    if (has("protocol version") || has("unsupported protocol"))
        return {ErrorKind::Unreachable, what + ": it offers nothing newer than TLS 1.1",
                "the service must allow TLS 1.2 or 1.3"};
    return {ErrorKind::Unreachable, what + inBrackets(end.detail),
            "check the address, the port and whether something on the way intercepts TLS"};
}

Error timeout(const CurlTransfer& transfer, const ServiceUrl& url)
{
    if (!transfer.isIssued())
        return {ErrorKind::Unreachable,
                "no connection to " + place(url) + " within the connect time limit", networkHint};
    return {ErrorKind::OutcomeUnknown, "the exchange with " + place(url) + " took too long"};
}

Error cutShort(const CurlEnd& end, const ServiceUrl& url)
{
    if (end.cut == Cut::Stop)
        return {ErrorKind::Cancelled, "the request to " + place(url) + " was stopped"};
    if (end.cut == Cut::Idle)
        return {ErrorKind::OutcomeUnknown,
                place(url) + " went silent: no byte moved within the idle time limit",
                "a slow service may need a longer idle_timeout"};
    return {ErrorKind::OutcomeUnknown,
            "the exchange with " + place(url) + " passed its total time limit", networkHint};
}

Error broken(const CurlEnd& end, const CurlTransfer& transfer, const ServiceUrl& url)
{
    if (transfer.isTooLarge())
        return {ErrorKind::Protocol,
                "the answer of " + place(url) + " is larger than the limit and was dropped",
                "check that the address is the service's API"};
    const bool isWhole = end.code == CURLE_OK && transfer.hasHeaders();
    if (isWhole && !transfer.isBodyComplete())
        return {ErrorKind::Protocol, place(url) + " answered before it had the whole body"};
    if (transfer.response().status != 0)
        return {ErrorKind::Protocol, "the answer of " + place(url) + " was cut short"};
    if (end.code == CURLE_UNSUPPORTED_PROTOCOL || end.code == CURLE_WEIRD_SERVER_REPLY)
        return {ErrorKind::Protocol, place(url) + " answered something that is not HTTP",
                "check the address and the port"};
    return {ErrorKind::OutcomeUnknown,
            "the connection to " + place(url) + " broke before it answered"};
}

Error proxyFailure(const CurlEnd& end)
{
    const auto status = end.connectStatus != 0 && end.connectStatus / 100 != 2
        ? " with status " + std::to_string(end.connectStatus)
        : std::string();
    const auto* hint = end.connectStatus == 407
        ? "the proxy asks for a name and password: ask who runs it"
        : "check the connection's proxy, or set it to none";
    return {ErrorKind::Unreachable, "the proxy refused or failed the connection" + status, hint};
}

Error unconnected(const CurlEnd& end, const CurlTransfer& transfer, const ServiceUrl& url)
{
    switch (end.code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return {ErrorKind::Unreachable, "the name " + url.host + " was not found", networkHint};
    case CURLE_OPERATION_TIMEDOUT:
        return timeout(transfer, url);
    case CURLE_PEER_FAILED_VERIFICATION:
        return untrusted(end, url);
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
        return {ErrorKind::Unreachable, "the key of " + place(url) + " is not the pinned one",
                "ask the service whether it changed its key before you change the pin"};
    case CURLE_SSL_CERTPROBLEM:
        return {ErrorKind::Config, "the client certificate cannot be used",
                "client_certificate must be a PEM file with certificate and unencrypted key"};
    case CURLE_SSL_CACERT_BADFILE:
        return {ErrorKind::Config, "the CA file holds no usable certificate",
                "ca_file must be a PEM file"};
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
        return tlsFailure(end, url);
    case CURLE_COULDNT_CONNECT:
        if (end.usesProxy)
            return proxyFailure(end);
        return {ErrorKind::Unreachable, place(url) + " refused the connection", networkHint};
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_PROXY:
        return proxyFailure(end);
    default:
        break;
    }
    if (end.usesProxy)
        return proxyFailure(end);
    return {ErrorKind::Unreachable,
            "no connection to " + place(url) + " could be set up" + inBrackets(end.detail),
            networkHint};
}

} // namespace

Error describeFailure(const CurlEnd& end, const CurlTransfer& transfer, const ServiceUrl& url)
{
    Error error;
    if (transfer.bodyError())
        error = transfer.bodyError()->in("reading the body for " + place(url));
    else if (end.cut != Cut::None)
        error = cutShort(end, url);
    else if (!transfer.isIssued())
        error = unconnected(end, transfer, url);
    else
        error = broken(end, transfer, url);
    error.what += "; " + extent(transfer);
    return error;
}

} // namespace muster
