#include "ui/panes.h"

#include <QTest>

using namespace Paperlark;

class PanesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_panes = std::make_unique<Panes>(new QWidget, new QWidget, new QWidget);
        resizeTo(1440);
        m_panes->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panes.get()));
    }

    void cleanup() { m_panes.reset(); }

    void theListGivesWayToThePageInAMiddlingWindow()
    {
        QCOMPARE(widths(), (QList<int>{240, 400, 798}));
        resizeTo(800);
        QCOMPARE(widths(), (QList<int>{0, 320, 479}));
        resizeTo(1440);
        QCOMPARE(widths(), (QList<int>{240, 400, 798}));
    }

    void theReadersDivisionComesBack()
    {
        m_panes->setSizesOf(Panes::Width::Wide, {240, 500, 698});
        resizeTo(800);
        QCOMPARE(m_panes->sizesOf(Panes::Width::Wide), (QList<int>{240, 500, 698}));
        resizeTo(1440);
        QCOMPARE(widths(), (QList<int>{240, 500, 698}));
    }

    void aPageTooNarrowToReadMakesRoomForTheDrawer()
    {
        resizeTo(800);
        m_panes->toggleSidebar();
        QVERIFY(!m_panes->widget(2)->isVisible());
        QCOMPARE(widths(), (QList<int>{240, 559, 0}));
        m_panes->toggleSidebar();
        QCOMPARE(widths(), (QList<int>{0, 320, 479}));
        resizeTo(1050);
        m_panes->toggleSidebar();
        QVERIFY(m_panes->widget(2)->isVisible());
    }

private:
    void resizeTo(int width)
    {
        m_panes->resize(width, 600);
        QCoreApplication::processEvents();
    }

    QList<int> widths() const { return m_panes->sizes(); }

    std::unique_ptr<Panes> m_panes{};
};

QTEST_MAIN(PanesTest)
#include "tst_panes.moc"
