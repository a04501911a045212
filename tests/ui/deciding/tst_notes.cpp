// Writing a note on the page, and how it is shown there.
#include "core/reading/summaryrenderer.h"
#include "ui/deciding/notefield.h"
#include "ui/page/papertext.h"
#include "ui/page/paperview.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TestNotes : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 600);
        m_list = new QWidget(m_window.get());
        m_list->setFocusPolicy(Qt::StrongFocus);
        m_list->setGeometry(0, 0, 200, 600);
        m_page = new PaperView(m_window.get());
        m_page->setGeometry(200, 0, 700, 600);
        m_page->setPaper(paper(u"a"_s), 0, 2);
        m_kept = std::make_unique<QSignalSpy>(&field(), &NoteField::kept);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_list->setFocus();
    }

    void cleanup()
    {
        m_kept.reset();
        m_window.reset();
    }

    void enterKeepsAndLeadsBack()
    {
        m_page->editNote();
        type(u"compare with the talk"_s); // at once: nothing is lost
        press(Qt::Key_Return);
        QCOMPARE(kept(), (QStringList{u"a: compare with the talk"_s}));
        QVERIFY(!field().isEditing());
        QVERIFY(m_list->hasFocus());
    }

    void escapeLeavesItAsItWas()
    {
        m_page->setPaper(paper(u"a"_s, u"old"_s), 0, 2);
        m_page->editNote();
        QCOMPARE(line().text(), u"old"_s);
        type(u" and new"_s);
        press(Qt::Key_Escape);
        QCOMPARE(m_kept->count(), 0);
        QVERIFY(!field().isEditing());
        QVERIFY(m_list->hasFocus());
    }

    void whatIsUnchangedIsNoStep()
    {
        m_page->setPaper(paper(u"a"_s, u"old"_s), 0, 2);
        m_page->editNote();
        press(Qt::Key_Return);
        QCOMPARE(m_kept->count(), 0);
    }

    void anEmptyNoteIsTakenAway()
    {
        m_page->setPaper(paper(u"a"_s, u"old"_s), 0, 2);
        m_page->editNote();
        line().selectAll();
        press(Qt::Key_Delete);
        press(Qt::Key_Return);
        QCOMPARE(kept(), (QStringList{u"a: "_s}));
    }

    void growsWithWhatWasTyped_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Ctrl") << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("Shift") << Qt::KeyboardModifiers(Qt::ShiftModifier);
    }

    void growsWithWhatWasTyped()
    {
        QFETCH(Qt::KeyboardModifiers, modifiers);
        m_page->editNote();
        type(u"first"_s);
        press(Qt::Key_Return, modifiers);
        QVERIFY(text().hasFocus());
        type(u"second"_s);
        press(Qt::Key_Return);
        type(u"third"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(kept(), (QStringList{u"a: first\nsecond\nthird"_s}));
        QVERIFY(m_list->hasFocus());
    }

    void escapeKeepsALongNote()
    {
        m_page->setPaper(paper(u"a"_s, u"one\ntwo"_s), 0, 2);
        m_page->editNote();
        QVERIFY(text().hasFocus()); // it is a text already
        type(u" more"_s);
        press(Qt::Key_Escape);
        QCOMPARE(kept(), (QStringList{u"a: one\ntwo more"_s}));
    }

    void anotherPaperTakesNothingAway()
    {
        m_page->editNote();
        type(u"half a thou"_s);
        m_page->setPaper(paper(u"b"_s), 1, 2);
        QCOMPARE(kept(), (QStringList{u"a: half a thou"_s})); // of the paper it was written for
        QVERIFY(!field().isEditing());
    }

    void leavingTheFieldKeepsIt()
    {
        m_page->editNote();
        type(u"half a thou"_s);
        m_list->setFocus(Qt::MouseFocusReason);
        QTRY_VERIFY(!field().isEditing());
        QCOMPARE(kept(), (QStringList{u"a: half a thou"_s}));
        QVERIFY(m_list->hasFocus());
    }

    void leavingTheWindowKeepsItAndGoesOn()
    {
        m_page->editNote();
        type(u"half"_s);
        QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
        QCoreApplication::sendEvent(&line(), &away);
        QCOMPARE(kept(), (QStringList{u"a: half"_s}));
        QVERIFY(field().isEditing());
        type(u" a thought"_s);
        press(Qt::Key_Return);
        QCOMPARE(kept(), (QStringList{u"a: half"_s, u"a: half a thought"_s}));
    }

    // The same paper again, because something about it was marked.
    void aMarkLeavesTheFieldAlone()
    {
        m_page->editNote();
        type(u"half"_s);
        Paper marked = paper(u"a"_s);
        marked.state.read = true;
        m_page->setPaper(marked, 0, 2);
        QCoreApplication::processEvents();
        QVERIFY(line().hasFocus());
        QCOMPARE(line().text(), u"half"_s);
    }

    void enterIsTheInputMethodsWhileItComposes()
    {
        m_page->editNote();
        QInputMethodEvent composing(u"장"_s, {});
        QCoreApplication::sendEvent(&line(), &composing);
        press(Qt::Key_Return);
        QVERIFY(field().isEditing());
    }

    void theFieldTakesItsUndo()
    {
        m_page->editNote();
        type(u"word"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(line().text().isEmpty());
        QVERIFY(line().isRedoAvailable());
    }

    void isRenderedAsMarkdown()
    {
        const QString html = page(u"**bold** with #kv-cache and [a page](https://example.org/x)\n- one\n- two"_s);
        QVERIFY(html.contains(u"<b>bold</b>"_s));
        QVERIFY(html.contains(u"<a href=\"https://example.org/x\">"_s));
        QVERIFY(html.contains(u"<li"_s));
        const qsizetype plate = html.indexOf(u"background-color"_s, html.indexOf(u"<b>bold"_s));
        QVERIFY(html.mid(plate, 200).contains(u"#kv"_s));
    }

    void dangerousLinksAreText()
    {
        const QString html =
            page(u"[x](javascript:alert(1)) [y](file:///etc/passwd) <script>z</script> [p](paperlark:original)"_s);
        QVERIFY(!html.contains(u"href=\"javascript"_s));
        QVERIFY(!html.contains(u"href=\"file"_s));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(u"href=\"paperlark:original"_s));
    }

    void withoutANoteThePageLeadsToOne()
    {
        QSignalSpy wanted(m_page, &PaperView::noteWanted);
        QVERIFY(page({}).contains(u"paperlark:note"_s));
        m_page->findChild<PaperText *>()->linkActivated(u"paperlark:note"_s);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(!page(u"mine"_s).contains(u"paperlark:note"_s));
    }

private:
    static Paper paper(const QString &key, const QString &note = {})
    {
        Paper made{.key = key, .title = u"A paper about notes"_s};
        made.summaries = {Summary{.source = u"s"_s, .language = u"en"_s, .text = u"It says something."_s}};
        made.state.note = note;
        return made;
    }

    static QString page(const QString &note)
    {
        const Paper shown = paper(u"a"_s, note);
        return paperHtml(shown, shown.summaries, 0, {});
    }

    QStringList kept() const
    {
        QStringList all;
        for (const QList<QVariant> &signal : std::as_const(*m_kept))
            all.append(signal[0].toString() + u": "_s + signal[1].toString());
        return all;
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }

    NoteField &field() const { return m_page->noteField(); }
    QLineEdit &line() const { return *field().findChild<QLineEdit *>(); }
    QPlainTextEdit &text() const { return *field().findChild<QPlainTextEdit *>(); }

    std::unique_ptr<QWidget> m_window{};
    QWidget *m_list{};
    PaperView *m_page{};
    std::unique_ptr<QSignalSpy> m_kept{};
};

QTEST_MAIN(TestNotes)
#include "tst_notes.moc"
