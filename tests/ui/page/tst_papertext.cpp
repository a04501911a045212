#include "tests/ui/page/pagetest.h"
#include "ui/looks/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QHelpEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>
#include <QTextLayout>
#include <QToolTip>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

Summary voice(const QString &language, const QString &source, const QString &text)
{
    Summary summary;
    summary.language = language;
    summary.source = source;
    summary.text = text;
    summary.provenances = {{u"/digests/35%.md"_s, 8, 8}};
    return summary;
}

Paper paperOf(const QList<Summary> &voices)
{
    Paper paper;
    paper.key = paper.arxivId = u"2412.13649"_s;
    paper.title = u"A title that says 35%"_s;
    paper.summaries = voices;
    for (const Summary &summary : voices)
        paper.languages.append(summary.language);
    return paper;
}

} // namespace

// What the view lays over the words of a page.
class TestPaperText : public PageTest
{
    Q_OBJECT

private slots:
    void init() { openPage(); }
    void cleanup() { m_view.reset(); }

    void noFileTakesThePlaceOfThePage()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        QVERIFY(file.write("another page") > 0 && file.flush());
        show({voice(u"en"_s, u"a"_s, u"The page."_s)});
        text()->setSource(QUrl::fromLocalFile(file.fileName()));
        QVERIFY(text()->toPlainText().contains(u"The page."_s));
        QVERIFY(!text()->openLinks());
    }

    void gapsStandBetweenScripts()
    {
        show({voice(u"ko"_s, u"a"_s, u"가나ab가나"_s)});
        const double apart = widthOf(u"가나ab가나"_s);
        show({voice(u"ko"_s, u"a"_s, u"가나, ab, 가나"_s)});
        const double plain = widthOf(u"가나"_s) + widthOf(u"ab"_s) + widthOf(u"가나"_s);
        const double gaps = 2 * 0.25 * Fonts::font(FontRole::Reading).pixelSize();
        QVERIFY2(qAbs(apart - plain - gaps) < 2, qPrintable(u"%1 %2 %3"_s.arg(apart).arg(plain).arg(gaps)));
    }

    void gapsAreNoCharacters()
    {
        show({voice(u"ko"_s, u"a"_s, u"가나ab가나 X^2"_s)});
        QVERIFY(text()->toPlainText().contains(u"가나ab가나 X²"_s));
        QVERIFY(!text()->document()->find(u"가나ab가나"_s).isNull());
        text()->selectAll();
        text()->copy();
        QVERIFY(QApplication::clipboard()->text().contains(u"가나ab가나 X²"_s));
        QVERIFY(!QApplication::clipboard()->mimeData()->html().contains(u"letter-spacing"_s));
    }

    void raisedTextDoesNotMoveItsLine()
    {
        show({voice(u"en"_s, u"a"_s, u"one word "_s.repeated(40))});
        const QSizeF plain = text()->document()->size();
        show({voice(u"en"_s, u"a"_s, u"one $w^{QQ}$ "_s.repeated(40))});
        QVERIFY(text()->toHtml().contains(u"vertical-align:super"_s));
        QVERIFY(text()->document()->size().height() <= plain.height());
    }

    void figuresTellWhoStatesThem()
    {
        show({voice(u"en"_s, u"a"_s, u"It gains 35% and is 2.5x faster."_s), voice(u"ko"_s, u"b"_s, u"35퍼센트 향상"_s)});
        QCOMPARE(tipAt(u"35%"_s), u"stated by 2 of 2 digest(s)"_s);
        QCOMPARE(tipAt(u"2.5x"_s), u"stated by 1 of 2 digest(s)"_s);
        QCOMPARE(tipAt(u"gains"_s), QString());
    }

    void figuresAreUnderlined()
    {
        show({voice(u"en"_s, u"a"_s, u"It gains 35% now."_s), voice(u"ko"_s, u"b"_s, u"35퍼센트 향상"_s)});
        QVERIFY(pixelsUnder(u"35%"_s, Theme::colors().accent) > 8);
        QCOMPARE(pixelsUnder(u"gains"_s, Theme::colors().accent), 0);
        show({voice(u"en"_s, u"a"_s, u"It gains 35% now."_s), voice(u"ko"_s, u"b"_s, u"36퍼센트 향상"_s)});
        QCOMPARE(pixelsUnder(u"35%"_s, Theme::colors().accent), 0);
        QVERIFY(pixelsUnder(u"35%"_s, Theme::colors().textFaint) > 3);
    }

    void figuresOfOneDigestAreNotMarked()
    {
        show({voice(u"en"_s, u"a"_s, u"It gains 35% now."_s), voice(u"ko"_s, u"a"_s, u"35퍼센트 향상"_s)});
        QCOMPARE(tipAt(u"35%"_s), QString());
        QVERIFY(!text()->toHtml().contains(u"figure:"_s));
    }

    void figuresInCodeLinksTitlesAndSourcesAreNotMarked()
    {
        Paper paper = paperOf({voice(u"en"_s, u"a"_s, u"`35%` and [35%](https://github.com/a/b) only"_s),
                               voice(u"ko"_s, u"b"_s, u"35퍼센트 향상"_s)});
        paper.tags = {u"35%"_s};
        paper.state.note = u"35%"_s;
        m_view->setPaper(paper, 0, 1);
        QVERIFY(!text()->toHtml().contains(u"figure:"_s));
    }

    void tabReachesAFigureOnceAndTellsIt()
    {
        show({voice(u"en"_s, u"a"_s, u"It gains 35% or 35% now."_s), voice(u"ko"_s, u"b"_s, u"35퍼센트 향상"_s)});
        QSignalSpy told(m_view.get(), &PaperView::figurePointedAt);
        QSignalSpy followed(m_view.get(), &PaperView::linkActivated);
        m_view->activateWindow();
        text()->setFocus();
        QTest::keyClick(text(), Qt::Key_Tab);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toString(), u"stated by 2 of 2 digest(s)"_s);
        QCOMPARE(text()->textCursor().selectedText(), u"35%"_s);
        QTest::keyClick(text(), Qt::Key_Return);
        emit text()->anchorClicked(QUrl(u"figure:35%25"_s));
        QCOMPARE(followed.size(), 0);
        QTest::keyClick(text(), Qt::Key_Tab);
        QCOMPARE(told.size(), 1);
    }

    void tabToALinkTellsItsAddress()
    {
        show({voice(u"en"_s, u"a"_s, u"See https://github.com/a/b now."_s)});
        QSignalSpy pointed(m_view.get(), &PaperView::linkPointedAt);
        m_view->activateWindow();
        text()->setFocus();
        QTest::keyClick(text(), Qt::Key_Tab);
        QCOMPARE(pointed.last().first().toString(), u"https://github.com/a/b"_s);
    }

    void copiedFiguresAreNoLinks()
    {
        show({voice(u"en"_s, u"a"_s, u"It gains 35% at https://github.com/a/b now."_s), voice(u"ko"_s, u"b"_s, u"35퍼센트"_s)});
        text()->selectAll();
        text()->copy();
        const QString html = QApplication::clipboard()->mimeData()->html();
        QVERIFY(html.contains(u"35%"_s) && html.contains(u"href=\"https://github.com/a/b\""_s));
        QVERIFY(!html.contains(u"figure:"_s));
    }

