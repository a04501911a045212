// A paper as one writes it under a text: one line each.
#include "core/export/citationkeys.h"
#include "core/export/exporter.h"
#include "core/export/exportrun.h"
#include "core/export/paperurl.h"
#include "core/reading/maths.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr qsizetype AuthorsNamed = 20;

QString authorsOf(const Paper &paper)
{
    QStringList names = paper.authors.mid(0, AuthorsNamed);
    const bool more = paper.authorsTruncated || names.size() < paper.authors.size();
    if (more)
        return names.isEmpty() ? QString() : names.join(u", "_s) + u", et al"_s;
    if (names.size() < 3)
        return names.join(u" and "_s);
    const QString last = names.takeLast();
    return names.join(u", "_s) + u", and "_s + last;
}

QString sentence(const QString &text)
{
    if (text.isEmpty())
        return {};
    return text + (QStringView(u".?!。？！").contains(text.back()) ? u" "_s : u". "_s);
}

QString placeOf(const Paper &paper)
{
    QStringList parts;
    if (!paper.arxivId.isEmpty())
        parts += u"arXiv:"_s + paper.arxivId;
    if (const int year = paperTime(paper).year; year > 0)
        parts += QString::number(year);
    return parts.join(u", "_s);
}

void write(ExportRun &run)
{
    while (const auto paper = run.nextPaper()) {
        const QString text = sentence(authorsOf(*paper).simplified()) + sentence(titleText(paper->title))
            + sentence(placeOf(*paper)) + paperUrl(*paper);
        run.write(text.trimmed() + u'\n');
    }
}

} // namespace

const Exporter citationExporter{.name = "citation"_L1,
                                .ending = "txt"_L1,
                                .writes = QT_TRANSLATE_NOOP("Exporters", "Plain citations, one a line"),
                                .write = write};

} // namespace Paperlark
