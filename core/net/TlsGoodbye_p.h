// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <curl/curl.h>

namespace muster {

/// Notices when a server ends TLS properly (close_notify). libcurl takes any end of the connection
/// for the end of an answer that states no length; without the goodbye anyone on the way could have
/// cut it. Belongs to a transport and outlives its connections.
class TlsGoodbye {
public:
    TlsGoodbye() = default;
    TlsGoodbye(const TlsGoodbye&) = delete;
    TlsGoodbye& operator=(const TlsGoodbye&) = delete;

    /// Watches the connections that @p easy makes.
    void watch(CURL* easy);

    bool isSaid() const { return m_isSaid; }

    void forget() { m_isSaid = false; }

    void say() { m_isSaid = true; }

private:
    bool m_isSaid = false;
};

} // namespace muster
