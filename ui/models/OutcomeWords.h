// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Outcome.h"
#include "ui/theme/Theme.h"

#include <QMetaType>
#include <QString>

#include <array>

namespace muster {

/// The order in which states are shown: from what needs nobody to what does.
inline constexpr std::array<OutcomeState, outcomeStates> shownStates{
    OutcomeState::Unchanged, OutcomeState::Held,    OutcomeState::NotSent,  OutcomeState::Accepted,
    OutcomeState::Rejected,  OutcomeState::Unknown, OutcomeState::Confirmed};

/// The outcome's word in the user's language.
QString outcomeLabel(OutcomeState state);
/// "12 accepted, 3 held": the outcomes that occur.
QString outcomeText(const OutcomeCounts& counts);
/// What the word means, one sentence; @p service as in RunStart, where it is known.
QString outcomeMeaning(OutcomeState state, const std::string& service = {});
/// Name for theme::icon.
QString outcomeIcon(OutcomeState state);
theme::Tone outcomeTone(OutcomeState state);

/// "1,000,000" as people of this locale write it.
QString numberText(std::uint64_t number);
/// The same number where tr() wants one to choose a plural by; the text takes numberText().
int pluralOf(std::uint64_t number);

} // namespace muster

Q_DECLARE_METATYPE(muster::OutcomeCounts)
