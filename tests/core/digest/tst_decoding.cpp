#include "core/digest/decoding.h"

#include <QStringConverter>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.isValid() ? QByteArray(encoder.encode(text)) : QByteArray();
}

QByteArray withMark(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

const QString Korean = u"새로운 방법은 작은 모형으로도 긴 글을 빠르게 읽는다. 결과는 표에 있다.\n"_s;
const QString Japanese = u"この研究では、より速い学習のための新しい方法を示す。結果は表にある。\n"_s;
const QString Chinese = u"我们提出了一种新的方法，它在更小的模型上也是有效的。这是不同于以往的。\n"_s;
const QString Traditional = u"我們提出了一種新的方法，它在更小的模型上也是有效的。這是不同於以往的。\n"_s;

} // namespace

class TestDecoding : public QObject
{
    Q_OBJECT

private slots:
    void utf8IsReadAsItIs()
    {
        const QString text = u"Fréchet 새 模型 𝒢\nsecond line\n"_s;
        const DecodedText decoded = decodeDigest(text.toUtf8());
        QCOMPARE(decoded.text, text);
        QVERIFY(decoded.notices.isEmpty());
        QVERIFY(decoded.isText);
    }

    void byteOrderMarksTellTheEncoding_data()
    {
        QTest::addColumn<QStringConverter::Encoding>("encoding");
        QTest::newRow("UTF-8") << QStringConverter::Utf8;
        QTest::newRow("UTF-16 little") << QStringConverter::Utf16LE;
        QTest::newRow("UTF-16 big") << QStringConverter::Utf16BE;
        QTest::newRow("UTF-32 little") << QStringConverter::Utf32LE;
        QTest::newRow("UTF-32 big") << QStringConverter::Utf32BE;
    }
    void byteOrderMarksTellTheEncoding()
    {
        QFETCH(QStringConverter::Encoding, encoding);
        const QString text = u"| 제목 | é 𝒢 |\nplain\n"_s;
        const DecodedText decoded = decodeDigest(withMark(text, encoding));
        QCOMPARE(decoded.text, text);
        QVERIFY(decoded.notices.isEmpty());
    }

    void everyLineEndBecomesALineFeed_data()
    {
        QTest::addColumn<QString>("lineEnd");
        QTest::newRow("LF") << u"\n"_s;
        QTest::newRow("CRLF") << u"\r\n"_s;
        QTest::newRow("CR") << u"\r"_s;
    }
    void everyLineEndBecomesALineFeed()
    {
        QFETCH(QString, lineEnd);
        const QString text = u"one"_s + lineEnd + lineEnd + u"two"_s + lineEnd;
        QCOMPARE(decodeDigest(text.toUtf8()).text, u"one\n\ntwo\n"_s);
        QCOMPARE(decodeDigest(withMark(text, QStringConverter::Utf16LE)).text, u"one\n\ntwo\n"_s);
    }

