// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

#include <string>

namespace muster {

/// A JSON file compiled into the program, by its path below resources/ ("hris/headers.json"). A Bug
/// error when it is missing or not an object: then the program was built wrongly. Any thread.
Result<QJsonObject> loadResource(const std::string& path);

} // namespace muster
