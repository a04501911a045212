#include "core/export/textext.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TexTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void everySignOfTexIsEscaped()
    {
        QCOMPARE(texText(u"a & b % c $ d # e _ f"_s), u"a \\& b \\% c \\$ d \\# e \\_ f"_s);
        QCOMPARE(texText(u"{x}"_s), u"\\textbraceleft{}x\\textbraceright{}"_s);
        QCOMPARE(texText(u"~^\\"_s), u"\\textasciitilde{}\\textasciicircum{}\\textbackslash{}"_s);
        QCOMPARE(texText(u"é 한 “x”"_s), u"é 한 “x”"_s);
    }

    void capitalsThatAStyleWouldLowerAreKept_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("tex");
        QTest::newRow("acronym") << u"SCOPE: Key-Value Caches of LLMs"_s << u"{SCOPE}: Key-Value Caches of {LLMs}"_s;
        QTest::newRow("inner capital") << u"Better mT5 (LoRA)"_s << u"Better {mT5} ({LoRA})"_s;
        QTest::newRow("behind a digit") << u"2D and V2"_s << u"{2D} and {V2}"_s;
        QTest::newRow("one letter") << u"A Vitamin D"_s << u"A Vitamin {D}"_s;
        QTest::newRow("hyphen") << u"GPT-4 in Zero-Shot"_s << u"{GPT}-4 in Zero-Shot"_s;
        QTest::newRow("with a sign") << u"R&D"_s << u"{R\\&D}"_s;
        QTest::newRow("plain") << u"Tests Help"_s << u"Tests Help"_s;
        QTest::newRow("accent") << u"Über ÄÖÜ"_s << u"Über {ÄÖÜ}"_s;
    }
    void capitalsThatAStyleWouldLowerAreKept()
    {
        QFETCH(QString, title);
        QFETCH(QString, tex);
        QCOMPARE(texTitle(title), tex);
    }

    void mathsStaysMathsAndMoneyIsNone()
    {
        QCOMPARE(texTitle(u"Free$^2$Guide for $200k"_s), u"Free$^2$Guide for \\$200k"_s);
        QCOMPARE(texTitle(u"X^{2} Tests"_s), u"X\\textasciicircum{}\\textbraceleft{}2\\textbraceright{} Tests"_s);
    }

    void noTitleLeavesABraceOpen_data()
    {
        QTest::addColumn<QString>("title");
        for (const QString &title : {u"}{ $^{2$ }"_s, u"$\\{$ x"_s, u"\\"_s, u"{{{ LLMs"_s, u"a }} $}$ b"_s, u"$x_{1}$ }"_s})
            QTest::newRow(qUtf8Printable(title)) << title;
    }
    void noTitleLeavesABraceOpen()
    {
        QFETCH(QString, title);
        int depth = 0;
        for (QChar c : texTitle(title)) {
            depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
            QVERIFY(depth >= 0);
        }
        QCOMPARE(depth, 0);
    }
};

QTEST_GUILESS_MAIN(TexTextTest)
#include "tst_textext.moc"
