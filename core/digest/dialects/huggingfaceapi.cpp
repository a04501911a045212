#include "core/digest/arxivid.h"
#include "core/digest/dialect.h"
#include "core/digest/jsondigest.h"
#include "core/digest/language.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

// `{"paper": {"id": …}}` as the API answers.
QJsonObject paperOf(const QJsonObject &element)
{
    return element.value("paper"_L1).toObject();
}

QString firstString(const QJsonObject &inner, const QJsonObject &outer, QLatin1StringView key)
{
    const QString text = inner.value(key).toString();
    return text.isEmpty() ? outer.value(key).toString() : text;
}

QStringList authorsOf(const QJsonObject &paper)
{
    QStringList authors;
    const QJsonArray listed = paper.value("authors"_L1).toArray();
    for (const auto &author : listed) {
        const QString name = author.isString() ? author.toString() : author.toObject().value("name"_L1).toString();
        if (!name.isEmpty())
            authors.append(name.simplified());
    }
    return authors;
}

QStringList stringsOf(const QJsonValue &list)
{
    QStringList strings;
    const QJsonArray items = list.toArray();
    for (const auto &item : items) {
        if (!item.toString().isEmpty())
            strings.append(item.toString());
    }
    return strings;
}

bool isVideo(const QString &url)
{
    static const QStringList endings{u".mp4"_s, u".webm"_s, u".mov"_s, u".qt"_s};
    return std::any_of(endings.begin(), endings.end(),
                       [&url](const QString &ending) { return url.endsWith(ending, Qt::CaseInsensitive); });
}

void setMedia(Entry &entry, const QJsonObject &element)
{
    entry.thumbnail = element.value("thumbnail"_L1).toString();
    QStringList media = stringsOf(element.value("mediaUrls"_L1));
    if (const QString single = element.value("mediaUrl"_L1).toString(); !single.isEmpty())
        media.append(single);
    for (const QString &url : media) {
        if (isVideo(url) && entry.video.isEmpty())
            entry.video = url;
        else if (entry.thumbnail.isEmpty())
            entry.thumbnail = url;
    }
}

JsonEntry readEntry(const QJsonObject &element)
{
    const QJsonObject paper = paperOf(element);
    JsonEntry read;
    Entry &entry = read.entry;
    const QString id = paper.value("id"_L1).toString();
    entry.arxivId = arxivIdOfUrl(arxivAbstractUrl(id));
    entry.url = huggingFacePaperUrl(id);
    entry.title = firstString(paper, element, "title"_L1).simplified();
    entry.authors = authorsOf(paper);
    entry.summary = firstString(paper, element, "summary"_L1).trimmed();
    entry.gist = paper.value("ai_summary"_L1).toString().simplified();
    entry.tags = stringsOf(paper.value("ai_keywords"_L1));
    entry.language = languageOfText(entry.summary);
    if (const QJsonValue votes = paper.value("upvotes"_L1); votes.isDouble())
        entry.votes = votes.toInt();
    for (const auto key : {"githubRepo"_L1, "projectPage"_L1}) {
        const QString url = paper.value(key).toString();
        if (!url.isEmpty() && !entry.githubUrls.contains(url))
            entry.githubUrls.append(url);
    }
    setMedia(entry, element);
    // The day a paper stood in the digest; `publishedAt` is the day of the paper itself.
    read.day = QDate::fromString(firstString(paper, element, "submittedOnDailyAt"_L1).left(10), Qt::ISODate);
    return read;
}

bool isApiElement(const QJsonObject &element)
{
    return paperOf(element).contains("id"_L1) && (element.contains("title"_L1) || paperOf(element).contains("title"_L1));
}

constexpr JsonShape shape{"huggingface-api"_L1, isApiElement, readEntry, "date"_L1};

bool recognizes(const DigestText &file)
{
    return isJsonDigest(file, shape);
}

ParsedFile parse(const DigestText &file)
{
    return parseJsonDigest(file, shape);
}

} // namespace

const Dialect huggingFaceApi{shape.dialect, recognizes, parse, true};

} // namespace Paperlark
