#include "core/digest/digestparser.h"

#include "core/digest/decoding.h"
#include "core/digest/dialect.h"
#include "core/digest/limits.h"

#include <QCoreApplication>

#include <utility>

namespace Paperlark {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DigestParser)
};

const Dialect *dialectOf(const DigestText &text)
{
    for (const Dialect *dialect : allDialects()) {
        if (dialect->recognizes(text))
            return dialect;
    }
    return nullptr;
}

Error noDigest(const DigestFile &file)
{
    if (file.bytes.trimmed().isEmpty())
        return {Tr::tr("%1 is empty.").arg(file.path)};
    return {Tr::tr("%1 is no digest that Paperlark knows: it found no table of papers, no headings with paper links, no newsletter "
                   "and no Hugging Face list in it.").arg(file.path)};
}

// Heading, else path, else what the format says (the dialect has used both where it knows them), else the file's own date.
void settleDates(ParsedFile &parsed, const DigestText &text, QDate modified)
{
    for (Digest &digest : parsed.digests) {
        if (digest.date.isValid()) {
            if (digest.line > 0 && parsed.digests.size() == 1 && text.pathDate.isValid() && text.pathDate != digest.date)
                addNotice(parsed.notices, {.line = digest.line,
                                       .message = Tr::tr("The file's name says %1, its heading %2. The heading counts.")
                                                      .arg(text.pathDate.toString(Qt::ISODate), digest.date.toString(Qt::ISODate))});
            continue;
        }
        digest.date = text.pathDate.isValid() ? text.pathDate : modified;
        if (text.pathDate.isValid())
            continue;
        const QString message = modified.isValid()
            ? Tr::tr("Neither a heading nor the name tells the day; the file's own date %1 was taken.").arg(modified.toString(Qt::ISODate))
            : Tr::tr("Nothing tells the day of these papers; they stand under “No date”.");
        addNotice(parsed.notices, {.message = message});
    }
}

void noticeEmptyDays(ParsedFile &parsed)
{
    for (const Digest &digest : parsed.digests) {
        if (digest.entries.isEmpty())
            addNotice(parsed.notices, {.line = digest.line > 0 ? std::optional(digest.line) : std::nullopt,
                                   .message = Tr::tr("The day %1 lists no papers.").arg(digest.date.toString(Qt::ISODate))});
    }
}

} // namespace

Result<ParsedFile> parseDigestFile(const DigestFile &file)
{
    DecodedText decoded = decodeDigest(file.bytes);
    if (!decoded.isText)
        return Error{Tr::tr("%1 is no text file.").arg(file.path)};
    cutLines(decoded);
    const DigestText text(std::move(decoded.text), file.path);
    const Dialect *dialect = dialectOf(text);
    if (!dialect)
        return noDigest(file);

    ParsedFile parsed = dialect->parse(text);
    parsed.dialect = dialect->name;
    const QList<Notice> notices = std::exchange(parsed.notices, decoded.notices);
    for (const Notice &notice : notices)
        addNotice(parsed.notices, notice);
    settleDates(parsed, text, file.modified);
    noticeEmptyDays(parsed);
    applyLimits(parsed);
    return parsed;
}

} // namespace Paperlark
