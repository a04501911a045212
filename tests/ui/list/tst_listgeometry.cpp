#include "ui/list/listgeometry.h"

#include <QTest>

using namespace Paperlark;

namespace {

constexpr ListGeometry::Heights Heights{.row = 10, .firstHeading = 7, .heading = 3, .votesHeading = 2};

ListGeometry threeDays()
{
    ListGeometry geometry;
    geometry.setHeights(Heights);
    geometry.setSections({{.day = QDate(2024, 12, 23), .firstRow = 0, .count = 2},
                          {.day = QDate(2024, 12, 20), .firstRow = 2, .count = 1},
                          {.day = QDate(), .firstRow = 3, .count = 3}});
    return geometry;
}

} // namespace

class TestListGeometry final : public QObject
{
    Q_OBJECT
private slots:
    void nothingTakesNoRoom();
    void rowsLieUnderTheirHeadings();
    void everyPixelBelongsToARowOrAHeading();
    void rowFromFindsTheFirstRowThatReachesBelow();
    void outsideThereIsNoRow();
    void aMillionRowsAreFoundAgain();
    void aFoldedSectionIsItsHeading();
    void foldedRowsArePassedOver();
    void everythingFoldedHasNoRow();
    void sectionsMayBeLightOrHaveNoHeading();
};

void TestListGeometry::nothingTakesNoRoom()
{
    const ListGeometry geometry;
    QCOMPARE(geometry.height(), 0);
    QCOMPARE(geometry.rowCount(), 0);
    QCOMPARE(geometry.rowAt(0), -1);
    QCOMPARE(geometry.sectionAt(5), -1);
    QCOMPARE(geometry.rowFrom(5), 0);
}

void TestListGeometry::rowsLieUnderTheirHeadings()
{
    const ListGeometry geometry = threeDays();
    QCOMPARE(geometry.headingTop(0), 0);
    QCOMPARE(geometry.rowTop(0), 7);
    QCOMPARE(geometry.rowTop(1), 17);
    QCOMPARE(geometry.headingTop(1), 27);
    QCOMPARE(geometry.rowTop(2), 30);
    QCOMPARE(geometry.headingTop(2), 40);
    QCOMPARE(geometry.rowTop(5), 63);
    QCOMPARE(geometry.height(), 73);
}

void TestListGeometry::everyPixelBelongsToARowOrAHeading()
{
    const ListGeometry geometry = threeDays();
    for (int y = 0; y < geometry.height(); ++y) {
        const int row = geometry.rowAt(y);
        if (row >= 0) {
            QVERIFY(geometry.rowTop(row) <= y && y < geometry.rowTop(row) + geometry.rowHeight());
            QCOMPARE(geometry.sectionAt(y), geometry.sectionOfRow(row));
        } else {
            const int section = geometry.sectionAt(y);
            QVERIFY(y - geometry.headingTop(section) < geometry.headingHeight(section));
        }
    }
}

void TestListGeometry::rowFromFindsTheFirstRowThatReachesBelow()
{
    const ListGeometry geometry = threeDays();
    QCOMPARE(geometry.rowFrom(0), 0);
    QCOMPARE(geometry.rowFrom(16), 0);
    QCOMPARE(geometry.rowFrom(17), 1);
    QCOMPARE(geometry.rowFrom(28), 2); // on the heading above it
    QCOMPARE(geometry.rowFrom(1000), 6);
}

void TestListGeometry::outsideThereIsNoRow()
{
    const ListGeometry geometry = threeDays();
    QCOMPARE(geometry.rowAt(-1), -1);
    QCOMPARE(geometry.rowAt(73), -1);
    QCOMPARE(geometry.rowAt(72), 5);
}

void TestListGeometry::aMillionRowsAreFoundAgain()
{
    ListGeometry::Sections sections;
    for (int day = 0; day < 100'000; ++day)
        sections << ListSection{.day = QDate(2024, 12, 23).addDays(-day), .firstRow = day * 10, .count = 10};
    ListGeometry geometry;
    geometry.setHeights({.row = 176, .firstHeading = 100, .heading = 68}); // at 200 %
    geometry.setSections(sections);
    QVERIFY(geometry.height() > 0); // within an int
    for (int row : {0, 9, 10, 499'999, 500'000, 999'999})
        QCOMPARE(geometry.rowAt(geometry.rowTop(row) + 5), row);
}

void TestListGeometry::aFoldedSectionIsItsHeading()
{
    ListGeometry geometry = threeDays();
    geometry.setSections(geometry.sections(), {0, 1});
    QCOMPARE(geometry.headingTop(1), 7);
    QCOMPARE(geometry.headingTop(2), 10);
    QCOMPARE(geometry.rowTop(3), 13);
    QCOMPARE(geometry.height(), 43);
    QCOMPARE(geometry.rowCount(), 6);
    QVERIFY(!geometry.isShown(2));
    QVERIFY(geometry.isShown(3));
    QCOMPARE(geometry.rowAt(8), -1);
    QCOMPARE(geometry.rowAt(13), 3);
    QCOMPARE(geometry.rowFrom(0), 3);
    QCOMPARE(geometry.sectionAt(8), 1);
}

void TestListGeometry::foldedRowsArePassedOver()
{
    ListGeometry geometry = threeDays();
    geometry.setSections(geometry.sections(), {1});
    QCOMPARE(geometry.shownFrom(2, 1), 3);
    QCOMPARE(geometry.shownFrom(2, -1), 1);
    QCOMPARE(geometry.shownFrom(6, 1), -1);
    QCOMPARE(geometry.shownFrom(-1, -1), -1);
    QCOMPARE(geometry.rowFrom(28), 3);
}

void TestListGeometry::everythingFoldedHasNoRow()
{
    ListGeometry geometry = threeDays();
    geometry.setSections(geometry.sections(), {0, 1, 2});
    QCOMPARE(geometry.height(), 13);
    QCOMPARE(geometry.rowFrom(0), 6);
    for (int y = 0; y < 20; ++y)
        QCOMPARE(geometry.rowAt(y), -1);
}

void TestListGeometry::sectionsMayBeLightOrHaveNoHeading()
{
    ListGeometry geometry = threeDays();
    geometry.setSections({{.heading = ListSection::Heading::Votes, .fromVotes = 100, .firstRow = 0, .count = 2},
                          {.heading = ListSection::Heading::Votes, .fromVotes = -1, .firstRow = 2, .count = 1}});
    QCOMPARE(geometry.rowTop(0), 2);
    QCOMPARE(geometry.headingTop(1), 22);
    QCOMPARE(geometry.height(), 34);
    geometry.setSections({{.heading = ListSection::Heading::None, .firstRow = 0, .count = 5}});
    QCOMPARE(geometry.rowTop(0), 0);
    QCOMPARE(geometry.rowAt(0), 0);
    QCOMPARE(geometry.height(), 50);
}

QTEST_MAIN(TestListGeometry)
#include "tst_listgeometry.moc"
