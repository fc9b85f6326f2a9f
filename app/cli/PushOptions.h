// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "core/push/Push.h"

namespace muster::cli {

/// Options that say which file and which rows; preview and push share them.
const std::vector<Option>& pushOptions();

/// The feed, its connection and the choices of the command line as one job.
Result<PushJob> pushJob(Context& context);

} // namespace muster::cli
