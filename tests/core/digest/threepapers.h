#pragma once

#include "core/digest/digestparser.h"

#include <QDate>
#include <QString>
#include <QStringList>

// Three papers as each kind of digest tells them.
namespace Paperlark::Testing {

using namespace Qt::StringLiterals;

inline const QDate modified(2025, 1, 31);

inline Result<ParsedFile> parsed(const QString &text, const QString &path = u"notes.md"_s)
{
    return parseDigestFile({.path = path, .bytes = text.toUtf8(), .modified = modified});
}

// What a file with any of these changes must still say of its three papers.
inline QStringList told(const Result<ParsedFile> &file)
{
    if (!file)
        return {file.error().message};
    QStringList papers;
    for (const Digest &digest : file->digests) {
        for (const Entry &entry : digest.entries)
            papers.append(QStringList{digest.date.toString(Qt::ISODate), entry.arxivId, entry.title, entry.authors.join(u'+'),
                                      entry.summary}
                              .join(u"; "_s));
    }
    return papers;
}

inline const QStringList threePapers{
    u"2024-12-23; 2412.00001; One Reader; Ada Byron+Bo Li; We read once."_s,
    u"2024-12-23; 2412.00002; Two Readers; Cy Doe; We read it twice."_s,
    u"2024-12-23; 2412.00003; Three Readers; Di Eco; We read it three times."_s,
};

inline QString table(const QString &header = u"| Title | Authors | Summary |"_s)
{
    return u"## Papers for 2024-12-23\n\n"_s + header
        + u"\n|---|---|---|\n"
          "| [One Reader](https://arxiv.org/abs/2412.00001) | Ada Byron, Bo Li | We read once. |\n"
          "| [Two Readers](https://arxiv.org/abs/2412.00002) | Cy Doe | We read it twice. |\n"
          "| [Three Readers](https://arxiv.org/abs/2412.00003) | Di Eco | We read it three times. |\n"_s;
}

inline QString sections()
{
    return u"## Daily Papers (2024-12-23)\n\n"
           "### [One Reader](https://arxiv.org/abs/2412.00001)\n\nVote: 3\n\nAuthors: Ada Byron, Bo Li\n\nWe read once.\n\n"
           "### [Two Readers](https://arxiv.org/abs/2412.00002)\n\nVote: 2\n\nAuthors: Cy Doe\n\nWe read it twice.\n\n"
           "### [Three Readers](https://arxiv.org/abs/2412.00003)\n\nVote: 1\n\nAuthors: Di Eco\n\nWe read it three times.\n"_s;
}

inline QString newsletter()
{
    return u"# 2024-12-23\n\n"
           "### 1. One Reader\n\n**Authors:** Ada Byron, Bo Li\n\n**Abstract:** We read once.\n\n"
           "**Paper link:** https://arxiv.org/abs/2412.00001\n\n---\n\n"
           "### 2. Two Readers\n\n**Authors:** Cy Doe\n\n**Abstract:** We read it twice.\n\n"
           "**Paper link:** [arXiv](https://arxiv.org/abs/2412.00002)\n\n---\n\n"
           "### 3. Three Readers\n\n**Authors:** Di Eco\n\n**Abstract:** We read it three times.\n\n"
           "**Paper link:** [arXiv](https://arxiv.org/abs/2412.00003)\n"_s;
}

inline QString api()
{
    return u"[{\"paper\": {\"id\": \"2412.00001\", \"title\": \"One Reader\", \"summary\": \"We read once.\",\n"
           "  \"authors\": [{\"name\": \"Ada Byron\"}, {\"name\": \"Bo Li\"}], \"submittedOnDailyAt\": "
           "\"2024-12-23T01:00:00.000Z\"}},\n"
           "{\"paper\": {\"id\": \"2412.00002\", \"title\": \"Two Readers\", \"summary\": \"We read it twice.\",\n"
           "  \"authors\": [{\"name\": \"Cy Doe\"}], \"submittedOnDailyAt\": \"2024-12-23T01:00:00.000Z\"}},\n"
           "{\"paper\": {\"id\": \"2412.00003\", \"title\": \"Three Readers\", \"summary\": \"We read it three times.\",\n"
           "  \"authors\": [{\"name\": \"Di Eco\"}], \"submittedOnDailyAt\": \"2024-12-23T01:00:00.000Z\"}}]\n"_s;
}

inline QString scraped()
{
    return u"[{\"title\": \"One Reader\", \"paper_url\": \"https://huggingface.co/papers/2412.00001\", \"authors\": [\"Ada "
           u"Byron\", \"Bo Li\"],\n"
           "  \"scraped_date\": \"2024-12-23T09:00:00\", \"details\": {\"abstract\": \"We read once.\"}},\n"
           "{\"title\": \"Two Readers\", \"paper_url\": \"https://huggingface.co/papers/2412.00002\", \"authors\": [\"Cy "
           "Doe\"],\n"
           "  \"scraped_date\": \"2024-12-23T09:00:00\", \"details\": {\"abstract\": \"We read it twice.\"}},\n"
           "{\"title\": \"Three Readers\", \"paper_url\": \"https://huggingface.co/papers/2412.00003\", \"authors\": [\"Di "
           "Eco\"],\n"
           "  \"scraped_date\": \"2024-12-23T09:00:00\", \"details\": {\"abstract\": \"We read it three times.\"}}]\n"_s;
}

inline QString replaced(QString text, const QString &before, const QString &after)
{
    return text.replace(before, after);
}

} // namespace Paperlark::Testing