    void oldEncodingsAreReadWithANotice_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("text");
        QTest::newRow("Korean") << QByteArray("windows-949") << Korean;
        QTest::newRow("Japanese, Shift JIS") << QByteArray("Shift_JIS") << Japanese;
        QTest::newRow("Japanese, EUC") << QByteArray("EUC-JP") << Japanese;
        QTest::newRow("Chinese") << QByteArray("GB18030") << Chinese;
        QTest::newRow("traditional Chinese") << QByteArray("Big5") << Traditional;
    }
    void oldEncodingsAreReadWithANotice()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QString, text);
        const QByteArray bytes = encoded(text, encoding.constData());
        if (bytes.isEmpty())
            QSKIP("This Qt is built without ICU: old encodings are unknown to it.");
        const DecodedText decoded = decodeDigest(bytes);
        QCOMPARE(decoded.text, text);
        QCOMPARE(decoded.notices.size(), 1);
        QVERIFY2(decoded.notices.first().message.contains(QString::fromLatin1(encoding)),
                 qPrintable(decoded.notices.first().message));
    }

    void aTableInAnOldEncodingKeepsItsPipes()
    {
        const QString table = u"| 제목 | 저자 | 요약 |\n|---|---|---|\n| 글 | 이름 | "_s + Korean.trimmed() + u" |\n"_s;
        const QByteArray bytes = encoded(table, "windows-949");
        if (bytes.isEmpty())
            QSKIP("This Qt is built without ICU: old encodings are unknown to it.");
        QCOMPARE(decodeDigest(bytes).text, table);
    }

    void aWrongByteIsMarkedWithItsLine()
    {
        const DecodedText decoded = decodeDigest("one\ntwo \xFF three\nfour");
        QCOMPARE(decoded.text, u"one\ntwo \uFFFD three\nfour"_s);
        QCOMPARE(decoded.notices.size(), 1);
        QCOMPARE(decoded.notices.first().line, 2);
    }

    void aFewWrongBytesInAForeignTextAreNoOldEncoding()
    {
        const QByteArray bytes = Korean.toUtf8().repeated(3) + "\xB0\xA1" + Korean.toUtf8();
        const DecodedText decoded = decodeDigest(bytes);
        QVERIFY(decoded.text.startsWith(Korean));
        QVERIFY(decoded.text.endsWith(Korean));
        QVERIFY(decoded.text.contains(QChar::ReplacementCharacter));
        QCOMPARE(decoded.notices.size(), 1);
    }

    void aSignOfLatin1IsNoAsianText()
    {
        const DecodedText decoded = decodeDigest("Fr\xE9"
                                                 "chet and Erd\xF5s wrote to Sz\xE9kely.\n");
        QCOMPARE(decoded.text, u"Fr\uFFFDchet and Erd\uFFFDs wrote to Sz\uFFFDkely.\n"_s);
        QCOMPARE(decoded.notices.size(), 1);
    }

    void aCutCharacterAtTheEndIsMarked()
    {
        const DecodedText decoded = decodeDigest(u"abc 새"_s.toUtf8().chopped(1));
        QVERIFY(decoded.text.startsWith(u"abc "_s));
        QVERIFY(decoded.text.contains(QChar::ReplacementCharacter));
        QCOMPARE(decoded.notices.size(), 1);
    }

    void aStrayZeroCostsNoMoreThanItself_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"word "_s.repeated(60) + u"\nlast\n"_s;
        QByteArray utf8 = text.toUtf8();
        utf8[302] = '\0';
        QTest::newRow("UTF-8") << utf8;
        QString wide = text;
        wide[302] = QChar(0);
        QTest::newRow("UTF-16") << withMark(wide, QStringConverter::Utf16LE);
    }
    void aStrayZeroCostsNoMoreThanItself()
    {
        QFETCH(QByteArray, bytes);
        const DecodedText decoded = decodeDigest(bytes);
        QVERIFY(decoded.isText);
        QCOMPARE(decoded.text, u"word "_s.repeated(60) + u"\nl\uFFFDst\n"_s);
        QCOMPARE(decoded.notices.size(), 1);
        QCOMPARE(decoded.notices.first().line, 2);
    }

    void manyZerosAreNoText()
    {
        QVERIFY(!decodeDigest(QByteArray(1000, '\0')).isText);
        QVERIFY(!decodeDigest(QByteArray("ab\0cd\0ef\0", 9)).isText);
    }

    void nothingIsAnEmptyText()
    {
        const DecodedText decoded = decodeDigest({});
        QCOMPARE(decoded.text, QString());
        QVERIFY(decoded.isText);
        QVERIFY(decoded.notices.isEmpty());
    }

    void aMarkAloneIsAnEmptyText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("UTF-16 little") << QByteArray("\xFF\xFE");
        QTest::newRow("UTF-16 big") << QByteArray("\xFE\xFF");
        QTest::newRow("UTF-32 little") << QByteArray("\xFF\xFE\0\0", 4);
        QTest::newRow("UTF-32 big") << QByteArray("\0\0\xFE\xFF", 4);
    }
    void aMarkAloneIsAnEmptyText()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(decodeDigest(bytes).text, QString());
    }

    void anOddByteOfUtf16IsMarked()
    {
        const DecodedText decoded = decodeDigest(withMark(u"one\ntwo\n"_s, QStringConverter::Utf16LE) + 'x');
        QVERIFY(decoded.text.startsWith(u"one\ntwo\n"_s));
        QVERIFY(decoded.isText);
    }

    void everyByteDecodesToSomething()
    {
        QByteArray bytes;
        for (int first = 1; first < 256; ++first) {
            for (int second = 1; second < 256; second += 7)
                bytes += QByteArray(1, char(first)) + char(second) + '\n';
        }
        const DecodedText decoded = decodeDigest(bytes);
        QVERIFY(decoded.isText);
        QVERIFY(!decoded.notices.isEmpty());
        QVERIFY(!decoded.text.contains(u'\r'));
        QVERIFY(!decoded.text.contains(QChar::Null));
    }
};

QTEST_GUILESS_MAIN(TestDecoding)
#include "tst_decoding.moc"
