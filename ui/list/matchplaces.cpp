#include "ui/list/matchplaces.h"

#include "core/languagename.h"
#include "core/library/filter/highlight.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int AtATime = 4;

bool holds(const QStringList &texts, const SearchTerm &term)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return !spansOf({term}, text).isEmpty(); });
}

QString placeOfTerm(const Paper &paper, const SearchTerm &term)
{
    if (holds(paper.authors, term))
        return MatchPlaces::tr("author", "where the words searched stand");
    if (holds({paper.state.note}, term))
        return MatchPlaces::tr("note", "where the words searched stand");
    if (holds(paper.tags + paper.state.tags, term))
        return MatchPlaces::tr("tag", "where the words searched stand");
    if (holds({paper.title}, term))
        return MatchPlaces::tr("title", "where the words searched stand");
    for (const Summary &summary : paper.summaries) {
        if (holds({summary.translatedTitle, summary.gist, summary.text}, term))
            return languageName(summary.language);
        if (holds({summary.title}, term))
            return MatchPlaces::tr("title", "where the words searched stand");
        if (holds(summary.authors, term))
            return MatchPlaces::tr("author", "where the words searched stand");
    }
    return {};
}

} // namespace

QString placeOfMatch(const Paper &paper, const QList<SearchTerm> &terms)
{
    for (const SearchTerm &term : terms) {
        if (const QString place = placeOfTerm(paper, term); !place.isEmpty())
            return place;
    }
    return {};
}

MatchPlaces::MatchPlaces(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(40); // rows first: where else a match lies is a word at their end
    connect(&m_soon, &QTimer::timeout, this, &MatchPlaces::look);
}

void MatchPlaces::setPapers(const PaperOf &paperOf)
{
    m_paperOf = paperOf;
    forget();
}

void MatchPlaces::forget()
{
    m_places.clear();
    m_wanted.clear();
}

QString MatchPlaces::placeOf(const QString &key, const QList<SearchTerm> &unseen)
{
    QString id = key;
    for (const SearchTerm &term : unseen)
        id += u'\n' + term.text;
    if (const auto known = m_places.constFind(id); known != m_places.constEnd())
        return *known;
    if (m_paperOf) {
        m_places.insert(id, {}); // asked once
        m_wanted += Wanted{id, key, unseen};
        m_soon.start();
    }
    return {};
}

void MatchPlaces::look()
{
    bool any = false;
    for (int i = 0; i < AtATime && !m_wanted.isEmpty(); ++i) {
        const Wanted wanted = m_wanted.takeFirst();
        const std::optional<Paper> paper = m_paperOf(wanted.key);
        const QString place = paper ? placeOfMatch(*paper, wanted.terms) : QString();
        m_places.insert(wanted.id, place);
        any = any || !place.isEmpty();
    }
    if (any)
        emit found();
    if (!m_wanted.isEmpty())
        m_soon.start();
}

} // namespace Paperlark
