#include "ui/page/printing.h"

#include "tests/ui/papers.h"
#include "ui/actions.h"
#include "ui/keys/keymap.h"
#include "ui/keys/keymarkdown.h"
#include "ui/looks/theme.h"

#include <QFile>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

PrintedPaper printed(const QString &id, const QString &text)
{
    Paper paper = paperOf(id, {voice(u"en"_s, u"morning"_s, text)});
    paper.title = u"Title of "_s + id;
    paper.votes = 16;
    paper.state.note = u"privately remembered"_s;
    return {paper, paper.summaries, 0};
}

} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(ThemeName::Night); } // prints black on white all the same

    void aPageBecomesAPdf()
    {
        const int pages =
            print({{printed(u"2412.00001"_s, u"A window slides over [the site](https://example.org/site)."_s)}, u"Today"_s});
        QCOMPARE(pages, 1);
        QVERIFY(QFile(file()).size() > 2000);
        const QString words = wordsInFile();
        for (const QString &part : {u"Title of 2412.00001"_s, u"Jialong Wu"_s, u"A window slides over the site."_s, u"Today"_s,
                                    u"1 of 1"_s, u"arxiv.org/abs/2412.00001"_s})
            QVERIFY2(words.isNull() || words.contains(part), qPrintable(part + u" in "_s + words));
        QVERIFY(!words.contains(u"remembered"_s) && !words.contains(u"show original"_s));
    }

    void linksKeepTheirTargets()
    {
        print({{printed(u"2412.00001"_s, u"See [the site](https://example.org/site)."_s)}, u"Today"_s});
        QFile pdf(file());
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.contains("https://example.org/site"));
        QVERIFY(!bytes.contains("paperlark:"));
    }

    void eachPaperOfADayStartsAPage()
    {
        PrintJob day{.papers = {}, .heading = u"Monday"_s};
        for (int i = 1; i <= 3; ++i)
            day.papers.append(printed(u"2412.0000%1"_s.arg(i), u"- A point.\n"_s.repeated(3)));
        QCOMPARE(print(day), 3);
        const QString words = wordsInFile();
        QVERIFY(words.isNull() || words.contains(u"3 of 3"_s));
        day.papers[1] = printed(u"2412.00002"_s, u"- A point that fills a line of this page.\n"_s.repeated(120));
        QVERIFY(print(day) > 4);
    }

    void theSheetOfKeysIsPrinted()
    {
        QVERIFY(print({.heading = u"Keys"_s, .html = keysAsHtml(KeyMap(keyedActions()))}) > 1);
        const QString words = wordsInFile();
        for (const QString &part : {u"Keys"_s, u"Next paper"_s, u"Ctrl+K"_s, u"Mark all in view read"_s, u"1 of "_s})
            QVERIFY2(words.isNull() || words.contains(part), qPrintable(part + u" in "_s + words));
        for (const QString &key : {u"j"_s, u"z"_s})
            QVERIFY2(words.isNull() || words.split(u' ').contains(key), qPrintable(key + u" in "_s + words));
    }

    void nothingToPrintIsOneEmptyPage() { QCOMPARE(print({}), 1); }

private:
    QString file() const { return m_folder.filePath(u"out.pdf"_s); }

    int print(const PrintJob &job)
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file());
        printer.setPageSize(QPageSize(QPageSize::A4));
        return printTo(printer, job);
    }

    QString wordsInFile() const // null: this machine has no pdftotext
    {
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            return {};
        QProcess process;
        process.start(reader, {u"-layout"_s, file(), u"-"_s});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).simplified();
    }

    QTemporaryDir m_folder{};
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
