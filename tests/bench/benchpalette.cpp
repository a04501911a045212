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

// Of this thread, until the event loop has nothing left to do: papers come a turn later, and are painted in it.
double untilDone(const Reader::Act &act)
{
    const double start = threadTime();
    act();
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
    return threadTime() - start;
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
    for (int round = 0; round < stock.rounds; ++round) {
        for (const QString &query : queries() + QStringList{u"#model"_s, u"@kim"_s, u"last friday"_s}) {
            opened.append(untilDone([&] { reader.window().openPalette(); }));
            PaletteField &field = reader.part<CommandPalette>().field();
            for (const QChar letter : query) {
                const double time = untilDone([&] { QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, letter, {}); });
                keys[field.text()].append(time);
                reader.rest();
            }
            reader.part<CommandPalette>().dismiss();
            reader.rest();
        }
    }
    report("palette.open", stock.papers, {.ours = median(opened)});
    report("palette.key", stock.papers, {.ours = median(medians(keys))});
    report("palette.slowest", stock.papers, {.ours = percentile(medians(keys), 1)});
}

} // namespace Paperlark::Bench
