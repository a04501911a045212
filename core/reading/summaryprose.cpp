#include "core/reading/summaryparts.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr qsizetype longestLeadIn = 160;

struct LeadIn {
    ReadingFacet facet{};
    QRegularExpression pattern{};
};

QRegularExpression atStart(const QString &pattern)
{
    return QRegularExpression(u"^\\W{0,3}(?:"_s + pattern + u')', QRegularExpression::CaseInsensitiveOption);
}

// How digests begin the sentences of a summary, in the order in which they are asked. Only beginnings that can mean
// nothing else: a sentence that has none of them gets no label.
const QList<LeadIn> &leadIns()
{
    static const QList<LeadIn> all{
        {ReadingFacet::Question,
         atStart(u"(?:(?:the|its|their|a|our|this|one) )?(?:[\\w'’-]+ ){0,3}(?:objectives?|aims?|goals?|questions?)"
                 "(?: or objective| was| is|,|:| of| addressed| being| explore| ask| focus| here)"
                 "|(?:the|this) (?:research|paper|study|work|survey) (?:aim|ask|sought|seek|investigat|address|explor|examin)"
                 "|the authors (?:aim|ask|sought|seek|investigat|address)|it (?:aims|addresses|investigates|seeks)"_s)},
        {ReadingFacet::Implication,
         atStart(u"(?:the |a |one |its )?(?:[\\w'’-]+ ){0,2}implications?\\b|(?:for )?(?:ai |ml )?(?:practitioners|engineers)\\b"
                 "|(?:this|these|the|it|such)\\b[^.]{0,50}\\bpractitioners\\b"
                 "|(?:this|these|the)(?: [\\w-]+){0,2} (?:impl(?:y|ies)|suggests?)\\b"_s)},
        {ReadingFacet::Results,
         atStart(
             u"(?:the |a |one |its |our |these )?(?:[\\w'’-]+ ){0,2}(?:results?|findings?)\\b"
             "|(?:extensive |the |our |empirical |comprehensive )*(?:experiments|experimental results|evaluations?|validation)\\b"
             "|quantitatively\\b|(?:[\\w().'’-]+ ){1,5}(?<!is )(?<!are )"
             "(?:achiev(?:es|ed)|outperform(?:s|ed)|surpass(?:es|ed)|attain(?:s|ed))\\b"
             "|(?:when |evaluated |tested )?(?:on|in|across) .{3,90}\\b(?:achiev|outperform|surpass|attain)"_s)},
        {ReadingFacet::Method,
         atStart(u"(?!this|these|[^.]{0,40}\\b(?:evaluated|tested)\\b)(?:the |a |its |our )?(?:[\\w'’-]+ ){0,2}"
                 "(?:methodolog(?:y|ies)\\b|(?:methods?|approach(?:es)?|techniques?)"
                 "(?:,|:| used| is| was| involve| employ| combine| consist| use| utili[sz]e| integrate| include| leverage| "
                 "introduce))"
                 "|(?:the|our) (?:authors|researchers|study) (?:use|construct|create|design|train|conduct|build|built|collect)"
                 "|(?:[\\w().'’-]+ ){1,4}(?:employ(?:s|ed)?|utili[sz]e[sd]?|leverage[sd]|operates by|works by)\\b"
                 "|this is achieved|it uses"_s)},
    };
    return all;
}

} // namespace

ReadingFacet facetOfBeginning(const QString &sentence)
{
    const QString beginning = sentence.left(longestLeadIn);
    for (const LeadIn &leadIn : leadIns()) {
        if (leadIn.pattern.match(beginning).hasMatch())
            return leadIn.facet;
    }
    return ReadingFacet::Other;
}

