#include "core/digest/limits.h"
#include "core/reading/ownlinks.h"
#include "tests/ui/page/pagetest.h"
#include "ui/controls/rolelabel.h"
#include "ui/list/rowlayout.h"
#include "ui/page/pagepager.h"
#include "ui/statusline.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

constexpr int HangGuard = 10000; // ms of this process: what it is for took minutes, and sanitizers are slow

int milliseconds()
{
    return int(std::clock() / (CLOCKS_PER_SEC / 1000));
}

int allowed(int plainPage)
{
    return qMax(HangGuard, 10 * plainPage);
}

Paper paperWith(const QString &summary)
{
    Summary voice;
    voice.language = u"en"_s;
    voice.source = u"a"_s;
    voice.text = summary.left(Limits::SummaryCharacters); // an import keeps no more
    Summary other = voice;
    other.source = u"b"_s;
    other.text = u"Another digest states 35%."_s;
    Paper paper;
    paper.key = paper.arxivId = u"2412.13649"_s;
    paper.title = u"A title"_s;
    paper.summaries = {voice, other};
    paper.languages = {u"en"_s, u"en"_s};
    return paper;
}

struct Longest {
    int word{};
    int marks{};
};

// A word ends at a space or at a place where its line may break.
Longest longestOf(const QString &text)
{
    Longest longest;
    int word = 0;
    int marks = 0;
    for (const QChar c : text) {
        marks = c.isMark() ? marks + 1 : 0;
        word = c.isSpace() || c == QChar(0x200B) ? 0 : word + 1;
        longest = {qMax(longest.word, word), qMax(longest.marks, marks)};
    }
    return longest;
}

} // namespace

// Texts that hung, crashed or opened something before the page was guarded against them. Each shows as text, at once.
class TestHostilePage : public PageTest
{
    Q_OBJECT

private slots:
    void init()
    {
        openPage();
        m_plainPage = timeOf(paperWith(u"- A plain line of a summary.\n"_s.repeated(5)));
    }
    void cleanup() { m_view.reset(); }

