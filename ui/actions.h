#pragma once

#include <QList>
#include <QString>

class QAction;

namespace Paperlark {

class MainWindow;

enum class ActionMenu { File, Edit, Go, Paper, Read, View, Views, Help };

// One menu with its actions, in the order of the table; the ? sheet shows the same groups.
struct ActionGroup {
    QString title{}; // with its mnemonic
    QList<QAction *> actions{};
};

// Makes the actions of the table in actions.cpp, which is the only place that binds a key. Each action's objectName is its id.
QList<ActionGroup> makeActions(MainWindow &window);

// Enables what can be done now; call it when the current paper or the list changes.
void updateActions(MainWindow &window);

} // namespace Paperlark
