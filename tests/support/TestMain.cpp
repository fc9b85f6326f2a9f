// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestMain.h"

#ifdef QT_WIDGETS_LIB
#include "ui/theme/Theme.h"

#include <QApplication>
#else
#include <QCoreApplication>
#endif

#include <cstdio>
#include <map>

namespace muster::test {

using Factory = std::function<std::unique_ptr<QObject>()>;

static std::map<std::string, Factory>& tests()
{
    static std::map<std::string, Factory> all;
    return all;
}

bool registerTest(const char* name, Factory make)
{
    return tests().emplace(name, std::move(make)).second;
}

std::string describe(const Error& error)
{
    return error.what + (error.hint.empty() ? std::string() : " (" + error.hint + ")");
}

} // namespace muster::test

/// muster_tests CLASS or muster_ui_tests CLASS [Qt Test arguments]; without a class it lists them.
int main(int argc, char** argv)
{
#ifdef QT_WIDGETS_LIB
    QApplication app(argc, argv);
    muster::theme::apply(app, muster::theme::Scheme::Light);
    app.setStyleSheet(muster::theme::styleSheet()); // widgets are shown without a window
#else
    const QCoreApplication app(argc, argv);
#endif
    auto& all = muster::test::tests();
    if (argc < 2) {
        for (const auto& [name, make] : all)
            std::puts(name.c_str());
        return 0;
    }
    const auto found = all.find(argv[1]);
    if (found == all.end()) {
        std::fprintf(stderr, "no test class named %s\n", argv[1]);
        return 2;
    }
    argv[1] = argv[0];
    const auto test = found->second();
    return QTest::qExec(test.get(), argc - 1, argv + 1);
}
