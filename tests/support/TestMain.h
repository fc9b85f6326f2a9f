// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>
#include <string>

namespace muster::test {

/// Adds a test class to the one test program; called before main by MUSTER_TEST.
bool registerTest(const char* name, std::function<std::unique_ptr<QObject>()> make);

/// "kind: what (hint)" for a failed result, empty for a good one.
std::string describe(const Error& error);

} // namespace muster::test

/// Registers a QObject test class; the class name must equal the file's stem.
#define MUSTER_TEST(Class)                                                                         \
    static const bool registered##Class =                                                          \
        muster::test::registerTest(#Class, [] { return std::make_unique<Class>(); });

/// Fails the test with the Error's own text.
#define VERIFY_OK(result)                                                                          \
    do {                                                                                           \
        auto&& verified = (result);                                                                \
        if (!verified)                                                                             \
            QFAIL(muster::test::describe(verified.error()).c_str());                               \
    } while (false)
