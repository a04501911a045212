#include "ui/keys/keymarkdown.h"

#include "ui/keys/keymap.h"
#include "ui/keys/keytext.h"
#include "ui/keys/panekeys.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(KeyMarkdown)
};

QString heading(const QString &title)
{
    return u"\n## %1\n\n| %2 | %3 |\n|---|---|\n"_s.arg(title, Tr::tr("Key"), Tr::tr("Action"));
}

QString row(const QString &name, const QList<QKeySequence> &keys)
{
    QStringList cells;
    for (const QKeySequence &sequence : keys) {
        const QString text = keyText(sequence);
        cells.append(text.contains(u'`') ? u"`` %1 ``"_s.arg(text) : u"`%1`"_s.arg(text));
    }
    cells.removeDuplicates();
    return u"| %1 | %2 |\n"_s.arg(cells.join(u' ').replace(u'|', "\\|"_L1), name);
}

} // namespace

QString keysAsMarkdown(const KeyMap &map)
{
    QString text = u"# %1\n"_s.arg(Tr::tr("Keys"));
    QString group;
    for (const KeyedAction &action : map.actions()) {
        if (map.keys(action.id).isEmpty())
            continue;
        if (action.group != group)
            text += heading(action.group);
        group = action.group;
        text += row(action.name, map.keys(action.id));
    }
    for (const Pane pane : {Pane::List, Pane::Page, Pane::Sidebar, Pane::Calendar}) {
        text += heading(paneTitle(pane));
        for (const PaneKey &key : paneKeys(pane))
            text += row(key.name, key.keys);
    }
    return text;
}

QString keysAsHtml(const KeyMap &map)
{
    QTextDocument document;
    document.setMarkdown(keysAsMarkdown(map));
    return document.toHtml();
}

} // namespace Paperlark
