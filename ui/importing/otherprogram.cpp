#include "ui/importing/otherprogram.h"

#include "ui/looks/sessionbus.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::OtherProgram)
};

void openWithUsualProgram(const QString &file, const std::function<void(const Error &)> &failed)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
        failed({Tr::tr("No program took %1. Open it from your file manager, with a program of your choice.")
                    .arg(QFileInfo(file).fileName())});
}

} // namespace

void openWithOtherProgram(const QString &file, QObject *context, const std::function<void(const Error &)> &failed)
{
    QFile opened(file);
    if (!hasSessionBus() || !opened.open(QIODevice::ReadOnly))
        return openWithUsualProgram(file, failed);
    QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.OpenURI"_s, u"OpenFile"_s);
    question << QString() << QVariant::fromValue(QDBusUnixFileDescriptor(opened.handle())) << QVariantMap{{u"ask"_s, true}};
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, file, failed] {
        watcher->deleteLater();
        if (watcher->isError())
            openWithUsualProgram(file, failed);
    });
}

} // namespace Paperlark
