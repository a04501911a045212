#include "core/library/filter/filtertext.h"
// Whatever the filter: lists, counts and facets agree with what the papers themselves say.
#include "core/library/searchtext.h"
#include "tests/core/library/shelf.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20241223; // the same papers and filters at every run
const QDate firstDay(2024, 12, 20);
const QStringList tagNames{u"NLP"_s, u"Video"_s, u"nlp"_s, u"Robots"_s, u"Audio"_s};
const QStringList words{u"cache"_s, u"model"_s, u"vision"_s, u"speech"_s, u"robot"_s};
const QStringList languages{u"en"_s, u"ko"_s, u"zh"_s, QString()};

class Dice final
{
public:
    int below(int limit) { return int(m_generator.bounded(limit)); }
    bool once(int in) { return below(in) == 0; }
    QString oneOf(const QStringList &list) { return list[below(int(list.size()))]; }
    QStringList someOf(const QStringList &list, int most)
    {
        QStringList some;
        for (int i = below(most + 1); i > 0; --i) {
            some += oneOf(list);
        }
        some.removeDuplicates();
        return some;
    }

private:
    QRandomGenerator m_generator{seed};
};

bool holds(const QStringList &list, const QString &wanted)
{
    return list.contains(wanted, Qt::CaseInsensitive);
}

bool holdsOneOf(const QStringList &list, const QStringList &wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](const QString &text) { return holds(list, text); });
}

bool saysWord(const Paper &paper, const QString &beginning)
{
    QString all = paper.title + u' ' + paper.tags.join(u' ') + u' ' + paper.state.note;
    for (const Summary &summary : paper.summaries) {
        all += u' ' + summary.title + u' ' + summary.text + u' ' + summary.authors.join(u' ');
    }
    return QString(u' ' + searchText(all)).contains(QString(u' ' + beginning));
}

bool fitsText(const Paper &paper, const QString &text)
{
    const QStringList terms = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(terms.begin(), terms.end(), [&](const QString &term) {
        return term.startsWith(u'-') ? !saysWord(paper, term.mid(1)) : saysWord(paper, term);
    });
}

QStringList authorsOf(const Paper &paper)
{
    QStringList names = paper.authors;
    for (const Summary &summary : paper.summaries) {
        names += summary.authors;
    }
    return names;
}

bool fitsTags(const Paper &paper, const PaperFilter &filter)
{
    const QStringList tags = paper.tags + paper.state.tags;
    const bool all = std::all_of(filter.tags.included.begin(), filter.tags.included.end(),
                                 [&](const QString &tag) { return holds(tags, tag); });
    const bool wanted =
        filter.tags.included.isEmpty() || (filter.tags.match == Match::All ? all : holdsOneOf(tags, filter.tags.included));
    return wanted && !holdsOneOf(tags, filter.tags.excluded);
}

bool fitsVotes(const Paper &paper, const PaperFilter &filter)
{
    const bool asked = filter.minVotes || filter.maxVotes;
    return !asked
        || (paper.votes && *paper.votes >= filter.minVotes.value_or(0) && (!filter.maxVotes || *paper.votes <= *filter.maxVotes));
}

bool fitsThings(const Paper &paper, const PaperFilter &filter)
{
    const bool note = filter.has.included.isEmpty() || !paper.state.note.isEmpty();
    const bool author = filter.authors.included.isEmpty() || holdsOneOf(authorsOf(paper), filter.authors.included);
    return note && author && (filter.has.excluded.isEmpty() || paper.codeUrls.isEmpty());
}

bool fitsDays(const Paper &paper, const PaperFilter &filter)
{
    const QDate home = paper.days.value(0);
    const bool weekday = filter.weekdays == 0 || (home.isValid() && (filter.weekdays & (1U << (home.dayOfWeek() - 1))));
    return weekday && (filter.firstDay.isNull() || (home.isValid() && home >= filter.firstDay))
        && (filter.lastDay.isNull() || (home.isValid() && home <= filter.lastDay));
}

// The rule of the filter, said once more and without SQL.
bool fits(const Paper &paper, const PaperFilter &filter)
{
    return fitsText(paper, filter.text) && fitsDays(paper, filter) && fitsTags(paper, filter) && fitsVotes(paper, filter)
        && fitsThings(paper, filter)
        && (filter.languages.included.isEmpty() || holdsOneOf(paper.languages, filter.languages.included))
        && !holdsOneOf(paper.languages, filter.languages.excluded)
        && (filter.sources.included.isEmpty() || holdsOneOf(paper.sources, filter.sources.included))
        && !holdsOneOf(paper.sources, filter.sources.excluded) && (!filter.unreadOnly || !paper.state.read)
        && (!filter.starredOnly || paper.state.starred) && (!filter.readingListOnly || paper.state.readingList);
}

} // namespace

class CountsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_shelf = std::make_unique<Shelf>();
        fill();
        for (const PaperId id : library().paperIds({})) {
            m_papers += *library().paper(library().rows({id}).first().key);
        }
        for (const Paper &paper : std::as_const(m_papers)) {
            m_sources += paper.sources;
        }
        m_sources.removeDuplicates();
        m_sources.sort();
        QVERIFY(m_sources.size() > 7); // folders, dialects and languages make series
        QCOMPARE(library().check(), QStringList());
    }

    void papersStandNewestFirstAndUndatedOnesLast()
    {
        QDate before = QDate(9999, 1, 1);
        for (const Paper &paper : std::as_const(m_papers)) {
            const QDate day = paper.days.value(0, QDate(1, 1, 1));
            QVERIFY(day <= before);
            before = day;
        }
        QVERIFY(m_papers.last().days.isEmpty());
    }

    void whateverTheFilterListAndCountsAgree()
    {
        int found = 0;
        for (int i = 0; i < 400; ++i) {
            const PaperFilter filter = someFilter();
            const QStringList expected = keysThatFit(filter);
            QCOMPARE(m_shelf->keys(filter), expected);
            QCOMPARE(library().dayCounts(filter), daysThatFit(filter));
            found += int(expected.size());
        }
        QVERIFY(found > 1000); // the filters are not all too narrow
    }

    // Each number beside a tag, a day, a step of votes is the number of rows that a click on it gives.
    void everyNumberIsWhatAClickGives()
    {
        int clicked = 0;
        for (int i = 0; i < 60; ++i) {
            const PaperFilter filter = someFilter();
            const Answer answer = library().answer({.filter = filter, .authors = true});
            QCOMPARE(answer.ids, library().paperIds(filter));
            for (const Facet facet : allFacets) {
                for (const FacetCount &count : answer.facets.value(facet)) {
                    const PaperFilter then = clickedOn(filter, facet, count.name);
                    QVERIFY2(library().paperIds(then).size() == count.papers,
                             qPrintable(textOfFilter(filter) + u" + "_s + count.name));
                    ++clicked;
                }
            }
            for (const DayCount &day : answer.days) {
                PaperFilter then = filter;
                then.clearDays();
                then.firstDay = then.lastDay = day.day;
                QCOMPARE(library().paperIds(then).size(), day.papers);
                then.unreadOnly = true;
                QCOMPARE(library().paperIds(then).size(), day.unread);
            }
            for (const VotesCount &step : answer.votes) {
                PaperFilter then = filter;
                then.minVotes = step.from;
                then.maxVotes = step.to;
                QCOMPARE(library().paperIds(then).size(), step.papers);
            }
        }
        QVERIFY(clicked > 500);
    }

    void otherFiltersAreCountedBeside()
    {
        const QList<PaperFilter> others{someFilter(), someFilter(), {.starredOnly = true}};
        const Answer answer = library().answer({.others = others});
        QCOMPARE(answer.others.size(), 3);
        for (qsizetype i = 0; i < others.size(); ++i) {
            PaperFilter unread = others[i];
            unread.unreadOnly = true;
            QCOMPARE(answer.others[i].papers, int(library().paperIds(others[i]).size()));
            QCOMPARE(answer.others[i].unread, int(library().paperIds(unread).size()));
        }
    }

    // What is shown at once is the beginning of what is shown in the end.
    void firstRowsAreTheBeginningOfAll()
    {
        int asked = 0;
        for (int i = 0; i < 400; ++i) {
            const PaperFilter filter = someFilter();
            const auto first = library().firstPaperIds(filter, 7);
            QCOMPARE(first.has_value(),
                     !filter.unreadOnly && !filter.starredOnly && !filter.readingListOnly && !filter.minVotes && !filter.maxVotes);
            if (first) {
                QVERIFY2(*first == library().paperIds(filter).mid(0, 7), qPrintable(textOfFilter(filter)));
                ++asked;
            }
        }
        QVERIFY(asked > 200);
    }

    void anOrderChangesOnlyTheOrder()
    {
        for (int i = 0; i < 100; ++i) {
            PaperFilter filter = someFilter();
            const QList<PaperId> digest = library().paperIds(filter);
            for (const PaperOrder order : {PaperOrder::OldestFirst, PaperOrder::Votes, PaperOrder::BestMatch}) {
                filter.order = order;
                QList<PaperId> ids = library().paperIds(filter);
                checkOrder(ids, order);
                std::sort(ids.begin(), ids.end(), std::greater<PaperId>());
                QCOMPARE(ids, digest);
            }
        }
    }

    void theTextOfAFilterFindsTheSame()
    {
        for (int i = 0; i < 300; ++i) {
            const PaperFilter filter = someFilter();
            QVERIFY2(library().paperIds(filterOfText(textOfFilter(filter))) == library().paperIds(filter),
                     qPrintable(textOfFilter(filter)));
            // The same said in the search box alone.
            QVERIFY2(library().paperIds({.text = textOfFilter(filter)}) == library().paperIds(filter),
                     qPrintable(textOfFilter(filter)));
        }
    }

    void theWholeIsTheSumOfItsParts()
    {
        const LibraryCounts counts = library().counts();
        QCOMPARE(counts.papers, int(m_papers.size()));
        QCOMPARE(counts.unread, int(library().paperIds({.unreadOnly = true}).size()));
        QCOMPARE(counts.starred, int(library().paperIds({.starredOnly = true}).size()));
        QCOMPARE(counts.readingList, int(library().paperIds({.readingListOnly = true}).size()));
        int dated = 0;
        for (const DayCount &day : library().dayCounts({})) {
            dated += day.papers;
        }
        const auto undated =
            std::count_if(m_papers.cbegin(), m_papers.cend(), [](const Paper &paper) { return paper.days.isEmpty(); });
        QVERIFY(undated > 0);
        QCOMPARE(dated + undated, m_papers.size());
    }

    void rowsSayWhatThePapersSay()
    {
        const QList<PaperRow> rows = library().rows(library().paperIds({}));
        QCOMPARE(rows.size(), m_papers.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const Paper &paper = m_papers[i];
            QCOMPARE(rows[i].key, paper.key);
            QCOMPARE(rows[i].title, paper.title);
            QCOMPARE(rows[i].day, paper.days.value(0));
            QCOMPARE(rows[i].votes, paper.votes);
            QCOMPARE(rows[i].read, paper.state.read);
            QCOMPARE(rows[i].starred, paper.state.starred);
            QCOMPARE(rows[i].readingList, paper.state.readingList);
            QCOMPARE(rows[i].note, paper.state.note);
            QCOMPARE(rows[i].languages.isEmpty(), paper.languages.isEmpty());
        }
    }

