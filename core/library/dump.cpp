#include "core/library/library.h"

#include "core/library/database.h"
#include "core/library/jsonlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

QJsonArray arrayOf(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonValue votesOf(const std::optional<int> &votes)
{
    return votes ? QJsonValue(*votes) : QJsonValue();
}

QJsonArray provenanceOf(const Summary &summary)
{
    QJsonArray array;
    for (const Provenance &provenance : summary.provenances) {
        array += QJsonObject{{u"file"_s, provenance.file}, {u"line"_s, provenance.line}, {u"end_line"_s, provenance.endLine}};
    }
    return array;
}

QJsonObject objectOf(const Summary &summary)
{
    return {{u"source"_s, summary.source},
            {u"dialect"_s, summary.dialect},
            {u"language"_s, summary.language},
            {u"date"_s, summary.day.isValid() ? QJsonValue(summary.day.toString(Qt::ISODate)) : QJsonValue()},
            {u"title"_s, summary.title},
            {u"translated_title"_s, summary.translatedTitle},
            {u"authors"_s, arrayOf(summary.authors)},
            {u"authors_truncated"_s, summary.authorsTruncated},
            {u"text"_s, summary.original},
            {u"gist"_s, summary.gist},
            {u"tags"_s, arrayOf(summary.tags)},
            {u"code"_s, arrayOf(summary.codeUrls)},
            {u"hub"_s, arrayOf(summary.hubUrls)},
            {u"thumbnail"_s, summary.thumbnail},
            {u"video"_s, summary.video},
            {u"votes"_s, votesOf(summary.votes)},
            {u"provenance"_s, provenanceOf(summary)}};
}

QJsonObject objectOf(const Paper &paper)
{
    QJsonArray days;
    for (const QDate &day : paper.days) {
        days += day.toString(Qt::ISODate);
    }
    QJsonArray voices;
    for (const Summary &summary : paper.summaries) {
        voices += objectOf(summary);
    }
    return {{u"paper"_s, paper.key},
            {u"title"_s, paper.title},
            {u"authors"_s, arrayOf(paper.authors)},
            {u"authors_truncated"_s, paper.authorsTruncated},
            {u"days"_s, days},
            {u"tags"_s, arrayOf(paper.tags)},
            {u"languages"_s, arrayOf(paper.languages)},
            {u"sources"_s, arrayOf(paper.sources)},
            {u"votes"_s, votesOf(paper.votes)},
            {u"code"_s, arrayOf(paper.codeUrls)},
            {u"hub"_s, arrayOf(paper.hubUrls)},
            {u"thumbnail"_s, paper.thumbnail},
            {u"video"_s, paper.video},
            {u"voices"_s, voices}};
}

QJsonObject objectOfState(const Database::Row &row)
{
    return {{u"state"_s, row[0].toString()},           {u"read"_s, row[1].toBool()}, {u"starred"_s, row[2].toBool()},
            {u"reading_list"_s, row[3].toBool()},      {u"taste"_s, row[6].toInt()}, {u"note"_s, row[4].toString()},
            {u"tags"_s, arrayOf(listOfColumn(row[5]))}};
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; // QJsonObject sorts its keys
}

} // namespace

// A state in which nothing is set says no more than no state.
QByteArray Library::dump() const
{
    QByteArray text;
    const auto keys = m_database->rows(u"SELECT key FROM papers ORDER BY key"_s);
    for (const Database::Row &row : keys ? *keys : QList<Database::Row>()) {
        if (const auto told = paper(row[0].toString())) {
            text += lineOf(objectOf(*told));
        }
    }
    const auto states = m_database->rows(
        u"SELECT key, read, starred, reading_list, note, (SELECT json_group_array(tag) FROM (SELECT tag FROM state_tags t"
        " WHERE t.key = states.key ORDER BY tag)), taste FROM states WHERE read OR starred OR reading_list OR taste OR note <> ''"
        " OR key IN (SELECT key FROM state_tags) ORDER BY key"_s);
    for (const Database::Row &row : states ? *states : QList<Database::Row>()) {
        text += lineOf(objectOfState(row));
    }
    for (const SavedView &view : savedViews()) {
        text += lineOf({{u"view"_s, view.name}, {u"filter"_s, view.filter}});
    }
    const QMap<int, QString> tags = quickTags();
    for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
        text += lineOf({{u"quick_tag"_s, tag.key()}, {u"tag"_s, tag.value()}});
    }
    return text;
}

} // namespace Paperlark
