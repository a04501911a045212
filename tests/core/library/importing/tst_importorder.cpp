#include "core/library/importing/importorder.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

QStringList ordered(const QStringList &paths)
{
    QList<FoundFile> files;
    for (const QString &path : paths) {
        files += FoundFile{.path = path};
    }
    QStringList result;
    for (const FoundFile &file : inImportOrder(files)) {
        result += file.path;
    }
    return result;
}

} // namespace

class ImportOrderTest final : public QObject
{
    Q_OBJECT

private slots:
    void filesComeByDay()
    {
        QCOMPARE(ordered({u"/a/2024/12/24.md"_s, u"/a/2024-12-23.md"_s, u"/b/20241223.json"_s}),
                 QStringList({u"/a/2024-12-23.md"_s, u"/b/20241223.json"_s, u"/a/2024/12/24.md"_s}));
    }

    void filesOfOneDayKeepTheirOrder()
    {
        const QStringList given{u"/z/2024-12-23.md"_s, u"/a/2024-12-23.md"_s, u"/m/2024-12-23.md"_s};
        QCOMPARE(ordered(given), given);
    }

    void aFileGivenTwiceIsOneAndNamed()
    {
        const QList<FoundFile> files =
            inImportOrder({{.path = u"/a/x.md"_s}, {.path = u"/a/../a/x.md"_s, .named = true}, {.path = u"/a/y.md"_s}});
        QCOMPARE(files.size(), 2);
        QCOMPARE(files.first().path, u"/a/x.md"_s);
        QVERIFY(files.first().named);
        QVERIFY(!files.last().named);
    }
};

QTEST_GUILESS_MAIN(ImportOrderTest)
#include "tst_importorder.moc"
