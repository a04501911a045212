#include "ui/controls/rolelabel.h"
#include "ui/deciding/toast.h"
#include "ui/keys/keycapbutton.h"
#include "ui/looks/fonts.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TestToast : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_field = new QLineEdit(m_window.get());
        m_toast = new Toast(m_window.get());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
    }

    void cleanup()
    {
        Fonts::setScale(1);
        m_window.reset();
    }

    void standsAtTheFootAndLeavesTheFocus()
    {
        tell(Toast::Stay::UntilNext);
        QVERIFY(m_toast->isVisible());
        QVERIFY(m_field->hasFocus());
        QCOMPARE(m_window->height() - 1 - m_toast->geometry().bottom(), Fonts::px(24));
        QCOMPARE(m_window->width() - 1 - m_toast->geometry().right(), Fonts::px(24));
        QTest::mouseClick(way(), Qt::LeftButton);
        QVERIFY(m_field->hasFocus());
    }

    void itsButtonTellsThatTheWayIsTaken()
    {
        tell(Toast::Stay::UntilNext);
        QSignalSpy taken(m_toast, &Toast::taken);
        QTest::mouseClick(way(), Qt::LeftButton);
        QCOMPARE(taken.count(), 1);
    }

    void aSingleStepGoesAfterAWhileAndABulkOneStays()
    {
        m_toast->setWhile(1);
        tell(Toast::Stay::AWhile);
        QVERIFY(!m_toast->staysUntilNext());
        QTRY_VERIFY(!m_toast->isVisible());
        QVERIFY(m_toast->sentence().isEmpty());
        tell(Toast::Stay::UntilNext);
        QVERIFY(m_toast->staysUntilNext());
    }

    // One that stays must not be taken away by the clock of the one before.
    void theNextTakesTheClockOfTheOneBefore()
    {
        m_toast->setWhile(60'000);
        tell(Toast::Stay::AWhile);
        tell(Toast::Stay::UntilNext);
        QVERIFY(m_toast->staysUntilNext());
        QVERIFY(m_toast->isVisible());
    }

    void isSpokenWithTheWayBack()
    {
        tell(Toast::Stay::UntilNext);
        QCOMPARE(m_toast->findChild<RoleLabel *>()->accessibleName(), u"42 papers marked read. Undo: z"_s);
        m_toast->tell(u"Nothing to undo"_s, {}, {}, Toast::Stay::AWhile);
        QCOMPARE(m_toast->findChild<RoleLabel *>()->accessibleName(), u"Nothing to undo"_s);
        QVERIFY(way()->isHidden());
    }

    void goesAboveWhatMustStayReadable()
    {
        const QRect row(0, 520, 800, 60);
        m_toast->setKeptClear([row] { return QList<QRect>{row}; });
        tell(Toast::Stay::UntilNext);
        QVERIFY(!m_toast->geometry().intersects(row));
        QVERIFY(m_toast->geometry().bottom() < row.top());
    }

    void aNarrowWindowBreaksTheWordsAndCutsThemAtLast()
    {
        m_window->resize(200, 400);
        QCoreApplication::processEvents();
        tell(Toast::Stay::UntilNext);
        QVERIFY(m_window->rect().contains(m_toast->geometry()));
        QVERIFY(m_toast->rect().contains(way()->geometry()));
        QVERIFY(way()->width() >= way()->sizeHint().width());
        auto *words = m_toast->findChild<RoleLabel *>();
        QCOMPARE(words->text(), m_toast->sentence());
        QVERIFY(words->height() >= words->heightForWidth(words->width()));
        const int broken = m_toast->height();
        m_toast->tell(u"42 papers marked read, and as many more "_s.repeated(6), u"Undo"_s, u"z"_s, Toast::Stay::UntilNext);
        QCoreApplication::processEvents();
        QVERIFY(words->text() != m_toast->sentence());
        QVERIFY(words->height() >= words->heightForWidth(words->width()));
        QVERIFY(m_toast->height() < 3 * broken);
        QVERIFY(m_window->rect().contains(m_toast->geometry()));
    }

private:
    void tell(Toast::Stay stay)
    {
        m_toast->tell(u"42 papers marked read"_s, u"Undo"_s, u"z"_s, stay);
        QCoreApplication::processEvents();
    }
    KeyCapButton *way() const { return m_toast->findChild<KeyCapButton *>(); }

    std::unique_ptr<QWidget> m_window{};
    QLineEdit *m_field{};
    Toast *m_toast{};
};

QTEST_MAIN(TestToast)
#include "tst_toast.moc"
