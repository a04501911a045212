// What is copied of papers, and what a drag carries of them.
#include "core/export/papercopy.h"
#include "core/export/papersmime.h"
#include "core/export/zoteroitems.h"
#include "core/library/importing/importer.h"
#include "core/library/library.h"
#include "papers.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

QString copied(CopyForm form, const QList<Paper> &papers)
{
    PaperFeed feed(papers);
    return copiedText(form, feed)->text;
}

} // namespace

class PaperCopyTest final : public QObject
{
    Q_OBJECT

private slots:
    void oneLineAPaper_data()
    {
        QTest::addColumn<CopyForm>("form");
        QTest::addColumn<QString>("text");
        const QString first = u"https://arxiv.org/abs/2412.13649"_s;
        const QString second = u"https://arxiv.org/abs/2501.00001"_s;
        QTest::newRow("link") << CopyForm::Link << first + u'\n' + second;
        QTest::newRow("Markdown") << CopyForm::MarkdownLink
                                  << u"[SCOPE: Caches & Tests]("_s + first + u")\n[Sums \\[of\\] x²]("_s + second + u')';
        QTest::newRow("title") << CopyForm::Title << u"SCOPE: Caches & Tests\nSums [of] x²"_s;
        QTest::newRow("id") << CopyForm::ArxivId << u"2412.13649\n2501.00001"_s;
        QTest::newRow("both") << CopyForm::TitleAndLink << u"SCOPE: Caches & Tests — "_s + first + u"\nSums [of] x² — "_s + second;
        QTest::newRow("HTML") << CopyForm::HtmlLink
                              << u"<a href=\""_s + first + u"\">SCOPE: Caches &amp; Tests</a><br>\n<a href=\""_s + second
                + u"\">Sums [of] x²</a>"_s;
    }
    void oneLineAPaper()
    {
        QFETCH(CopyForm, form);
        QTEST(copied(form, {fullPaper(), paper(u"2501.00001"_s, u"Sums [of] $x^2$"_s, {})}), "text");
    }

    void entriesAreThoseOfTheExporters()
    {
        const QList<Paper> papers{fullPaper(), paper(u"2501.00001"_s, u"Another"_s, {u"Ada Ay"_s})};
        QCOMPARE(copied(CopyForm::Bibtex, papers), exported("bibtex"_L1, papers).trimmed());
        QCOMPARE(copied(CopyForm::Citation, papers), exported("citation"_L1, papers).trimmed());
        QVERIFY(copied(CopyForm::Bibtex, papers).contains("archivePrefix = {arXiv}"_L1));
    }

    void whatAPaperLacksIsLeftOut()
    {
        Paper bare{.key = u"title:0123456789abcdef"_s, .title = u"A talk"_s};
        PaperFeed feed(QList<Paper>{bare, fullPaper(), bare});
        QCOMPARE(*copiedText(CopyForm::ArxivId, feed), (CopiedText{.text = u"2412.13649"_s, .papers = 1}));
        QCOMPARE(copied(CopyForm::Link, {bare}), QString());
        QCOMPARE(copied(CopyForm::TitleAndLink, {bare}), u"A talk"_s);
        QCOMPARE(copied(CopyForm::MarkdownLink, {bare}), u"A talk"_s);
        QCOMPARE(copied(CopyForm::HtmlLink, {bare}), u"A talk"_s);
    }

