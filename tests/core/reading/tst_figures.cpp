#include "core/reading/figures.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

Summary voice(const QString &source, const QString &text, const QString &gist = {})
{
    Summary summary;
    summary.source = source;
    summary.text = text;
    summary.gist = gist;
    return summary;
}

QStringList valuesIn(const QString &text)
{
    QStringList values;
    for (const Figure &figure : figuresIn(text))
        values.append(figure.value);
    return values;
}

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void oneNumberHasOneValue_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const QString &text, const QStringList &values) { QTest::newRow(qPrintable(text)) << text << values; };
        for (const QString &same : {u"35%"_s, u"35 %"_s, u"35％"_s, u"35퍼센트"_s, u"35퍼센트의"_s, u"35 percent"_s, u"35.0%"_s,
                                    u"**35%**"_s, u"(35%)"_s, u"약35%를"_s, u"提升35%。"_s, u"by 35%."_s})
            row(same, {u"35%"_s});
        for (const QString &same : {u"2.5×"_s, u"2.5x"_s, u"2.5배"_s, u"2.5 times"_s, u"2.5倍"_s, u"2.5-fold"_s, u"2.5x."_s})
            row(same, {u"2.5x"_s});
        for (const QString &same : {u"7B"_s, u"7 billion"_s, u"70억 개"_s, u"7B-parameter"_s})
            row(same, {u"7000000000"_s});
        for (const QString &same : {u"1,000 pairs"_s, u"1K"_s, u"1k pairs"_s})
            row(same, {u"1000"_s});
        row(u"a range of 1-35%"_s, {u"35%"_s});
        row(u"from 12% to 1,234,567 words"_s, {u"12%"_s, u"1234567"_s});
        row(u"3.2 points and 1.5 percentage points"_s, {u"3.2points"_s, u"1.5pp"_s});
        row(u"90 seconds or 90,000 ms"_s, {u"90000ms"_s, u"90000ms"_s});
        for (const QString &none :
             {u"in 2024"_s, u"Net-7B"_s, u"Net2.5-7B"_s, u"v2.5x"_s, u"Net2.5"_s, u"3x3 tiles"_s, u"3×3"_s, u"7 Bits"_s,
              u"5 sets"_s, u"section 4"_s, u"version 3.5"_s, u"$5"_s, u"2412.13649"_s, u"a_7B"_s, u"1,00"_s, QString()})
            row(none, {});
    }

    void oneNumberHasOneValue()
    {
        QFETCH(QString, text);
        QTEST(valuesIn(text), "values");
    }

    void placeIsThatOfNumberAndUnit()
    {
        const QString text = u"It saves 35 % of 1,000 words"_s;
        QStringList written;
        for (const Figure &figure : figuresIn(text))
            written.append(text.mid(figure.position, figure.length));
        QCOMPARE(written, (QStringList{u"35 %"_s, u"1,000"_s}));
    }

    void digestsAreCountedNotVoices()
    {
        const FigureTally tally({voice(u"a"_s, u"It gains 35% and 35%."_s), voice(u"a"_s, u"35퍼센트, 2배"_s),
                                 voice(u"b"_s, u"Gains of 35 %."_s), voice(u"c"_s, u"No number."_s, u"2× faster"_s)});
        QCOMPARE(tally.digests(), 3);
        QCOMPARE(tally.statedBy(u"35%"_s), 2);
        QCOMPARE(tally.statedBy(u"2x"_s), 2);
        QCOMPARE(tally.statedBy(u"9%"_s), 0);
        QVERIFY(!tally.isEmpty());
    }

    void oneDigestHasNobodyToAgreeWith()
    {
        QVERIFY(FigureTally({voice(u"a"_s, u"35%"_s), voice(u"a"_s, u"35퍼센트"_s)}).isEmpty());
        QVERIFY(FigureTally(QList<Summary>{}).isEmpty());
        QVERIFY(FigureTally({voice(u"a"_s, u"none"_s), voice(u"b"_s, u"none"_s)}).isEmpty());
    }

    void wordsTellWhoSaysItAndNotThatItIsSo() { QCOMPARE(agreementText(2, 3), u"stated by 2 of 3 digest(s)"_s); }

    void hostileTextIsQuick_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &piece : {u"1"_s, u"1,000"_s, u"1."_s, u"9%"_s, u"1,"_s, u"1 "_s, u"12 -"_s})
            QTest::newRow(qPrintable(piece)) << piece.repeated(64000 / piece.size());
    }

    void hostileTextIsQuick()
    {
        QFETCH(QString, text);
        QElapsedTimer clock;
        clock.start();
        figuresIn(text);
        QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
