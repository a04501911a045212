// Where papers lead, in the whole window: keys, buttons, picked papers, the reader's choices.
#include "tests/ui/windowofpapers.h"

#include "core/translations.h"
#include "ui/controls/keybutton.h"
#include "ui/controls/linkbutton.h"
#include "ui/links/linkchoices.h"
#include "ui/links/linklist.h"
#include "ui/links/linkopener.h"
#include "ui/links/linkpicker.h"
#include "ui/page/pageactions.h"
#include "ui/page/papertext.h"
#include "ui/page/paperview.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/palettefield.h"
#include "ui/papercommands.h"

#include <QDesktopServices>
#include <QDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QTimer>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString abstract = u"https://arxiv.org/abs/"_s;
const QString pdf = u"https://arxiv.org/pdf/"_s;

} // namespace

class LinksTest final : public QObject
{
    Q_OBJECT

public slots:
    void openedUrl(const QUrl &url) { m_opened.append(url.toString()); }

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"tst_links"_s);
        installTranslations(*qApp);
        QLocale::setDefault(QLocale(u"en_GB"_s));
        QDesktopServices::setUrlHandler(u"https"_s, this, "openedUrl");
    }

    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"https"_s); }

    void init()
    {
        m_opened.clear();
        m_window = std::make_unique<WindowOfPapers>(3, 5);
        QCOMPARE(list().currentIndex().row(), 0);
    }

    void cleanup() { m_window.reset(); }

    void aDigitOpensThatLink()
    {
        press(Qt::Key_O, Qt::ShiftModifier);
        QVERIFY(picker().isOpen());
        QTest::keyClick(&picker().list(), Qt::Key_2);
        QCOMPARE(m_opened, QStringList{pdf + keyAt(0)});
        QVERIFY(!picker().isOpen());
        QVERIFY(list().hasFocus());
        press(Qt::Key_J);
        press(Qt::Key_O, Qt::ShiftModifier);
        QTest::keyClick(&picker().list(), Qt::Key_4);
        QCOMPARE(m_opened.last(), u"https://huggingface.co/papers/"_s + keyAt(1));
    }

    void itsKeysAreItsOwn()
    {
        press(Qt::Key_O, Qt::ShiftModifier);
        for (const Qt::Key key : {Qt::Key_0, Qt::Key_M, Qt::Key_S, Qt::Key_E, Qt::Key_J, Qt::Key_X})
            QTest::keyClick(&picker().list(), key);
        QTest::keyClick(&picker().list(), Qt::Key_A, Qt::ShiftModifier);
        QCOMPARE(list().currentIndex().row(), 0);
        QVERIFY(!list().isPicking());
        m_window->library().waitForMarks();
        QCOMPARE(m_window->count({.starredOnly = true}), 0);
        QCOMPARE(m_window->count({.unreadOnly = true}), 15);
        QTest::keyClick(&picker().list(), Qt::Key_O, Qt::ShiftModifier);
        QVERIFY(!picker().isOpen());
    }

    void theButtonOpensItToo()
    {
        QTest::mouseClick(button(u"⋯"_s), Qt::LeftButton);
        QVERIFY(picker().isOpen());
        QTest::mouseClick(button(u"⋯"_s), Qt::LeftButton); // outside of it
        QVERIFY(!picker().isOpen());
    }

    void pickedPapersOpenAtOnceAndArePickedNoLonger()
    {
        m_window->select(u"day"_s);
        press(Qt::Key_O, Qt::ShiftModifier);
        QCOMPARE(m_opened.size(), 5);
        QCOMPARE(QSet<QString>(m_opened.begin(), m_opened.end()).size(), 5);
        for (const QString &address : std::as_const(m_opened))
            QVERIFY(address.startsWith(abstract));
        QVERIFY(!list().isPicking());
        QVERIFY(m_window->news().startsWith(u"5 page"_s) && m_window->news().contains(u"no longer selected"_s));
        QTest::mouseClick(offer(u"Select again"_s), Qt::LeftButton);
        QVERIFY(list().isPicking());
        QCOMPARE(list().selectedRows(), 5);
    }

    void moreThanTenAreAskedAbout()
    {
        m_window->select(u"all"_s);
        press(Qt::Key_O, Qt::ShiftModifier);
        QVERIFY(m_opened.isEmpty());
        QVERIFY(list().isPicking());
        QVERIFY(m_window->news().startsWith(u"Open 15 pages in the browser?"_s));
        QTest::mouseClick(offer(u"Open all"_s), Qt::LeftButton);
        QCOMPARE(m_opened.size(), 15);
        QVERIFY(!list().isPicking());
    }

    void otherLinksOpenOfAllThatIsPicked()
    {
        m_window->select(u"day"_s);
        press(Qt::Key_P, Qt::ShiftModifier);
        QCOMPARE(m_opened.size(), 5);
        QVERIFY(m_opened.first().startsWith(pdf));
        press(Qt::Key_H, Qt::ShiftModifier);
        QCOMPARE(m_opened.size(), 10);
        QVERIFY(m_opened.last().startsWith(u"https://huggingface.co/papers/"_s));
        press(Qt::Key_C, Qt::ShiftModifier);
        QCOMPARE(m_opened.size(), 10);
        QVERIFY(m_window->news().startsWith(u"None of the selected papers"_s));
        press(Qt::Key_O);
        QCOMPARE(m_opened.size(), 15);
        QVERIFY(list().isPicking()); // only Shift+O is done with them
    }

    void thePreferredLinkIsChosenInThePalette_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("button");
        QTest::newRow("PDF") << u"preferred pdf"_s << pdf << u"PDF"_s;
        QTest::newRow("HTML") << u"preferred html"_s << u"https://arxiv.org/html/"_s << u"HTML"_s;
        QTest::newRow("alphaXiv") << u"preferred alphaxiv"_s << u"https://www.alphaxiv.org/abs/"_s << u"alphaXiv"_s;
        QTest::newRow("DOI") << u"preferred doi"_s << u"https://doi.org/10.48550/arXiv."_s << u"DOI"_s;
        QTest::newRow("code, which these papers lack") << u"preferred code"_s << abstract << u"arXiv"_s;
    }
    void thePreferredLinkIsChosenInThePalette()
    {
        QFETCH(QString, typed);
        QFETCH(QString, begin);
        QFETCH(QString, button);
        choose(typed);
        press(Qt::Key_O);
        press(Qt::Key_B);
        QCOMPARE(m_opened, QStringList(2, begin + keyAt(0)));
        QTRY_COMPARE(preferredButton(), button);
        press(Qt::Key_O, Qt::ShiftModifier);
        QTest::keyClick(&picker().list(), Qt::Key_Return);
        QCOMPARE(m_opened.last(), begin + keyAt(0));
    }

    void thePreferredLinkIsKept()
    {
        choose(u"preferred pdf"_s);
        QCOMPARE(LinkChoices::preferred(), PaperLink::Kind::Pdf);
        QSettings().setValue(u"links/preferred"_s, u"something else"_s);
        QCOMPARE(LinkChoices::preferred(), PaperLink::Kind::Arxiv);
    }

    void theMenuAsksForThePreferredLink()
    {
        QTimer::singleShot(0, m_window->window.get(), [] {
            auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            dialog->setTextValue(u"PDF"_s);
            dialog->accept();
        });
        m_window->trigger(u"view.link"_s);
        comeBack();
        press(Qt::Key_O);
        QCOMPARE(m_opened, QStringList{pdf + keyAt(0)});
    }

    void theBrowserIsTheReadersOwn()
    {
        QTimer::singleShot(0, m_window->window.get(), [] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            dialog->findChild<QLineEdit *>()->setText(u"no-such-browser --quiet"_s);
            dialog->accept();
        });
        choose(u"browser program"_s);
        comeBack();
        QCOMPARE(LinkChoices::browser().command, (QStringList{u"no-such-browser"_s, u"--quiet"_s}));
        press(Qt::Key_O);
        QVERIFY(m_opened.isEmpty());
        QVERIFY2(m_window->news().contains(u"no-such-browser"_s) && m_window->news().contains(abstract + keyAt(0)),
                 qPrintable(m_window->news()));
        choose(u"browser desktop"_s);
        press(Qt::Key_O);
        QCOMPARE(m_opened, QStringList{abstract + keyAt(0)});
    }

    void aButtonTellsItsTargetByPointerAndFocus()
    {
        button(u"PDF"_s)->setFocus(Qt::TabFocusReason);
        QCOMPARE(m_window->news(), pdf + keyAt(0));
        list().setFocus();
        QVERIFY(!m_window->news().startsWith(u"https"_s));
        QEnterEvent enter({3, 3}, {3, 3}, {3, 3});
        QApplication::sendEvent(button(u"Hugging Face"_s), &enter);
        QCOMPARE(m_window->news(), u"https://huggingface.co/papers/"_s + keyAt(0));
    }

    void tabGoesFromLinkToLink()
    {
        button(u"arXiv"_s)->setFocus(Qt::TabFocusReason);
        QStringList told;
        for (int i = 0; i < 4; ++i) {
            told.append(m_window->news());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(told.mid(0, 3),
                 (QStringList{abstract + keyAt(0), pdf + keyAt(0), u"https://huggingface.co/papers/"_s + keyAt(0)}));
        QCOMPARE(told.last(), m_window->news()); // the list of all and the tabs lead nowhere
        QVERIFY(!told.last().startsWith(u"https"_s));
        button(u"PDF"_s)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), button(u"arXiv"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), text());
        QVERIFY(!m_window->news().startsWith(u"https"_s));
    }

    void tabLeavesTheTextForItsButtons()
    {
        button(u"arXiv"_s);
        text()->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 10 && QApplication::focusWidget() == text(); ++i)
            QTest::keyClick(text(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button(u"arXiv"_s));
        QCOMPARE(m_window->news(), abstract + keyAt(0));
    }

    void aRowTellsItsTarget()
    {
        press(Qt::Key_O, Qt::ShiftModifier);
        QCOMPARE(m_window->news(), abstract + keyAt(0));
        QTest::keyClick(&picker().list(), Qt::Key_Down);
        QCOMPARE(m_window->news(), pdf + keyAt(0));
        QTest::keyClick(&picker().list(), Qt::Key_Escape);
        QVERIFY(!m_window->news().startsWith(u"https"_s));
    }

    void withoutAPaperThereAreNoLinks()
    {
        m_window->filter().setFilter({.text = u"nowhere"_s});
        QTRY_COMPARE(list().model()->rowCount(), 0);
        m_window->waitForCounts();
        QTRY_VERIFY(!m_window->window->findChild<QAction *>(u"paper.links"_s)->isEnabled());
        QVERIFY(!m_window->window->findChild<QAction *>(u"paper.open"_s)->isEnabled());
    }

