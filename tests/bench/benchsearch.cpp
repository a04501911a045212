// Typing into the search box, key by key; then choosing in the sidebar.
#include "core/library/searchtext.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "tests/bench/queries.h"
#include "tests/bench/rawlibrary.h"
#include "tests/bench/reader.h"
#include "ui/filter/searchfield.h"
#include "ui/sidebar/calendarview.h"
#include "ui/sidebar/facetlist.h"
#include "ui/sidebar/facetview.h"

#include <QMap>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark::Bench {

namespace {

// Of what the window does after a key: figures of each text that stood in the box, one a round.
struct Answers {
    QMap<QString, QList<double>> firstHits{};
    QMap<QString, QList<double>> counts{}; // hit count, facets and calendar, whichever thread finds them
};

QList<double> medians(const QMap<QString, QList<double>> &figures)
{
    QList<double> all;
    for (const QList<double> &rounds : figures)
        all.append(median(rounds));
    return all;
}

void type(Reader &reader, const QString &query, Answers &answers)
{
    SearchField &field = reader.part<SearchField>();
    field.setFocus();
    for (const QChar letter : query) {
        const double start = processTime();
        reader.expectCounts();
        const auto firstHits =
            reader.untilListIsPainted([&] { QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, letter, {}); });
        if (!firstHits)
            continue; // waits for the next letter
        reader.untilCounted();
        answers.firstHits[field.text()].append(*firstHits);
        answers.counts[field.text()].append(processTime() - start - *firstHits);
        reader.rest(); // the page of the first hit, and papers near it
    }
    field.clear();
    QTest::keyClick(&field, Qt::Key_Escape);
    reader.rest();
}

double like(const RawLibrary &library, const QString &query)
{
    QStringList conditions;
    QVariantList values;
    for (const QString &word : query.split(u' ')) {
        conditions += u"(title LIKE ? OR authors LIKE ? OR text LIKE ? OR tags LIKE ?)"_s;
        values += QVariantList(4, QString(u'%' + word + u'%'));
    }
    const double start = threadTime();
    library.number(u"SELECT id FROM papers WHERE "_s + conditions.join(u" AND "_s), values);
    return threadTime() - start;
}

// Papers under a word counted in all, by day and by tag, as SQL does it.
double group(const RawLibrary &library, const QString &query)
{
    QStringList expressions;
    for (const QString &word : query.split(u' '))
        expressions += searchExpression(word, LastWord::Prefix);
    const QString words = expressions.join(u" AND "_s);
    const double start = threadTime();
    const QString found = u" FROM papers WHERE id IN (SELECT rowid FROM found WHERE found MATCH ?)"_s;
    library.number(u"SELECT count(*)"_s + found, {words});
    library.number(u"SELECT count(*)"_s + found + u" GROUP BY id >> 20"_s, {words});
    library.number(u"SELECT count(*)"_s + found + u" GROUP BY tags"_s, {words});
    return threadTime() - start;
}

// A click, and what it takes until its first rows are there; then the filter is cleared.
void click(Reader &reader, QWidget *widget, const QPoint &place, QList<double> &firstRows)
{
    if (const auto time = reader.untilListIsPainted([&] { QTest::mouseClick(widget, Qt::LeftButton, {}, place); }))
        firstRows.append(*time);
    reader.rest();
    reader.window().clearFilter();
    reader.rest();
}

FacetList &tagList(Reader &reader)
{
    const auto facets = reader.window().findChildren<FacetView *>();
    const auto tags =
        std::find_if(facets.begin(), facets.end(), [](const FacetView *view) { return view->model().facet() == Facet::Tags; });
    return (*tags)->list();
}

} // namespace

void benchSearch(const Stock &stock)
{
    Reader reader(stock.library());
    const RawLibrary plain(stock.rawLibrary());
    Answers answers;
    QList<double> likes;
    QList<double> groups;
    for (int round = 0; round < stock.rounds; ++round) {
        for (const QString &query : queries()) {
            likes.append(like(plain, query));
            groups.append(group(plain, query));
            type(reader, query, answers);
        }
    }
    const QList<double> hits = medians(answers.firstHits);
    report("search", stock.papers, {.ours = median(hits), .anchor = median(likes)});
    report("search.slowest", stock.papers, {.ours = percentile(hits, 1), .anchor = median(likes)});
    report("counts", stock.papers, {.ours = median(medians(answers.counts)), .anchor = median(groups)});
    report("counts.slowest", stock.papers, {.ours = percentile(medians(answers.counts), 1), .anchor = percentile(groups, 1)});
}

void benchClick(const Stock &stock)
{
    Reader reader(stock.library());
    FacetList &tags = tagList(reader);
    CalendarView &calendar = reader.part<CalendarView>();
    const QPoint tag = tags.visualRect(tags.model()->index(2, 0)).center();
    const QPoint day = calendar.dayRect(calendar.currentDay()).center();
    QList<double> tagTimes;
    QList<double> dayTimes;
    for (int round = 0; round < stock.rounds; ++round) {
        click(reader, tags.viewport(), tag, tagTimes);
        click(reader, &calendar, day, dayTimes);
    }
    report("click.tag", stock.papers, {.ours = median(tagTimes)});
    report("click.day", stock.papers, {.ours = median(dayTimes)});
}

} // namespace Paperlark::Bench
