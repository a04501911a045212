#include "ui/page/textpopover.h"

#include "ui/controls/choicebutton.h"
#include "ui/controls/rolelabel.h"
#include "ui/looks/looks.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TestTextPopover : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"tst_textpopover"_s);
    }

    void init()
    {
        QSettings().clear();
        Looks::restore();
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 700);
        m_page = new QWidget(m_window.get());
        m_page->setFocusPolicy(Qt::StrongFocus);
        m_page->setGeometry(0, 0, 500, 700);
        m_opener = new QToolButton(m_window.get());
        m_popover = new TextPopover(m_window.get());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_page->setFocus();
        m_popover->toggle(m_opener);
        QCoreApplication::processEvents();
    }

    void cleanup() { m_window.reset(); }

    void opensOnTheThemeInForceAndReturnsTheFocus()
    {
        QVERIFY(m_popover->isVisible());
        QCOMPARE(focusName(), u"Theme: As the desktop"_s);
        m_popover->dismiss();
        QVERIFY(!m_popover->isVisible());
        QVERIFY(m_page->hasFocus());
    }

    void tabGoesRoundAllOfItAndNowhereElse()
    {
        QStringList names;
        for (int i = 0; i < 6; ++i) {
            names.append(focusName().section(u':', 0, 0));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(names,
                 (QStringList{u"Theme"_s, u"Text size"_s, u"Length of a line"_s, u"Line spacing"_s, u"Titles"_s, u"Summaries"_s}));
        QCOMPARE(focusName(), u"Theme: As the desktop"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(focusName(), u"Summaries: Sans"_s);
    }

    void arrowsChooseTheThemeAtOnce()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(Theme::current(), ThemeName::Paper);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(Theme::current(), ThemeName::Night);
        QVERIFY(Theme::isDark());
        QCOMPARE(focusName(), u"Theme: Night"_s);
    }

    void everyChoiceIsKeptAndTold()
    {
        QSignalSpy told(m_popover, &TextPopover::textChosen);
        button(u"Line spacing: Loose"_s)->click();
        button(u"Titles: Sans"_s)->click();
        button(u"Summaries: Serif"_s)->click();
        slider(u"Length of a line"_s)->setValue(75);
        QCOMPARE(told.size(), 4);
        QCOMPARE(Looks::text(), (TextLooks{.measure = 75, .leading = Leading::Loose, .title = Face::Sans, .text = Face::Serif}));
        QCOMPARE(slider(u"Length of a line"_s)->accessibleDescription(), u"75 letters"_s);
    }

    void textSizeGrowsByTens()
    {
        QSlider *size = slider(u"Text size"_s);
        QTest::keyClick(size, Qt::Key_Right);
        QCOMPARE(Looks::textPercent(), 110);
        QTest::keyClick(size, Qt::Key_Home);
        QCOMPARE(Fonts::scale(), 0.8);
        Looks::setTextPercent(100);
    }

    void adoptsWhatAKeyChanged()
    {
        Looks::setText({.measure = 60, .title = Face::Sans});
        m_popover->adopt();
        QCOMPARE(slider(u"Length of a line"_s)->value(), 60);
        QVERIFY(button(u"Titles: Sans"_s)->isChecked());
        QVERIFY(!button(u"Titles: Serif"_s)->isChecked());
    }

    void countsTheLettersOfTheLanguageThatIsRead()
    {
        m_popover->setLanguage(u"ko"_s);
        QCOMPARE(slider(u"Length of a line"_s)->value(), 68);
        QCOMPARE(slider(u"Length of a line"_s)->accessibleDescription(), u"38 letters"_s);
    }

    void pressOutsideClosesItAndOneInsideDoesNot()
    {
        QTest::mouseClick(m_popover, Qt::LeftButton, Qt::NoModifier, QPoint(3, m_popover->height() / 2));
        QVERIFY(m_popover->isVisible());
        QTest::mousePress(m_opener, Qt::LeftButton); // its click will close it
        QVERIFY(m_popover->isVisible());
        QTest::mouseClick(m_page, Qt::LeftButton);
        QVERIFY(!m_popover->isVisible());
    }

    void fitsItsWindow_data()
    {
        QTest::addColumn<QSize>("window");
        QTest::addColumn<int>("percent");
        QTest::newRow("wide") << QSize(1440, 900) << 100;
        QTest::newRow("narrow") << QSize(360, 560) << 100;
        QTest::newRow("narrow, twice as large") << QSize(360, 560) << 200;
    }

    void fitsItsWindow()
    {
        QFETCH(QSize, window);
        QFETCH(int, percent);
        Looks::setTextPercent(percent);
        m_window->resize(window);
        QTRY_VERIFY(m_window->rect().contains(m_popover->geometry()));
        auto *scroll = m_popover->findChild<QScrollArea *>();
        for (const ChoiceButton *choice : m_popover->findChildren<ChoiceButton *>()) {
            QTRY_VERIFY2(choice->width() >= choice->sizeHint().width(), qPrintable(choice->accessibleName()));
            const QRect place(choice->mapTo(scroll->widget(), QPoint()), choice->size());
            QVERIFY2(scroll->widget()->rect().contains(place), qPrintable(choice->accessibleName()));
        }
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        if (percent == 100 && window.height() > 700)
            QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
        Looks::setTextPercent(100);
    }

private:
    QString focusName() const
    {
        const QWidget *focused = QApplication::focusWidget();
        return focused ? focused->accessibleName() : QString();
    }

    ChoiceButton *button(const QString &name) const
    {
        for (auto *candidate : m_popover->findChildren<ChoiceButton *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }

    QSlider *slider(const QString &name) const
    {
        for (auto *candidate : m_popover->findChildren<QSlider *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }

    std::unique_ptr<QWidget> m_window{};
    QWidget *m_page{};
    QToolButton *m_opener{};
    TextPopover *m_popover{};
};

QTEST_MAIN(TestTextPopover)
#include "tst_textpopover.moc"
