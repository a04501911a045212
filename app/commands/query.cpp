#include "app/arguments.h"
#include "app/commandline.h"
#include "app/papersasked.h"

#include "core/export/exporter.h"
#include "core/export/exportfile.h"
#include "core/library/library.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QByteArray paperLine(const PaperRow &row)
{
    return u"%1  %2  %3"_s
        .arg(row.day.isValid() ? row.day.toString(Qt::ISODate) : u"          "_s, row.key.leftJustified(10), row.title)
        .toUtf8();
}

void printRows(const Library &library, const QList<PaperId> &ids)
{
    constexpr qsizetype PageSize = 128;
    for (qsizetype at = 0; at < ids.size() && outputTakesMore(); at += PageSize) {
        for (const PaperRow &row : library.rows(ids.mid(at, PageSize)))
            printLine(paperLine(row));
    }
}

int printFormatted(const Exporter &exporter, const Library &library, const QList<PaperId> &ids)
{
    PaperFeed papers(library, ids);
    QFile output;
    const QString name = Tr::tr("the output");
    const auto printed = output.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered)
        ? exportToDevice(exporter, papers, output, name)
        : Result<qsizetype>(exportError(output, name));
    if (printed)
        return Done;
    printNotice(printed.error().message);
    return FileRefused;
}

int printPapers(const Library &library, const QString &text, const PapersAsked &asked)
{
    const QList<PaperId> ids = papersFound(library, text, asked.limit);
    if (asked.exporter && !ids.isEmpty())
        return printFormatted(*asked.exporter, library, ids);
    printRows(library, ids);
    return Done;
}

void noticeNewestDay(const Library &library)
{
    const QList<DayCount> days = library.dayCounts({});
    if (!days.isEmpty())
        printNotice(
            Tr::tr("The library has no papers of today; its newest are of %1.").arg(days.constLast().day.toString(Qt::ISODate)));
}

} // namespace

int runQuery(const QStringList &words, const QString &libraryFile)
{
    const auto arguments = readArguments(words, "query"_L1);
    const auto asked = arguments ? papersAsked(*arguments) : arguments.error();
    if (!asked)
        return wrongUsage("query"_L1, asked.error().message);
    const auto library = openLibrary(libraryFile);
    if (!library)
        return NoLibrary;
    const QString text = arguments->positional.join(u' ');
    noticeMistakes(text);
    return printPapers(*library, text, *asked);
}

int runToday(const QStringList &words, const QString &libraryFile)
{
    const auto arguments = readArguments(words, "today"_L1);
    const auto asked = arguments ? papersAsked(*arguments) : arguments.error();
    if (!asked || !arguments->positional.isEmpty())
        return wrongUsage("today"_L1,
                          asked ? Tr::tr("today takes no text; query does: query 'date:today …'.") : asked.error().message);
    const auto library = openLibrary(libraryFile);
    if (!library)
        return NoLibrary;
    const QString text = u"date:today"_s;
    if (papersFound(*library, text, 1).isEmpty())
        noticeNewestDay(*library);
    return printPapers(*library, text, *asked);
}

} // namespace Paperlark
