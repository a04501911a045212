// The command palette: opened, and a key in it until everything it finds is painted.
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "tests/bench/queries.h"
#include "tests/bench/reader.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/palettefield.h"

#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Paperlark::Bench {

namespace {

struct Cost {
    double all{};
    double longestTurn{}; // of the event loop: what a frame has to hold
};

// Of this thread, until the event loop has nothing left to do: names come first, papers a turn later, and are painted in it.
Cost untilDone(const Reader::Act &act)
{
    Cost cost;
    const auto add = [&cost](const Reader::Act &turn) {
        const double start = threadTime();
        turn();
        const double time = threadTime() - start;
        cost = {cost.all + time, std::max(cost.longestTurn, time)};
    };
    add([&act] {
        act();
        QCoreApplication::processEvents();
    });
    for (int turn = 0; turn < 2; ++turn)
        add([] { QCoreApplication::processEvents(); });
    return cost;
}

QList<double> medians(const QMap<QString, QList<double>> &figures)
{
    QList<double> all;
    for (const QList<double> &rounds : figures)
        all.append(median(rounds));
    return all;
}

} // namespace

void benchPalette(const Stock &stock)
{
    Reader reader(stock.library());
    QList<double> opened;
    QMap<QString, QList<double>> keys; // by the text that stood in the field, one figure a round
    QMap<QString, QList<double>> turns;
    for (int round = 0; round < stock.rounds; ++round) {
        for (const QString &query : queries() + QStringList{u"#model"_s, u"@kim"_s, u"last friday"_s}) {
            opened.append(untilDone([&] { reader.window().openPalette(); }).all);
            PaletteField &field = reader.part<CommandPalette>().field();
            for (const QChar letter : query) {
                const Cost cost = untilDone([&] { QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, letter, {}); });
                keys[field.text()].append(cost.all);
                turns[field.text()].append(cost.longestTurn);
                reader.rest();
            }
            reader.part<CommandPalette>().dismiss();
            reader.rest();
        }
    }
    report("palette.open", stock.papers, {.ours = median(opened)});
    report("palette.key", stock.papers, {.ours = median(medians(keys))});
    report("palette.slowest", stock.papers, {.ours = percentile(medians(keys), 1)});
    report("palette.turn", stock.papers, {.ours = percentile(medians(turns), 1)});
}

} // namespace Paperlark::Bench
