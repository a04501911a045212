#include "ui/keys/panekeys.h"

#include <QCoreApplication>
#include <QHash>

namespace Paperlark {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PaneKeys)
};

} // namespace

QString paneTitle(Pane pane)
{
    switch (pane) {
    case Pane::Window: return {};
    case Pane::List: return Tr::tr("In the list");
    case Pane::Page: return Tr::tr("On the page");
    case Pane::Sidebar: return Tr::tr("In the sidebar");
    case Pane::Calendar: return Tr::tr("In the calendar");
    }
    return {};
}

// The widgets claim these keys; the tests hold both against each other.
const QList<PaneKey> &paneKeys(Pane pane)
{
    static const QHash<Pane, QList<PaneKey>> keys{{Pane::List,
                                                   {{Tr::tr("Paper below, above"), {Qt::Key_Down, Qt::Key_Up}},
                                                    {Tr::tr("Screen down, up"), {Qt::Key_PageDown, Qt::Key_PageUp}},
                                                    {Tr::tr("Fold the day away, unfold it"), {Qt::Key_Left, Qt::Key_Right}}}},
                                                  {Pane::Page,
                                                   {{Tr::tr("Line down, up"), {Qt::Key_Down, Qt::Key_Up}},
                                                    {Tr::tr("Screen down, up"), {Qt::Key_PageDown, Qt::Key_PageUp}},
                                                    {Tr::tr("Top, bottom"), {Qt::Key_Home, Qt::Key_End}}}},
                                                  {Pane::Sidebar,
                                                   {{Tr::tr("Row below, above"), {Qt::Key_Down, Qt::Key_Up}},
                                                    {Tr::tr("Include, exclude, neither"), {Qt::Key_Space}},
                                                    {Tr::tr("First, last row"), {Qt::Key_Home, Qt::Key_End}},
                                                    {Tr::tr("Only this"), {Qt::Key_Return, Qt::Key_Enter}},
                                                    {Tr::tr("Exclude"), {Qt::Key_Backspace}}}},
                                                  {Pane::Calendar,
                                                   {{Tr::tr("Day"), {Qt::Key_Left, Qt::Key_Right}},
                                                    {Tr::tr("Week"), {Qt::Key_Up, Qt::Key_Down}},
                                                    {Tr::tr("Month"), {Qt::Key_PageUp, Qt::Key_PageDown}},
                                                    {Tr::tr("Newest day"), {Qt::Key_Home}},
                                                    {Tr::tr("This day"), {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}}}}};
    static const QList<PaneKey> none;
    const auto found = keys.constFind(pane);
    return found == keys.cend() ? none : *found;
}

} // namespace Paperlark
