// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/ImportForm.h"
#include "app/practice/PracticeState.h"
#include "app/practice/TokenDesk.h"

namespace muster::practice {

/// Imitates ThreatSwitch's import API: a token, an upload, its results. Any thread.
class ThreatSwitchService final : public Service {
public:
    ThreatSwitchService(const Account& account, const CertificateFiles& files, PracticeState& state)
        : m_account(account)
        , m_files(files)
        , m_state(state)
        , m_tokens(account)
    { }

    bool owns(const HttpHead& head, const Settings& settings) const override;
    std::optional<HttpReply> refusal(const HttpHead& head, const Settings& settings) override;
    HttpReply answer(const Call& call) override;

private:
    HttpReply takeUpload(const Call& call);
    HttpReply results(const Call& call);
    /// The plain file behind the upload; opens a sealed one.
    Result<std::string> plainFile(const Call& call, ImportForm& form) const;

    const Account& m_account;
    const CertificateFiles& m_files;
    PracticeState& m_state;
    TokenDesk m_tokens;
};

} // namespace muster::practice
