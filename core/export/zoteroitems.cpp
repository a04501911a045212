#include "core/export/zoteroitems.h"

#include "core/export/citationkeys.h"
#include "core/export/paperurl.h"
#include "core/export/personname.h"
#include "core/reading/maths.h"

#include <QJsonObject>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

// Mode 1 of a name's fields: all of it is in one of them.
QJsonObject creatorOf(const QString &name)
{
    const PersonName parts = personName(name);
    QJsonObject creator{{u"creatorType"_s, u"author"_s}};
    if (parts.isWhole) {
        creator.insert(u"lastName"_s, parts.family);
        creator.insert(u"fieldMode"_s, 1);
        return creator;
    }
    creator.insert(u"lastName"_s, parts.familyWithParticle());
    creator.insert(u"firstName"_s, parts.suffix.isEmpty() ? parts.given : parts.given + u", "_s + parts.suffix);
    return creator;
}

QJsonArray creatorsOf(const Paper &paper)
{
    QJsonArray creators;
    for (const QString &name : paper.authors) {
        if (!name.simplified().isEmpty())
            creators.append(creatorOf(name));
    }
    return creators;
}

// The digests' tags are automatic ones, which Zotero can hide together; the reader's own are not.
QJsonArray tagsOf(const Paper &paper)
{
    QJsonArray tags;
    for (const QString &tag : paper.tags) {
        if (!paper.state.tags.contains(tag))
            tags.append(QJsonObject{{u"tag"_s, tag}, {u"type"_s, 1}});
    }
    for (const QString &tag : paper.state.tags)
        tags.append(QJsonObject{{u"tag"_s, tag}});
    return tags;
}

QString dateOf(const PaperTime &time)
{
    return time.year == 0 ? QString() : u"%1-%2"_s.arg(time.year).arg(time.month, 2, 10, QChar(u'0'));
}

QJsonObject itemOf(const Paper &paper)
{
    QJsonObject item{{u"itemType"_s, u"preprint"_s},
                     {u"id"_s, paper.key},
                     {u"title"_s, titleText(paper.title)},
                     {u"creators"_s, creatorsOf(paper)},
                     {u"tags"_s, tagsOf(paper)},
                     {u"date"_s, dateOf(paperTime(paper))},
                     {u"url"_s, paperUrl(paper)},
                     {u"attachments"_s, QJsonArray()},
                     {u"notes"_s, QJsonArray()}};
    if (!paper.arxivId.isEmpty()) {
        item.insert(u"repository"_s, u"arXiv"_s);
        item.insert(u"archiveID"_s, QString(u"arXiv:"_s + paper.arxivId));
        item.insert(u"DOI"_s, QString(u"10.48550/arXiv."_s + paper.arxivId));
    }
    return item;
}

} // namespace

QJsonArray zoteroItems(PaperFeed &papers)
{
    QJsonArray items;
    papers.rewind();
    while (const auto paper = papers.next())
        items.append(itemOf(*paper));
    return items;
}

} // namespace Paperlark
