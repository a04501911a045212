// Some hundreds of files that no digest's author would call good, made here, and what must become of each. The guards are
// for hangs and floods: ten times what the benchmarks promise (2 s, 300 MB).
#include "core/digest/digestparser.h"
#include "core/digest/limits.h"
#include "core/digest/textrepair.h"
#include "core/reading/summaryrenderer.h"
#include "tests/core/digest/oddinputs.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longest = 20'000;    // ms for one
constexpr qint64 largest = 3'000'000; // KB of memory for all
constexpr int inputsAtLeast = 200;

QByteArray encoded(const QByteArray &utf8, const char *encoding, const QByteArray &mark = {})
{
    QStringEncoder encoder(encoding);
    return mark + QByteArray(encoder.encode(QString::fromUtf8(utf8)));
}

QString wordsOf(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

class Inputs final
{
public:
    void add(const QByteArray &name, const QByteArray &bytes, int papers, const QString &says = {})
    {
        m_all += OddInput{.name = wordsOf(name), .bytes = bytes, .papers = papers, .says = says};
    }
    void addAround(const QByteArray &name, Shape shape, const QByteArray &odd, const QString &says = {})
    {
        m_all += OddInput{
            .name = wordsOf(nameOf(shape) + " around " + name), .bytes = oddAround(shape, odd), .atLeast = 4, .says = says};
    }
    void addSurvivors(const QByteArray &name, const QByteArray &bytes, int atLeast)
    {
        m_all += OddInput{.name = wordsOf(name), .bytes = bytes, .atLeast = atLeast, .isDigest = atLeast > 0};
    }
    void addRefused(const QByteArray &name, const QByteArray &bytes, const QString &says)
    {
        m_all += OddInput{.name = wordsOf(name), .bytes = bytes, .papers = 0, .says = says, .isDigest = false};
    }
    const QList<OddInput> &all() const { return m_all; }

private:
    QList<OddInput> m_all{};
};

void addEncodings(Inputs &inputs)
{
    const QByteArray marks[] = {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF", QByteArray("\xFF\xFE\0\0", 4),
                                QByteArray("\0\0\xFE\xFF", 4)};
    const char *wide[] = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"};
    for (const Shape shape : allShapes) {
        const QByteArray file = oddFile(shape, 3);
        for (size_t i = 0; i < std::size(wide); ++i)
            inputs.add(nameOf(shape) + " in " + wide[i] + " with its mark", encoded(file, wide[i], marks[i]), 3);
        inputs.add(nameOf(shape) + " in UTF-8", file, 3);
        for (const char *end : {"\r\n", "\r"})
            inputs.add(nameOf(shape) + (end[1] ? " with CRLF" : " with CR"), QByteArray(file).replace("\n", end), 3);
        inputs.add(nameOf(shape) + " without its last line end", file.trimmed(), 3);
        inputs.add(nameOf(shape) + " with a zero byte", QByteArray(file).replace("Paper 2", QByteArray("Paper\0002", 7)), 3,
                   u"zero bytes"_s);
        inputs.add(nameOf(shape) + " with a wrong byte", QByteArray(file).replace("Paper 2", "Paper\xC3(2"), 3, u"UTF-8"_s);
    }
    struct Old {
        const char *encoding;
        QByteArray words;
    };
    const Old old[] = {{"windows-949", "이 논문은 언어 모델의 메모리를 줄이는 방법을 설명한다"},
                       {"Shift_JIS", "この論文では言語モデルのメモリを減らす方法について説明する"},
                       {"EUC-JP", "この論文では言語モデルのメモリを減らす方法について説明する"},
                       {"GB18030", "本文给出了一个简单的方法，我们的模型在这个任务上是有效的"},
                       {"Big5", "本文提出了一個簡單的方法，我們的模型在這個任務上是有效的"}};
    for (const auto &[encoding, words] : old) {
        QByteArray file = oddHead(Shape::Table);
        for (int paper = 1; paper <= 3; ++paper)
            file += "| [Paper](https://arxiv.org/abs/" + oddId(paper) + ") | Ada | " + words + " |\n";
        inputs.add("table in " + QByteArray(encoding), encoded(file, encoding), 3, u"not UTF-8"_s);
    }
}

// A download that broke off: every paper that was there whole is read.
void addCuts(Inputs &inputs)
{
    for (const Shape shape : allShapes) {
        const QByteArray file = oddFile(shape, 8);
        for (int eighth = 1; eighth < 8; ++eighth) {
            const qsizetype at = file.size() * eighth / 8;
            int whole = 0;
            for (int paper = 1; paper <= 8; ++paper) {
                const QByteArray text = oddPaper(shape, paper);
                whole += file.indexOf(text) + text.size() <= at ? 1 : 0;
            }
            const QByteArray name = nameOf(shape) + " cut at " + QByteArray::number(eighth) + " eighths";
            inputs.addSurvivors(name, file.left(at), whole);
            const QByteArray wide = encoded(file.left(at), "UTF-16LE", "\xFF\xFE");
            inputs.addSurvivors(name + ", UTF-16, in the middle of a letter", wide.left(wide.size() - 1), std::max(whole - 1, 0));
        }
    }
}

void addNesting(Inputs &inputs)
{
    for (const Shape shape : {Shape::Table, Shape::Sections}) {
        for (const char *unit :
             {"[", "]", "(", "<", "*", "_", "`", "> ", "- ", "#", "|", "![", "[](", "\\", "&amp;", "<div>", "~", "$"}) {
            for (const int depth : {1'000, 50'000})
                inputs.addAround(QByteArray::number(depth) + " of " + unit, shape, QByteArray(unit).repeated(depth));
        }
    }
    for (const char *unit : {"[", "{\"a\":", "[[1],"})
        inputs.addRefused("JSON, 50,000 deep: " + QByteArray(unit), QByteArray(unit).repeated(50'000), u"no digest"_s);
    inputs.addSurvivors("JSON with a deep value in a paper",
                        "[\n" + oddPaper(Shape::List, 1) + ",\n{\"x\": " + QByteArray("[").repeated(20'000)
                            + QByteArray("]").repeated(20'000) + "},\n" + oddPaper(Shape::List, 2) + "\n]",
                        1);
}

QByteArray row(const QByteArray &title, const QByteArray &authors, const QByteArray &summary)
{
    return oddHead(Shape::Table) + "| [" + title + "](https://arxiv.org/abs/2412.00001) | " + authors + " | " + summary + " |\n";
}

void addFloods(Inputs &inputs)
{
    const auto many = [](const QByteArray &unit, int count) { return unit.repeated(count); };
    inputs.add("a title of 1,001 characters", row(many("t", 1'001), "Ada", "s"), 1, u"longer than 1000"_s);
    inputs.add("a title of 1,000 characters", row(many("t", 1'000), "Ada", "s"), 1);
    inputs.add("a title of a megabyte", row(many("t", 1'000'000), "Ada", "s"), 1, u"longer than"_s);
    inputs.add("a summary of 65,537 characters", row("t", "Ada", many("s", 65'537)), 1, u"longer than 65536"_s);
    inputs.add("1,001 authors", row("t", many("Ada Byron, ", 1'000) + "Eve Last", "s"), 1, u"More than 1000 authors"_s);
    inputs.add("a line of two megabytes", row("t", "Ada", many("word ", 420'000)), 1, u"longer than 1048576"_s);
    inputs.add("a word of a megabyte", row("t", "Ada", many("w", 1'000'000)), 1, u"longer than"_s);
    inputs.add("100,000 combining marks", row("t", "Ada", "e" + many("\xCC\x81", 100'000)), 1, u"longer than"_s);
    inputs.add("100,000 joined figures", row("t", "Ada", many("👩\xE2\x80\x8D", 20'000)), 1);
    inputs.add("right-to-left marks",
               row(many("\xE2\x80\xAE", 500) + "t", many("\xE2\x81\xA6", 500) + "Ada", many("\xE2\x80\xAE", 5'000)), 1);
    inputs.add("20,000 papers", oddFile(Shape::Table, 20'000), 20'000);
    inputs.add("20,001 papers", oddFile(Shape::Table, 20'001), 20'000, u"more than 20000 papers"_s);
    inputs.add("600,000 empty lines behind three papers", oddFile(Shape::Table, 3) + many("\n", 600'000), 3,
               u"more than 500000 lines"_s);
    inputs.addAround("600,000 pipes", Shape::Table, many("|", 600'000));
    inputs.addAround("100,000 fences", Shape::Table, many("```\n", 100'000) + "```\n");
    inputs.addAround("50,000 rows of nothing", Shape::Table, many("| | | |\n", 50'000));
    inputs.addAround("50,000 links", Shape::Sections, many("[a](https://example.com/) ", 50'000));
    inputs.addRefused("nothing", {}, u"empty"_s);
    inputs.addRefused("blanks", many(" \n\t", 10'000), u"empty"_s);
    inputs.addRefused("only a mark", "\xEF\xBB\xBF", {});
    inputs.addRefused("zeros", QByteArray(100'000, '\0'), u"no text file"_s);
    inputs.addRefused("zeros between letters", QByteArray("a\0", 2).repeated(50'000), u"no text file"_s);
    inputs.addRefused("the bytes of a picture",
                      QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray("\xd3\0\x9c\xff\0\0", 6).repeated(5'000),
                      u"no text file"_s);
    inputs.addRefused("prose", many("Nothing in here is a paper. ", 50'000), u"no digest"_s);
    inputs.addRefused("a table of other things", "| Fruit | Price |\n|---|---|\n" + many("| Pear | 2 |\n", 30'000),
                      u"no digest"_s);
    QByteArray every;
    for (int code = 1; code < 256; ++code)
        every += char(code);
    inputs.addAround("every byte, time and again", Shape::Table, every.repeated(500));
    std::reverse(every.begin(), every.end());
    inputs.addAround("every byte backwards", Shape::Sections, every.repeated(500));
}

void addMarkup(Inputs &inputs)
{
    for (const char *text : {"<script>alert(1)</script>",
                             "<img src=x onerror=alert(1)>",
                             "<think>",
                             "</div></body>",
                             "<!--",
                             "]]>",
                             "&#0;&#x110000;",
                             "[x](javascript:alert(1))",
                             "[x](file:///etc/passwd)",
                             "[x](data:text/html,x)",
                             "![x](file:///etc/passwd)",
                             "{{7*7}}",
                             "${HOME}",
                             "$(reboot)",
                             "`reboot`",
                             "%s%n%x",
                             "'; DROP TABLE papers; --",
                             "\" OR 1=1",
                             "NULL",
                             "../../../etc/passwd",
                             "\\\\host\\share",
                             "http://[::1]/",
                             "https://arxiv.org@evil.example/abs/2412.00009",
                             "\x1b[31mred\x1b[0m",
                             "\x7f\x08\x0b\x0c",
                             "\xEF\xBF\xBE\xEF\xBF\xBF",
                             "\xF4\x8F\xBF\xBF",
                             "=1+1",
                             "@SUM(A1)",
                             "-1",
                             "\xE2\x80\xA8line\xE2\x80\xA9paragraph",
                             "\xC2\xA0\xE2\x80\x8B\xEF\xBB\xBF"}) {
        inputs.add("title " + QByteArray(text), row(QByteArray(text).replace(']', "\\]") + " T", "Ada", "s"), 1);
        inputs.add("summary " + QByteArray(text), row("T", text, QByteArray(text) + " s"), 1);
    }
}

void addPlaces(Inputs &inputs)
{
    for (const char *id : {"9999.99999", "2412.1", "2412.13649v0", "2412.13649v999999999999", "0000.00000", "cs/0112017",
                           "hep-th/9901001v2", "2412.136499999", "٢٤١٢.١٣٦٤٩", "2412.13649?x=1#y", "2412.13649/../../x"})
        inputs.add(
            "address of " + QByteArray(id),
            oddHead(Shape::Table) + "| [Odd](https://arxiv.org/abs/" + id + ") | Ada | s |\n" + oddPapers(Shape::Table, 1, 1), 2);
    for (const char *day :
         {"2024-02-30", "2024-13-01", "0000-00-00", "9999-12-31", "10000-01-01", "1900-01-01", "２０２４-12-23", "-2024-12-23"})
        inputs.add("day " + QByteArray(day),
                   "## Papers for " + QByteArray(day) + "\n\n| Title | Authors | Summary |\n|---|---|---|\n"
                       + oddPapers(Shape::Table, 1, 2),
                   2);
}

void addJson(Inputs &inputs)
{
    const QByteArray good = oddPaper(Shape::List, 1);
    const QByteArray more = oddPaper(Shape::List, 2);
    const std::pair<const char *, const char *> odd[] = {
        {"null", "null"},
        {"a number", "1e999"},
        {"NaN", "NaN"},
        {"a text", "\"x\""},
        {"an empty object", "{}"},
        {"a paper of null", "{\"paper\": null}"},
        {"a paper that is a list", "{\"paper\": []}"},
        {"an id that is a number", "{\"paper\": {\"id\": 2412.5, \"title\": 7}}"},
        {"half a surrogate", "{\"paper\": {\"id\": \"2412.00009\", \"title\": \"\\ud83d\"}}"},
        {"a zero", "{\"paper\": {\"id\": \"2412.00009\", \"title\": \"a\\u0000b\"}}"},
        {"a comment", "/* x */ {}"},
        {"names without marks", "{paper: {id: \"2412.00009\"}}"},
        {"single marks", "{'paper': {'id': '2412.00009', 'title': 'x'}}"},
        {"votes of text", "{\"paper\": {\"id\": \"2412.00009\", \"title\": \"x\", \"upvotes\": \"many\"}}"},
        {"votes below zero", "{\"paper\": {\"id\": \"2412.00009\", \"title\": \"x\", \"upvotes\": -5}}"},
        {"votes beyond numbers", "{\"paper\": {\"id\": \"2412.00009\", \"title\": \"x\", \"upvotes\": 1e30}}"},
        {"authors of numbers", "{\"paper\": {\"id\": \"2412.00009\", \"title\": \"x\", \"authors\": [1, null, {}]}}"}};
    for (const auto &[name, element] : odd)
        inputs.addSurvivors("JSON with " + QByteArray(name), "[" + good + ",\n" + element + ",\n" + more + "]", 2);
    inputs.addSurvivors("JSON with a last comma", "[" + good + ",\n" + more + ",]", 2);
    inputs.addSurvivors("JSON without its end", "[" + good + ",\n" + more, 2);
    inputs.addSurvivors("JSON and something behind it", "[" + good + ",\n" + more + "]\nsomething", 2);
    inputs.addSurvivors("the same paper a thousand times", "[" + QByteArray(good + ",\n").repeated(999) + more + "]", 2);
}

// Half characters, by escapes and by UTF-16.
void addHalfCharacters(Inputs &inputs)
{
    for (const char *half : {"\\ud83d", "\\udc26", "\\udc26\\ud83d", "a\\ud83d\\ud83d\\udc26"}) {
        const QByteArray paper =
            R"({"paper": {"id": "2412.00001", "title": "T%", "summary": "S%", "authors": [{"name": "A%"}], "ai_keywords": ["K%"]}})";
        inputs.add("JSON with " + QByteArray(half), "[" + QByteArray(paper).replace('%', half) + "]", 1, u"half characters"_s);
    }
    QByteArray wide = encoded(oddFile(Shape::Table, 3), "UTF-16LE", "\xFF\xFE");
    const QByteArray number = encoded("Paper 2", "UTF-16LE");
    inputs.add("UTF-16 with half a character", wide.replace(number, QByteArray(QByteArray("\x3d\xd8", 2) + number)), 3,
               u"half characters"_s);
}

// Our own exports, as somebody may have edited them.
void addExports(Inputs &inputs)
{
    const QByteArray head = "<!-- paperlark export 1 -->\n\n";
    const QByteArray good = "# [Good](https://arxiv.org/abs/2412.00001)\n\n## 2024-12-23 · en · someone\n\n> It reads.\n\n";
    inputs.add("export with a paper of no name", head + "#\n\n## 2024-12-23 · en · someone\n\n> Of what?\n\n" + good, 1,
               u"neither a title"_s);
    inputs.add("export with a title taken away",
               head + good + "## 2024-12-23 · ko · other\n- Title:\n- arXiv id:\n\n> Of what?\n", 1, u"neither a title"_s);
}

const QList<OddInput> &allInputs()
{
    static const QList<OddInput> all = [] {
        Inputs inputs;
        for (const auto add :
             {addEncodings, addCuts, addNesting, addFloods, addMarkup, addPlaces, addJson, addHalfCharacters, addExports})
            add(inputs);
        return inputs.all();
    }();
    return all;
}

QStringList idsOf(const ParsedFile &file)
{
    QStringList ids;
    for (const Digest &digest : file.digests) {
        for (const Entry &entry : digest.entries)
            ids += entry.arxivId;
    }
    return ids;
}

QString saidOf(const ParsedFile &file)
{
    QStringList said;
    for (const Notice &notice : file.notices)
        said += notice.message;
    return said.join(u'\n');
}

// The page of what was read: our own tags only, and of bounded length.
void renderSome(const ParsedFile &file)
{
    int left = 5;
    for (const Digest &digest : file.digests) {
        for (const Entry &entry : digest.entries) {
            if (--left < 0)
                return;
            const Summary voice{.source = u"odd"_s, .language = u"en"_s, .text = repairedSummary(entry.summary)};
            const Paper paper{.key = entry.arxivId, .title = repairedTitle(entry.title), .summaries = {voice}};
            const QString html = paperHtml(paper, {voice}, 0, PageStyle{});
            QVERIFY(!html.contains(u"<script"_s, Qt::CaseInsensitive) && !html.contains(u"<img"_s, Qt::CaseInsensitive));
            QVERIFY(!html.contains(u"href=\"javascript"_s, Qt::CaseInsensitive)
                    && !html.contains(u"href=\"file"_s, Qt::CaseInsensitive));
        }
    }
}

qint64 memoryUsed() // KB at most until now
{
#ifdef Q_OS_UNIX
    struct rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
#else
    return 0;
#endif
}

} // namespace

class OddInputsTest final : public QObject
{
    Q_OBJECT

private slots:
    void thereAreMany() { QVERIFY2(allInputs().size() >= inputsAtLeast, qPrintable(QString::number(allInputs().size()))); }

    // For tests/faults/run odd, which imports each with a program of its own.
    void theyAreWritten()
    {
        const QDir folder(qEnvironmentVariable("PAPERLARK_ODD_FILES", m_folder.path()));
        int written = 0;
        for (const OddInput &input : allInputs()) {
            const QString name = QString::fromLatin1(input.name.left(40).toUtf8().toPercentEncoding("", " "));
            QFile file(folder.filePath(u"%1 %2.md"_s.arg(written, 3, 10, QChar(u'0')).arg(name.left(120))));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(input.bytes), input.bytes.size());
            ++written;
        }
        QCOMPARE(folder.entryList(QDir::Files).size(), written);
    }

    void eachBecomesWhatItMust_data()
    {
        QTest::addColumn<int>("number");
        for (qsizetype i = 0; i < allInputs().size(); ++i)
            QTest::addRow("%s", allInputs()[i].name.left(60).toUtf8().constData()) << int(i);
    }
    void eachBecomesWhatItMust()
    {
        QFETCH(int, number);
        const OddInput &input = allInputs()[number];
        QElapsedTimer timer;
        timer.start();
        const auto parsed = parseDigestFile({.path = u"odd.md"_s, .bytes = input.bytes, .modified = QDate(2025, 1, 1)});
        const QString said = parsed ? saidOf(*parsed) : parsed.error().message;
        QVERIFY2(said.contains(input.says), qPrintable(said.left(300)));
        if (input.isDigest)
            QVERIFY2(parsed, qPrintable(said));
        if (!parsed) {
            QVERIFY(!said.isEmpty());
            QVERIFY(input.papers <= 0 && input.atLeast == 0);
            return;
        }
        if (input.papers >= 0)
            QCOMPARE(entryCount(*parsed), input.papers);
        const QStringList ids = idsOf(*parsed);
        for (int paper = 1; paper <= input.atLeast; ++paper)
            QVERIFY2(ids.contains(wordsOf(oddId(paper))), oddId(paper).constData());
        renderSome(*parsed);
        QVERIFY2(timer.elapsed() < longest, qPrintable(QString::number(timer.elapsed())));
    }

    void nothingThatIsReadIsHalfACharacter()
    {
        for (const OddInput &input : allInputs()) {
            const auto parsed = parseDigestFile({.path = u"odd.md"_s, .bytes = input.bytes});
            for (const Digest &digest : parsed ? parsed->digests : QList<Digest>()) {
                for (const Entry &entry : digest.entries) {
                    const QString all =
                        entry.title + u' ' + entry.summary + u' ' + entry.authors.join(u' ') + u' ' + entry.tags.join(u' ');
                    QVERIFY2(all.isValidUtf16(), qPrintable(input.name));
                }
            }
        }
    }

    void theWordsOfOldEncodingsAreExact()
    {
        for (const OddInput &input : allInputs()) {
            if (!input.says.startsWith(u"not UTF-8"_s))
                continue;
            const auto parsed = parseDigestFile({.path = u"odd.md"_s, .bytes = input.bytes});
            QVERIFY(parsed);
            for (const Entry &entry : parsed->digests.constFirst().entries)
                QVERIFY2(!entry.summary.contains(QChar::ReplacementCharacter) && !entry.summary.contains(u'|'),
                         qPrintable(input.name));
        }
    }

    void noneOfItTookMuchMemory() { QVERIFY2(memoryUsed() < largest, qPrintable(QString::number(memoryUsed()))); }

private:
    QTemporaryDir m_folder{};
};

QTEST_GUILESS_MAIN(OddInputsTest)
#include "tst_oddinputs.moc"
