// The list as cards, with pictures and without.
#include "ui/list/papercard.h"

#include "tests/ui/list/listofmanypapers.h"
#include "ui/looks/looks.h"

#include <QStandardPaths>
#include <QTest>

using namespace Paperlark;

class PaperCardTest final : public ListOfManyPapers
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        speakEnglish();
    }
    void init()
    {
        showList();
        m_view->setDensity(ListDensity::Cards);
    }
    void cleanup() { closeList(); }

    void allCardsAreEquallyHigh()
    {
        QCOMPARE(m_view->visualRect(index(0)).height(), PaperCard::rowHeight());
        QCOMPARE(m_view->visualRect(index(1)).height(), PaperCard::rowHeight());
        QVERIFY(m_view->visualRect(index(1)).top() == m_view->visualRect(index(0)).bottom() + 1);
    }

    void partsLieInTheCardAndBesideEachOther_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("scale");
        for (const int width : {200, 280, 320, 400, 560}) {
            for (const double scale : {0.8, 1.0, 1.5, 2.0})
                QTest::addRow("%d px at %.0f %%", width, 100 * scale) << width << scale;
        }
    }

    void partsLieInTheCardAndBesideEachOther()
    {
        QFETCH(int, width);
        QFETCH(double, scale);
        Fonts::setScale(scale);
        const QRect row(0, 100, width, PaperCard::rowHeight());
        const PaperCard card(row);
        QVERIFY(row.contains(card.card));
        for (const QRect &part : {card.words, card.facts, card.marks})
            QVERIFY(card.card.contains(part));
        QVERIFY(card.words.bottom() < card.facts.top());
        if (card.hasPlate) {
            QVERIFY(card.card.contains(card.plate));
            QCOMPARE(card.plate.size(), QSize(Fonts::px(96), Fonts::px(54)));
            QVERIFY(card.plate.right() < card.words.left());
            QVERIFY(card.marks.top() > card.plate.bottom());
        }
    }

    void theWordsKeepTheirRoomInANarrowList()
    {
        QVERIFY(PaperCard({0, 0, 400, 112}).hasPlate);
        QVERIFY(!PaperCard({0, 0, 280, 112}).hasPlate);
    }

    void withoutAPictureThePlateBearsItsName()
    {
        QCOMPARE(plateName({.key = u"2412.13649"_s, .title = u"SCOPE: Optimizing the Cache"_s}), u"SCOPE"_s);
        QCOMPARE(plateName({.key = u"2412.13649"_s, .title = u"Mem$^2$: Two Memories"_s}), u"Mem²"_s);
        QCOMPARE(plateName({.key = u"2412.13649"_s, .title = u"A Survey of Caches: Part One"_s}), u"2412.13649"_s);
        QCOMPARE(plateName({.key = u"2412.13649"_s, .title = u"No colon"_s}), u"2412.13649"_s);
        QCOMPARE(plateName({.key = u"title:0123456789abcdef"_s, .title = u"Nameless paper"_s}), u"Nameless"_s);
        QVERIFY(hasShortName({.title = u"SCOPE: it"_s}));
        QVERIFY(!hasShortName({.title = u"Averyverylongword: it"_s}));
    }

    void picturesAreShownWhereThereAreSome()
    {
        QStringList asked;
        m_view->setThumbnailOf([&asked](const QString &, const QSize &pixels) {
            asked += u"%1x%2"_s.arg(pixels.width()).arg(pixels.height());
            QImage image(pixels, QImage::Format_RGB32);
            image.fill(Qt::magenta);
            return image;
        });
        m_view->showThumbnails();
        const PaperCard card(m_view->visualRect(index(0)));
        const QImage painted = m_view->grab().toImage();
        QVERIFY(!asked.isEmpty());
        const double ratio = m_view->devicePixelRatioF();
        QCOMPARE(asked.first(), u"%1x%2"_s.arg(card.plate.width() * ratio).arg(card.plate.height() * ratio));
        const QPoint middle = m_view->viewport()->mapTo(m_view.get(), card.plate.center());
        QCOMPARE(painted.pixelColor(middle * ratio), QColor(Qt::magenta));
        QVERIFY(asked.size() < 20); // only what is seen
    }

    void otherDensitiesAskForNoPicture()
    {
        int asked = 0;
        m_view->setThumbnailOf([&asked](const QString &, const QSize &) { return ++asked, QImage(); });
        for (const ListDensity density : {ListDensity::Comfortable, ListDensity::Compact}) {
            m_view->setDensity(density);
            m_view->grab();
        }
        QCOMPARE(asked, 0);
        m_view->setDensity(ListDensity::Cards);
        m_view->grab();
        QVERIFY(asked > 0);
    }

    void theDensityIsKept()
    {
        for (const ListDensity density : {ListDensity::Cards, ListDensity::Compact, ListDensity::Comfortable}) {
            Looks::setDensity(density);
            QCOMPARE(Looks::density(), density);
        }
    }

    void theCurrentRowKeepsItsPlace()
    {
        m_view->setDensity(ListDensity::Compact);
        m_view->goTo(20);
        m_view->setDensity(ListDensity::Cards);
        QCOMPARE(m_view->currentIndex().row(), 20);
        QVERIFY(m_view->viewport()->rect().intersects(m_view->visualRect(index(20))));
    }
};

QTEST_MAIN(PaperCardTest)
#include "tst_papercard.moc"
