#include "core/thumbnails/thumbnailcache.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class ThumbnailCacheTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cache = std::make_unique<ThumbnailCache>(folder(), 1'000'000);
    }

    void whatIsKeptComesBack()
    {
        QVERIFY(!m_cache->image(address(1)));
        m_cache->keep(address(1), "one");
        m_cache->keep(address(2), "two");
        QCOMPARE(m_cache->image(address(1)), std::optional<QByteArray>("one"));
        QCOMPARE(m_cache->image(address(2)), std::optional<QByteArray>("two"));
        m_cache->keep(address(1), "another");
        QCOMPARE(m_cache->image(address(1)), std::optional<QByteArray>("another"));
        QCOMPARE(ThumbnailCache(folder(), 1'000'000).image(address(2)), std::optional<QByteArray>("two"));
        m_cache->forget(address(2));
        QVERIFY(!m_cache->image(address(2)));
    }

    void namesTellNothingOfTheAddress()
    {
        m_cache->keep(u"https://huggingface.co/../../etc/passwd"_s, "one");
        const QStringList names = QDir(folder()).entryList(QDir::Files);
        QCOMPARE(names.size(), 1);
        QVERIFY(QRegularExpression(u"^[0-9a-f]{64}\\.image$"_s).match(names.first()).hasMatch());
    }

    void whatIsDamagedIsTakenForAbsentAndRemoved_data()
    {
        QTest::addColumn<int>("how");
        for (int how = 0; how < 4; ++how)
            QTest::addRow("%d", how) << how;
    }

    void whatIsDamagedIsTakenForAbsentAndRemoved()
    {
        QFETCH(int, how);
        m_cache->keep(address(1), QByteArray(1000, 'x'));
        const QString name = file();
        QFile damaged(name);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QByteArray bytes = damaged.readAll();
        if (how == 0)
            bytes[bytes.size() / 2] = 'y';
        else if (how == 1)
            bytes.chop(1);
        else if (how == 2)
            bytes.clear();
        else
            bytes = "something else altogether";
        damaged.resize(0);
        damaged.seek(0);
        damaged.write(bytes);
        damaged.close();
        QVERIFY(!m_cache->image(address(1)));
        QVERIFY(!QFile::exists(name));
        m_cache->keep(address(1), "again");
        QCOMPARE(m_cache->image(address(1)), std::optional<QByteArray>("again"));
    }

    void beyondTheLimitThoseUsedLongestAgoGo()
    {
        for (int i = 0; i < 9; ++i) {
            m_cache->keep(address(i), QByteArray(100'000, char('a' + i)));
            // As if it were so long ago; the third was used again.
            QFile written(newest());
            QVERIFY(written.open(QIODevice::ReadWrite));
            const int days = i == 2 ? 1 : 20 - i;
            QVERIFY(written.setFileTime(QDateTime::currentDateTimeUtc().addDays(-days), QFileDevice::FileModificationTime));
        }
        QVERIFY(m_cache->size() < 1'000'000);
        m_cache->keep(address(9), QByteArray(120'000, 'z'));
        QVERIFY(m_cache->size() <= 900'000);
        QVERIFY(!m_cache->image(address(0)));
        QVERIFY(m_cache->image(address(2)).has_value());
        QVERIFY(m_cache->image(address(8)).has_value());
        QVERIFY(m_cache->image(address(9)).has_value());
        m_cache->setLimit(250'000);
        QVERIFY(m_cache->size() <= 250'000);
        QVERIFY(m_cache->image(address(8)).has_value()); // it was used last
    }

    void emptyingSaysHowMuchWentAndLeavesOtherFiles()
    {
        QCOMPARE(m_cache->empty(), 0);
        m_cache->keep(address(1), QByteArray(5000, 'x'));
        m_cache->keep(address(2), QByteArray(7000, 'x'));
        QFile other(folder() + u"/mine.txt"_s);
        QVERIFY(other.open(QIODevice::WriteOnly));
        const qint64 size = m_cache->size();
        QVERIFY(size > 12'000 && size < 13'000);
        QCOMPARE(m_cache->empty(), size);
        QCOMPARE(m_cache->size(), 0);
        QVERIFY(other.exists());
    }

    void whatIsTooLargeOrCantBeWrittenIsNotKept()
    {
        m_cache->keep(address(1), QByteArray(1'100'000, 'x'));
        QVERIFY(!m_cache->image(address(1)));
        QFile blocking(m_folder->filePath(u"blocked"_s));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        ThumbnailCache nowhere(blocking.fileName() + u"/cache"_s, 1'000'000);
        nowhere.keep(address(1), "one");
        QVERIFY(!nowhere.image(address(1)));
        QCOMPARE(nowhere.size(), 0);
    }

#ifdef Q_OS_UNIX
    void aLinkInItsPlaceIsNotRead()
    {
        m_cache->keep(address(1), "one");
        const QString name = file();
        QVERIFY(QFile::rename(name, m_folder->filePath(u"away"_s)));
        QVERIFY(QFile::link(m_folder->filePath(u"away"_s), name));
        QVERIFY(!m_cache->image(address(1)));
    }
#endif

private:
    static QString address(int number)
    {
        return u"https://huggingface.co/%1.png"_s.arg(number);
    }
    QString folder() const
    {
        return m_folder->filePath(u"cache"_s);
    }
    QString file() const
    {
        return QDir(folder()).entryInfoList(QDir::Files).value(0).filePath();
    }
    QString newest() const
    {
        return QDir(folder()).entryInfoList(QDir::Files, QDir::Time).value(0).filePath();
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<ThumbnailCache> m_cache{};
};

QTEST_GUILESS_MAIN(ThumbnailCacheTest)
#include "tst_thumbnailcache.moc"