    void foreignTextStaysText_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("tags") << u"<script>a</script>"_s << u"&lt;script&gt;a&lt;/script&gt;"_s << u"\\<script>a\\</script>"_s;
        QTest::newRow("a link") << u"x](https://evil.example) [y"_s << u"x](https://evil.example) [y"_s
                                << u"x\\](https://evil.example) \\[y"_s;
        QTest::newRow("stars") << u"A*B and snake_case _now_"_s << u"A*B and snake_case _now_"_s
                               << u"A\\*B and snake_case \\_now\\_"_s;
        QTest::newRow("lines") << u"one\ntwo"_s << u"one two"_s << u"one two"_s;
    }
    void foreignTextStaysText()
    {
        QFETCH(QString, title);
        const Paper bare{.key = u"title:0123456789abcdef"_s, .title = title};
        QTEST(copied(CopyForm::HtmlLink, {bare}), "html");
        QTEST(copied(CopyForm::MarkdownLink, {bare}), "markdown");
    }

    void aDragCarriesEveryForm()
    {
        const auto library = libraryOfTwo();
        const PapersMime carried(*library, {u"2412.00001"_s, u"2412.00002"_s});
        QCOMPARE(carried.urls(),
                 (QList<QUrl>{QUrl(u"https://arxiv.org/abs/2412.00001"_s), QUrl(u"https://arxiv.org/abs/2412.00002"_s)}));
        QCOMPARE(carried.data(u"text/uri-list"_s),
                 QByteArray("https://arxiv.org/abs/2412.00001\r\nhttps://arxiv.org/abs/2412.00002"));
        QCOMPARE(carried.text(), u"One — https://arxiv.org/abs/2412.00001\nTwo — https://arxiv.org/abs/2412.00002"_s);
        QVERIFY(carried.html().startsWith("<a href=\"https://arxiv.org/abs/2412.00001\">One</a>"_L1));
        QVERIFY(carried.data(u"text/markdown"_s).startsWith("[One](https://arxiv.org/abs/2412.00001)\n[Two]("));
        QCOMPARE(carried.data(u"application/x-bibtex"_s).count("@misc{"), 2);
        QVERIFY(!carried.hasFormat(u"image/png"_s) && carried.data(u"image/png"_s).isEmpty());
        QVERIFY(!carried.hasImage() && !carried.hasColor());
    }

    void zoteroGetsAPreprint()
    {
        PaperFeed feed({fullPaper()});
        const QJsonObject item = zoteroItems(feed).first().toObject();
        QCOMPARE(item.value("itemType"_L1).toString(), u"preprint"_s);
        QCOMPARE(item.value("title"_L1).toString(), u"SCOPE: Caches & Tests"_s);
        QCOMPARE(item.value("url"_L1).toString(), u"https://arxiv.org/abs/2412.13649"_s);
        QCOMPARE(item.value("date"_L1).toString(), u"2024-12"_s);
        QCOMPARE(item.value("repository"_L1).toString(), u"arXiv"_s);
        QCOMPARE(item.value("archiveID"_L1).toString(), u"arXiv:2412.13649"_s);
        const QJsonArray creators = item.value("creators"_L1).toArray();
        QCOMPARE(creators.at(0).toObject(),
                 (QJsonObject{{u"creatorType"_s, u"author"_s}, {u"firstName"_s, u"Jialong"_s}, {u"lastName"_s, u"Wu"_s}}));
        QCOMPARE(creators.at(1).toObject(),
                 (QJsonObject{{u"creatorType"_s, u"author"_s}, {u"lastName"_s, u"홍길동"_s}, {u"fieldMode"_s, 1}}));
        QVERIFY(item.value("tags"_L1).toArray().contains(QJsonObject{{u"tag"_s, u"to cite"_s}}));
        QVERIFY(item.value("tags"_L1).toArray().contains(QJsonObject{{u"tag"_s, u"Text Generation"_s}, {u"type"_s, 1}}));
    }

    void aPaperWithoutAnIdIsAPreprintToo()
    {
        PaperFeed feed(QList<Paper>{{.key = u"title:0123456789abcdef"_s, .title = u"A talk"_s}});
        const QJsonObject item = zoteroItems(feed).first().toObject();
        QCOMPARE(item.value("title"_L1).toString(), u"A talk"_s);
        QVERIFY(!item.contains("archiveID"_L1) && !item.contains("DOI"_L1));
        QVERIFY(item.value("creators"_L1).toArray().isEmpty());
    }

private:
    std::unique_ptr<Library> libraryOfTwo()
    {
        QFile digest(m_folder.filePath(u"2024-12-23.md"_s));
        [&] { QVERIFY(digest.open(QIODevice::WriteOnly)); }();
        digest.write("## Papers for 2024-12-23\n\n| Title | Authors | Summary |\n|---|---|---|\n"
                     "| One (Read more on [arXiv](https://arxiv.org/abs/2412.00001))| A. Ay | It says one. |\n"
                     "| Two (Read more on [arXiv](https://arxiv.org/abs/2412.00002))| B. Bee | It says two. |\n");
        digest.close();
        auto library = std::move(*Library::open(u":memory:"_s));
        Importer(*library).importNow({digest.fileName()});
        return library;
    }

    QTemporaryDir m_folder{};
};

QTEST_GUILESS_MAIN(PaperCopyTest)
#include "tst_papercopy.moc"
