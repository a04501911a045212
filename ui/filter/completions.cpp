#include "ui/filter/completions.h"

#include "core/languagename.h"
#include "core/library/filter/highlight.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr qsizetype mostShown = 40;
constexpr qsizetype mostLookedAt = 50000; // the most used first: a longer list is for scrolling, not for typing
constexpr qsizetype shortestField = 2;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Completion)
};

// The grammar says what a facet's field is called.
QString fieldOf(Facet facet)
{
    return fieldText(facet, u"x"_s).section(u':', 0, 0);
}

std::optional<Facet> facetOf(const QString &field)
{
    const auto *facet =
        std::find_if(std::begin(allFacets), std::end(allFacets), [&](Facet known) { return fieldOf(known) == field; });
    return facet == std::end(allFacets) ? std::nullopt : std::optional(*facet);
}

QString valueText(Facet facet, const QString &value)
{
    return fieldText(facet, value).section(u':', 1);
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

Completion completionOf(Facet facet, const FacetCount &value)
{
    const bool language = facet == Facet::Languages;
    return {.shown = language ? languageName(value.name) : value.name,
            .hint = language ? value.name : QString(),
            .inserted = valueText(facet, value.name),
            .papers = value.papers};
}

QList<Completion> facetValues(Facet facet, const QString &begun, const QList<FacetCount> &values)
{
    QList<Completion> best;
    QList<Completion> others;
    QList<Completion> leadNowhere;
    for (const FacetCount &value : values.first(qMin(values.size(), mostLookedAt))) {
        BeginningFit fit = fitOf(value.name, begun);
        if (fit == BeginningFit::None && facet == Facet::Languages)
            fit = fitOf(languageName(value.name), begun);
        if (fit != BeginningFit::None)
            (value.papers == 0 ? leadNowhere : fit == BeginningFit::Beginning ? best : others) += completionOf(facet, value);
        if (best.size() >= mostShown)
            break;
    }
    return (best + others + leadNowhere).mid(0, mostShown);
}

QList<Completion> fields(const QString &begun)
{
    QList<Completion> found;
    for (const QString &field : begun.size() < shortestField ? QStringList() : filterFields()) {
        if (field.startsWith(begun, Qt::CaseInsensitive))
            found += Completion{.shown = field + u':', .hint = helpOfFilterField(field), .inserted = field + u':', .papers = {}};
    }
    return found;
}

QList<Completion> fixedValues(const FilterCompletion &begun)
{
    QList<Completion> found;
    for (const QString &value : filterValues(begun.field)) {
        if (value.startsWith(begun.prefix, Qt::CaseInsensitive))
            found += Completion{.shown = value, .hint = {}, .inserted = value, .papers = {}};
    }
    return found;
}

} // namespace

BeginningFit fitOf(const QString &name, const QString &begun)
{
    if (name.startsWith(begun, Qt::CaseInsensitive))
        return BeginningFit::Beginning;
    if (isAscii(name) && !name.contains(begun, Qt::CaseInsensitive))
        return BeginningFit::None;
    const QList<TextSpan> spans = spansOf({{.text = begun, .whole = false}}, name);
    return spans.isEmpty() ? BeginningFit::None : spans.first().position == 0 ? BeginningFit::Beginning : BeginningFit::Within;
}

QList<Completion> completionsFor(const FilterCompletion &begun, const Answer &answer)
{
    if (begun.kind == FilterCompletion::Kind::Field)
        return fields(begun.prefix);
    if (begun.kind == FilterCompletion::Kind::Nothing)
        return {};
    const std::optional<Facet> facet = facetOf(begun.field);
    const QList<FacetCount> counted = facet ? answer.facets.value(*facet) : QList<FacetCount>();
    return counted.isEmpty() ? fixedValues(begun) : facetValues(*facet, begun.prefix, counted);
}

bool isKnownValue(const FilterCompletion &begun, const Answer &answer)
{
    const auto same = [&begun](const QString &value) { return value.compare(begun.prefix, Qt::CaseInsensitive) == 0; };
    const std::optional<Facet> facet = facetOf(begun.field);
    const QStringList fixed = filterValues(begun.field);
    const QList<FacetCount> counted = facet ? answer.facets.value(*facet) : QList<FacetCount>();
    return std::any_of(fixed.begin(), fixed.end(), same)
        || std::any_of(counted.begin(), counted.end(), [&](const FacetCount &value) { return same(value.name); });
}

bool needsWholeValue(const FilterCompletion &begun)
{
    static const QStringList whole{
        fieldOf(Facet::Tags), fieldOf(Facet::Sources), fieldOf(Facet::Languages), fieldOf(Facet::Has), u"is"_s, u"sort"_s};
    return begun.kind == FilterCompletion::Kind::Value && whole.contains(begun.field);
}

} // namespace Paperlark
