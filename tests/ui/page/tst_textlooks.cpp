#include "ui/page/textlooks.h"

#include "ui/looks/fonts.h"
#include "ui/looks/theme.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TestTextLooks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(ThemeName::Paper); }

    void measureIsCountedInTheLettersOfTheLanguage()
    {
        QCOMPARE(lettersOf(55, u"en"_s), 55);
        QCOMPARE(lettersOf(55, u"ko"_s), 30);
        QCOMPARE(lettersOf(68, u"ja"_s), 38);
        QCOMPARE(lettersOf(90, u"zh-Hant"_s), 45);
        QVERIFY(lettersOf(60, u"ko"_s) > 30 && lettersOf(60, u"ko"_s) < 38);
    }

    void stepsPassTheUsualMeasureAndKeepToTheLimits()
    {
        QCOMPARE(steppedMeasure(68, 1), 72);
        QCOMPARE(steppedMeasure(68, -1), 64);
        QCOMPARE(steppedMeasure(55, -1), 55);
        QCOMPARE(steppedMeasure(90, 1), 90);
        int measure = 55;
        QList<int> passed;
        for (int i = 0; i < 20; ++i)
            passed.append(measure = steppedMeasure(measure, 1));
        QVERIFY(passed.contains(68));
        QCOMPARE(measure, 90);
    }

    // A line of that many letters and their blanks is as wide as the column, more or less a word.
    void columnHoldsTheLettersOfItsMeasure()
    {
        QFont font = Fonts::font(FontRole::Reading, u"en"_s);
        const QString text = u"The window slides over the tokens that came last and keeps what it needs from them, "
                             "so that long documents cost half of what they did before and are read as well."_s;
        QString letters = text;
        letters.remove(u' ');
        const double perLetter = QFontMetricsF(font).horizontalAdvance(letters) / double(letters.size());
        const int width = columnWidth({}, u"en"_s);
        QVERIFY2(qAbs(width - 68 * perLetter) < 0.04 * width, qPrintable(QString::number(width)));
        QVERIFY(columnWidth({.measure = 55}, u"en"_s) < width);
        QVERIFY(columnWidth({.measure = 90}, u"en"_s) > width);
    }

    void columnFollowsFaceLanguageAndSize()
    {
        if (Fonts::families(u"ko"_s).filter(u"CJK"_s).isEmpty())
            QSKIP("no Noto CJK on this machine");
        const double korean = QFontMetricsF(Fonts::font(FontRole::Reading, u"ko"_s)).horizontalAdvance(u"가"_s);
        QCOMPARE(columnWidth({}, u"ko"_s), qRound(38 * korean));
        QVERIFY(columnWidth({}, u"zh"_s) > columnWidth({}, u"ko"_s));
        QVERIFY(columnWidth({.text = Face::Serif}, u"zh"_s) > columnWidth({}, u"zh"_s));
        const int usual = columnWidth({}, u"en"_s);
        Fonts::setScale(2);
        QVERIFY(qAbs(columnWidth({}, u"en"_s) - 2 * usual) <= usual / 20);
        Fonts::setScale(1);
    }

    void leadingIsSetByScriptAndByTheReader()
    {
        QCOMPARE(readingSize({}), (TextSize{17, 25, 29, 0}));
        const TextSize tight = readingSize({.leading = Leading::Tight});
        const TextSize loose = readingSize({.leading = Leading::Loose});
        QVERIFY(tight.line < 25 && tight.line > 17 && tight.cjkLine < 29);
        QVERIFY(loose.line > 25 && loose.cjkLine > 29);
        QCOMPARE(readingSize({.text = Face::Serif}), (TextSize{17, 25, 31, 18}));
    }
};

QTEST_MAIN(TestTextLooks)
#include "tst_textlooks.moc"
