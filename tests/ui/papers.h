#pragma once

#include "core/library/paper.h"

// Papers for tests of what shows them.
namespace Paperlark {

using namespace Qt::StringLiterals;

inline Summary voice(const QString &language, const QString &source, const QString &text)
{
    Summary summary;
    summary.language = language;
    summary.source = source;
    summary.text = text;
    summary.day = QDate(2024, 12, 23);
    summary.provenances = {{u"/digests/2024/12/23.md"_s, 8, 8}};
    return summary;
}

inline Paper paperOf(const QString &id, const QList<Summary> &voices)
{
    Paper paper;
    paper.key = paper.arxivId = id;
    paper.title = u"A title of "_s + id;
    paper.authors = {u"Jialong Wu"_s};
    paper.tags = {u"Text Generation"_s};
    paper.days = {QDate(2024, 12, 23)};
    paper.summaries = voices;
    for (const Summary &summary : voices)
        paper.languages.append(summary.language);
    return paper;
}

inline Paper threeVoices(const QString &id = u"2412.13649"_s)
{
    return paperOf(id,
                   {voice(u"en"_s, u"morning"_s, u"A window slides."_s),
                    voice(u"en"_s, u"evening"_s, u"- Half is kept. - Memory falls."_s),
                    voice(u"ko"_s, u"noon"_s, u"- **What's New**: 창을 민다."_s)});
}

inline Paper longPaper()
{
    return paperOf(u"2412.00001"_s, {voice(u"en"_s, u"morning"_s, u"- A line of the summary.\n"_s.repeated(200))});
}

} // namespace Paperlark
