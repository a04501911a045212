// The anchor of every import: the same papers into plain SQLite with FTS5. Makes raw.db on the way.
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "tests/bench/rawlibrary.h"

#include <QFile>

namespace Paperlark::Bench {

void benchInsert(const Stock &stock)
{
    const QList<RawPaper> papers = readRawPapers(stock.digests());
    QList<double> times;
    for (int i = 0; i < stock.rounds; ++i) {
        QFile::remove(stock.rawLibrary());
        RawLibrary library(stock.rawLibrary());
        times.append(library.insert(papers));
    }
    report("insert", stock.papers, {.anchor = median(times)});
}

} // namespace Paperlark::Bench
