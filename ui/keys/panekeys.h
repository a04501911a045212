#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace Paperlark {

enum class Pane { Window, List, Page, Sidebar, Calendar };

// A key that a pane keeps for itself, whatever the window does with it elsewhere. It can't be changed.
struct PaneKey {
    QString name{};
    QList<QKeySequence> keys{};
};

QString paneTitle(Pane pane); // "In the list"
const QList<PaneKey> &paneKeys(Pane pane);

} // namespace Paperlark
