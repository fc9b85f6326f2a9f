// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMainWindow>

#include <string>

namespace muster {

/// The one window. Today it shows the record of every push; sending is the command's.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const std::string& stateDirectory);
};

} // namespace muster
