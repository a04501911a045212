#include "core/digest/arxivid.h"
#include "core/digest/dialect.h"
#include "core/digest/fields.h"
#include "core/digest/jsondigest.h"
#include "core/digest/language.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

void addUrls(QStringList &urls, const QJsonValue &list)
{
    const QJsonArray items = list.toArray();
    for (const auto &item : items) {
        const QString url = addressOfTarget(item.toString());
        if (!url.isEmpty())
            urls.append(url);
    }
    urls.removeDuplicates();
}

QString arxivUrl(const QJsonObject &element, const QJsonObject &details)
{
    for (const QString &url : {details.value("arxiv_page_url"_L1).toString(), details.value("pdf_url"_L1).toString(),
                               element.value("paper_url"_L1).toString(), details.value("page_url"_L1).toString()}) {
        if (!arxivIdOfUrl(url).isEmpty())
            return url;
    }
    return element.value("paper_url"_L1).toString();
}

JsonEntry readEntry(const QJsonObject &element)
{
    const QJsonObject details = element.value("details"_L1).toObject();
    JsonEntry read;
    Entry &entry = read.entry;
    setPaperLink(entry, arxivUrl(element, details));
    entry.title = foldedSpace(element.value("title"_L1).toString());
    if (entry.title.isEmpty())
        entry.title = foldedSpace(details.value("title"_L1).toString());
    const QJsonArray authors = element.value("authors"_L1).toArray();
    for (const auto &author : authors)
        entry.authors += authorsOfText(author.toString(), entry.authorsTruncated);
    entry.summary = details.value("abstract"_L1).toString().trimmed();
    entry.language = languageOfText(entry.summary);
    // "stars" are the site's votes; the scraper writes 0 where it found none.
    if (const auto stars = votesOfText(element.value("stars"_L1).toVariant().toString()); stars.value_or(0) > 0)
        entry.votes = stars;
    addUrls(entry.githubUrls, details.value("github_links"_L1));
    const QString page = element.value("paper_url"_L1).toString();
    if (page != entry.url && !arxivIdOfUrl(page).isEmpty())
        entry.hubUrls.append(page);
    read.day = QDate::fromString(element.value("scraped_date"_L1).toString().left(10), Qt::ISODate);
    return read;
}

bool isScrapedElement(const QJsonObject &element)
{
    return element.contains("title"_L1) && element.contains("paper_url"_L1);
}

constexpr JsonShape shape{"scraped-json"_L1, isScrapedElement, readEntry, "date"_L1};

bool recognizes(const DigestText &file)
{
    return isJsonDigest(file, shape);
}

ParsedFile parse(const DigestText &file)
{
    return parseJsonDigest(file, shape);
}

} // namespace

const Dialect scrapedJson{shape.dialect, recognizes, parse, true};

} // namespace Paperlark
