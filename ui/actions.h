#pragma once

#include <QList>
#include <QString>

class QAction;

namespace Paperlark {

class KeyMap;
class MainWindow;
struct KeyedAction;

enum class ActionMenu { File, Edit, Go, Paper, Read, View, Views, Help };

// One menu with its actions, in the order of the table; the ? sheet shows the same groups.
struct ActionGroup {
    QString title{}; // with its mnemonic
    QList<QAction *> actions{};
};

// Makes the actions of the table in actions.cpp. Each action's objectName is its id.
QList<ActionGroup> makeActions(MainWindow &window);

// The same table as far as keys go, in its order: what a KeyMap is made from. Needs no window.
QList<KeyedAction> keyedActions();

// Lets menus, tool tips and whoever asks an action for its shortcut say the keys in force.
void showKeys(const QList<ActionGroup> &groups, const KeyMap &map);

// Enables what can be done now; call it when the current paper or the list changes.
void updateActions(MainWindow &window);

} // namespace Paperlark
