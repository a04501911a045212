#include "ui/importing/restorebox.h"

#include "core/library/backups/backup.h"

#include <QAbstractButton>
#include <QTest>
#include <QTimer>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class RestoreBoxTest final : public QObject
{
    Q_OBJECT

private slots:
    void itSaysWhatIsDamagedAndWhatThereIs()
    {
        const RestoreBox box(damage(), backup());
        QCOMPARE(box.text(), damage().message);
        QCOMPARE(box.textFormat(), Qt::PlainText);
        QVERIFY(box.informativeText().contains(u"2024"_s));
        QVERIFY(box.informativeText().contains(u"3.0 MiB"_s));
    }

    void theReaderChooses_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("restores");
        QTest::newRow("Enter restores") << int(Qt::Key_Return) << true;
        QTest::newRow("Esc leaves everything as it is") << int(Qt::Key_Escape) << false;
    }
    void theReaderChooses()
    {
        QFETCH(int, key);
        QFETCH(bool, restores);
        RestoreBox box(damage(), backup());
        QTimer::singleShot(0, &box, [&box, key] { QTest::keyClick(&box, Qt::Key(key)); });
        box.exec();
        QCOMPARE(box.isRestoreChosen(), restores);
    }

private:
    static Error damage() { return {u"The library <b>x</b>.db is damaged."_s}; }
    static Backup backup()
    {
        return {.file = u"library-2024-12-23.db"_s, .madeAt = QDateTime(QDate(2024, 12, 23), QTime(7, 30)), .bytes = 3 << 20};
    }
};

QTEST_MAIN(RestoreBoxTest)
#include "tst_restorebox.moc"
