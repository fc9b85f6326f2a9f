// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/SealedFile.h"

#include "app/practice/StoredBody.h"

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <array>
#include <cstdio>
#include <memory>
#include <unistd.h>

namespace muster::practice {

struct CmsDeleter {
    void operator()(BIO* bio) const { BIO_free_all(bio); }

    void operator()(CMS_ContentInfo* cms) const { CMS_ContentInfo_free(cms); }

    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }

    void operator()(X509* certificate) const { X509_free(certificate); }
};

using Bio = std::unique_ptr<BIO, CmsDeleter>;
using Cms = std::unique_ptr<CMS_ContentInfo, CmsDeleter>;
using Key = std::unique_ptr<EVP_PKEY, CmsDeleter>;
using Certificate = std::unique_ptr<X509, CmsDeleter>;

static Bio openForReading(const std::string& path)
{
    return Bio(BIO_new_file(path.c_str(), "rb"));
}

bool looksSealed(const std::string& path)
{
    const auto bio = openForReading(path);
    std::array<unsigned char, 2> start{};
    return bio && BIO_read(bio.get(), start.data(), 2) == 2 && start[0] == 0x30 && start[1] >= 0x80;
}

static bool decrypt(const Cms& cms, const std::string& keyFile, const std::string& certificateFile,
                    const std::string& toPath)
{
    const auto keyBio = openForReading(keyFile);
    const auto certificateBio = openForReading(certificateFile);
    const Key key(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, nullptr));
    const Certificate certificate(
        PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr));
    const Bio out(BIO_new_fp(createPrivate(toPath), BIO_CLOSE));
    return key && certificate
        && CMS_decrypt(cms.get(), key.get(), certificate.get(), nullptr, out.get(), CMS_BINARY) == 1
        && BIO_flush(out.get()) == 1;
}

Result<void> openSealedFile(const std::string& path, const std::string& keyFile,
                            const std::string& certificateFile, const std::string& toPath)
{
    ERR_clear_error();
    const auto bio = openForReading(path);
    const Cms cms(d2i_CMS_bio(bio.get(), nullptr));
    if (!cms)
        return fail(ErrorKind::BadData, "the sealed file is not complete CMS");
    if (OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_id_smime_ct_authEnvelopedData)
        return fail(ErrorKind::BadData, "the sealed file is not CMS AuthEnvelopedData");
    if (!decrypt(cms, keyFile, certificateFile, toPath)) {
        ::unlink(toPath.c_str());
        return fail(ErrorKind::BadData,
                    "the sealed file cannot be opened with the key encryption_key_id names");
    }
    return {};
}

} // namespace muster::practice
