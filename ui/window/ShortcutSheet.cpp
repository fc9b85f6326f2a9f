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

void addRow(QGridLayout* grid, const QString& keys, const QString& what)
{
    const int row = grid->rowCount();
    grid->addWidget(theme::label(keys, theme::Type::Strong), row, 0);
    auto* told = theme::label(what);
    told->setWordWrap(false);
    grid->addWidget(told, row, 1);
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<QAction*>& actions, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * theme::grid);
    grid->setVerticalSpacing(theme::grid);
    grid->setColumnMinimumWidth(0, 16 * theme::grid);
    for (const QAction* action : actions) {
        QString text = action->text();
        if (!action->shortcut().isEmpty())
            addRow(grid, action->shortcut().toString(QKeySequence::NativeText),
                   text.remove(QLatin1Char('&')));
    }
    for (const ViewKey& key : viewKeys)
        addRow(grid, QKeySequence(QLatin1String(key.keys)).toString(QKeySequence::NativeText),
               tr(key.what));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * theme::grid, 3 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    layout->setSpacing(2 * theme::grid);
    layout->addWidget(theme::label(tr("Keyboard shortcuts"), theme::Type::Title));
    layout->addLayout(grid);
    layout->addWidget(buttons);
}

} // namespace muster
