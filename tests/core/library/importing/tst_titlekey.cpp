#include "core/library/importing/titlekey.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TitleKeyTest final : public QObject
{
    Q_OBJECT

private slots:
    void titlesFoldAlike_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("case") << u"Attention Is All You Need"_s << u"ATTENTION is all you need"_s;
        QTest::newRow("white space") << u"Two  Words"_s << u"Two\n  Words"_s;
        QTest::newRow("punctuation") << u"SCOPE: Long-context"_s << u"SCOPE – long context!"_s;
        QTest::newRow("macro with braces") << u"$\\text{Transformer}^2$"_s << u"Transformer^2"_s;
        QTest::newRow("dollars") << u"$γ-$MoD"_s << u"γ-MoD"_s;
        QTest::newRow("superscript") << u"Free$^2$Guide"_s << u"Free²Guide"_s;
        QTest::newRow("sign macro") << u"LLM$\\times$MapReduce"_s << u"LLM × MapReduce"_s;
        QTest::newRow("eaten backslash") << u"texttt{D}ual"_s << u"\\texttt{D}ual"_s;
        QTest::newRow("full width") << u"ＬＬＭ"_s << u"LLM"_s;
        QTest::newRow("composed accents") << u"Fr\u00e9chet"_s << u"Fre\u0301chet"_s;
    }

    void titlesFoldAlike()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(titleKey(one), titleKey(other));
    }

    void titlesStayApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("number") << u"GPT 3"_s << u"GPT 4"_s;
        QTest::newRow("accent") << u"résumé"_s << u"resume"_s;
        QTest::newRow("script") << u"模型"_s << u"모델"_s;
        QTest::newRow("signs only") << u"???"_s << u"!!!"_s;
        QTest::newRow("text is no macro without a brace") << u"textbook"_s << u"book"_s;
    }

    void titlesStayApart()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(titleKey(one) != titleKey(other));
    }

    void aKeyHasSixteenHexDigits()
    {
        const QString key = titlePaperKey(titleKey(u"A Title"_s));
        QVERIFY(isTitlePaperKey(key));
        QCOMPARE(key.size(), 6 + 16);
        for (const QChar c : key.mid(6)) {
            QVERIFY(u"0123456789abcdef"_s.contains(c));
        }
    }

    void aKeyIsTheSameInEveryLibrary()
    {
        QCOMPARE(titlePaperKey(u"atitle"_s), u"title:d066002430d48f97"_s);
        QCOMPARE(titlePaperKey(titleKey(u"A title"_s)), titlePaperKey(titleKey(u"a TITLE."_s)));
    }

    void anArxivIdIsNoTitleKey()
    {
        QVERIFY(!isTitlePaperKey(u"2412.13649"_s));
        QVERIFY(!isTitlePaperKey(u"hep-th/9901001"_s));
    }
};

QTEST_GUILESS_MAIN(TitleKeyTest)
#include "tst_titlekey.moc"
