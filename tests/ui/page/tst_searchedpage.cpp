#include "tests/ui/page/pagetest.h"
#include "tests/ui/papers.h"
#include "ui/looks/theme.h"

#include <QClipboard>
#include <QMimeData>
#include <QTest>

using namespace Paperlark;

// The words of a search on the page.
class TestSearchedPage : public PageTest
{
    Q_OBJECT

private slots:
    void init() { openPage(); }
    void cleanup() { m_view.reset(); }

    void searchedWordsAreMarkedOnThePage()
    {
        m_view->setPaper(threeVoices(), 0, 1);
        m_view->setSearchTerms({{u"wind"_s, false}, {u"title"_s, false}, {u"jialong"_s, false}});
        QCOMPARE(hits(), (QStringList{u"title"_s, u"Jialong"_s, u"wind"_s}));
        m_view->setSearchTerms({{u"창을"_s, false}});
        QVERIFY(hits().isEmpty());
        m_view->nextVoice();
        m_view->nextVoice();
        QCOMPARE(hits(), QStringList{u"창을"_s});
        m_view->setSearchTerms({});
        QVERIFY(hits().isEmpty());
    }

    void whereAPaperComesFromIsNotSearched()
    {
        m_view->setPaper(threeVoices(), 0, 1);
        m_view->setSearchTerms({{u"morning"_s, false}, {u"23"_s, false}});
        QVERIFY(text()->toPlainText().contains(u"morning"_s));
        QVERIFY(hits().isEmpty());
    }

    void marksOfASearchAreNotCopied()
    {
        m_view->setPaper(threeVoices(), 0, 1);
        text()->selectAll();
        text()->copy();
        const QString before = QApplication::clipboard()->mimeData()->html();
        m_view->setSearchTerms({{u"wind"_s, false}});
        QVERIFY(!hits().isEmpty());
        text()->selectAll();
        text()->copy();
        QCOMPARE(QApplication::clipboard()->mimeData()->html(), before);
    }

    void marksOfASearchFollowTheTheme()
    {
        m_view->setPaper(threeVoices(), 0, 1);
        m_view->setSearchTerms({{u"wind"_s, false}});
        Theme::apply(ThemeName::Night);
        QTRY_COMPARE(text()->extraSelections().first().format.background().color(), Theme::colors(ThemeName::Night).hit);
        Theme::apply(ThemeName::Paper);
    }
};

QTEST_MAIN(TestSearchedPage)
#include "tst_searchedpage.moc"
