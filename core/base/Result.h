// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>

namespace muster {

/// A value or the Error that kept it from existing. Becomes std::expected in C++23.
template <class T>
using Result = tl::expected<T, Error>;

/// Builds the failing side of any Result.
inline tl::unexpected<Error> fail(ErrorKind kind, std::string what, std::string hint = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(what), std::move(hint)});
}

/// Hands an Error on to a caller whose Result holds another type.
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace muster
