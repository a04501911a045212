// Writes digests of invented papers: see README.md in this folder.
#include "tests/bench/digests/archive.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

Bench::ArchivePlan planOf(const QCommandLineParser &parser)
{
    return {.papers = parser.value(u"papers"_s).toInt(),
            .seed = parser.value(u"seed"_s).toULongLong(),
            .lastDay = QDate::fromString(parser.value(u"last-day"_s), Qt::ISODate),
            .days = parser.value(u"days"_s).toInt()};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"DIR"_s, u"Folder to write to."_s);
    parser.addOptions({{u"papers"_s, u"How many papers."_s, u"N"_s, u"10000"_s},
                       {u"seed"_s, u"The same seed makes the same files."_s, u"S"_s, u"1"_s},
                       {u"last-day"_s, u"The newest digest's day."_s, u"YYYY-MM-DD"_s, u"2025-12-31"_s},
                       {u"days"_s, u"Weekdays; 0: ten years of them, fewer for few papers."_s, u"D"_s, u"0"_s}});
    parser.process(application);
    const Bench::ArchivePlan plan = planOf(parser);
    if (parser.positionalArguments().size() != 1 || plan.papers <= 0 || !plan.lastDay.isValid())
        parser.showHelp(2);
    const Result<Bench::ArchiveCounts> written = Bench::writeArchive(parser.positionalArguments().first(), plan);
    if (!written) {
        std::fprintf(stderr, "%s\n", qPrintable(written.error().message));
        return 1;
    }
    std::printf("%d papers, %d entries, %d files, %.1f MB\n", written->papers, written->entries, written->files,
                double(written->bytes) / 1e6);
    return 0;
}
