// The way of a reader, step by step.
#include "ui/history.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

bool always(const QString &)
{
    return true;
}

HistoryPlace paper(const QString &key)
{
    return {.filter = {}, .paper = key};
}

} // namespace

class TestHistory final : public QObject
{
    Q_OBJECT

private slots:
    void goesBackAndForward()
    {
        History history;
        for (const QString &key : {u"a"_s, u"b"_s, u"c"_s})
            history.visit(paper(key));
        QVERIFY(history.canGoBack() && !history.canGoForward());
        QCOMPARE(history.back(always), paper(u"b"_s));
        QCOMPARE(history.back(always), paper(u"a"_s));
        QCOMPARE(history.back(always), std::nullopt);
        QCOMPARE(history.forward(always), paper(u"b"_s));
        QCOMPARE(history.forward(always), paper(u"c"_s));
        QCOMPARE(history.forward(always), std::nullopt);
    }

    void aNewStepForgetsWhatWasAhead()
    {
        History history;
        history.visit(paper(u"a"_s));
        history.visit(paper(u"b"_s));
        history.back(always);
        history.visit(paper(u"c"_s));
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(always), paper(u"a"_s));
    }

    void theSamePlaceIsNoStep()
    {
        History history;
        history.visit(paper(u"a"_s));
        history.visit(paper(u"a"_s));
        QVERIFY(!history.canGoBack());
    }

    void aStepThatIsNotFinishedIsAmended()
    {
        History history;
        history.visit({u"old"_s, u"a"_s});
        history.visit({u"n"_s, u"a"_s});
        history.amend({u"ne"_s, u"b"_s});
        history.amend({u"new"_s, u"c"_s});
        QCOMPARE(history.back(always), (HistoryPlace{u"old"_s, u"a"_s}));
        QCOMPARE(history.forward(always), (HistoryPlace{u"new"_s, u"c"_s}));
        history.amend({u"old"_s, u"a"_s}); // taken back: no step at all
        QVERIFY(!history.canGoBack());
    }

    void amendingNothingIsTheFirstStep()
    {
        History history;
        history.amend(paper(u"a"_s));
        history.visit(paper(u"b"_s));
        QCOMPARE(history.back(always), paper(u"a"_s));
    }

    void amendingInTheMiddleKeepsWhatIsAhead()
    {
        History history;
        for (const QString &key : {u"a"_s, u"b"_s, u"c"_s})
            history.visit(paper(key));
        history.back(always);
        history.amend(paper(u"x"_s));
        QCOMPARE(history.forward(always), paper(u"c"_s));
        QCOMPARE(history.back(always), paper(u"x"_s));
    }

    void aPaperThatIsGoneIsSkipped()
    {
        const auto withoutB = [](const QString &key) { return key != u"b"_s; };
        History history;
        for (const QString &key : {u"a"_s, u"b"_s, u"a"_s, u"b"_s, u"c"_s})
            history.visit(paper(key));
        QCOMPARE(history.back(withoutB), paper(u"a"_s));
        QCOMPARE(history.back(withoutB), std::nullopt); // the a before b is the same place
        QCOMPARE(history.forward(withoutB), paper(u"c"_s));
        QCOMPARE(history.forward(withoutB), std::nullopt);
    }

    void aFilterWithoutPapersIsAPlace()
    {
        History history;
        history.visit({u"xyzzy"_s, {}});
        history.visit(paper(u"a"_s));
        QCOMPARE(history.back([](const QString &) { return false; }), (HistoryPlace{u"xyzzy"_s, {}}));
    }

    void theOldestStepsGo()
    {
        History history;
        for (int i = 0; i < History::mostPlaces + 10; ++i)
            history.visit(paper(QString::number(i)));
        int steps = 0;
        QString last;
        while (const auto place = history.back(always)) {
            ++steps;
            last = place->paper;
        }
        QCOMPARE(steps, int(History::mostPlaces) - 1);
        QCOMPARE(last, u"10"_s);
    }

    void theLastTwoPapersChangePlaces()
    {
        History history;
        QVERIFY(history.paperBefore().isEmpty());
        history.see(u"a"_s);
        history.see(u"b"_s);
        QCOMPARE(history.paperBefore(), u"a"_s);
        history.see(u"b"_s);
        history.see({});
        QCOMPARE(history.paperBefore(), u"a"_s);
        history.see(u"a"_s);
        QCOMPARE(history.paperBefore(), u"b"_s);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