private:
    void show(const QList<Summary> &voices) { m_view->setPaper(paperOf(voices), 0, 1); }

    // Of the words in the summary, not in title or tags.
    QTextCursor summaryWords(const QString &words) const
    {
        QTextCursor found = text()->document()->find(words);
        while (!found.isNull() && found.blockFormat().headingLevel() > 0)
            found = text()->document()->find(words, found);
        return found;
    }

    double widthOf(const QString &words) const
    {
        const QTextCursor found = summaryWords(words);
        const QTextLine line = found.block().layout()->lineAt(0);
        return line.cursorToX(found.selectionEnd() - found.block().position())
            - line.cursorToX(found.selectionStart() - found.block().position());
    }

    QRect placeOf(const QString &words) const
    {
        QTextCursor found = summaryWords(words);
        QTextCursor first = found;
        first.setPosition(found.selectionStart());
        QTextCursor last = found;
        last.setPosition(found.selectionEnd());
        return text()->cursorRect(first).united(text()->cursorRect(last));
    }

    QString tipAt(const QString &words) const
    {
        QToolTip::hideText();
        if (!QTest::qWaitFor([] { return !QToolTip::isVisible(); }))
            return u"a tool tip that stays"_s;
        const QPoint at = placeOf(words).center();
        QHelpEvent help(QEvent::ToolTip, at, text()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(text()->viewport(), &help);
        return QToolTip::isVisible() ? QToolTip::text() : QString();
    }

    int pixelsUnder(const QString &words, const QColor &color) const
    {
        QRect place = placeOf(words);
        place.setBottom(place.bottom() + 6);
        const QImage image = text()->viewport()->grab(place).toImage();
        int most = 0;
        for (int y = image.height() / 2; y < image.height(); ++y) {
            int found = 0;
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == color ? 1 : 0;
            most = qMax(most, found);
        }
        return most;
    }
};

QTEST_MAIN(TestPaperText)
#include "tst_papertext.moc"