namespace {

// `It halves …`, `Additionally, …` go on with what was said.
bool goesOn(const QString &sentence)
{
    static const QRegularExpression beginning = atStart(
        u"(?:it|its|this|these|they|their|both|each|such|here|specifically|additionally|furthermore|moreover|then|finally|first|"
        u"second"
        "|third|next|also|however|notably|for example|for instance|in addition|in particular|in contrast|by|while|when)\\b"_s);
    return beginning.match(sentence.left(longestLeadIn)).hasMatch();
}

// `vs. Fig. 3`, `J. Doe`, `e.g. A` end no sentence.
bool isAbbreviation(QStringView word)
{
    static const QSet<QString> known{u"vs"_s,     u"fig"_s, u"figs"_s, u"eq"_s,  u"eqs"_s, u"al"_s,   u"cf"_s,
                                     u"approx"_s, u"no"_s,  u"tab"_s,  u"sec"_s, u"dr"_s,  u"resp"_s, u"mr"_s,
                                     u"st"_s,     u"ref"_s, u"ca"_s,   u"app"_s, u"ch"_s,  u"ms"_s,   u"prof"_s};
    return word.size() < 2 || word.at(1) == u'.' || known.contains(word.toString().toLower());
}

bool endsSentenceBefore(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end > 0 && u" \"”’)*]"_s.contains(text.at(end - 1)))
        --end;
    if (end == 0 || !u".!?"_s.contains(text.at(end - 1)))
        return false;
    if (text.at(end - 1) != u'.')
        return true;
    qsizetype begin = text.lastIndexOf(u' ', end - 1) + 1;
    while (begin < end && u"(\"“"_s.contains(text.at(begin)))
        ++begin;
    const QStringView word = QStringView(text).sliced(begin, qMax<qsizetype>(0, end - 1 - begin));
    return word.isEmpty() || !word.back().isLetter() || !isAbbreviation(word);
}

bool beginsSentence(const QString &text, qsizetype at)
{
    qsizetype first = at;
    while (first < text.size() && u"\"“(*`$"_s.contains(text.at(first)))
        ++first;
    return first < text.size() && text.at(first).isUpper() && endsSentenceBefore(text, at);
}

QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    qsizetype from = 0;
    for (qsizetype space = text.indexOf(u' '); space >= 0; space = text.indexOf(u' ', space + 1)) {
        if (!beginsSentence(text, space + 1))
            continue;
        sentences.append(text.sliced(from, space - from));
        from = space + 1;
    }
    sentences.append(text.sliced(from));
    return sentences;
}

class ProseReader
{
public:
    void read(const QString &sentence)
    {
        if (sections.isEmpty())
            return open(sentence, ReadingFacet::Gist);
        const ReadingFacet facet = facetOfBeginning(sentence);
        if (facet != ReadingFacet::Other && !facets.contains(facet)) {
            facets.insert(facet);
            return open(sentence, facet);
        }
        const ReadingFacet now = sections.constLast().facet;
        const bool joins = facets.isEmpty() || facet == now || now == ReadingFacet::Other || goesOn(sentence);
        if (joins)
            sections.last().blocks.last().text += u' ' + sentence;
        else
            open(sentence, ReadingFacet::Other);
    }

    QList<SummarySection> sections{};
    QSet<ReadingFacet> facets{}; // told so far; the page says each once

private:
    void open(const QString &sentence, ReadingFacet facet)
    {
        QString words = sentence;
        SummarySection section;
        section.facet = facet;
        section.label = takeKnownLabel(words);
        section.labelIsOurs = section.label.isEmpty() && !sections.isEmpty() && facet != ReadingFacet::Other;
        if (section.labelIsOurs)
            section.label = nameOfFacet(facet);
        section.blocks = blocksOfValue(words);
        sections.append(section);
    }
};

} // namespace

std::optional<QList<SummarySection>> sectionsOfProse(const QString &text)
{
    ProseReader reader;
    for (const QString &sentence : sentencesOf(text.simplified()))
        reader.read(sentence);
    if (reader.facets.size() < 2)
        return {};
    return reader.sections;
}

} // namespace Paperlark
