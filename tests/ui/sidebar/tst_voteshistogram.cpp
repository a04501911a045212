#include "core/translations.h"
#include "ui/looks/theme.h"
#include "ui/sidebar/voteshistogram.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Paperlark;

namespace {

using Range = std::pair<std::optional<int>, std::optional<int>>;

struct Histogram {
    VotesHistogram view;
    QList<Range> chosen;

    Histogram()
    {
        QObject::connect(&view, &VotesHistogram::chosen, &view, [this](auto least, auto most) { chosen.append({least, most}); });
        view.setCounts({{0, 9, 80}, {10, 49, 41}, {50, 99, 1}, {100, {}, 0}});
        view.resize(240, view.sizeHint().height());
        view.show();
    }
    void click(int bar, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(&view, Qt::LeftButton, modifiers, view.barRect(bar).center());
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, Qt::Key(key), modifiers); }
    bool isIn(int bar) const { return view.cell(bar).chosen; }
};

} // namespace

class TestVotesHistogram final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        installTranslations(*qApp);
        Theme::apply(ThemeName::Paper);
    }

    void clickingABarChoosesItsVotesAndAgainGivesThemUp()
    {
        Histogram histogram;
        histogram.click(1);
        QCOMPARE(histogram.chosen.last(), Range(10, 49));
        QVERIFY(histogram.isIn(1));
        QVERIFY(!histogram.isIn(2));
        histogram.click(1);
        QCOMPARE(histogram.chosen.last(), Range());
        QVERIFY(!histogram.view.hasRange());
    }

    void theLastBarIsOpen()
    {
        Histogram histogram;
        histogram.click(3);
        QCOMPARE(histogram.chosen.last(), Range(100, std::nullopt));
    }

    void draggingChoosesASpan()
    {
        Histogram histogram;
        QTest::mousePress(&histogram.view, Qt::LeftButton, {}, histogram.view.barRect(2).center());
        QTest::mouseMove(&histogram.view, histogram.view.barRect(1).center());
        QTest::mouseMove(&histogram.view, histogram.view.barRect(0).center());
        QVERIFY(histogram.chosen.isEmpty()); // at the end of the drag
        QTest::mouseRelease(&histogram.view, Qt::LeftButton, {}, histogram.view.barRect(0).center());
        QCOMPARE(histogram.chosen, QList<Range>{Range(0, 99)});
    }

    void shiftClickExtends()
    {
        Histogram histogram;
        histogram.click(1);
        histogram.click(3, Qt::ShiftModifier);
        QCOMPARE(histogram.chosen.last(), Range(10, std::nullopt));
        histogram.click(2); // one of those chosen: only this one
        QCOMPARE(histogram.chosen.last(), Range(50, 99));
    }

    void keysMoveExtendAndChoose()
    {
        Histogram histogram;
        histogram.key(Qt::Key_Right);
        QVERIFY(histogram.chosen.isEmpty());
        histogram.key(Qt::Key_Space);
        QCOMPARE(histogram.chosen.last(), Range(10, 49));
        histogram.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(histogram.chosen.last(), Range(10, 99));
        histogram.key(Qt::Key_Left, Qt::ShiftModifier);
        histogram.key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(histogram.chosen.last(), Range(0, 49));
        histogram.key(Qt::Key_Escape);
        QCOMPARE(histogram.chosen.last(), Range());
        histogram.key(Qt::Key_End);
        histogram.key(Qt::Key_Right);
        QCOMPARE(histogram.view.currentCell(), 3);
    }

    void aRangeOfTheFilterMarksTheBarsItTouches()
    {
        Histogram histogram;
        histogram.view.setRange(30, std::nullopt);
        QVERIFY(!histogram.isIn(0));
        QVERIFY(histogram.isIn(1));
        QVERIFY(histogram.isIn(3));
        QCOMPARE(histogram.view.rangeText(), u"30 votes or more"_s);
        histogram.view.setRange(std::nullopt, 30);
        QVERIFY(histogram.isIn(1));
        QVERIFY(!histogram.isIn(2));
        QCOMPARE(histogram.view.rangeText(), u"up to 30 votes"_s);
        QVERIFY(histogram.chosen.isEmpty());
    }

    void everyBarSpeaks()
    {
        Histogram histogram;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&histogram.view);
        QCOMPARE(list->text(QAccessible::Name), u"Votes"_s);
        QCOMPARE(list->childCount(), 4);
        QCOMPARE(list->child(1)->text(QAccessible::Name), u"10 to 49 votes, 41 papers"_s);
        QCOMPARE(list->child(2)->text(QAccessible::Name), u"50 to 99 votes, 1 paper"_s);
        QCOMPARE(list->child(3)->text(QAccessible::Name), u"100 votes or more, 0 papers"_s);
        list->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(histogram.chosen.last(), Range(50, 99));
        QVERIFY(list->child(2)->state().selected);
        histogram.key(Qt::Key_Right);
        QCOMPARE(list->text(QAccessible::Value), u"10 to 49 votes, 41 papers"_s);
    }

    void withoutCountsNothingCanBeChosen()
    {
        VotesHistogram empty;
        empty.resize(240, empty.sizeHint().height());
        empty.show();
        QTest::mouseClick(&empty, Qt::LeftButton);
        QTest::keyClick(&empty, Qt::Key_Space);
        QVERIFY(!empty.hasRange());
    }
};

QTEST_MAIN(TestVotesHistogram)
#include "tst_voteshistogram.moc"
