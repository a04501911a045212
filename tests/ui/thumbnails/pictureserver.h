#pragma once

#include "core/network/networkgate.h"
#include "tests/core/network/faultyserver.h"
#include "tests/ui/thumbnails/somepicture.h"
#include "ui/thumbnails/thumbnails.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace Paperlark::Testing {

// Pictures from a server of our own, and whoever shows them.
class PictureServer final
{
public:
    PictureServer()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        server.answers["/a.png"] = {FaultyServer::whole("200 OK", somePicture())};
        server.answers["/b.png"] = {FaultyServer::whole("200 OK", somePicture({400, 400}))};
        server.answers["/bad.png"] = {FaultyServer::whole("200 OK", somePicture().left(2000))};
        server.answers["/text.png"] = {FaultyServer::whole("200 OK", "no picture")};
        open();
    }

    void open()
    {
        thumbnails.reset();
        Thumbnails::Options options{.folder = folder()};
        options.fetching.policy.isPublic = [](const QString &) { return true; };
        options.fetching.hostOf = [](const QString &address) {
            return address.startsWith(QStringLiteral("http")) ? QUrl(address).host() : QString();
        };
        options.fetching.mayMoveTo = [](const QUrl &, const QString &) { return true; };
        thumbnails = std::make_unique<Thumbnails>(gate, options);
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("thumbnails")); }
    QString address(const char *path = "/a.png") const { return server.url(QString::fromLatin1(path)).toString(); }
    static QString host() { return QStringLiteral("127.0.0.1"); }

    FaultyServer server{};
    NetworkGate gate{false};
    std::unique_ptr<Thumbnails> thumbnails{};

private:
    QTemporaryDir m_folder{};
};

} // namespace Paperlark::Testing
