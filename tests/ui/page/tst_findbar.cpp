#include "ui/page/findbar.h"

#include "tests/ui/papers.h"
#include "ui/looks/theme.h"
#include "ui/page/papertext.h"
#include "ui/page/paperview.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

Paper paperOf(const QString &id, const QString &text)
{
    Paper paper = Paperlark::paperOf(id, {voice(u"en"_s, u"morning"_s, text)});
    paper.title = u"A window over "_s + id;
    return paper;
}

} // namespace

class TestFindBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(ThemeName::Paper); }

    void init()
    {
        m_view = std::make_unique<PaperView>();
        m_view->resize(800, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->activateWindow();
        show(paperOf(u"2412.00001"_s, u"The window slides. A Window stays."_s), 0);
    }

    void cleanup() { m_view.reset(); }

    void itIsHiddenUntilItIsAskedFor()
    {
        QVERIFY(!bar().isVisible());
        bar().open();
        QVERIFY(bar().isVisible());
        QVERIFY(field().hasFocus());
    }

    void findsWhileTyping()
    {
        bar().open();
        QTest::keyClicks(&field(), u"wind"_s);
        QCOMPARE(count(), u"1 of 3"_s); // the title too
        QCOMPARE(marked(), 3);
        QTest::keyClicks(&field(), u"ow st"_s);
        QCOMPARE(count(), u"1 of 1"_s);
        QTest::keyClicks(&field(), u"x"_s);
        QCOMPARE(count(), u"Not on this page"_s);
        QCOMPARE(marked(), 0);
        field().clear();
        QCOMPARE(count(), QString());
    }

    void whereThePaperComesFromIsFound()
    {
        bar().open();
        field().setText(u"morning"_s);
        QCOMPARE(count(), u"1 of 1"_s);
    }

    void enterAndF3GoRound()
    {
        bar().open();
        field().setText(u"window"_s);
        QStringList seen;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(&field(), Qt::Key_Return);
            seen.append(count());
        }
        QCOMPARE(seen, (QStringList{u"2 of 3"_s, u"3 of 3"_s, u"1 of 3"_s}));
        QTest::keyClick(&field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), u"3 of 3"_s);
        bar().findNext();
        bar().findPrevious();
        QCOMPARE(count(), u"3 of 3"_s);
    }

    void theCurrentPlaceIsMarkedMoreStrongly()
    {
        bar().open();
        field().setText(u"window"_s);
        bar().findNext();
        QList<int> strong;
        const auto marks = text().extraSelections();
        for (int i = 0; i < marks.size(); ++i) {
            if (marks.at(i).format.background().color() == Theme::colors().accent)
                strong.append(i);
        }
        QCOMPARE(strong, QList<int>{1});
    }

    void aPlaceFarDownIsScrolledTo()
    {
        show(paperOf(u"2412.00002"_s, u"- A line of it.\n"_s.repeated(200) + u"- The needle."_s), 0);
        bar().open();
        field().setText(u"needle"_s);
        QVERIFY(text().verticalScrollBar()->value() > 1000);
    }

    void aPlaceInAFoldIsUnfolded()
    {
        const QString folded = u"It works. Follow-up questions: 1. Does the needle scale? 2. Is it open?"_s;
        show(paperOf(u"2412.00004"_s, folded), 0);
        QVERIFY(!text().toPlainText().contains(u"needle"_s));
        bar().open();
        field().setText(u"needle"_s);
        QCOMPARE(count(), u"1 of 1"_s);
        show(paperOf(u"2412.00005"_s, u"A sentence of it. "_s.repeated(3'500) + u"The needle."_s), 0);
        QCOMPARE(count(), u"1 found"_s);
    }

    void aSearchedWordInAFoldIsUnfolded()
    {
        m_view->setSearchTerms({{.text = u"needle"_s}});
        show(paperOf(u"2412.00006"_s, u"It works. Follow-up questions: 1. Does the needle scale? 2. Is it open?"_s), 0);
        QVERIFY(text().toPlainText().contains(u"needle"_s));
    }

    void aSearchedWordInTheRestOfAFloodIsCounted()
    {
        m_view->setSearchTerms({{.text = u"needle"_s}});
        show(paperOf(u"2412.00007"_s, u"A sentence of it. "_s.repeated(3'500) + u"The needle, a needle."_s), 0);
        const QString words = text().toPlainText().replace(QChar(QChar::Nbsp), u' ');
        QVERIFY(!words.contains(u"The needle"_s));
        QVERIFY(words.contains(u"2 hit"_s) && words.contains(u"in the rest"_s));
        m_view->setSearchTerms({{.text = u"haystack"_s}});
        QTRY_VERIFY(!text().toPlainText().contains(u"in the rest"_s));
    }

    void theNextPaperIsCountedAnew()
    {
        bar().open();
        field().setText(u"window"_s);
        QCOMPARE(count(), u"1 of 3"_s);
        show(paperOf(u"2412.00003"_s, u"Nothing slides."_s), 1);
        QCOMPARE(count(), u"1 found"_s);
        QCOMPARE(text().verticalScrollBar()->value(), 0);
        bar().findNext();
        QCOMPARE(count(), u"1 of 1"_s);
    }

    void escClosesAndGivesTheFocusBack()
    {
        text().setFocus();
        bar().open();
        field().setText(u"window"_s);
        QTest::keyClick(&field(), Qt::Key_Escape);
        QVERIFY(!bar().isVisible());
        QVERIFY(text().hasFocus());
        QCOMPARE(marked(), 0);
    }

    void theCountIsSpoken()
    {
        bar().open();
        field().setText(u"nowhere"_s);
        QStringList names;
        for (const auto *label : bar().findChildren<QLabel *>())
            names.append(label->accessibleName());
        QVERIFY(names.contains(u"Not on this page"_s));
    }

private:
    void show(const Paper &paper, int row)
    {
        m_view->setPaper(paper, row, 3);
        QCoreApplication::processEvents();
    }
    FindBar &bar() const { return m_view->findBar(); }
    QLineEdit &field() const { return *bar().findChild<QLineEdit *>(); }
    PaperText &text() const { return *m_view->findChild<PaperText *>(); }
    QString count() const { return bar().findChild<QLabel *>()->text(); }
    int marked() const { return int(text().extraSelections().size()); }

    std::unique_ptr<PaperView> m_view{};
};

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
