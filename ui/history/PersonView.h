// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/LedgerReader.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace muster {

class LedgerDesk;
class PersonModel;

/// Everything ever recorded about one person, found by the identifier that was sent. The
/// identifier is hashed here and not kept. GUI thread; the desk outlives it.
class PersonView final : public QWidget {
    Q_OBJECT

public:
    /// The hashes of an identifier under every history key within reach; on the GUI thread, may
    /// ask the keychain.
    using Hasher = std::function<Result<std::vector<Digest128>>(const std::string& identifier)>;

    PersonView(LedgerDesk* desk, Hasher hasher, QWidget* parent = nullptr);

    void setHasher(Hasher hasher) { m_hasher = std::move(hasher); }

    void start(); ///< puts the keyboard into the field

Q_SIGNALS:
    void left();
    void opened(RunId run);

private:
    void find();
    void tell(const QString& text, bool isBad);

    LedgerDesk* m_desk;
    Hasher m_hasher;
    PersonModel* m_model;
    QLineEdit* m_identifier;
    QPushButton* m_find;
    QLabel* m_told;
    QTableView* m_table;
    int m_search = 0;
};

} // namespace muster