    void summaryShowsAsText_data()
    {
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &summary, const QString &shown = u"end"_s) {
            QTest::newRow(name) << summary << shown;
        };
        row("nested tables", u"<table><tr><td>"_s.repeated(20) + u"end"_s, u"<table><tr><td><table><tr><td>"_s);
        row("nested tables without words between", u"<table><td>"_s.repeated(27) + u"end"_s);
        row("a megabyte in one word", u"x"_s.repeated(1'000'000), u"x"_s.repeated(65'536));
        row("a word of Hangul", u"가"_s.repeated(64'000) + u" end"_s);
        row("a hundred thousand marks", u"end z"_s + u"\u0301"_s.repeated(100'000));
        row("marks on many letters", QString(u"z"_s + u"\u0301"_s.repeated(63)).repeated(1000) + u" end"_s);
        row("ten thousand bullets", u"- a\n"_s.repeated(10'000) + u"- end"_s);
        row("bullets of many depths", deepBullets() + u"- end"_s);
        row("a table", u"| a | b |\n|---|---|\n"_s + u"| 1 | 2 |\n"_s.repeated(5'000) + u"\nend"_s);
        row("bidi controls", u"a\u202Eb\u2066c\u202B end"_s, u"abc end"_s);
        row("image", u"<img src='file:///etc/passwd'> ![x](file:///etc/passwd) end"_s, u"<img src='file:///etc/passwd'>"_s);
        row("style", u"<style>@import url(file:///etc/passwd)</style> end"_s,
            u"<style>@import url(file:///etc/passwd)</style> end"_s);
        row("script", u"<script>alert(1)</script> end"_s, u"<script>alert(1)</script> end"_s);
        row("thought", u"before <think> after end"_s, u"before <think> after end"_s);
        row("brackets", u"["_s.repeated(64'000) + u" end"_s);
        row("stars", u"**a *b "_s.repeated(9'000) + u" end"_s);
        row("backticks", u"`a ``b "_s.repeated(9'000) + u" end"_s);
        row("links in links", u"[a](b "_s.repeated(9'000) + u" end"_s);
        row("quotes in quotes", u"> "_s.repeated(30'000) + u" end"_s);
        row("formulas", u"$x^{a_"_s.repeated(9'000) + u" end"_s);
        row("figures", u"35% 1,000 "_s.repeated(6'000) + u" end"_s);
        row("addresses", u"https://github.com/a/b "_s.repeated(2'700) + u" end"_s);
        row("64 kB of words", u"two small words "_s.repeated(4'000) + u" end"_s);
        row("scripts side by side", u"가a"_s.repeated(32'000) + u" end"_s);
        row("scripts in turn, with spaces", u"中a "_s.repeated(21'000) + u" end"_s);
        row("bold in turn", u"**가** b "_s.repeated(8'000) + u" end"_s);
        row("half a row that md4c reads past", u"| a | b\n|--\n* x\n\t- [y]: <z\n end"_s);
        row("NUL and half a pair", u"a"_s + QChar(0) + QChar(0xD835) + u" end"_s);
    }

    void summaryShowsAsText()
    {
        QFETCH(QString, summary);
        QFETCH(QString, shown);
        QSignalSpy activated(m_view.get(), &PaperView::linkActivated);
        const int time = timeOf(paperWith(summary));
        qInfo("%d ms", time);
        emit m_view->findChild<PaperText *>()->linkActivated(ownAddress({OwnLink::Kind::Rest, {}})); // nothing is lost by the fold
        m_view->scrollToTop();
        QVERIFY2(words().contains(shown), qPrintable(words().left(2000)));
        QVERIFY2(time < allowed(m_plainPage), qPrintable(u"%1 ms, a plain page %2"_s.arg(time).arg(m_plainPage)));
        const Longest longest = longestOf(m_view->findChild<PaperText *>()->toPlainText());
        QVERIFY2(longest.word <= 10000, qPrintable(QString::number(longest.word))); // spans may touch
        QVERIFY2(longest.marks <= 32, qPrintable(QString::number(longest.marks)));
        QVERIFY(!m_view->findChild<PaperText *>()->toHtml().contains(u"<img"_s));
        QCOMPARE(activated.size(), 0);
    }

    void titlesPeopleAndTagsShowAsText()
    {
        for (const QString &hostile : QStringList{u"x"_s.repeated(64'000), u"<table><td>"_s.repeated(27),
                                                  u"$x^{a_"_s.repeated(10'000), u"z"_s + u"\u0301"_s.repeated(64'000)}) {
            Paper paper = paperWith(u"end"_s);
            paper.title = hostile;
            paper.authors = {hostile};
            paper.tags = {hostile};
            paper.state.note = hostile;
            const int time = timeOf(paper);
            QVERIFY(words().contains(u"end"_s));
            QVERIFY2(time < allowed(m_plainPage), qPrintable(u"%1 ms for %2"_s.arg(time).arg(hostile.left(12))));
        }
    }

    void labelsTakeNoTextForMarkup()
    {
        const RoleLabel label(FontRole::Small, dimInk);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        StatusLine line;
        PagePager pager;
        for (const QWidget *widget : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&pager)}) {
            const QList<QLabel *> labels = widget->findChildren<QLabel *>();
            QVERIFY(!labels.isEmpty());
            for (const QLabel *part : labels)
                QCOMPARE(part->textFormat(), Qt::PlainText);
        }
    }

    void rowsOfTheListShowAsText()
    {
        for (const QString &hostile :
             QStringList{u"x"_s.repeated(1'000'000), u"$x^{a_"_s.repeated(100'000), u"z"_s + u"\u0301"_s.repeated(100'000)}) {
            PaperRow row;
            row.title = row.teaser = hostile;
            const int before = milliseconds();
            const RowLayout layout(row, ListDensity::Comfortable, 400);
            QVERIFY(layout.lineCount() > 0);
            QVERIFY(milliseconds() - before < HangGuard);
        }
    }

private:
    static QString deepBullets()
    {
        QString text;
        for (int depth = 0; depth < 200; ++depth)
            text += u"  "_s.repeated(depth) + u"- a\n"_s;
        return text;
    }

    int timeOf(const Paper &paper)
    {
        const int before = milliseconds();
        m_view->setPaper(paper, 0, 1);
        m_view->scrollToTop(); // makes the page
        m_view->grab();
        return milliseconds() - before;
    }

    int m_plainPage{};
};

QTEST_MAIN(TestHostilePage)
#include "tst_hostilepage.moc"
