#include "core/digest/entryjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray listOf(const QStringList &strings)
{
    return QJsonArray::fromStringList(strings);
}

} // namespace

QByteArray entryJson(const QString &file, const QString &dialect, const Digest &digest, const Entry &entry)
{
    const QJsonObject object{
        {u"file"_s, file},
        {u"line"_s, entry.line},
        {u"end_line"_s, entry.endLine},
        {u"dialect"_s, dialect},
        {u"date"_s, textOrNull(digest.date.toString(Qt::ISODate))},
        {u"source"_s, textOrNull(digest.source)},
        {u"arxiv_id"_s, textOrNull(entry.arxivId)},
        {u"url"_s, textOrNull(entry.url)},
        {u"title"_s, entry.title},
        {u"translated_title"_s, textOrNull(entry.translatedTitle)},
        {u"authors"_s, listOf(entry.authors)},
        {u"authors_truncated"_s, entry.authorsTruncated},
        {u"summary_markdown"_s, entry.summary},
        {u"gist"_s, textOrNull(entry.gist)},
        {u"language"_s, textOrNull(entry.language)},
        {u"tags"_s, listOf(entry.tags)},
        {u"github_urls"_s, listOf(entry.githubUrls)},
        {u"hf_urls"_s, listOf(entry.hubUrls)},
        {u"link_rejects"_s, listOf(entry.linkRejects)},
        {u"votes"_s, entry.votes ? QJsonValue(*entry.votes) : QJsonValue()},
        {u"thumbnail"_s, textOrNull(entry.thumbnail)},
        {u"video"_s, textOrNull(entry.video)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace Paperlark
