// Reading on: the next paper, the next page of the list.
#include "core/library/filter/filtertext.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "tests/bench/ramlist.h"
#include "tests/bench/reader.h"
#include "ui/filter/filterbinding.h"
#include "ui/page/papertext.h"
#include "ui/page/paperview.h"

#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

namespace Paperlark::Bench {

namespace {

constexpr int papersRead = 40; // a round
constexpr int pagesScrolled = 40;

double nextPaper(Reader &reader)
{
    QList<double> times;
    for (int i = 0; i < papersRead; ++i) {
        const auto time = reader.untilPageIsPainted([&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_J); });
        if (time)
            times.append(*time);
        QTest::qWait(5); // what else the key led to is not the next one's
    }
    return median(times);
}

// The same words in a window of Qt's own.
double nextText(QTextBrowser &browser, const QString &words)
{
    QList<double> times;
    for (int i = 0; i < papersRead; ++i) {
        const double start = threadTime();
        browser.setPlainText(words + QString::number(i));
        browser.repaint();
        times.append(threadTime() - start);
    }
    return median(times);
}

// What takes longest to lay out of what strangers may write: fonts that change with every letter, and nothing but figures.
QStringList hostileTexts()
{
    constexpr int letters = 64 * 1024;
    return {QStringLiteral("\uac00a").repeated(letters / 2), QStringLiteral("12.5% ").repeated(letters / 6)};
}

double slowestPage(Reader &reader)
{
    double slowest = 0;
    int shown = 0;
    for (const QString &text : hostileTexts()) {
        const Paper paper{.key = QString::number(++shown),
                          .title = QStringLiteral("A paper"),
                          .summaries = {{.language = QStringLiteral("en"), .text = text, .original = text}}};
        const auto time = reader.untilPageIsPainted([&] { reader.window().page().setPaper(paper, 0, 1); });
        slowest = std::max(slowest, time.value_or(0));
        reader.rest();
    }
    return slowest;
}

double slowestText(QTextBrowser &browser)
{
    double slowest = 0;
    for (const QString &text : hostileTexts()) {
        const double start = threadTime();
        browser.setPlainText(text);
        browser.repaint();
        slowest = std::max(slowest, threadTime() - start);
    }
    return slowest;
}

double scroll(PaperListView &view)
{
    QList<double> times;
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    view.repaint();
    for (int i = 0; i < pagesScrolled; ++i) {
        const double start = threadTime();
        view.verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
        view.viewport()->repaint();
        times.append(threadTime() - start);
        QCoreApplication::processEvents();
    }
    return median(times);
}

} // namespace

void benchReading(const Stock &stock)
{
    QTextBrowser browser;
    browser.show();
    Reader reader(stock.library()); // in front: it gets the keys
    reader.part<PaperListView>().setFocus();
    browser.resize(reader.part<PaperText>().size());
    const QString words = reader.part<PaperText>().toPlainText();
    report("next", stock.papers,
           inTurn(
               stock.rounds, [&] { return nextPaper(reader); }, [&] { return nextText(browser, words); }));
    reader.part<FilterBinding>().setFilter(
        filterOfText(QStringLiteral("source:english-table source:english-tags source:korean-votes")));
    reader.rest();
    const QString voices = reader.part<PaperText>().toPlainText();
    report("next.voices", stock.papers,
           inTurn(
               stock.rounds, [&] { return nextPaper(reader); }, [&] { return nextText(browser, voices); }));
    report("hostile", stock.papers,
           inTurn(
               stock.rounds, [&] { return slowestPage(reader); }, [&] { return slowestText(browser); }));
}

void benchScroll(const Stock &stock)
{
    const auto library = Library::open(stock.library());
    PaperListModel model(**library);
    model.setAnswer((**library).answer({}));
    RamList ram(model);
    const auto own = viewOf(model, model.sections(), {480, 800});
    const auto plain = viewOf(ram, model.sections(), {480, 800});
    report("scroll", stock.papers,
           inTurn(
               stock.rounds, [&] { return scroll(*own); }, [&] { return scroll(*plain); }));
}

} // namespace Paperlark::Bench
