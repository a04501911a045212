#include "core/reading/summarysections.h"

#include "core/reading/summaryparts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr qsizetype longestPreamble = 400;

bool beginsLikePreamble(const QString &text)
{
    static const QRegularExpression beginning(
        u"^(?:(?:Okay|Sure|Certainly),? )?(?:[Hh]ere(?:'s|’s| is| are) (?:a|an|the|your)\\b|Summary of the\\b)"_s);
    return beginning.match(text).hasMatch();
}

// How much of the text's beginning is preamble: up to the first colon that stands outside of quotes (the quoted title
// has colons of its own) and is followed by more text.
qsizetype preambleLength(const QString &text)
{
    if (!beginsLikePreamble(text))
        return 0;
    bool quoted = false;
    const qsizetype end = qMin(text.size(), longestPreamble);
    for (qsizetype i = 0; i + 1 < end; ++i) {
        const QChar c = text.at(i);
        if (c == u'"' || c == u'“' || c == u'”')
            quoted = !quoted;
        if (c == u':' && !quoted && text.at(i + 1).isSpace())
            return i + 1;
    }
    return 0;
}

QRegularExpressionMatch followUpIn(const QString &text)
{
    static const QRegularExpression heading(
        u"(?:\\*\\*)?(?:Here are )?(?:some )?[Ff]ollow-?[Uu]p [Qq]uestions?"
        "(?: (?:an|from an) AI practitioner(?: (?:might|may) (?:ask|have))?)?\\s?(?::\\*\\*|\\*\\*:|:)\\s+(?=1\\.)"_s);
    return heading.match(text);
}

SummarySection followUpSection(const QString &heading, const QString &questions)
{
    SummarySection section;
    section.label = heading.trimmed().remove(u'*').chopped(1).trimmed();
    section.kind = SummarySection::Kind::FollowUp;
    static const QRegularExpression number(u"(?:^|(?<=\\s))([1-9][.)])\\s+"_s);
    qsizetype done = 0;
    QString marker;
    for (auto matches = number.globalMatch(questions); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString before = questions.mid(done, match.capturedStart() - done).simplified();
        if (!before.isEmpty() || !marker.isEmpty())
            section.blocks.append({SummaryBlock::Kind::Bullet, 0, marker, {}, before});
        marker = match.captured(1);
        done = match.capturedEnd();
    }
    section.blocks.append({SummaryBlock::Kind::Bullet, 0, marker, {}, questions.mid(done).simplified()});
    return section;
}

QList<SummarySection> bodySections(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (text.contains(u'\n'))
        return sectionsOfLines(text);
    if (const auto sections = sectionsOfOneLine(text))
        return *sections;
    SummarySection plain;
    plain.blocks = {{SummaryBlock::Kind::Paragraph, 0, {}, {}, text.simplified()}};
    return {plain};
}

// A label of the text says more than the place in a list; our own labels, in the reader's language, say nothing new.
void nameFacets(QList<SummarySection> &sections)
{
    for (SummarySection &section : sections) {
        const ReadingFacet told = section.labelIsOurs ? ReadingFacet::Other : facetOfLabel(section.label);
        section.facet = told == ReadingFacet::Other ? section.facet : told;
    }
}

} // namespace

QList<SummarySection> summarySections(const QString &text)
{
    QString body = text.trimmed();
    QList<SummarySection> sections;
    if (const qsizetype length = preambleLength(body); length > 0) {
        SummarySection preamble;
        preamble.kind = SummarySection::Kind::Preamble;
        preamble.blocks = {{SummaryBlock::Kind::Paragraph, 0, {}, {}, body.first(length)}};
        sections.append(preamble);
        body = body.sliced(length).trimmed();
    }
    QList<SummarySection> tail;
    if (const QRegularExpressionMatch followUp = followUpIn(body); followUp.hasMatch()) {
        tail.append(followUpSection(followUp.captured(), body.sliced(followUp.capturedEnd())));
        body = body.first(followUp.capturedStart()).trimmed();
    }
    QList<SummarySection> told = bodySections(body);
    nameFacets(told);
    return sections + told + tail;
}

} // namespace Paperlark
