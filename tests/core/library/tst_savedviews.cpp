// Filters that the reader keeps under a name.
#include "core/library/library.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class SavedViewsTest final : public QObject
{
    Q_OBJECT

private slots:
    void viewsKeepTheirOrderAndOutliveTheProgram()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"library.db"_s);
        {
            const auto library = *Library::open(file);
            QCOMPARE(library->savedViews(), QList<SavedView>());
            QVERIFY(library->setSavedViews(views()));
        }
        QCOMPARE((*Library::open(file))->savedViews(), views());
    }

    void aChangeIsToldAndNoChangeIsNot()
    {
        const auto library = *Library::open(u":memory:"_s);
        QSignalSpy changed(library.get(), &Library::savedViewsChanged);
        QVERIFY(library->setSavedViews(views()));
        QCOMPARE(changed.size(), 1);
        QVERIFY(library->setSavedViews(views()));
        QCOMPARE(changed.size(), 1);
        QVERIFY(library->setSavedViews({views().last()}));
        QCOMPARE(library->savedViews(), QList<SavedView>{views().last()});
        QCOMPARE(changed.size(), 2);
    }

    void dumpEndsWithTheViews()
    {
        const auto library = *Library::open(u":memory:"_s);
        QVERIFY(library->setSavedViews(views()));
        QCOMPARE(library->dump(),
                 "{\"filter\":\"kv cache is:unread\",\"view\":\"KV cache watch\"}\n"
                 "{\"filter\":\"lang:ko\",\"view\":\"Korean\"}\n");
    }

private:
    static QList<SavedView> views() { return {{u"KV cache watch"_s, u"kv cache is:unread"_s}, {u"Korean"_s, u"lang:ko"_s}}; }
};

QTEST_GUILESS_MAIN(SavedViewsTest)
#include "tst_savedviews.moc"
