// One benchmark a call: paperlark-bench NAME --papers N --folder DIR. `run` prepares the folder, calls and compares.
#include "tests/bench/benches.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

struct Benchmark {
    QLatin1StringView name;
    void (*run)(const Bench::Stock &stock);
};
const Benchmark benchmarks[] = {
    {"parse"_L1, Bench::benchParse},   {"insert"_L1, Bench::benchInsert},   {"search"_L1, Bench::benchSearch},
    {"click"_L1, Bench::benchClick},   {"palette"_L1, Bench::benchPalette}, {"reading"_L1, Bench::benchReading},
    {"scroll"_L1, Bench::benchScroll}, {"typing"_L1, Bench::benchTyping},   {"drop"_L1, Bench::benchDrop},
};

const Benchmark *benchmarkNamed(const QString &name)
{
    const auto found =
        std::find_if(std::begin(benchmarks), std::end(benchmarks), [&](const Benchmark &b) { return b.name == name; });
    return found == std::end(benchmarks) ? nullptr : found;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"paperlark-bench"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"NAME"_s, u"What to measure."_s);
    parser.addOptions({{u"papers"_s, u"How many are in the folder."_s, u"N"_s},
                       {u"rounds"_s, u"Measurements whose median counts."_s, u"N"_s, u"5"_s},
                       {u"folder"_s, u"What `run` prepared."_s, u"DIR"_s}});
    parser.process(application);
    const Benchmark *benchmark = benchmarkNamed(parser.positionalArguments().value(0));
    if (!benchmark)
        parser.showHelp(2);
    benchmark->run({.papers = parser.value(u"papers"_s).toInt(),
                    .rounds = parser.value(u"rounds"_s).toInt(),
                    .folder = QDir(parser.value(u"folder"_s))});
    return 0;
}
