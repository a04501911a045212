#include "core/watching/watchstate.h"

#include "core/watching/folderscan.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::WatchState)
};

} // namespace

QString troubleOf(const QString &folder, const WatchState &state)
{
    using Kind = WatchState::Kind;
    const QString name = QDir::toNativeSeparators(folder);
    switch (state.kind) {
    case Kind::Missing: return Text::tr("The folder %1 is not there. It is read on when it comes back.").arg(name);
    case Kind::Unreadable: return Text::tr("The folder %1 can't be read. Check its permissions.").arg(name);
    case Kind::TooMuch:
        return Text::tr("The folder %1 holds more than %2 files and is not watched. Watch the folder in it that has the digests.")
            .arg(name, QLocale().toString(mostWatchedFiles));
    default: break;
    }
    if (!state.unreadable.isEmpty())
        return Text::tr("The folder %1 can't be read and is left out. Check its permissions.")
            .arg(QDir::toNativeSeparators(state.unreadable));
    return {};
}

} // namespace Paperlark
