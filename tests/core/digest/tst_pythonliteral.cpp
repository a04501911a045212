#include "core/digest/pythonliteral.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

// What a literal says, as compact JSON; "nothing" when it is none.
QString jsonOf(const QString &text)
{
    const auto value = pythonLiteral(text);
    if (!value)
        return u"nothing"_s;
    const QByteArray wrapped = QJsonDocument(QJsonArray{*value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

} // namespace

class TestPythonLiteral : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPythonPrints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("json");

        QTest::newRow("string") << u"'a'"_s << u"\"a\""_s;
        QTest::newRow("double quotes") << u"\"it's\""_s << u"\"it's\""_s;
        QTest::newRow("empty string") << u"''"_s << u"\"\""_s;
        QTest::newRow("strings side by side") << u"'a' \"b\"\n'c'"_s << u"\"abc\""_s;
        QTest::newRow("integer") << u"16"_s << u"16"_s;
        QTest::newRow("negative") << u"-3"_s << u"-3"_s;
        QTest::newRow("float") << u"2.5e3"_s << u"2500"_s;
        QTest::newRow("True") << u"True"_s << u"true"_s;
        QTest::newRow("False") << u"False"_s << u"false"_s;
        QTest::newRow("None") << u"None"_s << u"null"_s;
        QTest::newRow("list") << u"['a', 'b']"_s << u"[\"a\",\"b\"]"_s;
        QTest::newRow("empty list") << u"[]"_s << u"[]"_s;
        QTest::newRow("comma behind the last") << u"['a',]"_s << u"[\"a\"]"_s;
        QTest::newRow("tuple") << u"('a', 1)"_s << u"[\"a\",1]"_s;
        QTest::newRow("dict") << u"{'a': 1, 'b': None}"_s << u"{\"a\":1,\"b\":null}"_s;
        QTest::newRow("empty dict") << u"{}"_s << u"{}"_s;
        QTest::newRow("the last of two equal keys") << u"{'a': 1, 'a': 2}"_s << u"{\"a\":2}"_s;
        QTest::newRow("keys in any order") << u"{'b': 1, 'a': 2}"_s << u"{\"a\":2,\"b\":1}"_s;
        QTest::newRow("nested") << u"{'a': [{'b': ('c',)}]}"_s << u"{\"a\":[{\"b\":[\"c\"]}]}"_s;
        QTest::newRow("space anywhere") << u" [ 'a' ,\n'b' ] "_s << u"[\"a\",\"b\"]"_s;
        QTest::newRow("brackets in a string") << u"['[a', 'b}']"_s << u"[\"[a\",\"b}\"]"_s;
    }
    void readsWhatPythonPrints()
    {
        QFETCH(QString, text);
        QFETCH(QString, json);
        QCOMPARE(jsonOf(text), json);
    }

    void escapesAreDecoded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("string");

        QTest::newRow("quote") << u"'it\\'s'"_s << u"it's"_s;
        QTest::newRow("double quote") << u"\"\\\"x\\\"\""_s << u"\"x\""_s;
        QTest::newRow("backslash") << u"'a\\\\b'"_s << u"a\\b"_s;
        QTest::newRow("backslash before the end") << u"'a\\\\'"_s << u"a\\"_s;
        QTest::newRow("line break") << u"'a\\nb'"_s << u"a\nb"_s;
        QTest::newRow("tab, return") << u"'\\t\\r'"_s << u"\t\r"_s;
        QTest::newRow("backspace, form feed") << u"'\\b\\f'"_s << u"\b\f"_s;
        QTest::newRow("x") << u"'\\xe9'"_s << u"é"_s;
        QTest::newRow("u") << u"'\\u2062'"_s << u"\u2062"_s;
        QTest::newRow("U") << u"'\\U0001d4a2'"_s << u"𝒢"_s;
        QTest::newRow("unknown stays") << u"'\\d \\%'"_s << u"\\d \\%"_s;
        QTest::newRow("broken line goes") << u"'a\\\nb'"_s << u"ab"_s;
    }
    void escapesAreDecoded()
    {
        QFETCH(QString, text);
        QFETCH(QString, string);
        const auto value = pythonLiteral(text);
        QVERIFY(value);
        QCOMPARE(value->toString(), string);
    }

    void anythingElseIsNothing_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("empty") << QString();
        QTest::newRow("space") << u"  "_s;
        QTest::newRow("word") << u"hello"_s;
        QTest::newRow("tail") << u"'a' b"_s;
        QTest::newRow("two values") << u"1, 2"_s;
        QTest::newRow("open string") << u"'a"_s;
        QTest::newRow("open escape") << u"'a\\"_s;
        QTest::newRow("open list") << u"['a', "_s;
        QTest::newRow("list closed by another bracket") << u"['a')"_s;
        QTest::newRow("no comma") << u"[1 2]"_s;
        QTest::newRow("two commas") << u"[1,, 2]"_s;
        QTest::newRow("comma alone") << u"[,]"_s;
        QTest::newRow("open dict") << u"{'a': 1"_s;
        QTest::newRow("dict without value") << u"{'a': }"_s;
        QTest::newRow("dict without colon") << u"{'a' 1}"_s;
        QTest::newRow("number as key") << u"{1: 'a'}"_s;
        QTest::newRow("set") << u"{'a', 'b'}"_s;
        QTest::newRow("half a number") << u"1.2.3"_s;
        QTest::newRow("sign alone") << u"-"_s;
        QTest::newRow("short x") << u"'\\x4'"_s;
        QTest::newRow("short u at the end") << u"'\\u12"_s;
        QTest::newRow("code beyond Unicode") << u"'\\U00110000'"_s;
        QTest::newRow("JSON's true") << u"true"_s;
        QTest::newRow("call") << u"set()"_s;
    }
    void anythingElseIsNothing()
    {
        QFETCH(QString, text);
        QCOMPARE(jsonOf(text), u"nothing"_s);
    }

    void nestingEndsAtSixtyFour()
    {
        const auto nested = [](int depth) { return QString(QString(depth, u'[') + QString(depth, u']')); };
        QVERIFY(pythonLiteral(nested(60)));
        QVERIFY(!pythonLiteral(nested(80)));
        QVERIFY(!pythonLiteral(nested(1'000'000)));
        QVERIFY(!pythonLiteral(u"{'a': "_s.repeated(100'000)));
    }

    void manyKeysAreReadWhateverTheirOrder()
    {
        constexpr int Keys = 50'000;
        QString text = u"{"_s;
        for (int i = Keys; i > 0; --i)
            text += u"'k%1': %1, "_s.arg(i);
        const auto value = pythonLiteral(QString(text + u'}'));
        QVERIFY(value);
        QCOMPARE(value->toObject().size(), Keys);
        QCOMPARE(value->toObject().value("k777"_L1).toInt(), 777);
    }

    void manyItemsAreReadInOrder()
    {
        const QString text = u"["_s + u"'b', "_s.repeated(100'000) + u"'c']"_s;
        const auto value = pythonLiteral(text);
        QVERIFY(value);
        QCOMPARE(value->toArray().size(), 100'001);
        QCOMPARE(value->toArray().last().toString(), u"c"_s);
    }

    void everyBeginningOfALiteralIsNothing()
    {
        const QString whole = u"{'a': ['b\\'', \"c\\u0041\", None], 'd': (1.5, True)}"_s;
        QVERIFY(pythonLiteral(whole));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!pythonLiteral(whole.left(length)), qPrintable(whole.left(length)));
    }
};

QTEST_GUILESS_MAIN(TestPythonLiteral)
#include "tst_pythonliteral.moc"
