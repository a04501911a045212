// A window whose actions do nothing but tell their names: keyprobe LIBRARY. `everykey` strikes the keys and listens.
// Writes "bound PANE ACTION MODIFIERS:KEY …" for every key that has to act, then "ready"; reads panes, a line each, gives them
// the focus and writes "focused PANE"; and "acted ACTION" for whatever acts.
#include "core/library/library.h"
#include "ui/actions.h"
#include "ui/keys/keymap.h"
#include "ui/keys/panekeys.h"
#include "ui/list/paperlistview.h"
#include "ui/mainwindow.h"
#include "ui/page/papertext.h"
#include "ui/sidebar/calendarview.h"
#include "ui/sidebar/facetview.h"
#include "ui/sidebar/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QListView>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

const std::initializer_list<std::pair<const char *, Pane>> panes{
    {"list", Pane::List}, {"page", Pane::Page}, {"sidebar", Pane::Sidebar}, {"calendar", Pane::Calendar}};

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

QWidget *widgetOf(MainWindow &window, const QString &pane)
{
    auto *sidebar = window.findChild<Sidebar *>();
    if (pane == "page"_L1)
        return window.findChild<PaperText *>();
    if (pane == "sidebar"_L1)
        return sidebar->facet(Facet::Languages).findChild<QListView *>();
    return pane == "calendar"_L1 ? static_cast<QWidget *>(&sidebar->calendar()) : window.findChild<PaperListView *>();
}

bool isKept(Pane pane, const QKeySequence &keys)
{
    const QList<PaneKey> &own = paneKeys(pane);
    return std::any_of(own.begin(), own.end(), [&keys](const PaneKey &key) { return key.keys.contains(keys); });
}

void sayTable(MainWindow &window)
{
    for (const auto &[name, pane] : panes) {
        for (const KeyedAction &action : keyedActions()) {
            for (const QKeySequence &keys : window.keys().keys(action.id)) {
                QString line = u"bound %1 %2"_s.arg(QLatin1StringView(name), action.id);
                for (int i = 0; i < keys.count(); ++i)
                    line += u" %1:%2"_s.arg(int(keys[uint(i)].keyboardModifiers())).arg(int(keys[uint(i)].key()));
                if (!isKept(pane, keys))
                    say(line);
            }
        }
    }
    say(u"ready"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Paperlark"_s); // by which the window is found
    const auto library = Library::open(QFile::decodeName(argv[argc - 1]));
    if (!library)
        qFatal("%s", qPrintable(library.error().message));
    MainWindow window(**library);
    for (QAction *action : window.actions()) {
        QObject::disconnect(action, &QAction::triggered, &window, nullptr);
        QObject::connect(action, &QAction::triggered, &window, [action] { say(u"acted "_s + action->objectName()); });
    }
    window.show();
    sayTable(window);
    QSocketNotifier orders(STDIN_FILENO, QSocketNotifier::Read);
    QFile input;
    if (!input.open(STDIN_FILENO, QFile::ReadOnly | QFile::Unbuffered))
        return 1;
    QObject::connect(&orders, &QSocketNotifier::activated, &window, [&input, &window] {
        const QString pane = QString::fromUtf8(input.readLine()).trimmed();
        if (pane.isEmpty())
            return QApplication::quit();
        for (QAction *action : window.actions())
            action->setEnabled(true); // what there is to do is not asked here
        QWidget *widget = widgetOf(window, pane);
        widget->setFocus();
        say((widget->hasFocus() ? u"focused "_s : u"lost "_s) + pane);
    });
    return QApplication::exec();
}
