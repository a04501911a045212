#include "core/library/answers/facettokens.h"

#include "core/library/paperfacets.h"
#include "core/library/searchtext.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class FacetTokensTest final : public QObject
{
    Q_OBJECT

private slots:
    void eachKindIsReadBackAsItself()
    {
        QCOMPARE(tagOfToken(tokenOfTag(12)), 12);
        QCOMPARE(sourceOfToken(tokenOfSource(3)), 3);
        QCOMPARE(languageOfToken(tokenOfLanguage(u"zh-Hant"_s)), u"zhhant"_s);
        for (const QString &token : {allToken(), tokenOfHas(Has::Thumbnail), tokenOfSource(1), tokenOfLanguage(u"en"_s)}) {
            QVERIFY(!tagOfToken(token));
        }
        for (const QString &token : {allToken(), tokenOfHas(Has::Code), tokenOfTag(1), tokenOfLanguage(u"en"_s)}) {
            QVERIFY(!sourceOfToken(token));
        }
        for (const QString &token : {allToken(), tokenOfHas(Has::Note), tokenOfTag(1), tokenOfSource(1)}) {
            QVERIFY(!languageOfToken(token));
        }
        QVERIFY(!tagOfToken(u"t12"_s));
        QVERIFY(!tagOfToken({}));
    }

    void aLanguageWithoutLettersHasNoToken()
    {
        QCOMPARE(tokenOfLanguage({}), QString());
        QCOMPARE(tokenOfLanguage(u"-"_s), QString());
    }

    void noWordOfATextIsTakenForAToken()
    {
        for (const QString &token : {allToken(), tokenOfTag(1), tokenOfHas(Has::Video)}) {
            QVERIFY(!searchText(token).contains(token[0]));
            QVERIFY(!searchText(QString(u"한국어"_s + token + u"語"_s)).contains(token[0]));
            QVERIFY(!searchExpression(token, LastWord::Prefix).contains(token[0]));
        }
    }

    void aPapersTokensStandOnceEach()
    {
        const PaperFacets facets{
            .tags = {u"a"_s, u"b"_s}, .languages = {u"en"_s, QString(), u"en"_s}, .sources = {1, 1}, .has = {Has::Code}};
        QCOMPARE(tokensOf(facets, {7, 8}).split(u' '),
                 QStringList({tokenOfTag(7), tokenOfTag(8), tokenOfLanguage(u"en"_s), tokenOfSource(1), tokenOfHas(Has::Code)}));
        QCOMPARE(tokensOf({}, {}), QString());
        QCOMPARE(indexedTokens({}), allToken());
        QCOMPARE(indexedTokens(tokenOfTag(1)), allToken() + u' ' + tokenOfTag(1));
    }
};

QTEST_GUILESS_MAIN(FacetTokensTest)
#include "tst_facettokens.moc"
