// Portable: everything beside the program, by marker or wish.
#include "core/library/library.h"
#include "core/places.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class PortableTest final : public QObject
{
    Q_OBJECT

private slots:
    void onlyAPlainFileIsAMarker()
    {
        QTemporaryDir folder;
        QVERIFY(!Places::hasMarker(folder.path()));
        QFile marker(folder.filePath(u"portable"_s));
        QVERIFY(marker.open(QIODevice::WriteOnly));
        QVERIFY(Places::hasMarker(folder.path()));
        QVERIFY(
            marker.setPermissions(marker.permissions() | QFileDevice::ExeOwner | QFileDevice::ExeUser)); // a program of that name
        QVERIFY(!Places::hasMarker(folder.path()));
    }

    void allOfItLiesBesideTheProgram()
    {
        const QString before = Library::defaultFile();
        QTemporaryDir folder;
        const QString root = Places::portableFolder(folder.path());
        QCOMPARE(root, folder.filePath(u"paperlark-data"_s));
        QVERIFY(!Places::isPortable());
        QVERIFY(!before.startsWith(folder.path()));

        Places::makePortable(root);
        QVERIFY(Places::isPortable());
        QCOMPARE(Library::defaultFile(), root + u"/library.db"_s);
        QVERIFY(Places::cache().startsWith(root) && Places::settings().startsWith(root) && Places::data().startsWith(root));
        QVERIFY(!QFile::exists(root)); // to look is not to write
        QCoreApplication::setOrganizationName(u"paperlark"_s);
        QCoreApplication::setApplicationName(u"paperlark"_s);
        {
            QSettings settings;
            settings.setValue(u"view/theme"_s, u"night"_s);
        }
        QVERIFY(QSettings().fileName().startsWith(Places::settings()));
        QVERIFY(QFile::exists(QSettings().fileName()));
        QVERIFY(Library::open(Library::defaultFile()));
        QVERIFY(QFile::exists(root + u"/library.db"_s));
    }
};

QTEST_GUILESS_MAIN(PortableTest)
#include "tst_portable.moc"
