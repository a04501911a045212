#pragma once

#include "core/export/exporter.h"
#include "core/export/exportfile.h"

#include <QBuffer>
#include <QDate>

namespace Paperlark::Testing {

inline Paper paper(const QString &id, const QString &title, const QStringList &authors)
{
    return {.key = id, .arxivId = id, .title = title, .authors = authors};
}

// A paper of which everything is told, and by two.
inline Paper fullPaper()
{
    using namespace Qt::StringLiterals;
    Paper full = paper(u"2412.13649"_s, u"SCOPE: Caches & Tests"_s, {u"Jialong Wu"_s, u"홍길동"_s, u"Laurens van der Maaten"_s});
    full.tags = {u"Text Generation"_s, u"2024"_s};
    full.votes = 16;
    full.days = {QDate(2024, 12, 23), QDate(2025, 1, 2)};
    full.languages = {u"en"_s, u"ko"_s};
    full.sources = {u"someone"_s, u"누군가"_s};
    full.codeUrls = {u"https://github.com/a/b"_s};
    full.state = {.read = true, .starred = true, .tags = {u"to cite"_s}, .note = u"Ask \"Ada\",\nthen Ben."_s};
    full.summaries = {{.source = u"someone"_s,
                       .dialect = u"paper-table"_s,
                       .language = u"en"_s,
                       .day = QDate(2024, 12, 23),
                       .arxivId = u"2412.13649"_s,
                       .url = u"https://arxiv.org/abs/2412.13649"_s,
                       .title = full.title,
                       .authors = full.authors,
                       .text = u"It says that **tests** help."_s,
                       .original = u"It says that **tests** help."_s,
                       .tags = full.tags,
                       .codeUrls = full.codeUrls,
                       .votes = 16},
                      {.source = u"누군가"_s,
                       .dialect = u"paper-sections"_s,
                       .language = u"ko"_s,
                       .day = QDate(2025, 1, 2),
                       .title = u"다른 제목"_s,
                       .authorsTruncated = true,
                       .text = u"- 시험은 도움이 된다.\n- <b>"_s,
                       .original = u"- 시험은 도움이 된다.\n- <b>"_s}};
    return full;
}

inline QString exported(QLatin1StringView format, const QList<Paper> &papers)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PaperFeed feed(papers);
    const auto written = exportToDevice(*findExporter(format), feed, buffer, QStringLiteral("the test"));
    return written && *written == papers.size() ? QString::fromUtf8(buffer.data()) : QStringLiteral("failed");
}

} // namespace Paperlark::Testing
