// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/ShortcutSheet.h"

#include "ui/theme/Theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace muster {

namespace {

struct ViewKey {
    const char* keys;
    const char* what;
};

/// Keys that a single view listens to and no action of the window stands for.
constexpr std::array viewKeys{
    ViewKey{"Ctrl+Enter", QT_TRANSLATE_NOOP("muster::ShortcutSheet", "The step's primary action")},
    ViewKey{"F8", QT_TRANSLATE_NOOP("muster::ShortcutSheet", "Next problem")},
    ViewKey{"Shift+F8", QT_TRANSLATE_NOOP("muster::ShortcutSheet", "Previous problem")},
    ViewKey{"Ctrl+M", QT_TRANSLATE_NOOP("muster::ShortcutSheet", "Map automatically")},
    ViewKey{"Alt+Down", QT_TRANSLATE_NOOP("muster::ShortcutSheet", "List of columns for a field")},
    ViewKey{"Del", QT_TRANSLATE_NOOP("muster::ShortcutSheet", "Unlink a field")},
    ViewKey{"Ctrl+Z", QT_TRANSLATE_NOOP("muster::ShortcutSheet", "Undo")},
    ViewKey{"Ctrl+Shift+Z", QT_TRANSLATE_NOOP("muster::ShortcutSheet", "Redo")},
    ViewKey{"Esc", QT_TRANSLATE_NOOP("muster::ShortcutSheet", "Close a panel, never the work")},
};

void addKeys(QGridLayout* grid, int row, int column, const std::pair<QString, QString>& keys)
{
    for (const auto& [text, type] :
         {std::pair(keys.first, theme::Type::Strong), std::pair(keys.second, theme::Type::Body)}) {
        QLabel* label = theme::label(text, type);
        label->setWordWrap(false);
        grid->addWidget(label, row, column++);
    }
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<QAction*>& actions, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    QList<std::pair<QString, QString>> keys;
    for (const QAction* action : actions) {
        if (!action->shortcut().isEmpty())
            keys.emplace_back(action->shortcut().toString(QKeySequence::NativeText),
                              action->text().remove(QLatin1Char('&')));
    }
    for (const ViewKey& key : viewKeys)
        keys.emplace_back(QKeySequence(QLatin1String(key.keys)).toString(QKeySequence::NativeText),
                          tr(key.what));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * theme::grid);
    grid->setVerticalSpacing(theme::grid);
    const auto half = (keys.size() + 1) / 2;
    for (qsizetype i = 0; i < keys.size(); ++i)
        addKeys(grid, static_cast<int>(i % half), i < half ? 0 : 2, keys.at(i));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->setContentsMargins(3 * theme::grid, 3 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    layout->setSpacing(2 * theme::grid);
    layout->addWidget(theme::label(tr("Keyboard shortcuts"), theme::Type::Title));
    layout->addLayout(grid);
    layout->addWidget(buttons);
}

} // namespace muster
