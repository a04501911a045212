#include "core/reading/paperlinks.h"

#include "core/network/weblink.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;
using Kind = PaperLink::Kind;

Q_DECLARE_METATYPE(Paperlark::PaperLink::Kind)

namespace {

Paper arxivPaper(const QString &id = u"2412.13649"_s)
{
    Paper paper;
    paper.key = paper.arxivId = id;
    return paper;
}

Paper paperOf(const QStringList &pages)
{
    Paper paper;
    for (const QString &page : pages)
        paper.summaries.append(Summary{.url = page});
    return paper;
}

QList<Kind> kindsOf(const QList<PaperLink> &links)
{
    QList<Kind> kinds;
    for (const PaperLink &link : links)
        kinds.append(link.kind);
    return kinds;
}

} // namespace

class PaperLinksTest final : public QObject
{
    Q_OBJECT

private slots:
    void linksFollowFromTheId()
    {
        QCOMPARE(paperLinks(arxivPaper()),
                 (QList<PaperLink>{{Kind::Arxiv, u"https://arxiv.org/abs/2412.13649"_s},
                                   {Kind::Pdf, u"https://arxiv.org/pdf/2412.13649"_s},
                                   {Kind::Html, u"https://arxiv.org/html/2412.13649"_s},
                                   {Kind::HuggingFace, u"https://huggingface.co/papers/2412.13649"_s},
                                   {Kind::AlphaXiv, u"https://www.alphaxiv.org/abs/2412.13649"_s},
                                   {Kind::PapersCool, u"https://papers.cool/arxiv/2412.13649"_s},
                                   {Kind::SemanticScholar, u"https://api.semanticscholar.org/arXiv:2412.13649"_s},
                                   {Kind::Doi, u"https://doi.org/10.48550/arXiv.2412.13649"_s}}));
    }

    void whatFollowsFromTheIdOpensUnasked()
    {
        for (const QString &id : {u"2412.13649"_s, u"0704.0001"_s, u"hep-th/9901001"_s}) {
            for (const PaperLink &link : paperLinks(arxivPaper(id)))
                QVERIFY2(webLink(link.address).verdict == WebLink::Verdict::Open, qPrintable(link.address));
        }
    }

    void oldPapersLackTheSitesThatBeginLater()
    {
        QCOMPARE(kindsOf(paperLinks(arxivPaper(u"hep-th/9901001"_s))),
                 (QList<Kind>{Kind::Arxiv, Kind::Pdf, Kind::Html, Kind::AlphaXiv, Kind::SemanticScholar, Kind::Doi}));
    }

    void aPaperWithoutAnIdOffersWhatItsDigestsGive()
    {
        QVERIFY(paperLinks({}).isEmpty());
        Paper paper =
            paperOf({u"https://openreview.net/forum?id=a"_s, u"https://openreview.net/forum?id=a"_s, u"N/A"_s, QString()});
        paper.codeUrls = {u"https://github.com/a/b"_s};
        paper.video = u"https://media.example/a.mp4"_s;
        QCOMPARE(paperLinks(paper),
                 (QList<PaperLink>{{Kind::Page, u"https://openreview.net/forum?id=a"_s},
                                   {Kind::Code, u"https://github.com/a/b"_s},
                                   {Kind::Video, u"https://media.example/a.mp4"_s}}));
        QCOMPARE(paperLink(paper, Kind::Pdf), QString());
    }

    void aPaperWithAnIdIsNotSentElsewhere()
    {
        Paper paper = arxivPaper();
        paper.summaries.append(Summary{.url = u"https://other.example/2412.13649"_s});
        QCOMPARE(paperLink(paper, Kind::Page), QString());
    }

