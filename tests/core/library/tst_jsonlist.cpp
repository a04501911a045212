#include "core/library/jsonlist.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class JsonListTest final : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyListIsNoColumn()
    {
        QVERIFY(columnOfList({}).isNull());
        QCOMPARE(listOfColumn({}), QStringList());
    }

    void aListComesBack_data()
    {
        QTest::addColumn<QStringList>("list");
        QTest::newRow("one") << QStringList{u"NLP"_s};
        QTest::newRow("order and repeats") << QStringList({u"b"_s, u"a"_s, u"b"_s});
        QTest::newRow("an empty text") << QStringList({u""_s, u"a"_s, u""_s});
        QTest::newRow("quotes and commas") << QStringList({u"a\"b"_s, u"c,d"_s, u"[e]"_s, u"'f'"_s});
        QTest::newRow("backslashes and control characters") << QStringList({u"\\n"_s, u"\n\t\x01"_s});
        QTest::newRow("scripts") << QStringList({u"언어모델"_s, u"模型"_s, u"\U00020000"_s, u"é"_s});
        QTest::newRow("numbers stay texts") << QStringList({u"1"_s, u"true"_s, u"null"_s});
    }

    void aListComesBack()
    {
        QFETCH(QStringList, list);
        QCOMPARE(listOfColumn(columnOfList(list)), list);
    }

    void theColumnIsReadableAsJson() { QCOMPARE(columnOfList({u"a"_s, u"b\"c"_s}).toString(), u"[\"a\",\"b\\\"c\"]"_s); }

    void whatIsNoListIsEmpty()
    {
        for (const QString &broken : {u""_s, u"a"_s, u"{\"a\":1}"_s, u"[\"a\""_s}) {
            QCOMPARE(listOfColumn(broken), QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(JsonListTest)
#include "tst_jsonlist.moc"
