// What y and Ctrl+C put on the clipboard, and what is dragged out of the list.
#include "tests/ui/windowofpapers.h"

#include "core/export/papersmime.h"
#include "core/translations.h"
#include "ui/deciding/toast.h"
#include "ui/exporting/copying.h"
#include "ui/filter/searchfield.h"
#include "ui/importing/imports.h"
#include "ui/keys/hintcard.h"
#include "ui/page/papertext.h"
#include "ui/page/paperview.h"

#include <QClipboard>
#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString address = u"https://arxiv.org/abs/"_s;

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class CopyingTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"tst_copying"_s);
        installTranslations(*QCoreApplication::instance());
    }
    void init()
    {
        m_papers = std::make_unique<WindowOfPapers>(3, 8);
        QGuiApplication::clipboard()->setText(u"before"_s);
        QCOMPARE(list().currentIndex().row(), 0);
        m_dragged.clear();
    }
    void cleanup() { m_papers.reset(); }

    void yThenALetterCopiesTheCurrentPaper_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const QString key = WindowOfPapers::keyOf(3, 0);
        QTest::newRow("y link") << Qt::Key_Y << address + key << u"Copied the link"_s;
        QTest::newRow("m Markdown") << Qt::Key_M << u"[Paper %1]("_s.arg(key) + address + key + u')' << u"Copied the Markdown"_s;
        QTest::newRow("t title") << Qt::Key_T << u"Paper "_s + key << u"Copied the title"_s;
        QTest::newRow("i id") << Qt::Key_I << key << u"Copied the arXiv id"_s;
        QTest::newRow("q citation") << Qt::Key_Q << u"A. Author. Paper %1. arXiv:%1, 2024. "_s.arg(key) + address + key
                                    << u"Copied the citation"_s;
    }
    void yThenALetterCopiesTheCurrentPaper()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QString, said);
        m_papers->press(Qt::Key_Y);
        QVERIFY(m_papers->part<HintCard>().isVisible());
        m_papers->press(key);
        QVERIFY(!m_papers->part<HintCard>().isVisible());
        QTEST(clipboard(), "text");
        QVERIFY2(toast().sentence().startsWith(said), qUtf8Printable(toast().sentence()));
    }

    void allPickedPapersAreCopied()
    {
        m_papers->press(Qt::Key_X);
        m_papers->press(Qt::Key_J);
        m_papers->press(Qt::Key_J);
        m_papers->press(Qt::Key_X);
        m_papers->press(Qt::Key_K); // where the cursor is does not matter
        m_papers->press(Qt::Key_Y);
        m_papers->press(Qt::Key_I);
        QCOMPARE(clipboard(), WindowOfPapers::keyOf(3, 0) + u'\n' + WindowOfPapers::keyOf(3, 2));
        m_papers->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(clipboard().count("@misc{"_L1), 2);
        QVERIFY(clipboard().contains(u"eprint = {%1}"_s.arg(WindowOfPapers::keyOf(3, 2))));
        QVERIFY(toast().sentence().startsWith("Copied BibTeX of 2 paper"_L1));
        QVERIFY(list().isPicking());
    }

    void manyAreCopiedBehindTheWindow()
    {
        m_papers->import(QDate(2024, 12, 4), 150);
        QTRY_COMPARE(m_papers->model().rowCount(), 174);
        m_papers->waitForCounts();
        m_papers->select(u"all"_s);
        m_papers->trigger(u"copy.bibtex"_s);
        QCOMPARE(clipboard(), u"before"_s); // it has not waited
        QTRY_COMPARE(clipboard().count("@misc{"_L1), 174);
        QVERIFY(toast().sentence().startsWith("Copied BibTeX of 174 paper"_L1));
    }

    void ctrlCCopiesTitleAndLinkInEveryForm()
    {
        m_papers->press(Qt::Key_X);
        m_papers->press(Qt::Key_J);
        m_papers->press(Qt::Key_X);
        m_papers->press(Qt::Key_C, Qt::ControlModifier);
        const QMimeData &copied = *QGuiApplication::clipboard()->mimeData();
        const QString one = WindowOfPapers::keyOf(3, 0);
        const QString two = WindowOfPapers::keyOf(3, 1);
        QCOMPARE(copied.text(), u"Paper %1 — %2%1\nPaper %3 — %2%3"_s.arg(one, address, two));
        QVERIFY(copied.html().contains(u"<a href=\"%2%1\">Paper %1</a>"_s.arg(one, address)));
        QCOMPARE(QString::fromUtf8(copied.data(u"text/markdown"_s)),
                 u"[Paper %1](%2%1)\n[Paper %3](%2%3)"_s.arg(one, address, two));
    }

    void whatWasCopiedLeadsBackToItsPaper()
    {
        const QString key = list().currentKey();
        for (const QString &id :
             {u"copy.link"_s, u"copy.bibtex"_s, u"copy.markdown"_s, u"copy.arxivId"_s, u"copy.citation"_s, u"copy.smart"_s}) {
            m_papers->trigger(id);
            m_papers->press(Qt::Key_J);
            QVERIFY(list().currentKey() != key);
            m_papers->press(Qt::Key_V, Qt::ControlModifier);
            QCOMPARE(list().currentKey(), key);
        }
    }

    void ctrlCCopiesWhatIsSelectedOnThePageFirst()
    {
        auto &text = m_papers->part<PaperText>();
        QTRY_VERIFY(text.toPlainText().contains("It says"_L1));
        QVERIFY(static_cast<QTextEdit &>(text).find(u"It says"_s)); // selects it
        for (QWidget *focus : {static_cast<QWidget *>(&text), static_cast<QWidget *>(&list())}) {
            QGuiApplication::clipboard()->clear();
            focus->setFocus();
            QTest::keyClick(focus, Qt::Key_C, Qt::ControlModifier);
            QCOMPARE(clipboard(), u"It says"_s);
        }
    }

    void aLinkThatHasTheFocusIsNoSelectedText()
    {
        auto &text = m_papers->part<PaperText>();
        QTRY_VERIFY(text.toPlainText().contains("It says"_L1));
        text.setFocus();
        for (int i = 0; i < 30 && !text.textCursor().hasSelection(); ++i)
            QTest::keyClick(&text, Qt::Key_Tab);
        QVERIFY(text.textCursor().hasSelection() && text.hasFocus());
        QTest::keyClick(&text, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(clipboard().startsWith("Paper "_L1));
    }

    void inATextFieldCtrlCIsTheFields()
    {
        auto &search = m_papers->part<SearchField>();
        search.setFocus();
        search.setText(u"cache"_s);
        search.selectAll();
        QTest::keyClick(&search, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), u"cache"_s);
        search.deselect();
        QTest::keyClick(&search, Qt::Key_Y);
        QCOMPARE(clipboard(), u"cache"_s);
        QVERIFY(toast().sentence().isEmpty());
    }

    void aDragBeginsOnlyFarEnoughAway()
    {
        const QPoint start = centre(1);
        const int distance = QApplication::startDragDistance();
        press(start);
        move(start + QPoint(0, distance / 2));
        move(start + QPoint(0, distance / 2 - 1));
        collectDrag();
        release(start + QPoint(0, distance / 2));
        QVERIFY(m_dragged.isEmpty());
        QCOMPARE(list().currentIndex().row(), 1);
        drag(start);
        QCOMPARE(m_dragged, QStringList{dragged({1})});
    }

    void aDragOfPickedPapersTakesAll()
    {
        for (int i = 0; i < 2; ++i) {
            m_papers->press(Qt::Key_X);
            m_papers->press(Qt::Key_J);
        }
        drag(centre(1));
        QCOMPARE(m_dragged, QStringList{dragged({0, 1})});
        QCOMPARE(list().selectedRows(), 2);
        m_dragged.clear();
        drag(centre(3)); // not one of them: as a press on it, it alone
        QCOMPARE(m_dragged, QStringList{dragged({3})});
    }

    void aHeadingIsNotDragged()
    {
        press(centre(1));
        release(centre(1));
        drag({centre(1).x(), 4});
        QVERIFY(m_dragged.isEmpty());
    }

    void ownDropsAreNotImportedAgain()
    {
        const PapersMime carried(m_papers->library(), list().selectedKeys());
        QVERIFY(carried.hasUrls());
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_papers->window.get(), &enter);
        QVERIFY(!enter.isAccepted());
        QVERIFY(!m_papers->window->imports().isRunning());
    }

