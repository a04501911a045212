#include "core/reading/summaryparts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct SectionName {
    QString label{};
    ReadingFacet facet{ReadingFacet::Other};
};

struct SectionNames {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::SummarySections)
public:
    // What i) to v) and a) to d) mean is fixed by the prompt that the digests are made with.
    static QList<SectionName> ofRomans()
    {
        QList<SectionName> names;
        for (const ReadingFacet facet :
             {ReadingFacet::Gist, ReadingFacet::Question, ReadingFacet::Method, ReadingFacet::Results, ReadingFacet::Implication})
            names.append({nameOfFacet(facet), facet});
        return names;
    }
    static QList<SectionName> ofLetters()
    {
        return {{tr("Aim"), ReadingFacet::Question},
                {tr("Method"), ReadingFacet::Method},
                {tr("Result"), ReadingFacet::Results},
                {tr("Implication"), ReadingFacet::Implication}};
    }
};

struct Item {
    QString marker{};
    qsizetype start{};     // of the marker, with the stars before it
    qsizetype textStart{}; // after the marker
};

bool isMarker(const QString &text, qsizetype at, qsizetype size)
{
    const qsizetype after = at + size;
    if (after >= text.size() || !text.at(after).isSpace())
        return false;
    const bool inStars = at >= 2 && text.at(at - 1) == u'*' && text.at(at - 2) == u'*';
    return at == 0 || text.at(at - 1).isSpace() || inStars;
}

qsizetype skipSpaces(const QString &text, qsizetype at)
{
    while (at < text.size() && text.at(at).isSpace())
        ++at;
    return at;
}

// The markers of a list in its order, each after the one before; ends at the first that is missing.
QList<Item> findItems(const QString &text, const QStringList &markers, bool beforeCapital)
{
    QList<Item> items;
    qsizetype from = 0;
    for (const QString &marker : markers) {
        qsizetype at = text.indexOf(marker, from);
        for (; at >= 0; at = text.indexOf(marker, at + 1)) {
            const qsizetype next = skipSpaces(text, at + marker.size());
            const bool capital = next < text.size() && (text.at(next).isUpper() || text.at(next) == u'*');
            if (isMarker(text, at, marker.size()) && (capital || !beforeCapital))
                break;
        }
        if (at < 0)
            break;
        from = at + marker.size();
        const bool inStars = at >= 2 && text.at(at - 1) == u'*';
        items.append({marker, inStars ? at - 2 : at, from});
    }
    return items;
}

QString textOfItem(const QString &text, const QList<Item> &items, qsizetype index)
{
    const Item &item = items.at(index);
    const qsizetype end = index + 1 < items.size() ? items.at(index + 1).start : text.size();
    const QString words = text.sliced(item.textStart, end - item.textStart).simplified();
    const bool inStars = text.at(item.start) == u'*';
    return inStars ? u"**"_s + words : words;
}

SummarySection leadSection(const QString &lead)
{
    SummarySection section;
    section.facet = ReadingFacet::Gist;
    section.blocks = blocksOfValue(lead);
    return section;
}

// `… writes. ii) Reads`: each marker ends a sentence and begins one. An enumeration inside a sentence does not.
bool standBetweenSentences(const QString &text, const QList<Item> &items)
{
    return std::all_of(items.cbegin(), items.cend(), [&text](const Item &item) {
        const QString before = text.first(item.start).trimmed();
        const qsizetype first = skipSpaces(text, item.textStart);
        return (before.isEmpty() || u".!?:"_s.contains(before.back())) && first < text.size() && text.at(first).isUpper();
    });
}

// Our label for a part without one. Behind a lead the places have moved: then only its own first words tell.
SectionName nameOfItem(const QString &words, qsizetype index, const QList<SectionName> &names, bool isBehindLead)
{
    if (!isBehindLead)
        return index < names.size() ? names.at(index) : SectionName{};
    const ReadingFacet facet = facetOfBeginning(words);
    return {nameOfFacet(facet), facet};
}

SummarySection markedSection(const Item &item, QString words)
{
    SummarySection section;
    section.marker = item.marker;
    section.label = takeLabel(words);
    if (section.label.isEmpty())
        section.label = takeKnownLabel(words);
    section.blocks = blocksOfValue(words);
    return section;
}

// Sections of a list whose markers mean something by themselves (`names`). A bare list that does not begin the text
// may be an enumeration inside a sentence: then it stays as it is.
std::optional<QList<SummarySection>> markedSections(const QString &text, const QStringList &markers,
                                                    const QList<SectionName> &names)
{
    const QList<Item> items = findItems(text, markers, false);
    if (items.size() < 3)
        return {};
    const QString lead = text.first(items.constFirst().start).trimmed();
    QList<SummarySection> sections;
    if (!lead.isEmpty())
        sections.append(leadSection(lead));
    int labels = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString words = textOfItem(text, items, i);
        const SectionName name = nameOfItem(words, i, names, !lead.isEmpty());
        SummarySection section = markedSection(items.at(i), words);
        labels += section.label.isEmpty() ? 0 : 1;
        section.labelIsOurs = section.label.isEmpty() && !name.label.isEmpty();
        section.label = section.labelIsOurs ? name.label : section.label;
        section.facet = name.facet;
        sections.append(section);
    }
    if (!lead.isEmpty() && labels < 2 && !standBetweenSentences(text, items))
        return {};
    return sections;
}

