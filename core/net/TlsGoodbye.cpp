// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/TlsGoodbye_p.h"

#include <openssl/ssl.h>

namespace muster {

static void onTlsEvent(const SSL* ssl, int where, int value)
{
    const bool isFromPeer = (where & SSL_CB_READ_ALERT) == SSL_CB_READ_ALERT;
    if (isFromPeer && (value & 0xff) == SSL_AD_CLOSE_NOTIFY)
        static_cast<TlsGoodbye*>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(ssl)))->say();
}

static CURLcode watchContext(CURL*, void* context, void* goodbye)
{
    auto* tls = static_cast<SSL_CTX*>(context);
    SSL_CTX_set_app_data(tls, goodbye);
    SSL_CTX_set_info_callback(tls, &onTlsEvent);
    return CURLE_OK;
}

void TlsGoodbye::watch(CURL* easy)
{
    curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, this);
    curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, &watchContext);
}

} // namespace muster
