#include "ui/deciding/tagbox.h"
#include "ui/deciding/taglist.h"
#include "ui/looks/theme.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

using On = TagChoice::On;

class TestTagBox : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_list = new QWidget(m_window.get());
        m_list->setFocusPolicy(Qt::StrongFocus);
        m_box = new TagBox(m_window.get());
        m_toggled = std::make_unique<QSignalSpy>(m_box, &TagBox::toggled);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_list->setFocus();
    }

    void cleanup()
    {
        m_toggled.reset();
        m_window.reset();
    }

    void findsByTheBeginningOfAnyWord()
    {
        QCOMPARE(names(u"vid"_s), (QStringList{u"Video"_s, u"Text to Video"_s, u"vid"_s}));
        QCOMPARE(names(u"gen"_s), (QStringList{u"Text Generation"_s, u"gen"_s}));
        QCOMPARE(names(u"생성"_s), (QStringList{u"장문 생성"_s, u"생성"_s}));
        QCOMPARE(names(u""_s).size(), tags().size());
    }

    void whatIsCalledSoIsNotMadeAgain()
    {
        QCOMPARE(names(u"VIDEO"_s), (QStringList{u"Video"_s, u"Text to Video"_s}));
        QCOMPARE(tagName(u"  # new   tag "_s), u"new tag"_s);
    }

    void typingFastLosesNothing()
    {
        open();
        typeInto(u"vid"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(told(), (QStringList{u"Video +"_s}));
        QVERIFY(m_box->isVisible()); // for more
        typeInto(u"gen"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(told(), (QStringList{u"Video +"_s, u"Text Generation -"_s})); // all had it
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);          // nothing typed
        QVERIFY(!m_box->isVisible());
        QVERIFY(m_list->hasFocus());
    }

    void enterWithNothingTypedChangesNothing()
    {
        open();
        QTest::keyClick(&field(), Qt::Key_Return);
        QVERIFY(!m_box->isVisible());
        QCOMPARE(m_toggled->count(), 0);
    }

    void someBecomesAll()
    {
        open();
        typeInto(u"nlp"_s);
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(told(), (QStringList{u"NLP +"_s}));
    }

    void arrowsChooseAndNothingMoves()
    {
        open();
        QTest::keyClick(&field(), Qt::Key_Down);
        QTest::keyClick(&field(), Qt::Key_Down);
        const QList<TagChoice> before = list().choices();
        const QString name = list().chosen()->name;
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(list().chosen()->name, name);
        QCOMPARE(list().chosen()->on, On::All);
        QCOMPARE(list().choices().size(), before.size());
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(list().chosen()->on, On::None);
        QCOMPARE(told(), (QStringList{name + u" +"_s, name + u" -"_s}));
    }

    void aNewTagIsMade()
    {
        open();
        typeInto(u"kv cache"_s);
        QVERIFY(list().chosen()->isNew);
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(told(), (QStringList{u"kv cache +"_s}));
        QCOMPARE(list().choices().first().name, u"kv cache"_s); // and is there to be taken back
        QCOMPARE(list().choices().first().on, On::All);
    }

    // Enter ends what an input method composes, and no more.
    void whatIsComposedIsNobodysBusiness()
    {
        open();
        QInputMethodEvent composing(u"비"_s, {});
        QCoreApplication::sendEvent(&field(), &composing);
        QTest::keyClick(&field(), Qt::Key_Return);
        QVERIFY(m_box->isVisible());
        QCOMPARE(m_toggled->count(), 0);
        QInputMethodEvent composed;
        composed.setCommitString(u"장문"_s);
        QCoreApplication::sendEvent(&field(), &composed);
        QCOMPARE(list().chosen()->name, u"장문 생성"_s);
    }

    void escapeLeadsBackAndChangesNothing()
    {
        open();
        typeInto(u"vid"_s);
        QTest::keyClick(&field(), Qt::Key_Escape);
        QVERIFY(!m_box->isVisible());
        QVERIFY(m_list->hasFocus());
        QCOMPARE(m_toggled->count(), 0);
    }

    void aPressElsewhereClosesIt()
    {
        open();
        m_list->setFocus(Qt::MouseFocusReason);
        QVERIFY(!m_box->isVisible());
        QVERIFY(m_list->hasFocus());
    }

    void aDigitTakesOneTag()
    {
        QSignalSpy chosen(m_box, &TagBox::chosenForDigit);
        m_box->openForDigit(3, tags(), Anchor);
        typeInto(u"video"_s);
        QTest::keyClick(&field(), Qt::Key_Return);
        QVERIFY(!m_box->isVisible());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first(), (QList<QVariant>{3, u"Video"_s}));
        QCOMPARE(m_toggled->count(), 0);
    }

    void staysInTheWindowAndOffItsRow()
    {
        for (const int top : {0, 100, 500}) {
            const QRect row(20, top, 400, 88);
            m_box->openForPapers(1, tags(), row);
            QVERIFY(m_window->rect().contains(m_box->geometry()));
            QVERIFY(!m_box->geometry().intersects(row));
        }
    }

    void everyRowSaysWhatItShows()
    {
        open();
        const auto spoken = [this](int row) { return list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
        QVERIFY2(spoken(0).startsWith(u"Text Generation, set, key 1, 23 "_s), qPrintable(spoken(0)));
        QVERIFY2(spoken(1).startsWith(u"NLP, set on some"_s), qPrintable(spoken(1)));
        QVERIFY(!field().accessibleName().isEmpty());
    }

private:
    static constexpr QRect Anchor{20, 100, 400, 88};

    static QList<TagChoice> tags()
    {
        return {{.name = u"Text Generation"_s, .on = On::All, .papers = 23, .digit = 1},
                {.name = u"NLP"_s, .on = On::Some, .papers = 16},
                {.name = u"Video"_s, .papers = 41},
                {.name = u"Text to Video"_s, .papers = 7},
                {.name = u"장문 생성"_s, .papers = 2}};
    }

    static QStringList names(const QString &typed)
    {
        QStringList all;
        for (const TagChoice &choice : tagChoices(tags(), typed))
            all.append(choice.name);
        return all;
    }

    void open() { m_box->openForPapers(3, tags(), Anchor); }

    static void typeInto(const QString &text) // wherever the focus is, without a turn of the event loop
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    QStringList told() const
    {
        QStringList all;
        for (const QList<QVariant> &signal : std::as_const(*m_toggled))
            all.append(signal[0].toString() + (signal[1].toBool() ? u" +"_s : u" -"_s));
        return all;
    }

    QLineEdit &field() const { return *m_box->findChild<QLineEdit *>(); }
    TagList &list() const { return *m_box->findChild<TagList *>(); }

    std::unique_ptr<QWidget> m_window{};
    QWidget *m_list{};
    TagBox *m_box{};
    std::unique_ptr<QSignalSpy> m_toggled{};
};

QTEST_MAIN(TestTagBox)
#include "tst_tagbox.moc"
