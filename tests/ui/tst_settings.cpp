// A settings file that can't be read.
#include "ui/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class SettingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"paperlark"_s);
        QCoreApplication::setApplicationName(u"tst_settings"_s);
    }
    void init()
    {
        QSettings().clear();
        m_file = QSettings().fileName();
    }
    void cleanup()
    {
        for (const QString &name : QStringList{m_file, m_file + u".bad"_s, m_file + u"-2.bad"_s})
            QFile::remove(name);
    }

    void aGoodFileStays()
    {
        Settings::measure.set(72);
        QSettings().sync();
        QCOMPARE(Settings::putAsideWhenDamaged(), QString());
        QCOMPARE(Settings::measure.value(), 72);
    }

    void noFileIsNoDamage() { QCOMPARE(Settings::putAsideWhenDamaged(), QString()); }

    void aDamagedFileIsPutAsideWholeAndTheDefaultsServe_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("noise") << QByteArray("\x89\x02\xff\x00garbage\n\xfe[[[", 16).repeated(50);
        QTest::newRow("zeros, as a power loss leaves them") << QByteArray(4096, '\0');
        QTest::newRow("text") << QByteArray("This is no settings file.\nIt is a poem.\n");
        QTest::newRow("half a file") << QByteArray("[reading]\nmeasure=72\nlead");
    }
    void aDamagedFileIsPutAsideWholeAndTheDefaultsServe()
    {
        QFETCH(QByteArray, content);
        write(content);
        const QString aside = Settings::putAsideWhenDamaged();
        QCOMPARE(aside, m_file + u".bad"_s);
        QFile file(aside);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
        QCOMPARE(Settings::measure.value(), Settings::measure.fallback);
        Settings::measure.set(80);
        QSettings().sync();
        QCOMPARE(Settings::putAsideWhenDamaged(), QString());
        QCOMPARE(Settings::measure.value(), 80);
    }

    void theSecondDoesNotReplaceTheFirst()
    {
        write("no settings");
        QCOMPARE(Settings::putAsideWhenDamaged(), m_file + u".bad"_s);
        write("no settings again");
        QCOMPARE(Settings::putAsideWhenDamaged(), m_file + u"-2.bad"_s);
    }

private:
    void write(const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).absolutePath()));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }

    QString m_file{};
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
