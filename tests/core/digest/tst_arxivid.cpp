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

        const QString id = u"2412.13649"_s;
        QTest::newRow("https") << u"https://arxiv.org/abs/2412.13649"_s << id;
        QTest::newRow("http") << u"http://arxiv.org/abs/2412.13649"_s << id;
        QTest::newRow("no scheme") << u"arxiv.org/abs/2412.13649"_s << id;
        QTest::newRow("scheme left to the page") << u"//arxiv.org/abs/2412.13649"_s << id;
        QTest::newRow("www") << u"https://www.arxiv.org/abs/2412.13649"_s << id;
        QTest::newRow("export") << u"http://export.arxiv.org/abs/2412.13649"_s << id;
        QTest::newRow("capitals in the host") << u"HTTPS://ArXiv.org/abs/2412.13649"_s << id;
        QTest::newRow("version") << u"https://arxiv.org/abs/2412.13649v3"_s << id;
        QTest::newRow("pdf") << u"https://arxiv.org/pdf/2412.13649"_s << id;
        QTest::newRow("pdf with ending") << u"https://arxiv.org/pdf/2412.13649.pdf"_s << id;
        QTest::newRow("pdf with version and ending") << u"https://arxiv.org/pdf/2412.13649v12.pdf"_s << id;
        QTest::newRow("html") << u"https://arxiv.org/html/2412.13649v1"_s << id;
        QTest::newRow("query") << u"https://arxiv.org/abs/2412.13649?context=cs"_s << id;
        QTest::newRow("fragment") << u"https://huggingface.co/papers/2412.13649#community"_s << id;
        QTest::newRow("slash behind") << u"https://arxiv.org/abs/2412.13649/"_s << id;
        QTest::newRow("space around") << u"  https://arxiv.org/abs/2412.13649 "_s << id;
        QTest::newRow("Hugging Face") << u"https://huggingface.co/papers/2412.13649"_s << id;
        QTest::newRow("short Hugging Face") << u"https://hf.co/papers/2412.13649"_s << id;
        QTest::newRow("alphaXiv") << u"https://www.alphaxiv.org/abs/2412.13649"_s << id;
        QTest::newRow("DOI") << u"https://doi.org/10.48550/arXiv.2412.13649"_s << id;
        QTest::newRow("old style") << u"https://arxiv.org/abs/hep-th/9901001v2"_s << u"hep-th/9901001"_s;
        QTest::newRow("old style pdf") << u"https://arxiv.org/pdf/math.GT/0309136"_s << u"math.GT/0309136"_s;
        QTest::newRow("old archive with a v") << u"https://arxiv.org/abs/solv-int/9901001"_s << u"solv-int/9901001"_s;
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
        QCOMPARE(huggingFacePaperUrl(id), u"https://huggingface.co/papers/2412.13649"_s);
        for (const QString &url : {arxivAbstractUrl(id), arxivPdfUrl(id), arxivHtmlUrl(id), huggingFacePaperUrl(id)})
            QCOMPARE(arxivIdOfUrl(url), id);
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
        QCOMPARE(arxivAbstractUrl({}), QString());
        QCOMPARE(arxivPdfUrl({}), QString());
        QCOMPARE(arxivHtmlUrl({}), QString());
        QCOMPARE(huggingFacePaperUrl({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestArxivId)
#include "tst_arxivid.moc"