    void whatCanNotBeOpenedIsLeftOut()
    {
        Paper paper = arxivPaper();
        paper.codeUrls = {u"javascript:x"_s, u"https://arxiv.org.login.example/a"_s, u" https://github.com/a/ b"_s};
        paper.hubUrls = {u"file:///etc/passwd"_s, u"--help"_s};
        paper.video = u"data:video/mp4,x"_s;
        QCOMPARE(paperLink(paper, Kind::Code), u"https://github.com/a/b"_s); // and the rest is cleaned
        QCOMPARE(paperLinks(paper).size(), 9);
    }

    void pagesOfTheHubAreToldApart_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("model") << u"https://huggingface.co/Qwen/Qwen2.5"_s << Kind::Model;
        QTest::newRow("a file of a model") << u"https://huggingface.co/Qwen/Qwen2.5/tree/main"_s << Kind::Model;
        QTest::newRow("short address") << u"https://hf.co/Qwen/Qwen2.5"_s << Kind::Model;
        QTest::newRow("dataset") << u"https://huggingface.co/datasets/a/b"_s << Kind::Dataset;
        QTest::newRow("dataset without owner") << u"https://huggingface.co/datasets/squad"_s << Kind::Dataset;
        QTest::newRow("space") << u"https://huggingface.co/spaces/a/b"_s << Kind::Space;
        QTest::newRow("collection") << u"https://huggingface.co/collections/a/b-1"_s << Kind::Other;
        QTest::newRow("article") << u"https://huggingface.co/blog/a"_s << Kind::Other;
        QTest::newRow("owner") << u"https://huggingface.co/Qwen"_s << Kind::Other;
        QTest::newRow("another hub") << u"https://modelscope.cn/models/a/b"_s << Kind::Other;
    }
    void pagesOfTheHubAreToldApart()
    {
        QFETCH(QString, address);
        QFETCH(Kind, kind);
        Paper paper;
        paper.hubUrls = {address};
        QCOMPARE(paperLinks(paper), (QList<PaperLink>{{kind, address}}));
    }

    void severalOfAKindStandTogetherAndEachAddressOnce()
    {
        Paper paper;
        paper.codeUrls = {u"https://github.com/a/b"_s, u"https://a.github.io"_s};
        paper.hubUrls = {u"https://huggingface.co/datasets/a/b"_s, u"https://huggingface.co/a/c"_s, u"https://a.github.io"_s};
        QCOMPARE(kindsOf(paperLinks(paper)), (QList<Kind>{Kind::Code, Kind::Code, Kind::Model, Kind::Dataset}));
    }

    void thePreferredOneIsOpenedWhereItIs()
    {
        Paper paper = arxivPaper();
        for (const Kind kind : preferableLinks()) {
            const auto opened = preferredLink(paper, kind);
            QVERIFY(opened.has_value());
            QCOMPARE(opened->kind, kind == Kind::Code ? Kind::Arxiv : kind); // it has no code
            QCOMPARE(opened->address, paperLink(paper, opened->kind));
        }
    }

    void elseItsOwnPageElseWhatThereIs()
    {
        Paper paper = paperOf({u"https://openreview.net/forum?id=a"_s});
        paper.codeUrls = {u"https://github.com/a/b"_s};
        QCOMPARE(preferredLink(paper, Kind::Pdf)->kind, Kind::Page);
        QCOMPARE(preferredLink(paper, Kind::Code)->kind, Kind::Code);
        paper.summaries.clear();
        QCOMPARE(preferredLink(paper, Kind::Arxiv)->kind, Kind::Code);
        QVERIFY(!preferredLink({}, Kind::Arxiv));
    }

    void preferencesAreKnownByTheirIds()
    {
        for (const Kind kind : preferableLinks()) {
            QVERIFY(!linkName(kind).isEmpty());
            QCOMPARE(linkKindOfId(linkId(kind)), kind);
        }
        QVERIFY(!linkKindOfId({}));
        QVERIFY(!linkKindOfId(u"elsewhere"_s));
        QCOMPARE(linkId(Kind::Model), QString());
    }
};

QTEST_GUILESS_MAIN(PaperLinksTest)
#include "tst_paperlinks.moc"
