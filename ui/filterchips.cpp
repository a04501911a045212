#include "ui/filterchips.h"

#include "core/languagename.h"
#include "ui/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::FilterChip)
};

using ListField = QStringList FacetChoice::*;
using FlagField = bool PaperFilter::*;

struct Words {
    QString first{}; // before the first value
    QString next{};  // before the others
    bool excludes{};
    QString (*shown)(const QString &){};
};

struct FacetWords {
    QString before{};
    QString beforeExcluded{};
    QString (*shown)(const QString &){};
};

QString asItIs(const QString &value)
{
    return value;
}

void addFlag(QList<FilterChip> &chips, const PaperFilter &filter, FlagField field, const QString &value)
{
    if (!(filter.*field))
        return;
    FilterChip chip{.operation = {}, .value = value, .excludes = false, .without = filter};
    chip.without.*field = false;
    chips << chip;
}

void addText(QList<FilterChip> &chips, const PaperFilter &filter)
{
    if (filter.text.trimmed().isEmpty())
        return;
    FilterChip chip{.operation = {},
                    .value = Text::tr("“%1”", "searched words").arg(filter.text.simplified()),
                    .excludes = false,
                    .without = filter};
    chip.without.text.clear();
    chips << chip;
}

void addList(QList<FilterChip> &chips, const PaperFilter &filter, Facet facet, ListField field, const Words &words)
{
    const QStringList &values = filter.choice(facet).*field;
    for (qsizetype i = 0; i < values.size(); ++i) {
        FilterChip chip{.operation = i == 0 ? words.first : words.next,
                        .value = words.shown(values[i]),
                        .excludes = words.excludes,
                        .without = filter};
        (chip.without.choice(facet).*field).removeAt(i);
        chips << chip;
    }
}

void addFacet(QList<FilterChip> &chips, const PaperFilter &filter, Facet facet, const FacetWords &words)
{
    const QString next = filter.choice(facet).match == Match::All ? Text::tr("and", "between two tags, both wanted")
                                                                  : Text::tr("or", "between two values, one is enough");
    addList(chips, filter, facet, &FacetChoice::included, {words.before, next, false, words.shown});
    addList(chips, filter, facet, &FacetChoice::excluded, {words.beforeExcluded, words.beforeExcluded, true, words.shown});
}

void addFacets(QList<FilterChip> &chips, const PaperFilter &filter)
{
    const QString no = Text::tr("not", "before what is left out");
    addFacet(chips, filter, Facet::Tags, {Text::tr("tag", "before a tag's name"), no, asItIs});
    addFacet(chips, filter, Facet::Languages, {Text::tr("in", "before a language"), no, languageName});
    addFacet(chips, filter, Facet::Sources,
             {Text::tr("from", "before a source"), Text::tr("not from", "before a source that is left out"), asItIs});
    addFacet(chips, filter, Facet::Authors,
             {Text::tr("by", "before an author"), Text::tr("not by", "before an author who is left out"), asItIs});
    addFacet(chips, filter, Facet::Has,
             {Text::tr("with", "before what a paper has: code, a note"), Text::tr("without", "before what a paper lacks"),
              asItIs});
}

void addDays(QList<FilterChip> &chips, const PaperFilter &filter)
{
    if (!filter.firstDay.isValid() && !filter.lastDay.isValid())
        return;
    FilterChip chip{.operation = {}, .value = Wording::days(filter.firstDay, filter.lastDay), .excludes = false, .without = filter};
    chip.without.firstDay = chip.without.lastDay = {};
    chips << chip;
}

} // namespace

QString FilterChip::text() const
{
    return operation.isEmpty() ? value : Text::tr("%1 %2", "an operator and its value, e.g. “tag Video”").arg(operation, value);
}

QList<FilterChip> filterChips(const PaperFilter &filter)
{
    QList<FilterChip> chips;
    addFlag(chips, filter, &PaperFilter::unreadOnly, Text::tr("unread"));
    addFlag(chips, filter, &PaperFilter::starredOnly, Text::tr("starred"));
    addFlag(chips, filter, &PaperFilter::readingListOnly, Text::tr("on the reading list"));
    addText(chips, filter);
    addFacets(chips, filter);
    addDays(chips, filter);
    return chips;
}

QString filterSentence(const PaperFilter &filter)
{
    QStringList parts;
    for (const FilterChip &chip : filterChips(filter))
        parts << chip.text();
    return parts.join(u" · "_s);
}

} // namespace Paperlark