private:
    PaperListView &list() const { return m_window->list(); }
    QString keyAt(int row) const { return m_window->model().keyAt(row); }
    LinkPicker &picker() const { return m_window->part<LinkPicker>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { m_window->press(key, modifiers); }

    void comeBack() const // from a dialog
    {
        m_window->window->activateWindow();
        QTRY_VERIFY(list().hasFocus());
    }
    void choose(const QString &typed) const
    {
        m_window->trigger(u"app.palette"_s);
        auto &palette = m_window->part<CommandPalette>();
        palette.field().setText(typed);
        QCOMPARE(palette.list().chosen()->kind, PaletteRow::Kind::Setting);
        QTest::keyClick(&palette.field(), Qt::Key_Return);
    }

    QWidget *text() const { return &m_window->part<PaperText>(); }
    KeyButton *button(const QString &text) const
    {
        [&] { QTRY_VERIFY(find(text)); }(); // the page comes behind the list
        return find(text);
    }
    KeyButton *find(const QString &text) const
    {
        for (auto *button : m_window->part<PageActions>().findChildren<KeyButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    QString preferredButton() const
    {
        for (const auto *button : m_window->part<PageActions>().findChildren<KeyButton *>()) {
            if (button->isPreferred() && button->isVisible())
                return button->text();
        }
        return {};
    }
    LinkButton *offer(const QString &text) const
    {
        auto *button = m_window->part<StatusLine>().findChild<LinkButton *>();
        return button->text() == text && button->isVisible() ? button : nullptr;
    }

    std::unique_ptr<WindowOfPapers> m_window{};
    QStringList m_opened{};
};

QTEST_MAIN(LinksTest)
#include "tst_links.moc"
