#include "core/library/answers/paperindex.h"

#include "core/library/answers/facettokens.h"
#include "core/library/database.h"
#include "core/library/jsonlist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Library)
};

constexpr int dayShift = 20;
constexpr int rowsBetweenQuestions = 4096;

// As SQLite's NOCASE compares.
QString folded(const QString &name)
{
    QString result = name;
    for (QChar &c : result) {
        if (c >= u'A' && c <= u'Z') {
            c = QChar(c.unicode() + 32);
        }
    }
    return result;
}

QString nameKey(Facet facet, const QString &name)
{
    return QString::number(int(facet)) + folded(name);
}

Result<QHash<qint64, QString>> namesById(Database &database, const QString &statement)
{
    const auto rows = database.rows(statement);
    if (!rows) {
        return rows.error();
    }
    QHash<qint64, QString> names;
    for (const Database::Row &row : *rows) {
        names.insert(row[0].toLongLong(), row[1].toString());
    }
    return names;
}

} // namespace

Result<PaperIndex> PaperIndex::load(Database &database, const std::function<bool()> &goOn)
{
    const auto tags = namesById(database, u"SELECT id, name FROM tag_names"_s);
    const auto sources = namesById(database, u"SELECT id, name FROM sources"_s);
    const auto count = database.value(u"SELECT count(*) FROM papers"_s);
    if (!tags || !sources || !count) {
        return !tags ? tags.error() : !sources ? sources.error() : count.error();
    }
    PaperIndex index;
    index.m_ids.reserve(count->toLongLong());
    index.m_votes.reserve(size_t(count->toLongLong()));
    index.m_profile.reserve(size_t(count->toLongLong()));
    const auto read = database.each(u"SELECT id, votes, facets FROM papers ORDER BY id DESC"_s, {}, [&](const Database::Row &row) {
        index.m_ids += row[0].toLongLong();
        index.m_votes.push_back(row[1].isNull() ? noVotes : quint16(std::clamp(row[1].toInt(), 0, noVotes - 1)));
        index.m_profile.push_back(index.profileOf(row[2].toString()));
        return index.m_ids.size() % rowsBetweenQuestions != 0 || goOn();
    });
    if (!read) {
        return read.error();
    }
    if (!*read) {
        return Error{Text::tr("The question was given up for a newer one.")};
    }
    index.addNames(*tags, *sources);
    if (const auto days = index.loadEmptyDays(database); !days) {
        return days.error();
    }
    const auto marked = index.loadMarks(database);
    return marked ? Result<PaperIndex>(std::move(index)) : Result<PaperIndex>(marked.error());
}

Result<void> PaperIndex::loadEmptyDays(Database &database)
{
    const auto days =
        database.numbers(u"SELECT day FROM file_days d GROUP BY day HAVING max(papers) = 0 AND NOT EXISTS"
                         " (SELECT 1 FROM papers WHERE id BETWEEN d.day << 20 AND (d.day << 20) + 0xFFFFF) ORDER BY day"_s);
    if (!days) {
        return days.error();
    }
    for (const qint64 day : *days) {
        m_emptyDays += QDate::fromJulianDay(day);
    }
    return {};
}

quint32 PaperIndex::profileOf(const QString &facets)
{
    const auto known = m_profileOf.constFind(facets);
    if (known != m_profileOf.cend()) {
        return *known;
    }
    QList<int> names;
    for (const QString &token : facets.split(u' ', Qt::SkipEmptyParts)) {
        const auto named = m_nameOfToken.constFind(token);
        names += named != m_nameOfToken.cend() ? *named : *m_nameOfToken.insert(token, int(m_nameOfToken.size()));
    }
    m_profiles += names;
    m_profileOf.insert(facets, quint32(m_profiles.size() - 1));
    return quint32(m_profiles.size() - 1);
}

// Tokens were numbered as they came; here they get their names. What has none (a tag nobody knows) keeps an empty one.
void PaperIndex::addNames(const QHash<qint64, QString> &tags, const QHash<qint64, QString> &sources)
{
    m_names.resize(m_nameOfToken.size());
    for (auto [token, place] : m_nameOfToken.asKeyValueRange()) {
        Name name{.token = token};
        if (const auto tag = tagOfToken(token)) {
            name = {Facet::Tags, tags.value(*tag), token};
        } else if (const auto source = sourceOfToken(token)) {
            name = {Facet::Sources, sources.value(*source), token};
        } else if (const auto language = languageOfToken(token)) {
            name = {Facet::Languages, *language, token};
        }
        m_names[place] = name;
    }
    for (const Has has : allHas) {
        if (const auto place = m_nameOfToken.constFind(tokenOfHas(has)); place != m_nameOfToken.cend()) {
            m_names[*place] = {Facet::Has, wordOfHas(has), tokenOfHas(has)};
        }
    }
    for (int place = 0; place < m_names.size(); ++place) {
        m_nameOf.insert(nameKey(m_names[place].facet, m_names[place].name), place);
    }
    m_profileOf = {}; // only of use while papers are read
}

