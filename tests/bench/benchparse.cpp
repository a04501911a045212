// Digests to entries, beside md4c turning the same bytes into HTML.
#include "core/digest/digestparser.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"

#include <md4c-html.h>

namespace Paperlark::Bench {

namespace {

double parseAll(const QList<DigestBytes> &files)
{
    const double start = threadTime();
    qsizetype entries = 0;
    for (const DigestBytes &file : files)
        entries += entryCount(parseDigestFile({.path = file.path, .bytes = file.bytes}).value());
    Q_ASSERT(entries > 0);
    return threadTime() - start;
}

void append(const char *text, unsigned length, void *html)
{
    static_cast<QByteArray *>(html)->append(text, length);
}

double renderAll(const QList<DigestBytes> &files)
{
    const double start = threadTime();
    for (const DigestBytes &file : files) {
        QByteArray html;
        md_html(file.bytes.constData(), unsigned(file.bytes.size()), append, &html, MD_DIALECT_GITHUB, 0);
    }
    return threadTime() - start;
}

} // namespace

void benchParse(const Stock &stock)
{
    QList<DigestBytes> files = readAll(stock.digests());
    files.removeIf([](const DigestBytes &file) { return !file.path.endsWith(QStringLiteral(".md")); });
    qint64 bytes = 0;
    for (const DigestBytes &file : std::as_const(files))
        bytes += file.bytes.size();
    const Figures figures = inTurn(
        stock.rounds, [&] { return parseAll(files); }, [&] { return renderAll(files); });
    report("parse", stock.papers, figures);
    const double megabyte = double(bytes) / 1e6;
    report("parse.megabyte", stock.papers, {.ours = figures.ours / megabyte, .anchor = figures.anchor / megabyte});
}

} // namespace Paperlark::Bench
