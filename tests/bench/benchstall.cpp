// Does the window ever stall? While somebody types fast, and while files come in and papers are marked.
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "tests/bench/queries.h"
#include "tests/bench/rawlibrary.h"
#include "tests/bench/reader.h"
#include "tests/bench/turns.h"
#include "ui/filter/searchfield.h"
#include "ui/importing/imports.h"
#include "ui/list/paperlistview.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark::Bench {

namespace {

constexpr double nearlyAll = 0.999;
constexpr int secondsOfTyping = 3;
constexpr int keyInterval = 35; // ms
constexpr int markInterval = 50;

// One letter after the other, and all queries again and again.
class Typist final
{
public:
    explicit Typist(SearchField &field) : m_field(field) {}

    void press()
    {
        const QString query = m_queries[m_query];
        if (m_letter < query.size())
            QTest::sendKeyEvent(QTest::Click, &m_field, Qt::Key_unknown, query[m_letter++], {});
        else if (!m_field.text().isEmpty())
            QTest::keyClick(&m_field, Qt::Key_Backspace);
        else
            startNext();
    }

private:
    void startNext()
    {
        m_query = (m_query + 1) % m_queries.size();
        m_letter = 0;
    }

    SearchField &m_field;
    QStringList m_queries = queries();
    qsizetype m_query{};
    qsizetype m_letter{};
};

// The papers of the drop leave the library as it was.
void takeBack(Library &library)
{
    QList<ImportRecord> imports = library.imports();
    std::sort(imports.begin(), imports.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    for (const ImportRecord &import : imports.mid(1)) {
        if (const Result<void> removed = library.removeImport(import.id); !removed)
            qFatal("%s", qPrintable(removed.error().message));
    }
}

struct Drop {
    double firstRows{}; // wall
    double searchable{};
    QList<double> turns{};
};

// Whether the reader marks papers meanwhile, which costs time of its own.
enum class Meanwhile { Nothing, Marks };

Drop dropFiles(Reader &reader, const QString &folder, Meanwhile meanwhile)
{
    Drop drop;
    QSignalSpy finished(&reader.window().imports(), &Imports::finished);
    QTimer marks;
    PaperListView &list = reader.part<PaperListView>();
    list.setFocus();
    QObject::connect(&marks, &QTimer::timeout, &list, [&list] { QTest::keyClick(&list, Qt::Key_M); });
    if (meanwhile == Meanwhile::Marks)
        marks.start(markInterval);
    QElapsedTimer clock;
    Turns turns;
    const double start = processTime();
    clock.start();
    reader.untilListIsPainted([&] { reader.window().importPaths({folder}); });
    drop.firstRows = double(clock.elapsed());
    while (finished.isEmpty() && clock.elapsed() < 600'000)
        QTest::qWait(1);
    drop.searchable = processTime() - start;
    drop.turns = turns.take();
    marks.stop();
    return drop;
}

} // namespace

void benchTyping(const Stock &stock)
{
    Reader reader(stock.library());
    SearchField &field = reader.part<SearchField>();
    field.setFocus();
    Typist typist(field);
    const auto longest = [](const std::function<void()> &act) {
        return percentile(turnsWhile(secondsOfTyping, keyInterval, act), nearlyAll);
    };
    report("stall.typing", stock.papers,
           inTurn(
               stock.rounds, [&] { return longest([&] { typist.press(); }); }, [&] { return longest([] {}); }));
}

void benchDrop(const Stock &stock)
{
    Reader reader(stock.library());
    takeBack(reader.library());
    QList<double> firstRows;
    QList<double> searchable;
    QList<double> stalls;
    QList<double> plain;
    QList<RawPaper> papers = readRawPapers(stock.drop());
    const QTemporaryDir folder(stock.folder.filePath(u"drop-XXXXXX"_s));
    QFile::copy(stock.rawLibrary(), folder.filePath(u"raw.db"_s));
    RawLibrary library(folder.filePath(u"raw.db"_s));
    for (int round = 0; round < stock.rounds; ++round) {
        for (RawPaper &paper : papers)
            paper.id += 1 << 15; // below the bits of the day
        plain.append(library.insert(papers));
        for (const Meanwhile meanwhile : {Meanwhile::Nothing, Meanwhile::Marks}) {
            const Drop drop = dropFiles(reader, stock.drop(), meanwhile);
            if (meanwhile == Meanwhile::Nothing) {
                firstRows.append(drop.firstRows);
                searchable.append(drop.searchable);
            }
            stalls.append(percentile(drop.turns, nearlyAll));
            takeBack(reader.library());
            reader.rest();
        }
    }
    report("drop.first", stock.papers, {.ours = median(firstRows)});
    report("drop", stock.papers, {.ours = median(searchable), .anchor = median(plain)});
    report("stall.drop", stock.papers,
           {.ours = median(stalls), .anchor = percentile(turnsWhile(secondsOfTyping, markInterval, [] {}), nearlyAll)});
}

} // namespace Paperlark::Bench