private:
    Library &library() { return m_shelf->library(); }

    void fill()
    {
        for (int number = 0; number < 40; ++number) {
            const QString folder = m_dice.oneOf({u"alpha"_s, u"beta"_s, u"gamma"_s});
            const bool undated = m_dice.once(8);
            const QDate day = undated ? QDate() : firstDay.addDays(m_dice.below(8));
            QList<Entry> entries;
            for (int i = m_dice.below(6) + 1; i > 0; --i) {
                entries += someEntry();
            }
            const QString path = undated ? u"/d/loose %1.md"_s.arg(number)
                                         : u"/d/%1/%2/%3.md"_s.arg(folder).arg(number).arg(day.toString(Qt::ISODate));
            m_shelf->put(path, day, entries, m_dice.once(3) ? u"paper-sections"_s : u"paper-table"_s);
        }
        markSome();
    }

    Entry someEntry()
    {
        const int number = m_dice.below(60);
        const QString id = number % 7 == 0 ? QString() : u"2412.%1"_s.arg(number, 5, 10, QChar(u'0'));
        Entry told = entry(id, u"Paper %1 on %2"_s.arg(number).arg(words[number % 5]),
                           u"It is about %1 and %2."_s.arg(m_dice.oneOf(words), m_dice.oneOf(words)), m_dice.oneOf(languages));
        told.tags = m_dice.someOf(tagNames, 2);
        told.authors = m_dice.someOf({u"Wei Zhang"_s, u"Zhang Wei"_s, u"Wei"_s, u"김철수"_s, u"José Núñez"_s}, 3);
        told.githubUrls = m_dice.once(4) ? QStringList{u"https://github.com/a/b"_s} : QStringList();
        told.votes = m_dice.once(2) ? std::optional<int>(m_dice.below(30)) : std::nullopt;
        return told;
    }

    void markSome()
    {
        for (const PaperId id : library().paperIds({})) {
            const QStringList key{library().rows({id}).first().key};
            QVERIFY(!m_dice.once(3) || library().setRead(key, true));
            QVERIFY(!m_dice.once(4) || library().setStarred(key, true));
            QVERIFY(!m_dice.once(5) || library().setReadingList(key, true));
            QVERIFY(!m_dice.once(4) || library().addTag(key, m_dice.oneOf({u"Seminar"_s, u"video"_s})));
            QVERIFY(!m_dice.once(6) || library().setNote(key.first(), u"remember the speech"_s));
        }
    }

    static PaperFilter clickedOn(PaperFilter filter, Facet facet, const QString &name)
    {
        FacetChoice &choice = filter.choice(facet);
        if (choice.included.removeAll(name) > 0) {
            choice.excluded += name;
        } else if (choice.excluded.removeAll(name) == 0) {
            choice.included += name;
        }
        return filter;
    }

    void checkOrder(const QList<PaperId> &ids, PaperOrder order)
    {
        const QList<PaperRow> rows = library().rows(ids);
        for (qsizetype i = 1; i < rows.size(); ++i) {
            if (order == PaperOrder::Votes) {
                QVERIFY(rows[i - 1].votes.value_or(-1) >= rows[i].votes.value_or(-1));
            } else if (order == PaperOrder::OldestFirst) {
                QVERIFY(rows[i].day.isNull() || rows[i - 1].day <= rows[i].day);
            }
        }
    }

    PaperFilter someFilter()
    {
        PaperFilter filter;
        filter.text = m_dice.once(2)
            ? QString()
            : m_dice.oneOf({u"cache"_s, u"mod"_s, u"-robot"_s, u"vision speech"_s, u"paper -cache"_s, u"nlp"_s, u"remember"_s});
        filter.firstDay = m_dice.once(3) ? firstDay.addDays(m_dice.below(8)) : QDate();
        filter.lastDay = m_dice.once(3) ? firstDay.addDays(m_dice.below(8)) : QDate();
        if (filter.lastDay.isValid() && filter.lastDay < filter.firstDay) {
            std::swap(filter.firstDay, filter.lastDay);
        }
        filter.tags.included = m_dice.once(3) ? m_dice.someOf(tagNames + QStringList{u"seminar"_s}, 2) : QStringList();
        filter.tags.match = m_dice.once(2) ? Match::All : Match::Any;
        filter.tags.excluded = m_dice.once(5) ? m_dice.someOf(tagNames, 2) : QStringList();
        filter.languages.included = m_dice.once(4) ? m_dice.someOf({u"en"_s, u"ko"_s, u"zh"_s}, 2) : QStringList();
        filter.languages.excluded = m_dice.once(6) ? QStringList{u"ko"_s} : QStringList();
        filter.sources.included = m_dice.once(4) ? m_dice.someOf(m_sources, 2) : QStringList();
        filter.sources.excluded = m_dice.once(6) ? m_dice.someOf(m_sources, 1) : QStringList();
        filter.authors.included = m_dice.once(8) ? QStringList{u"Wei Zhang"_s} : QStringList();
        filter.has.included = m_dice.once(6) ? QStringList{u"note"_s} : QStringList();
        filter.has.excluded = m_dice.once(8) ? QStringList{u"code"_s} : QStringList();
        filter.weekdays = m_dice.once(8) ? 0b00101 : 0;
        filter.minVotes = m_dice.once(8) ? std::optional<int>(5) : std::nullopt;
        filter.maxVotes = m_dice.once(10) ? std::optional<int>(20) : std::nullopt;
        filter.unreadOnly = m_dice.once(6);
        filter.starredOnly = m_dice.once(8);
        filter.readingListOnly = m_dice.once(10);
        return filter;
    }

    QStringList keysThatFit(const PaperFilter &filter)
    {
        QStringList keys;
        for (const Paper &paper : std::as_const(m_papers)) {
            keys += fits(paper, filter) ? QStringList{paper.key} : QStringList();
        }
        return keys;
    }

    QList<DayCount> daysThatFit(const PaperFilter &filter)
    {
        QMap<QDate, DayCount> days;
        for (const Paper &paper : std::as_const(m_papers)) {
            if (!paper.days.isEmpty() && fits(paper, filter)) {
                DayCount &count = days[paper.days.first()];
                count = {paper.days.first(), count.papers + 1, count.unread + (paper.state.read ? 0 : 1)};
            }
        }
        return days.values();
    }

    Dice m_dice{};
    std::unique_ptr<Shelf> m_shelf;
    QList<Paper> m_papers{};
    QStringList m_sources{};
};

QTEST_GUILESS_MAIN(CountsTest)
#include "tst_counts.moc"
