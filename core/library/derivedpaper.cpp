#include "core/library/derivedpaper.h"

#include "core/library/database.h"
#include "core/library/jsonlist.h"
#include "core/library/searchtext.h"
#include "core/library/shownfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// Of `shown`, behind its id.
enum ShownColumn { TagsColumn = 4, VotesColumn, CodeColumn, HubColumn, ThumbnailColumn, VideoColumn };

qint64 julian(const QDate &day)
{
    return day.isValid() ? day.toJulianDay() : 0;
}

// As Qt::ISODate, which goes through a locale.
QString isoDay(const QDate &day)
{
    QString text(10, u'-');
    const auto write = [&text](qsizetype from, qsizetype to, int number) {
        for (qsizetype at = to; at-- > from; number /= 10) {
            text[at] = QChar(u'0' + number % 10);
        }
    };
    write(0, 4, day.year());
    write(5, 7, day.month());
    write(8, 10, day.day());
    return text;
}

QVariant columnOfDays(const QList<QDate> &days)
{
    QStringList list;
    for (const QDate &day : days) {
        list += isoDay(day);
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
    void add(const QString &words)
    {
        if (!words.isEmpty() && !m_texts.contains(words)) {
            m_texts += words;
        }
    }
    void add(const QStringList &texts)
    {
        for (const QString &words : texts) {
            add(words);
        }
    }
    QString all() const { return m_texts.isEmpty() ? u""_s : m_texts.join(u' '); }

private:
    QStringList m_texts{};
};

QVariantList searchColumns(const QList<Voice> &voices, const ShownFields &fields)
{
    Texts titles;
    Texts authors;
    Texts bodies;
    titles.add(searchText(fields.title));
    titles.add(searchText(fields.arxivId)); // a pasted id is found as well
    for (const Voice &voice : voices) {
        titles.add(voice.first().words.titles);
        authors.add(voice.first().words.authors);
        bodies.add(voice.first().words.bodies);
    }
    return {titles.all(), authors.all(), bodies.all()};
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

Result<ReaderWords> readerWordsOf(Database &database, const QString &key)
{
    const auto row = database.rows(
        u"SELECT (SELECT note FROM states WHERE key = ?), (SELECT json_group_array(tag) FROM state_tags WHERE key = ?)"_s,
        {key, key});
    return row ? Result<ReaderWords>(ReaderWords{row->first()[0].toString(), listOfColumn(row->first()[1])})
               : Result<ReaderWords>(row.error());
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
    const auto words = readerWordsOf(database, key);
    if (!words) {
        return words.error();
    }
    QList<Telling> all = *tellings;
    for (Telling &telling : all) {
        telling.words = wordsOf(telling.entry);
    }
    return std::optional<DerivedPaper>(derivedFrom(key, std::move(all), *words));
}

DerivedPaper derivedFrom(const QString &key, QList<Telling> tellings, const ReaderWords &words)
{
    const QList<Voice> voices = voicesOf(std::move(tellings));
    const ShownFields fields = shownFields(voices);
    DerivedPaper paper{.key = key, .day = julian(fields.days.value(0))};
    paper.firstEntry = std::numeric_limits<qint64>::max();
    for (const Voice &voice : voices) {
        for (const Telling &telling : voice) {
            paper.firstEntry = julian(telling.day) == paper.day ? std::min(paper.firstEntry, telling.id) : paper.firstEntry;
        }
    }
    std::transform(voices.begin(), voices.end(), std::back_inserter(paper.voices), markOf);
    paper.shown = shownColumns(fields, paper.voices);
    paper.facets = facetsOf(paper.shown, paper.voices, words);
    paper.search = searchColumns(voices, fields) + QVariantList{searchableTags(paper.facets), searchableNote(words)};
    return paper;
}

PaperFacets facetsOf(const QVariantList &shown, const QList<VoiceMark> &voices, const ReaderWords &words)
{
    PaperFacets facets{.tags = listOfColumn(shown[TagsColumn])};
    for (const QString &tag : words.tags) {
        facets.tags += facets.tags.contains(tag, Qt::CaseInsensitive) ? QStringList() : QStringList{tag};
    }
    for (const VoiceMark &voice : voices) {
        facets.languages += voice.language;
        facets.sources += voice.source;
    }
    const auto add = [&](Has what, bool has) { facets.has += has ? QList{what} : QList<Has>(); };
    add(Has::Code, !shown[CodeColumn].isNull());
    add(Has::Model, !shown[HubColumn].isNull());
    add(Has::Thumbnail, !shown[ThumbnailColumn].toString().isEmpty());
    add(Has::Video, !shown[VideoColumn].toString().isEmpty());
    add(Has::Note, !words.note.isEmpty());
    return facets;
}

QString searchableTags(const PaperFacets &facets)
{
    return searchText(facets.tags.join(u'\n'));
}

QString searchableNote(const ReaderWords &words)
{
    return searchText(words.note);
}

QVariant votesOf(const QVariantList &shown)
{
    return shown[VotesColumn];
}

bool isShownAs(const DerivedPaper &paper, const QVariantList &shown)
{
    return sameColumns(paper.shown, shown);
}

} // namespace Paperlark
