// Somebody holds j and runs down a thousand rows, marking some, while files come in: every mark is kept, and no other.
#include "tests/ui/windowofpapers.h"

#include "ui/deciding/dwell.h"
#include "ui/importing/imports.h"

#include <QSignalSpy>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

class FastRunTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::setApplicationName(u"tst_fastrun"_s); }

    void noMarkIsLostAndNoneAppears()
    {
        WindowOfPapers window(20, 50);
        QSignalSpy imported(&window.part<Imports>(), &Imports::finished);
        window.part<Dwell>().setDelay(10'000); // longer than any paper stays open here
        window.part<Imports>().start({window.folderOf(21, 30, 50)});
        QStringList starred;
        const int rows = 1000;
        for (int row = 1; row < rows; ++row) {
            QTest::simulateEvent(&window.list(), true, Qt::Key_J, Qt::NoModifier, u"j"_s, row > 1); // as a held key repeats
            if (row % 7 == 0) {
                starred += window.list().currentKey();
                window.press(Qt::Key_S);
            }
            QCoreApplication::processEvents();
        }
        QVERIFY(!imported.isEmpty() || imported.wait(30'000));
        window.library().waitForMarks();
        QStringList kept = window.library().keysOf(window.library().paperIds({.starredOnly = true}));
        kept.sort();
        starred.removeDuplicates();
        starred.sort();
        QVERIFY(starred.size() > 100);
        QCOMPARE(kept, starred);
        const LibraryCounts counts = window.library().counts();
        QCOMPARE(counts.papers, 30 * 50);
        QCOMPARE(counts.unread, counts.papers);
        QCOMPARE(counts.readingList + counts.notes, 0);
        for (qsizetype step = 0; step < starred.size(); ++step) // and each is a step of its own
            window.trigger(u"edit.undo"_s);
        QCOMPARE(window.count({.starredOnly = true}), 0);
    }
};

QTEST_MAIN(FastRunTest)
#include "tst_fastrun.moc"
