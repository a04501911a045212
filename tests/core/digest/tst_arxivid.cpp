#include "core/digest/arxivid.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TestArxivId : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheExactGrammarIsAnId_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isId");

        QTest::newRow("five digits") << u"2412.13649"_s << true;
        QTest::newRow("four digits") << u"0704.0001"_s << true;
        QTest::newRow("December") << u"2312.00001"_s << true;
        QTest::newRow("archive") << u"hep-th/9901001"_s << true;
        QTest::newRow("archive with subject class") << u"math.GT/0309136"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("month 13") << u"2413.13649"_s << false;
        QTest::newRow("month 0") << u"2400.13649"_s << false;
        QTest::newRow("six digits") << u"2412.136490"_s << false;
        QTest::newRow("three digits") << u"2412.136"_s << false;
        QTest::newRow("with version") << u"2412.13649v2"_s << false;
        QTest::newRow("space behind") << u"2412.13649 "_s << false;
        QTest::newRow("letter for a digit") << u"2412.1364O"_s << false;
        QTest::newRow("digits of another script") << u"２４１２.13649"_s << false;
        QTest::newRow("no dot") << u"2412-13649"_s << false;
        QTest::newRow("archive too short") << u"x/9901001"_s << false;
        QTest::newRow("archive of six digits") << u"hep-th/990100"_s << false;
        QTest::newRow("archive of eight digits") << u"hep-th/99010011"_s << false;
        QTest::newRow("archive with a digit") << u"hep1/9901001"_s << false;
        QTest::newRow("two slashes") << u"hep/th/9901001"_s << false;
    }
    void onlyTheExactGrammarIsAnId()
    {
        QFETCH(QString, text);
        QFETCH(bool, isId);
        QCOMPARE(isArxivId(text), isId);
    }

    void addressesOfAPaperNameItsId_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("id");

        const auto rows = [](const QString &id, std::initializer_list<const char *> urls) {
            for (const char *url : urls)
                QTest::newRow(url) << QString::fromUtf8(url) << id;
        };
        rows(u"2412.13649"_s,
             {"https://arxiv.org/abs/2412.13649",
              "http://arxiv.org/abs/2412.13649",
              "arxiv.org/abs/2412.13649",
              "//arxiv.org/abs/2412.13649",
              "https://www.arxiv.org/abs/2412.13649",
              "http://export.arxiv.org/abs/2412.13649",
              "https://browse.arxiv.org/abs/2412.13649",
              "HTTPS://ArXiv.org/abs/2412.13649",
              "https://arxiv.org:443/abs/2412.13649",
              "http://arxiv.org:80/abs/2412.13649",
              "https://arxiv.org/abs/2412.13649v3",
              "https://arxiv.org/abs/2412.13649/",
              "https://arxiv.org/abs/2412.13649?context=cs",
              "https://arxiv.org/abs/2412.13649v1?utm_source=x#comments",
              "https://arxiv.org/abs/2412%2E13649",
              "  https://arxiv.org/abs/2412.13649 ",
              "https://arxiv.org/pdf/2412.13649",
              "https://arxiv.org/pdf/2412.13649.pdf",
              "https://arxiv.org/pdf/2412.13649v12.pdf",
              "https://arxiv.org/pdf/2412.13649.PDF",
              "https://www.arxiv.org/pdf/2412.13649v2#page=3",
              "https://arxiv.org/html/2412.13649v1",
              "https://arxiv.org/html/2412.13649v2/#S3.T1",
              "https://arxiv.org/format/2412.13649",
              "https://ar5iv.org/abs/2412.13649",
              "https://ar5iv.labs.arxiv.org/html/2412.13649",
              "https://huggingface.co/papers/2412.13649",
              "https://huggingface.co/papers/2412.13649#community",
              "https://www.huggingface.co/papers/2412.13649?tab=models",
              "https://hf.co/papers/2412.13649",
              "https://alphaxiv.org/abs/2412.13649",
              "https://www.alphaxiv.org/abs/2412.13649v2",
              "https://www.alphaxiv.org/overview/2412.13649",
              "https://papers.cool/arxiv/2412.13649",
              "https://api.semanticscholar.org/arXiv:2412.13649",
              "https://doi.org/10.48550/arXiv.2412.13649",
              "http://dx.doi.org/10.48550/ARXIV.2412.13649",
              "https://doi.org/10.48550%2FarXiv.2412.13649",
              "https://www.doi.org/10.48550/arxiv.2412.13649v2"});
        rows(u"hep-th/9901001"_s,
             {"https://arxiv.org/abs/hep-th/9901001", "http://arxiv.org/abs/hep-th/9901001v2",
              "https://arxiv.org/pdf/hep-th/9901001.pdf", "https://export.arxiv.org/pdf/hep-th/9901001v1.pdf",
              "https://arxiv.org/abs/hep-th%2F9901001", "https://doi.org/10.48550/arXiv.hep-th/9901001",
              "https://api.semanticscholar.org/arXiv:hep-th/9901001", "https://arxiv.org/abs/HEP-TH/9901001"});
        rows(u"math/0309136"_s,
             {"https://arxiv.org/abs/math/0309136", "https://arxiv.org/pdf/math.GT/0309136",
              "https://arxiv.org/abs/math.gt/0309136v2"});
        rows(u"solv-int/9901001"_s, {"https://arxiv.org/abs/solv-int/9901001"}); // its v begins no version
    }
    void addressesOfAPaperNameItsId()
    {
        QFETCH(QString, url);
        QFETCH(QString, id);
        QCOMPARE(arxivIdOfUrl(url), id);
    }

    void otherAddressesNameNone_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("empty") << QString();
        QTest::newRow("bare id") << u"2412.13649"_s;
        QTest::newRow("a look-alike host") << u"https://arxiv.org.example.com/abs/2412.13649"_s;
        QTest::newRow("a host that ends alike") << u"https://notarxiv.org/abs/2412.13649"_s;
        QTest::newRow("user info") << u"https://arxiv.org@example.com/abs/2412.13649"_s;
        QTest::newRow("the port of the other scheme") << u"https://arxiv.org:80/abs/2412.13649"_s;
        QTest::newRow("a host behind a www too many") << u"https://www.www.arxiv.org.example/abs/2412.13649"_s;
        QTest::newRow("another scheme") << u"ftp://arxiv.org/abs/2412.13649"_s;
        QTest::newRow("an address in an address") << u"https://example.org/https://arxiv.org/abs/2412.13649"_s;
        QTest::newRow("an address in a query") << u"https://example.org/?u=https://arxiv.org/abs/2412.13649"_s;
        QTest::newRow("an id in a fragment") << u"https://arxiv.org/abs/#2412.13649"_s;
        QTest::newRow("a slash in disguise") << u"https://arxiv.org%2Fabs/2412.13649"_s;
        QTest::newRow("two slashes") << u"https://arxiv.org//abs/2412.13649"_s;
        QTest::newRow("port") << u"https://arxiv.org:8080/abs/2412.13649"_s;
        QTest::newRow("another page") << u"https://arxiv.org/list/2412.13649"_s;
        QTest::newRow("a listing") << u"https://huggingface.co/papers/date/2024-12-23"_s;
        QTest::newRow("a model") << u"https://huggingface.co/spaces/2412.13649"_s;
        QTest::newRow("an id with a tail") << u"https://arxiv.org/abs/2412.13649/extra"_s;
        QTest::newRow("an id cut short") << u"https://arxiv.org/abs/2412.136"_s;
        QTest::newRow("a version without number") << u"https://arxiv.org/abs/2412.13649v"_s;
        QTest::newRow("another DOI") << u"https://doi.org/10.1000/2412.13649"_s;
        QTest::newRow("only the host") << u"https://arxiv.org"_s;
        QTest::newRow("only a scheme") << u"https://"_s;
        QTest::newRow("only slashes") << u"////"_s;
        QTest::newRow("a script") << u"javascript:arxiv.org/abs/2412.13649"_s;
    }
    void otherAddressesNameNone()
    {
        QFETCH(QString, url);
        QCOMPARE(arxivIdOfUrl(url), QString());
    }

    void addressesFollowFromTheId()
    {
        const QString id = u"2412.13649"_s;
        QCOMPARE(arxivAbstractUrl(id), u"https://arxiv.org/abs/2412.13649"_s);
        QCOMPARE(arxivPdfUrl(id), u"https://arxiv.org/pdf/2412.13649"_s);
        QCOMPARE(arxivHtmlUrl(id), u"https://arxiv.org/html/2412.13649"_s);
        QCOMPARE(arxivDoiUrl(id), u"https://doi.org/10.48550/arXiv.2412.13649"_s);
        QCOMPARE(alphaXivUrl(id), u"https://www.alphaxiv.org/abs/2412.13649"_s);
        QCOMPARE(semanticScholarUrl(id), u"https://api.semanticscholar.org/arXiv:2412.13649"_s);
        QCOMPARE(huggingFacePaperUrl(id), u"https://huggingface.co/papers/2412.13649"_s);
        QCOMPARE(papersCoolUrl(id), u"https://papers.cool/arxiv/2412.13649"_s);
    }

    void everyAddressThatFollowsNamesItsId()
    {
        for (const QString &id : {u"2412.13649"_s, u"0704.0001"_s, u"hep-th/9901001"_s}) {
            for (const auto urlOf : {arxivAbstractUrl, arxivPdfUrl, arxivHtmlUrl, arxivDoiUrl, alphaXivUrl, semanticScholarUrl})
                QCOMPARE(arxivIdOfUrl(urlOf(id)), id);
        }
        QCOMPARE(arxivIdOfUrl(huggingFacePaperUrl(u"0704.0001"_s)), u"0704.0001"_s);
        QCOMPARE(arxivIdOfUrl(papersCoolUrl(u"0704.0001"_s)), u"0704.0001"_s);
    }

    void oldPapersAreReadInTheOldCollection()
    {
        QCOMPARE(arxivHtmlUrl(u"2312.00001"_s), u"https://arxiv.org/html/2312.00001"_s);
        QCOMPARE(arxivHtmlUrl(u"2311.99999"_s), u"https://ar5iv.labs.arxiv.org/html/2311.99999"_s);
        QCOMPARE(arxivHtmlUrl(u"hep-th/9901001"_s), u"https://ar5iv.labs.arxiv.org/html/hep-th/9901001"_s);
    }

    void sitesThatBeginLaterHaveNoOldPapers()
    {
        QCOMPARE(huggingFacePaperUrl(u"hep-th/9901001"_s), QString());
        QCOMPARE(papersCoolUrl(u"hep-th/9901001"_s), QString());
    }

    void anIdNamesItsMonth()
    {
        QCOMPARE(monthOfArxivId(u"2412.13649"_s), QDate(2024, 12, 1));
        QCOMPARE(monthOfArxivId(u"0704.0001"_s), QDate(2007, 4, 1));
        QCOMPARE(monthOfArxivId(u"hep-th/9901001"_s), QDate(1999, 1, 1));
        QCOMPARE(monthOfArxivId({}), QDate());
        QCOMPARE(monthOfArxivId(u"2413.00001"_s), QDate());
    }

    void anEmptyIdHasNoAddress()
    {
        for (const auto urlOf : {arxivAbstractUrl, arxivPdfUrl, arxivHtmlUrl, arxivDoiUrl, alphaXivUrl, semanticScholarUrl,
                                 huggingFacePaperUrl, papersCoolUrl})
            QCOMPARE(urlOf({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestArxivId)
#include "tst_arxivid.moc"
