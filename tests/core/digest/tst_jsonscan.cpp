#include "core/digest/jsonscan.h"

#include "core/digest/limits.h"

#include <QJsonObject>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

QStringList elementsOf(const QString &text)
{
    QStringList elements;
    const auto list = jsonListOfFile(text);
    if (!list)
        return {u"neither list nor object"_s};
    for (const JsonElement &element : list->elements)
        elements.append(element.text.toString() + (element.isComplete ? QString() : u"…"_s));
    return elements;
}

} // namespace

class TestJsonScan : public QObject
{
    Q_OBJECT

private slots:
    void listsFallIntoTheirElements_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("elements");

        QTest::newRow("objects") << u"[{\"a\":1}, {\"b\":[2]}]"_s << QStringList{u"{\"a\":1}"_s, u"{\"b\":[2]}"_s};
        QTest::newRow("strings") << u"[\"a\", \"b,c]\"]"_s << QStringList{u"\"a\""_s, u"\"b,c]\""_s};
        QTest::newRow("escaped quotes") << u"[\"a\\\"]\", \"b\\\\\"]"_s << QStringList{u"\"a\\\"]\""_s, u"\"b\\\\\""_s};
        QTest::newRow("brackets in strings") << u"[{\"a\":\"]}\"}]"_s << QStringList{u"{\"a\":\"]}\"}"_s};
        QTest::newRow("plain values") << u"[1, null, true]"_s << QStringList{u"1"_s, u"null"_s, u"true"_s};
        QTest::newRow("empty") << u"[]"_s << QStringList{};
        QTest::newRow("space around") << u"\n [ {} ] \n"_s << QStringList{u"{}"_s};
        QTest::newRow("commas too many") << u"[{},,{},]"_s << QStringList{u"{}"_s, u"{}"_s};
        QTest::newRow("no commas") << u"[{} {}]"_s << QStringList{u"{}"_s, u"{}"_s};
        QTest::newRow("cut in an object") << u"[{\"a\":1}, {\"b\":"_s << QStringList{u"{\"a\":1}"_s, u"{\"b\":…"_s};
        QTest::newRow("cut in a string") << u"[{\"a\":1}, \"b"_s << QStringList{u"{\"a\":1}"_s, u"\"b…"_s};
        QTest::newRow("cut behind a comma") << u"[{\"a\":1},"_s << QStringList{u"{\"a\":1}"_s};
        QTest::newRow("cut at once") << u"["_s << QStringList{};
        QTest::newRow("stray brace ends it") << u"[{}, }, {}]"_s << QStringList{u"{}"_s};
        QTest::newRow("wrapped") << u"{\"papers\": [{\"a\":1}]}"_s << QStringList{u"{\"a\":1}"_s};
        QTest::newRow("behind other members")
            << u"{\"date\": \"x\", \"n\": 2, \"o\": {\"p\": []}, \"papers\": [{}]}"_s << QStringList{u"{}"_s};
        QTest::newRow("the first list that holds something")
            << u"{\"errors\": [], \"papers\": [{\"a\":1}]}"_s << QStringList{u"{\"a\":1}"_s};
        QTest::newRow("only the first list")
            << u"{\"papers\": [{\"a\":1}], \"more\": [{\"b\":1}]}"_s << QStringList{u"{\"a\":1}"_s};
        QTest::newRow("object without list") << u"{\"a\": 1}"_s << QStringList{};
        QTest::newRow("open object") << u"{\"papers\": [{\"a\":1}"_s << QStringList{u"{\"a\":1}"_s};
        QTest::newRow("text") << u"Title"_s << QStringList{u"neither list nor object"_s};
        QTest::newRow("nothing") << QString() << QStringList{u"neither list nor object"_s};
    }
    void listsFallIntoTheirElements()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, elements);
        QCOMPARE(elementsOf(text), elements);
    }

    void elementsKnowTheirLines()
    {
        const QString text = u"[\n  {\"a\": 1},\n  {\n    \"b\": \"x\\ny\"\n  }, {\"c\": 1}\n]\n"_s;
        const auto list = jsonListOfFile(text);
        QVERIFY(list);
        QCOMPARE(list->elements.size(), 3);
        const auto places = [&list](qsizetype i) { return std::pair(list->elements[i].line, list->elements[i].endLine); };
        QCOMPARE(places(0), std::pair(2, 2));
        QCOMPARE(places(1), std::pair(3, 5));
        QCOMPARE(places(2), std::pair(5, 5));
    }

    void theWrappersTextsAreKept()
    {
        const QString text =
            u"{\"date\": \"2024-12-23\", \"by\": \"a \\\"b\\\" \\u00e9\", \"n\": 2, \"papers\": [{}], \"late\": \"x\"}"_s;
        const auto list = jsonListOfFile(text);
        QVERIFY(list);
        QCOMPARE(list->strings.size(), 3);
        QCOMPARE(list->strings.value(u"date"_s), u"2024-12-23"_s);
        QCOMPARE(list->strings.value(u"by"_s), u"a \"b\" é"_s);
        QCOMPARE(list->strings.value(u"late"_s), u"x"_s);
    }

    void elementsAreObjects_data()
    {
        QTest::addColumn<QString>("element");
        QTest::addColumn<QString>("title");
        QTest::newRow("JSON") << u"{\"title\": \"T \\\"x\\\"\"}"_s << u"T \"x\""_s;
        QTest::newRow("Python in a string") << u"\"{'title': 'It\\\\'s', 'ok': True}\""_s << u"It's"_s;
        QTest::newRow("Python with double quotes") << u"\"{'title': \\\"It's\\\"}\""_s << u"It's"_s;
        QTest::newRow("JSON in a string") << u"\"{\\\"title\\\": \\\"T\\\", \\\"ok\\\": true}\""_s << u"T"_s;
        QTest::newRow("escaped letters") << u"\"{'title': '\\\\u00e9\\u00e9'}\""_s << u"éé"_s;
    }
    void elementsAreObjects()
    {
        QFETCH(QString, element);
        QFETCH(QString, title);
        const auto object = objectOfElement({.text = element});
        QVERIFY(object);
        QCOMPARE(object->value("title"_L1).toString(), title);
    }

    void otherElementsAreNone_data()
    {
        QTest::addColumn<QString>("element");
        QTest::newRow("number") << u"1"_s;
        QTest::newRow("list") << u"[{}]"_s;
        QTest::newRow("word") << u"null"_s;
        QTest::newRow("text") << u"\"a sentence\""_s;
        QTest::newRow("half an object") << u"{\"a\":"_s;
        QTest::newRow("half a Python dict") << u"\"{'a': \""_s;
        QTest::newRow("Python list") << u"\"['a']\""_s;
        QTest::newRow("a comma too many") << u"{\"a\":1,}"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("deep") << QString(u"{\"a\":"_s.repeated(5000) + u"1"_s + QString(5000, u'}'));
        QTest::newRow("endless") << QString(u"{\"a\":\""_s + QString((1 << 20) + 1, u'x') + u"\"}"_s);
    }
    void otherElementsAreNone()
    {
        QFETCH(QString, element);
        QVERIFY(!objectOfElement({.text = element}));
    }

    void aBrokenElementCostsNoNeighbour()
    {
        const QString text = u"[{\"a\":1},\n{\"a\":tru},\n{\"a\":3}]"_s;
        const auto list = jsonListOfFile(text);
        QVERIFY(list);
        QCOMPARE(list->elements.size(), 3);
        QVERIFY(objectOfElement(list->elements[0]));
        QVERIFY(!objectOfElement(list->elements[1]));
        QCOMPARE(objectOfElement(list->elements[2])->value("a"_L1).toInt(), 3);
    }

    void endlessListsStopAtTheLimit()
    {
        const QString text = u"["_s + u"1,"_s.repeated(100'000) + u"]"_s;
        const auto list = jsonListOfFile(text);
        QVERIFY(list);
        QCOMPARE(list->elements.size(), Limits::Entries + 1);
    }

    void deepNestingIsOneElement()
    {
        const QString text(1'000'000, u'[');
        const auto list = jsonListOfFile(text);
        QVERIFY(list);
        QCOMPARE(list->elements.size(), 1);
        QVERIFY(!list->elements.first().isComplete);
    }

    void everyBeginningOfAListIsScanned()
    {
        const QString whole =
            u"{\"date\": \"d\", \"papers\": [{\"a\": \"x\\\\\\\"y\"}, \"{'b': [1]}\", [null, -1.5e3]], \"z\": {\"q\": []}}"_s;
        for (qsizetype length = 1; length <= whole.size(); ++length) {
            const QString part = whole.left(length); // its own buffer, so that a sanitizer sees a step too far
            const auto list = jsonListOfFile(part);
            QVERIFY(list);
            QVERIFY(list->elements.size() <= 3);
            for (const JsonElement &element : list->elements)
                QVERIFY(!element.text.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonScan)
#include "tst_jsonscan.moc"