Result<void> PaperIndex::loadMarks(Database &database, const std::optional<QStringList> &keys)
{
    if (!keys) {
        m_read = m_starred = m_readingList = m_liked = m_disliked = m_noted = PaperSet(papers());
    }
    const QString statement =
        u"SELECT p.id, st.read, st.starred, st.reading_list, st.note <> '', st.taste > 0, st.taste < 0 FROM states st"
        " JOIN papers p ON p.key = st.key"_s;
    const auto set = [](qsizetype place, PaperSet &marked, const QVariant &column) {
        column.toBool() ? marked.insert(place) : marked.remove(place);
    };
    const auto take = [&](const Database::Row &row) {
        const qsizetype place = placeOf(row[0].toLongLong());
        if (place >= 0) {
            set(place, m_read, row[1]);
            set(place, m_starred, row[2]);
            set(place, m_readingList, row[3]);
            set(place, m_noted, row[4]);
            set(place, m_liked, row[5]);
            set(place, m_disliked, row[6]);
        }
        return true;
    };
    const auto read = keys
        ? database.each(statement + u" WHERE st.key IN (SELECT value FROM json_each(?))"_s, {columnOfList(*keys)}, take)
        : database.each(statement, {}, take);
    return read ? Result<void>() : Result<void>(read.error());
}

std::optional<int> PaperIndex::votes(qsizetype place) const
{
    const quint16 votes = m_votes[size_t(place)];
    return votes == noVotes ? std::nullopt : std::optional<int>(votes);
}

int PaperIndex::nameOf(Facet facet, const QString &name) const
{
    return m_nameOf.value(nameKey(facet, name), -1);
}

PaperSet PaperIndex::papersNamed(int name) const
{
    std::vector<bool> wanted(size_t(m_profiles.size()));
    for (qsizetype profile = 0; profile < m_profiles.size(); ++profile) {
        wanted[size_t(profile)] = m_profiles[profile].contains(name);
    }
    PaperSet papers(m_ids.size());
    for (size_t place = 0; place < m_profile.size(); ++place) {
        if (wanted[m_profile[place]]) {
            papers.insert(qsizetype(place));
        }
    }
    return papers;
}

QList<int> PaperIndex::countNames(const PaperSet &papers) const
{
    std::vector<int> ofProfile(size_t(m_profiles.size()));
    papers.forEach([&](qsizetype place) { ++ofProfile[m_profile[size_t(place)]]; });
    QList<int> counts(m_names.size());
    for (qsizetype profile = 0; profile < m_profiles.size(); ++profile) {
        for (const int name : m_profiles[profile]) {
            counts[name] += ofProfile[size_t(profile)];
        }
    }
    return counts;
}

// Undated papers have day 0 and stand last.
std::pair<qsizetype, qsizetype> PaperIndex::placesOf(const QDate &first, const QDate &last) const
{
    const qint64 lowest = first.isValid() ? first.toJulianDay() << dayShift : last.isValid() ? qint64(1) << dayShift : 0;
    const qint64 behind = last.isValid() ? (last.toJulianDay() + 1) << dayShift
        : first.isValid()                ? std::numeric_limits<qint64>::max()
                                         : qint64(1) << dayShift;
    const auto begin = std::lower_bound(m_ids.cbegin(), m_ids.cend(), behind, std::greater_equal<PaperId>());
    const auto end = std::lower_bound(begin, m_ids.cend(), lowest, std::greater_equal<PaperId>());
    return {begin - m_ids.cbegin(), end - m_ids.cbegin()};
}

qsizetype PaperIndex::placeOf(PaperId id) const
{
    const auto at = std::lower_bound(m_ids.cbegin(), m_ids.cend(), id, std::greater<PaperId>());
    return at != m_ids.cend() && *at == id ? at - m_ids.cbegin() : -1;
}

// Both run downwards, so each is walked once.
PaperSet PaperIndex::setOf(const QList<PaperId> &descendingIds) const
{
    PaperSet papers(m_ids.size());
    auto at = m_ids.cbegin();
    for (const PaperId id : descendingIds) {
        const auto near = m_ids.cend() - at > 16 ? at + 16 : m_ids.cend();
        at = near != m_ids.cend() && *near > id ? std::lower_bound(near, m_ids.cend(), id, std::greater<PaperId>())
                                                : std::lower_bound(at, near, id, std::greater<PaperId>());
        if (at == m_ids.cend()) {
            break;
        }
        if (*at == id) {
            papers.insert(at - m_ids.cbegin());
        }
    }
    return papers;
}

} // namespace Paperlark
