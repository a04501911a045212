#include "core/digest/wellformed.h"

#include "core/digest/limits.h"

#include <QCoreApplication>

namespace Paperlark {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WellFormed)
};

bool isWhole(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return !c.isLowSurrogate() || (at > 0 && text[at - 1].isHighSurrogate());
}

bool mend(QString &text)
{
    if (text.isValidUtf16())
        return false;
    QString mended = text;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isWhole(text, at))
            mended[at] = QChar::ReplacementCharacter;
    }
    text = mended;
    return true;
}

bool mend(QStringList &texts)
{
    bool mended = false;
    for (QString &text : texts)
        mended |= mend(text);
    return mended;
}

bool mend(Entry &entry)
{
    bool mended = false;
    for (QString *text : {&entry.arxivId, &entry.url, &entry.title, &entry.translatedTitle, &entry.summary, &entry.gist,
                          &entry.language, &entry.thumbnail, &entry.video})
        mended |= mend(*text);
    for (QStringList *texts : {&entry.authors, &entry.tags, &entry.githubUrls, &entry.hubUrls, &entry.linkRejects})
        mended |= mend(*texts);
    return mended;
}

} // namespace

void makeWellFormed(ParsedFile &parsed)
{
    std::optional<int> line;
    for (Digest &digest : parsed.digests) {
        mend(digest.source);
        for (Entry &entry : digest.entries) {
            if (mend(entry) && !line)
                line = entry.line;
        }
    }
    for (Notice &notice : parsed.notices) {
        if ((mend(notice.message) || mend(notice.text)) && !line)
            line = notice.line.value_or(1);
    }
    if (line)
        addNotice(parsed.notices,
                  {.line = line,
                   .message = Tr::tr("The file holds half characters; they are shown as \uFFFD. Everything else was read.")});
}

} // namespace Paperlark
