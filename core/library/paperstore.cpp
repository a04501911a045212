#include "core/library/paperstore.h"

#include "core/digest/textrepair.h"
#include "core/library/jsonlist.h"
#include "core/library/library.h"
#include "core/library/searchtext.h"
#include "core/library/teaser.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::PaperStore)
};

constexpr int dayShift = 20;
constexpr qint64 lastPosition = (qint64(1) << dayShift) - 1;

enum FacetKind { TagFacet = 1, LanguageFacet, SourceFacet };

qint64 julian(const QDate &day)
{
    return day.isValid() ? day.toJulianDay() : 0;
}

QString hashOfFields(const Entry &entry)
{
    const QStringList parts{entry.title,
                            entry.translatedTitle,
                            entry.authors.join(u'\n'),
                            entry.gist,
                            entry.tags.join(u'\n'),
                            entry.githubUrls.join(u'\n'),
                            entry.hubUrls.join(u'\n'),
                            entry.thumbnail,
                            entry.video,
                            entry.votes ? QString::number(*entry.votes) : QString(),
                            QString::number(entry.authorsTruncated)};
    const QByteArray all = parts.join(QChar(0)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).left(8).toHex());
}

VoiceMark markOf(const Voice &voice)
{
    const Telling &first = voice.first();
    const QString gist = first.entry.gist.isEmpty() ? first.entry.summary : first.entry.gist;
    return {.language = first.entry.language,
            .day = julian(first.day),
            .textHash = first.textHash,
            .fields = hashOfFields(first.entry),
            .teaser = teaserOf(repairedSummary(gist)),
            .source = first.source};
}

QVariant columnOfDays(const QList<QDate> &days)
{
    QStringList list;
    for (const QDate &day : days) {
        list += day.toString(Qt::ISODate);
    }
    return columnOfList(list);
}

QVariantList shownColumns(const ShownFields &fields, const QList<VoiceMark> &voices)
{
    return {fields.arxivId.isNull() ? u""_s : fields.arxivId,
            fields.title.isNull() ? u""_s : fields.title,
            columnOfList(fields.authors),
            fields.authorsTruncated,
            columnOfList(fields.tags),
            fields.votes ? QVariant(*fields.votes) : QVariant(),
            columnOfList(fields.codeUrls),
            columnOfList(fields.hubUrls),
            fields.thumbnail,
            fields.video,
            columnOfDays(fields.days),
            columnOfVoices(voices)};
}

// Each text once, in a stable order, so that copies change nothing.
class Texts final
{
public:
    void add(const QString &text)
    {
        if (!text.isEmpty() && m_seen.insert(text).second) {
            m_all += m_all.isEmpty() ? text : u'\n' + text;
        }
    }
    QString searchable() const { return searchText(m_all); }

private:
    std::set<QString> m_seen{};
    QString m_all{};
};

QVariantList searchColumns(const QList<Voice> &voices, const ShownFields &fields, const QString &note)
{
    Texts titles;
    Texts authors;
    Texts bodies;
    titles.add(fields.title);
    titles.add(fields.arxivId); // a pasted id is found as well
    for (const Voice &voice : voices) {
        const Entry &entry = voice.first().entry;
        titles.add(repairedTitle(entry.title));
        titles.add(repairedTitle(entry.translatedTitle));
        for (const QString &name : entry.authors) {
            authors.add(repairedName(name));
        }
        bodies.add(repairedSummary(entry.gist));
        bodies.add(repairedSummary(entry.summary));
    }
    return {titles.searchable(), authors.searchable(), bodies.searchable(), searchText(fields.tags.join(u'\n')),
            searchableNote(note)};
}

bool sameColumns(const QVariantList &a, const QVariantList &b)
{
    // SQLite hands back numbers where bool went in, and empty texts for null ones: compare what is written.
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const QVariant &x, const QVariant &y) {
        const bool truth = x.typeId() == QMetaType::Bool;
        return (truth ? QString::number(x.toInt()) : x.toString()) == y.toString();
    });
}

} // namespace

bool VoiceMark::saysTheSameAs(const VoiceMark &other) const
{
    return language == other.language && day == other.day && textHash == other.textHash && fields == other.fields;
}

