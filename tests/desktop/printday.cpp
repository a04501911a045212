// Prints a day of a library into a PDF, for a picture of it: printday LIBRARY 2024-12-23 FILE
#include "core/library/library.h"
#include "core/reading/voices.h"
#include "core/translations.h"
#include "ui/looks/looks.h"
#include "ui/page/printing.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QPrinter>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

PrintJob jobOf(const Library &library, const QDate &day)
{
    PaperFilter filter;
    filter.firstDay = filter.lastDay = day;
    PrintJob job{.papers = {}, .heading = QLocale().toString(day, QLocale::LongFormat)};
    for (const PaperRow &row : library.rows(library.paperIds(filter))) {
        if (const auto paper = library.paper(row.key))
            job.papers.append({*paper, voicesInOrder(paper->summaries, {u"ko"_s, u"en"_s}), 0});
    }
    return job;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 4)
        qFatal("printday LIBRARY DAY FILE");
    const auto library = Library::open(QFile::decodeName(argv[1]));
    if (!library)
        qFatal("%s", qPrintable(library.error().message));
    installTranslations(application);
    Looks::restore();
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(QFile::decodeName(argv[3]));
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    std::printf("%d pages\n", printTo(printer, jobOf(**library, QDate::fromString(QString::fromLatin1(argv[2]), Qt::ISODate))));
    return 0;
}