private:
    PaperListView &list() const { return m_papers->list(); }
    Toast &toast() const { return m_papers->part<Toast>(); }
    void press(const QPoint &at) const { mouse(QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton); }
    void move(const QPoint &at) const { mouse(QEvent::MouseMove, at, Qt::NoButton, Qt::LeftButton); }
    void release(const QPoint &at) const { mouse(QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton); }
    void mouse(QEvent::Type type, const QPoint &at, Qt::MouseButton button, Qt::MouseButtons held) const
    {
        QWidget *viewport = list().viewport();
        QMouseEvent event(type, at, viewport->mapToGlobal(at), button, held, Qt::NoModifier);
        QApplication::sendEvent(viewport, &event);
    }
    void drag(const QPoint &from)
    {
        press(from);
        move(from + QPoint(0, 60));
        move(from + QPoint(0, 90));
        collectDrag();
        release(from + QPoint(0, 90));
    }
    QPoint centre(int row) const { return list().visualRect(list().model()->index(row, 0)).center(); }
    // The addresses that a drag of these papers of the newest day carries.
    static QString dragged(const QList<int> &papers)
    {
        QStringList addresses;
        for (int paper : papers)
            addresses += address + WindowOfPapers::keyOf(3, paper);
        return addresses.join(u"\r\n"_s);
    }
    // Offscreen a drag ends as soon as it has begun, and is deleted by the next turn of the loop.
    void collectDrag()
    {
        if (const auto *drag = list().findChild<QDrag *>())
            m_dragged += QString::fromUtf8(drag->mimeData()->data(u"text/uri-list"_s));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QStringList m_dragged{}; // what each drag carried
    std::unique_ptr<WindowOfPapers> m_papers{};
};

QTEST_MAIN(CopyingTest)
#include "tst_copying.moc"
