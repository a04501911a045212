#include "core/reading/summaryparts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct FacetNames {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::SummarySections)
public:
    static QString of(ReadingFacet facet)
    {
        switch (facet) {
        case ReadingFacet::Gist: return tr("Summary");
        case ReadingFacet::Question: return tr("Main question");
        case ReadingFacet::Method: return tr("Method");
        case ReadingFacet::Results: return tr("Results");
        case ReadingFacet::Implication: return tr("Implication");
        case ReadingFacet::Other: break;
        }
        return {};
    }
};

struct FacetWords {
    ReadingFacet facet{};
    QStringList words{};
};

// The words by which digests name their parts; the gist last, so that a "summary of results" is results.
const QList<FacetWords> &facetWords()
{
    static const QList<FacetWords> all{
        {ReadingFacet::Question,
         {u"question"_s, u"objective"_s, u"aim"_s, u"goal"_s, u"purpose"_s, u"motivation"_s, u"problem"_s, u"질문"_s, u"목표"_s,
          u"목적"_s, u"문제"_s, u"동기"_s, u"问题"_s, u"問題"_s, u"目标"_s, u"目標"_s, u"目的"_s, u"动机"_s, u"課題"_s}},
        {ReadingFacet::Method,
         {u"method"_s, u"approach"_s, u"technical"_s, u"technique"_s, u"방법"_s, u"기술"_s, u"접근"_s, u"方法"_s, u"方案"_s,
          u"技术"_s, u"技術"_s, u"手法"_s}},
        {ReadingFacet::Results,
         {u"result"_s, u"performance"_s, u"finding"_s, u"experiment"_s, u"evaluation"_s, u"성능"_s, u"결과"_s, u"성과"_s,
          u"실험"_s, u"结果"_s, u"結果"_s, u"性能"_s, u"实验"_s, u"実験"_s, u"效果"_s, u"成果"_s}},
        {ReadingFacet::Implication,
         {u"implication"_s, u"impact"_s, u"significance"_s, u"takeaway"_s, u"conclusion"_s, u"시사점"_s, u"의의"_s, u"영향"_s,
          u"결론"_s, u"意义"_s, u"意義"_s, u"启示"_s, u"示唆"_s, u"影响"_s, u"影響"_s, u"结论"_s, u"結論"_s}},
        {ReadingFacet::Gist,
         {u"summary"_s, u"what's new"_s, u"what’s new"_s, u"tl;dr"_s, u"tldr"_s, u"overview"_s, u"gist"_s, u"요약"_s, u"개요"_s,
          u"새로운 점"_s, u"摘要"_s, u"总结"_s, u"概要"_s, u"简介"_s, u"要約"_s}},
    };
    return all;
}

// Latin words only from their beginning: an "aim" is in no "claim". Other scripts write without spaces.
bool hasWord(const QString &label, const QString &word)
{
    const bool isLatin = word.front().unicode() < 0x80;
    for (qsizetype at = label.indexOf(word); at >= 0; at = label.indexOf(word, at + 1)) {
        if (!isLatin || at == 0 || !label.at(at - 1).isLetter())
            return true;
    }
    return false;
}

} // namespace

QString nameOfFacet(ReadingFacet facet)
{
    return FacetNames::of(facet);
}

ReadingFacet facetOfLabel(const QString &label)
{
    const QString folded = label.toLower();
    for (const FacetWords &entry : facetWords()) {
        const bool named =
            std::any_of(entry.words.cbegin(), entry.words.cend(), [&](const QString &word) { return hasWord(folded, word); });
        if (named)
            return entry.facet;
    }
    return ReadingFacet::Other;
}

} // namespace Paperlark