QString columnOfVoices(const QList<VoiceMark> &voices)
{
    QJsonArray array;
    for (const VoiceMark &voice : voices) {
        array += QJsonArray{voice.language, voice.day, QString::number(voice.textHash), voice.fields, voice.teaser, voice.source};
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<VoiceMark> voicesOfColumn(const QString &column)
{
    QList<VoiceMark> voices;
    const QJsonArray array = QJsonDocument::fromJson(column.toUtf8()).array();
    for (const auto &value : array) {
        const QJsonArray voice = value.toArray();
        voices += VoiceMark{voice[0].toString(), voice[1].toInteger(), voice[2].toString().toLongLong(),
                            voice[3].toString(), voice[4].toString(),  voice[5].toInteger()};
    }
    return voices;
}

QString searchableNote(const QString &note)
{
    return searchText(note);
}

Result<std::optional<DerivedPaper>> derivePaper(Database &database, const QString &key)
{
    const auto tellings = tellingsOf(database, key);
    if (!tellings) {
        return tellings.error();
    }
    if (tellings->isEmpty()) {
        return std::optional<DerivedPaper>();
    }
    const auto note = database.value(u"SELECT note FROM states WHERE key = ?"_s, {key});
    if (!note) {
        return note.error();
    }
    const QList<Voice> voices = voicesOf(*tellings);
    const ShownFields fields = shownFields(voices);
    DerivedPaper paper{.key = key, .day = julian(fields.days.value(0))};
    paper.firstEntry = std::numeric_limits<qint64>::max();
    for (const Telling &telling : *tellings) {
        paper.firstEntry = julian(telling.day) == paper.day ? std::min(paper.firstEntry, telling.id) : paper.firstEntry;
    }
    std::transform(voices.begin(), voices.end(), std::back_inserter(paper.voices), markOf);
    paper.shown = shownColumns(fields, paper.voices);
    paper.search = searchColumns(voices, fields, note->toString());
    return std::optional<DerivedPaper>(paper);
}

Result<std::optional<PaperStore::Stored>> PaperStore::stored(const QString &key)
{
    const auto rows = m_database.rows(u"SELECT p.id, s.arxiv_id, s.title, s.authors, s.authors_truncated, s.tags, s.votes, "
                                      u"s.code_urls, s.hub_urls, s.thumbnail,"
                                      " s.video, s.days, s.voices FROM papers p JOIN shown s ON s.id = p.id WHERE p.key = ?"_s,
                                      {key});
    if (!rows) {
        return rows.error();
    }
    if (rows->isEmpty()) {
        return std::optional<Stored>();
    }
    const Database::Row &row = rows->first();
    return std::optional<Stored>(Stored{row[0].toLongLong(), voicesOfColumn(row.last().toString()), row.mid(1)});
}

bool isShownAs(const DerivedPaper &paper, const PaperStore::Stored &stored)
{
    return sameColumns(paper.shown, stored.shown);
}

Result<void> PaperStore::write(const QList<DerivedPaper> &papers)
{
    m_nextPosition.clear();
    auto changes = changesFor(papers);
    if (!changes) {
        return changes.error();
    }
    // Ascending ids are written ten times as fast.
    std::sort(changes->begin(), changes->end(), [](const Change &a, const Change &b) { return a.id < b.id; });
    for (const auto step : {&PaperStore::forgetOld, &PaperStore::replaceRows, &PaperStore::indexNew}) {
        for (const Change &change : std::as_const(*changes)) {
            if (const auto done = (this->*step)(change); !done) {
                return done;
            }
        }
    }
    return {};
}

// All of one step before the next: FTS5 writes out what it gathered whenever another table's rows go by cascade.
Result<void> PaperStore::forgetOld(const Change &change)
{
    return change.old ? removeSearch(*change.old) : Result<void>();
}

Result<void> PaperStore::replaceRows(const Change &change)
{
    if (change.old) {
        if (const auto removed = m_database.run(u"DELETE FROM papers WHERE id = ?"_s, {*change.old}); !removed) {
            return removed.error();
        }
    }
    return writeRows(*change.paper, change.id);
}

Result<void> PaperStore::indexNew(const Change &change)
{
    return writeSearch(change.id, change.paper->search);
}

// Ids are given while all papers are still in place, so that none is given twice.
Result<QList<PaperStore::Change>> PaperStore::changesFor(const QList<DerivedPaper> &papers)
{
    QList<Change> changes;
    for (const DerivedPaper &paper : papers) {
        const auto found = stored(paper.key);
        if (!found) {
            return found.error();
        }
        const std::optional<Stored> &old = *found;
        const bool stays = old && (old->id >> dayShift) == paper.day;
        if (stays && isShownAs(paper, *old) && !paper.noteMoved) {
            continue;
        }
        const auto id = stays ? Result<qint64>(old->id) : idFor(paper.day);
        if (!id) {
            return id.error();
        }
        changes += Change{*id, old ? std::optional(old->id) : std::nullopt, &paper};
    }
    return changes;
}

Result<void> PaperStore::remove(qint64 id)
{
    if (const auto forgotten = removeSearch(id); !forgotten) {
        return forgotten.error();
    }
    const auto removed = m_database.run(u"DELETE FROM papers WHERE id = ?"_s, {id});
    return removed ? Result<void>() : Result<void>(removed.error());
}

Result<void> PaperStore::removeVoices(qint64 id)
{
    if (const auto done = m_database.run(u"UPDATE shown SET voices = '[]' WHERE id = ?"_s, {id}); !done) {
        return done.error();
    }
    const auto done = m_database.run(u"DELETE FROM facets WHERE id = ? AND kind <> ?"_s, {id, TagFacet});
    return done ? Result<void>() : Result<void>(done.error());
}

// Descending ids are reading order, so the positions of a day count down.
Result<qint64> PaperStore::idFor(qint64 day)
{
    if (!m_nextPosition.contains(day)) {
        const qint64 first = day << dayShift;
        const auto lowest =
            m_database.value(u"SELECT min(id) FROM papers WHERE id BETWEEN ? AND ?"_s, {first, first + lastPosition});
        if (!lowest) {
            return lowest.error();
        }
        m_nextPosition[day] = lowest->isNull() ? 0 : lastPosition - (lowest->toLongLong() - first) + 1;
    }
    const qint64 position = m_nextPosition[day]++;
    if (position > lastPosition) {
        return Error{Text::tr("One day holds more than 1,048,576 papers. The file was not read; split it by days.")};
    }
    return (day << dayShift) | (lastPosition - position);
}

Result<void> PaperStore::writeRows(const DerivedPaper &paper, qint64 id)
{
    if (const auto done = m_database.run(u"INSERT INTO papers(id, key) VALUES(?, ?)"_s, {id, paper.key}); !done) {
        return done.error();
    }
    const auto shown = m_database.run(
        u"INSERT INTO shown(id, arxiv_id, title, authors, authors_truncated, tags, votes, code_urls, hub_urls, thumbnail, video,"
        " days, voices) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        QVariantList{id} + paper.shown);
    if (!shown) {
        return shown.error();
    }
    return writeFacets(paper, id);
}

std::set<std::pair<int, QString>> facetsOf(const DerivedPaper &paper)
{
    std::set<std::pair<int, QString>> facets;
    for (const QString &tag : listOfColumn(paper.shown[4])) {
        facets.emplace(TagFacet, tag);
    }
    for (const VoiceMark &voice : paper.voices) {
        if (!voice.language.isEmpty()) {
            facets.emplace(LanguageFacet, voice.language);
        }
        facets.emplace(SourceFacet, QString::number(voice.source));
    }
    return facets;
}

Result<void> PaperStore::writeFacets(const DerivedPaper &paper, qint64 id)
{
    for (const auto &[kind, value] : facetsOf(paper)) {
        const auto done = m_database.run(u"INSERT OR IGNORE INTO facets(kind, value, id) VALUES(?, ?, ?)"_s, {kind, value, id});
        if (!done) {
            return done.error();
        }
    }
    return {};
}

Result<void> PaperStore::writeSearch(qint64 id, const QVariantList &columns)
{
    const auto row = m_database.run(u"INSERT INTO search(id, titles, authors, bodies, tags, notes) VALUES(?, ?, ?, ?, ?, ?)"_s,
                                    QVariantList{id} + columns);
    if (!row) {
        return row.error();
    }
    const auto index =
        m_database.run(u"INSERT INTO search_index(rowid, titles, authors, bodies, tags, notes) VALUES(?, ?, ?, ?, ?, ?)"_s,
                       QVariantList{id} + columns);
    return index ? Result<void>() : Result<void>(index.error());
}

Result<void> PaperStore::replaceSearch(qint64 id, const QVariantList &columns)
{
    const auto removed = removeSearch(id);
    return removed ? writeSearch(id, columns) : removed;
}

Result<void> PaperStore::removeSearch(qint64 id)
{
    const auto old = m_database.rows(u"SELECT id, titles, authors, bodies, tags, notes FROM search WHERE id = ?"_s, {id});
    if (!old || old->isEmpty()) {
        return old ? Result<void>() : Result<void>(old.error());
    }
    // Not INSERT … SELECT: before a statement of many rows FTS5 writes out what it gathered.
    const auto index = m_database.run(
        u"INSERT INTO search_index(search_index, rowid, titles, authors, bodies, tags, notes) VALUES('delete', ?, ?, ?, ?, ?, ?)"_s,
        old->first());
    if (!index) {
        return index.error();
    }
    const auto row = m_database.run(u"DELETE FROM search WHERE id = ?"_s, {id});
    return row ? Result<void>() : Result<void>(row.error());
}

} // namespace Paperlark
