// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include <functional>
#include <string>
#include <vector>

class QLineEdit;
class QListWidget;

namespace muster {

class MappingModel;

/// A list that opens beside what it is about and is narrowed by typing: Enter takes an entry,
/// Shift+Enter adds it to what is there, Esc closes. Deletes itself when it closes. GUI thread.
class PickList final : public QFrame {
    Q_OBJECT

public:
    struct Entry {
        int id = -1;
        QString text;
        QString detail;
        bool isCurrent = false;
    };

    PickList(const QString& name, const std::vector<Entry>& entries, QWidget* parent);

    /// Columns for a field, and fields for a column; what is taken is mapped. With @p onlyAdds a
    /// column is always added to the ones there are.
    static PickList* ofColumns(MappingModel& model, const std::string& field, QWidget* parent,
                               bool onlyAdds = false);
    static PickList* ofFields(MappingModel& model, int column, QWidget* parent);

    /// Opens under a place on the screen, or above it where there is more room; @p typed is what
    /// was typed so far.
    void openBelow(const QRect& place, const QString& typed = {});
    /// Says what Shift+Enter does; without it there is no such key.
    void setAddHint(const QString& hint);

Q_SIGNALS:
    void picked(int id, bool adds);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& text);
    void take(bool adds);

    QLineEdit* m_line;
    QListWidget* m_list;
    bool m_canAdd = false;
};

} // namespace muster
