// Names found by what somebody types of them.
#include "core/library/filter/namematch.h"

#include <QTest>

#include <algorithm>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

QStringList marked(const QString &name, const NameMatch &match)
{
    QStringList pieces;
    for (const TextSpan &span : match.spans)
        pieces.append(name.mid(span.position, span.length));
    return pieces;
}

} // namespace

Q_DECLARE_METATYPE(Paperlark::NameFit)

class TestNameMatch final : public QObject
{
    Q_OBJECT

private slots:
    void fits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<NameFit>("fit");
        QTest::addColumn<QStringList>("pieces");
        const auto row = [](const char *what, const QString &typed, const QString &name, NameFit fit, const QStringList &pieces) {
            QTest::newRow(what) << typed << name << fit << pieces;
        };
        row("the beginning", u"com"_s, u"Compare voices"_s, NameFit::Beginning, {u"Com"_s});
        row("the beginning of a word", u"com"_s, u"Model Compression"_s, NameFit::Word, {u"Com"_s});
        row("a word rather than a middle", u"for"_s, u"Transformers for text"_s, NameFit::Word, {u"for"_s});
        row("a middle", u"press"_s, u"Model Compression"_s, NameFit::Within, {u"press"_s});
        row("a hump", u"face"_s, u"Open on HuggingFace"_s, NameFit::Word, {u"Face"_s});
        row("initials", u"cv"_s, u"Computer Vision"_s, NameFit::Jumps, {u"C"_s, u"V"_s});
        row("beginnings", u"comvi"_s, u"Computer Vision"_s, NameFit::Jumps, {u"Com"_s, u"Vi"_s});
        row("jumps that have to be taken back", u"nut"_s, u"Next nice unread text"_s, NameFit::Jumps, {u"N"_s, u"u"_s, u"t"_s});
        row("scattered", u"cmpr"_s, u"Compare voices"_s, NameFit::Scattered, {u"C"_s, u"mp"_s, u"r"_s});
        row("two words", u"paper next"_s, u"Next paper"_s, NameFit::Beginning, {u"Next"_s, u"paper"_s});
        row("words and signs between", u"kv-cache"_s, u"KV cache"_s, NameFit::Beginning, {u"KV"_s, u"cache"_s});
        row("accents", u"theme"_s, u"Thème"_s, NameFit::Beginning, {u"Thème"_s});
        row("accents that were typed", u"thè"_s, u"Theme"_s, NameFit::Beginning, {u"The"_s});
        row("full width", u"ＡＢ"_s, u"abc"_s, NameFit::Beginning, {u"ab"_s});
        row("Korean", u"모델"_s, u"언어모델"_s, NameFit::Within, {u"모델"_s});
        row("Chinese", u"模型"_s, u"语言模型"_s, NameFit::Within, {u"模型"_s});
        row("Japanese", u"モデル"_s, u"言語モデル"_s, NameFit::Within, {u"モデル"_s});
        row("Korean initials", u"ㅋㅂ"_s, u"컴퓨터 비전"_s, NameFit::Jumps, {u"컴"_s, u"비"_s});
        row("Korean initials in a row", u"ㅂㅈ"_s, u"컴퓨터 비전"_s, NameFit::Word, {u"비전"_s});
        row("a syllable and an initial", u"비ㅈ"_s, u"비전"_s, NameFit::Beginning, {u"비전"_s});
    }
    void fits()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        const auto match = NamePattern(typed).in(name);
        QVERIFY(match);
        QTEST(match->fit, "fit");
        QTEST(marked(name, *match), "pieces");
    }

    void doesNotFit_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::newRow("another") << u"xyz"_s << u"Compare"_s;
        QTest::newRow("one word of two") << u"compare xyz"_s << u"Compare voices"_s;
        QTest::newRow("two letters scattered") << u"cr"_s << u"Compare"_s;
        QTest::newRow("scattered over half a sentence") << u"cpx"_s << u"Combine everything in one place before the next box"_s;
        QTest::newRow("another initial") << u"ㅋㅎ"_s << u"컴퓨터 비전"_s;
        QTest::newRow("voicing counts") << u"カ"_s << u"ガ"_s;
        QTest::newRow("signs only") << u"++"_s << u"C++"_s;
        QTest::newRow("longer than the name") << u"compare"_s << u"com"_s;
        QTest::newRow("an empty name") << u"a"_s << QString();
    }
    void doesNotFit()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QVERIFY(!NamePattern(typed).in(name));
    }

    void nothingTypedFitsEverythingAndMarksNothing()
    {
        const auto match = NamePattern(u"  ").in(u"Compare");
        QVERIFY(match);
        QVERIFY(match->spans.isEmpty());
        QVERIFY(NamePattern(u" ").isEmpty());
    }

    void betterOnesComeFirst()
    {
        QStringList names{u"Decompression"_s, u"Model Compression"_s, u"Compressed thought"_s, u"Compression"_s};
        const NamePattern pattern(u"compress");
        std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) { return *pattern.in(a) < *pattern.in(b); });
        const QStringList expected{u"Compression"_s, u"Compressed thought"_s, u"Model Compression"_s, u"Decompression"_s};
        QCOMPARE(names, expected);
    }
};

QTEST_GUILESS_MAIN(TestNameMatch)
#include "tst_namematch.moc"
