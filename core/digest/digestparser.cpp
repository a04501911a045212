#include "core/digest/digestparser.h"

#include "core/digest/decoding.h"
#include "core/digest/dialect.h"
#include "core/digest/limits.h"
#include "core/digest/wellformed.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Paperlark {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DigestParser)
};

// Lines that papers stand on, to tell whether another dialect reads the same place again.
class TakenLines final
{
public:
    explicit TakenLines(const ParsedFile &file)
    {
        for (const Digest &digest : file.digests) {
            for (const Entry &entry : digest.entries)
                m_endByLine.insert(entry.line, entry.endLine);
        }
    }

    bool overlap(int line, int endLine) const
    {
        const auto behind = m_endByLine.upperBound(endLine); // the first paper that begins below
        return behind != m_endByLine.begin() && std::prev(behind).value() >= line;
    }

private:
    QMap<int, int> m_endByLine;
};

// A file may hold two kinds of digest, one behind the other: what the second dialect finds where the first read nothing
// is read, too.
void addOtherDialect(ParsedFile &parsed, const ParsedFile &other)
{
    const TakenLines taken(parsed);
    qsizetype added = 0;
    for (const Digest &found : other.digests) {
        Digest digest = found;
        digest.entries.removeIf([&taken](const Entry &entry) { return taken.overlap(entry.line, entry.endLine); });
        if (digest.entries.isEmpty())
            continue;
        added += digest.entries.size();
        parsed.digests.removeIf([&digest](const Digest &day) { return day.entries.isEmpty() && day.date == digest.date; });
        parsed.digests.append(digest);
    }
    if (added == 0)
        return;
    for (const Notice &notice : other.notices) {
        if (!taken.overlap(notice.line.value_or(0), notice.line.value_or(0)))
            addNotice(parsed.notices, notice);
    }
    addNotice(parsed.notices,
              {.message = Tr::tr("The file holds two kinds of digest; %1 papers were read as %2.").arg(added).arg(other.dialect)});
}

// The dialect that finds most papers names the file. Empty dialect: none knows it.
ParsedFile parsedByDialects(const DigestText &text)
{
    QList<ParsedFile> files;
    for (const Dialect *dialect : allDialects()) {
        if (!dialect->recognizes(text))
            continue;
        ParsedFile file = dialect->parse(text);
        file.dialect = dialect->name;
        files.append(file);
        if (dialect->isAlone)
            break;
    }
    if (files.isEmpty())
        return {};
    std::stable_sort(files.begin(), files.end(),
                     [](const ParsedFile &a, const ParsedFile &b) { return entryCount(a) > entryCount(b); });
    ParsedFile parsed = files.takeFirst();
    for (const ParsedFile &other : std::as_const(files))
        addOtherDialect(parsed, other);
    const auto place = [](const Digest &digest) { return digest.entries.isEmpty() ? digest.line : digest.entries.first().line; };
    if (!files.isEmpty())
        std::stable_sort(parsed.digests.begin(), parsed.digests.end(),
                         [place](const Digest &a, const Digest &b) { return place(a) < place(b); });
    return parsed;
}

Error noDigest(const DigestFile &file)
{
    if (file.bytes.trimmed().isEmpty())
        return {Tr::tr("%1 is empty. Get the file again.").arg(file.path)};
    return {
        Tr::tr("%1 is no digest that Paperlark knows: it found no table of papers, no headings with paper links, no newsletter "
               "and no Hugging Face list in it.")
            .arg(file.path)};
}

// A table of nothing before the first heading is no day.
void dropNamelessEmptyDays(ParsedFile &parsed, const DigestText &text)
{
    parsed.digests.removeIf(
        [&text](const Digest &digest) { return digest.entries.isEmpty() && !digest.date.isValid() && !text.pathDate.isValid(); });
}

// Heading, else path, else what the format says (the dialect has used both where it knows them), else the file's own date.
void settleDates(ParsedFile &parsed, const DigestText &text, QDate modified)
{
    for (Digest &digest : parsed.digests) {
        if (digest.date.isValid()) {
            if (digest.line > 0 && parsed.digests.size() == 1 && text.pathDate.isValid() && text.pathDate != digest.date)
                addNotice(parsed.notices,
                          {.line = digest.line,
                           .message = Tr::tr("The file's name says %1, its heading %2. The heading counts.")
                                          .arg(text.pathDate.toString(Qt::ISODate), digest.date.toString(Qt::ISODate))});
            continue;
        }
        digest.date = text.pathDate.isValid() ? text.pathDate : modified;
        if (text.pathDate.isValid())
            continue;
        const QString message = modified.isValid()
            ? Tr::tr("Neither a heading nor the name tells the day; the file's own date %1 was taken.")
                  .arg(modified.toString(Qt::ISODate))
            : Tr::tr("Nothing tells the day of these papers; they stand under “No date”.");
        addNotice(parsed.notices, {.message = message});
    }
}

void noticeEmptyDays(ParsedFile &parsed)
{
    for (const Digest &digest : parsed.digests) {
        if (digest.entries.isEmpty())
            addNotice(parsed.notices, noticeOfEmptyDay(digest));
    }
}

} // namespace

Notice noticeOfEmptyDay(const Digest &digest)
{
    return {.line = digest.line > 0 ? std::optional(digest.line) : std::nullopt,
            .message = Tr::tr("The day %1 lists no papers.").arg(digest.date.toString(Qt::ISODate))};
}

Result<ParsedFile> parseDigestFile(const DigestFile &file)
{
    DecodedText decoded = decodeDigest(file.bytes);
    if (!decoded.isText)
        return Error{Tr::tr("%1 is no text file. Digests are Markdown or JSON; choose one of those.").arg(file.path)};
    cutLines(decoded);
    const DigestText text(std::move(decoded.text), file.path);
    ParsedFile parsed = parsedByDialects(text);
    if (parsed.dialect.isEmpty())
        return noDigest(file);

    const QList<Notice> notices = std::exchange(parsed.notices, decoded.notices);
    for (const Notice &notice : notices)
        addNotice(parsed.notices, notice);
    dropNamelessEmptyDays(parsed, text);
    settleDates(parsed, text, file.modified);
    noticeEmptyDays(parsed);
    applyLimits(parsed);
    makeWellFormed(parsed);
    return parsed;
}

} // namespace Paperlark