std::optional<QList<SummarySection>> numberedSections(const QString &text)
{
    QList<Item> items = findItems(text, {u"1."_s, u"2."_s, u"3."_s, u"4."_s, u"5."_s}, true);
    if (items.size() < 4)
        items = findItems(text, {u"1)"_s, u"2)"_s, u"3)"_s, u"4)"_s, u"5)"_s}, true);
    if (items.size() < 4)
        return {};
    QList<SummarySection> sections;
    const QString lead = text.first(items.constFirst().start).trimmed();
    if (!lead.isEmpty())
        sections.append(leadSection(lead));
    for (qsizetype i = 0; i < items.size(); ++i) {
        QString words = textOfItem(text, items, i);
        QString label = takeLabel(words);
        label = label.isEmpty() ? takeKnownLabel(words) : label;
        if (!label.isEmpty())
            sections.append({SummarySection::Kind::Body, items.at(i).marker, label, false, blocksOfValue(words)});
        else if (sections.isEmpty() || !sections.constLast().marker.isEmpty())
            sections.append(
                {SummarySection::Kind::Body, {}, {}, false, {{SummaryBlock::Kind::Bullet, 0, items.at(i).marker, {}, words}}});
        else
            sections.last().blocks.append({SummaryBlock::Kind::Bullet, 0, items.at(i).marker, {}, words});
    }
    return sections;
}

// `- **What's New**: … - **Technical Details**: …` in one line: labels begin sections, other bullets stand under them.
QList<SummarySection> labelledBullets(const QStringList &items)
{
    QList<SummarySection> sections;
    for (const QString &item : items) {
        QString words = item;
        const QString label = takeLabel(words);
        if (label.isEmpty())
            sections.last().blocks.append({SummaryBlock::Kind::Bullet, 0, {}, {}, words});
        else
            sections.append({SummarySection::Kind::Body, {}, label, false, blocksOfValue(words)});
    }
    return sections;
}

bool beginsWithLabel(QString item)
{
    return !takeLabel(item).isEmpty();
}

std::optional<QList<SummarySection>> bulletSections(const QString &text)
{
    const bool fromStart = text.size() > 2 && u"-*•"_s.contains(text.at(0)) && text.at(1).isSpace();
    const InlineBullets bullets = inlineBullets(text, fromStart);
    if (!fromStart && bullets.items.size() < 3)
        return {};
    if (fromStart && beginsWithLabel(bullets.items.constFirst()))
        return labelledBullets(inlineBullets(text, false).items);
    if (const auto prose = bullets.items.size() == 1 ? sectionsOfProse(bullets.items.constFirst()) : std::nullopt)
        return prose;
    SummarySection section;
    if (!bullets.lead.isEmpty())
        section.blocks.append({SummaryBlock::Kind::Paragraph, 0, {}, {}, bullets.lead.simplified()});
    for (const QString &item : bullets.items) {
        QString words = item;
        const QString label = takeLabel(words);
        section.blocks.append({SummaryBlock::Kind::Bullet, 0, {}, label, words});
    }
    return QList<SummarySection>{section};
}

// Where `**Label:**` or `**Label**:` begins, from `from` on.
qsizetype nextBoldLabel(const QString &text, qsizetype from)
{
    for (qsizetype at = text.indexOf(u"**"_s, from); at >= 0; at = text.indexOf(u"**"_s, at + 2)) {
        if (at > 0 && !text.at(at - 1).isSpace())
            continue;
        QString rest = text.sliced(at, qMin<qsizetype>(90, text.size() - at));
        if (!takeLabel(rest).isEmpty())
            return at;
    }
    return -1;
}

std::optional<QList<SummarySection>> boldLabelSections(const QString &text)
{
    QList<qsizetype> starts;
    for (qsizetype at = nextBoldLabel(text, 0); at >= 0; at = nextBoldLabel(text, at + 2))
        starts.append(at);
    if (starts.size() < 3)
        return {};
    QList<SummarySection> sections;
    if (starts.constFirst() > 0)
        sections.append(leadSection(text.first(starts.constFirst())));
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const qsizetype end = i + 1 < starts.size() ? starts.at(i + 1) : text.size();
        QString words = text.sliced(starts.at(i), end - starts.at(i)).simplified();
        const QString label = takeLabel(words);
        sections.append({SummarySection::Kind::Body, {}, label, false, blocksOfValue(words)});
    }
    return sections;
}

} // namespace

std::optional<QList<SummarySection>> sectionsOfOneLine(const QString &text)
{
    const QStringList romans{u"i)"_s, u"ii)"_s, u"iii)"_s, u"iv)"_s, u"v)"_s};
    const QStringList letters{u"a)"_s, u"b)"_s, u"c)"_s, u"d)"_s, u"e)"_s};
    if (auto sections = markedSections(text, romans, SectionNames::ofRomans()))
        return sections;
    if (auto sections = markedSections(text, letters, SectionNames::ofLetters()))
        return sections;
    if (auto sections = numberedSections(text))
        return sections;
    if (auto sections = bulletSections(text))
        return sections;
    if (auto sections = boldLabelSections(text))
        return sections;
    return sectionsOfProse(text);
}

} // namespace Paperlark
