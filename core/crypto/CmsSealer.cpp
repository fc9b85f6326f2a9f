// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/RecipientCertificate_p.h"

#include <openssl/err.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <climits>
#include <optional>

namespace muster {

namespace {

/// Where OpenSSL's output goes, and the first error met there.
struct Outlet {
    ByteSink* sink = nullptr;
    std::optional<Error> error;
};

int writeToOutlet(BIO* bio, const char* bytes, std::size_t size, std::size_t* written)
{
    auto* outlet = static_cast<Outlet*>(BIO_get_data(bio));
    BIO_clear_retry_flags(bio);
    if (outlet->error)
        return 0;
    if (auto done = outlet->sink->write({bytes, size}); !done) {
        outlet->error = std::move(done.error());
        return 0;
    }
    *written = size;
    return 1;
}

long controlOutlet(BIO*, int command, long, void*)
{
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

int createOutlet(BIO* bio)
{
    BIO_set_init(bio, 1);
    return 1;
}

BIO_METHOD* outletMethod()
{
    static const BioMethodHandle method = [] {
        BioMethodHandle made(BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "sink"));
        BIO_meth_set_create(made.get(), createOutlet);
        BIO_meth_set_write_ex(made.get(), writeToOutlet);
        BIO_meth_set_ctrl(made.get(), controlOutlet);
        return made;
    }();
    return method.get();
}

tl::unexpected<Error> cryptoError(const std::string& step)
{
    const char* reason = ERR_reason_error_string(ERR_peek_last_error());
    ERR_clear_error();
    return fail(ErrorKind::Bug,
                "sealing failed while " + step
                    + (reason ? std::string(": ") + reason : std::string()));
}

Result<void> addRecipient(CMS_ContentInfo* cms, const RecipientKey& recipient)
{
    auto* info = CMS_add1_recipient_cert(cms, recipient.certificate().x509.get(), CMS_KEY_PARAM);
    auto* context = info ? CMS_RecipientInfo_get0_pkey_ctx(info) : nullptr;
    if (!context || EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) <= 0
        || EVP_PKEY_CTX_set_rsa_oaep_md(context, EVP_sha256()) <= 0
        || EVP_PKEY_CTX_set_rsa_mgf1_md(context, EVP_sha256()) <= 0)
        return cryptoError("naming the recipient");
    return {};
}

/// Pushes through OpenSSL's streaming CMS filter into the outlet.
class CmsSealer final : public Sealer {
public:
    explicit CmsSealer(ByteSink& sink) { m_outlet.sink = &sink; }

    ~CmsSealer() override { dropFilters(); }

    Result<void> start(const RecipientKey& recipient);
    Result<void> write(std::string_view bytes) override;
    Result<void> finish() override;

private:
    bool openFilters();
    bool sealNothing();
    void dropFilters();
    Result<void> failed(const std::string& step);

    Outlet m_outlet;
    CmsHandle m_cms;
    BioHandle m_end;
    BIO* m_top = nullptr; ///< the chain of filters down to m_end, once there is content
    bool m_isFinished = false;
    bool m_isBroken = false;
};

Result<void> CmsSealer::start(const RecipientKey& recipient)
{
    m_cms.reset(CMS_AuthEnvelopedData_create(EVP_aes_256_gcm()));
    if (!m_cms)
        return cryptoError("starting");
    if (auto added = addRecipient(m_cms.get(), recipient); !added)
        return added;
    m_end.reset(BIO_new(outletMethod()));
    if (!m_end)
        return cryptoError("starting");
    BIO_set_data(m_end.get(), &m_outlet);
    return {};
}

Result<void> CmsSealer::failed(const std::string& step)
{
    m_isBroken = true;
    if (m_outlet.error)
        return fail(*m_outlet.error);
    return cryptoError(step);
}

bool CmsSealer::openFilters()
{
    if (!m_top)
        m_top = BIO_new_CMS(m_end.get(), m_cms.get());
    return m_top != nullptr;
}

Result<void> CmsSealer::write(std::string_view bytes)
{
    if (m_isFinished)
        return fail(ErrorKind::Bug, "sealing goes on after its end");
    if (!bytes.empty() && !openFilters())
        return failed("starting the stream");
    while (!bytes.empty()) {
        const auto some = std::min<std::size_t>(bytes.size(), INT_MAX);
        const int taken = BIO_write(m_top, bytes.data(), static_cast<int>(some));
        if (taken <= 0)
            return failed("encrypting");
        bytes.remove_prefix(static_cast<std::size_t>(taken));
    }
    return {};
}

// OpenSSL's stream writes its frame with the first byte of content: without one there is none.
bool CmsSealer::sealNothing()
{
    const BioHandle nothing(BIO_new_mem_buf("", 0));
    return nothing && CMS_set_detached(m_cms.get(), 0) == 1
        && CMS_final(m_cms.get(), nothing.get(), nullptr, CMS_BINARY) == 1
        && i2d_CMS_bio(m_end.get(), m_cms.get()) == 1;
}

Result<void> CmsSealer::finish()
{
    if (m_isFinished)
        return fail(ErrorKind::Bug, "sealing goes on after its end");
    m_isFinished = true;
    const bool isWritten = !m_isBroken && (m_top ? BIO_flush(m_top) == 1 : sealNothing());
    dropFilters();
    if (!isWritten || m_outlet.error)
        return failed("finishing");
    return {};
}

void CmsSealer::dropFilters()
{
    while (m_top && m_top != m_end.get()) {
        auto* next = BIO_pop(m_top);
        BIO_free(m_top);
        m_top = next;
    }
    m_top = nullptr;
}

} // namespace

Result<std::unique_ptr<Sealer>> cmsSealer(const RecipientKey& recipient, ByteSink& sink)
{
    auto sealer = std::make_unique<CmsSealer>(sink);
    if (auto started = sealer->start(recipient); !started)
        return fail(std::move(started.error()));
    return sealer;
}

} // namespace muster
