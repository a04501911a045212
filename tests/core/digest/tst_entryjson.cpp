#include "core/digest/entryjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2024, 12, 23);

QJsonObject objectOf(const Entry &entry)
{
    return QJsonDocument::fromJson(entryJson(u"a/b.md"_s, u"paper-table"_s, {.date = day, .source = u"someone"_s}, entry)).object();
}

} // namespace

class TestEntryJson : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldIsPrinted()
    {
        const Entry entry{.line = 3,
                          .endLine = 5,
                          .arxivId = u"2412.13649"_s,
                          .url = u"https://arxiv.org/abs/2412.13649"_s,
                          .title = u"T"_s,
                          .translatedTitle = u"译名"_s,
                          .authors = {u"A"_s, u"B"_s},
                          .authorsTruncated = true,
                          .summary = u"S"_s,
                          .gist = u"G"_s,
                          .language = u"en"_s,
                          .tags = {u"x"_s},
                          .githubUrls = {u"https://github.com/a/b"_s},
                          .hubUrls = {u"https://hf.co/a"_s},
                          .linkRejects = {u"[data]"_s},
                          .votes = 16,
                          .thumbnail = u"/avatars/a.svg"_s,
                          .video = u"v.mp4"_s};
        const QJsonObject expected{{u"file"_s, u"a/b.md"_s},
                                   {u"line"_s, 3},
                                   {u"end_line"_s, 5},
                                   {u"dialect"_s, u"paper-table"_s},
                                   {u"date"_s, u"2024-12-23"_s},
                                   {u"source"_s, u"someone"_s},
                                   {u"arxiv_id"_s, u"2412.13649"_s},
                                   {u"url"_s, u"https://arxiv.org/abs/2412.13649"_s},
                                   {u"title"_s, u"T"_s},
                                   {u"translated_title"_s, u"译名"_s},
                                   {u"authors"_s, QJsonArray{u"A"_s, u"B"_s}},
                                   {u"authors_truncated"_s, true},
                                   {u"summary_markdown"_s, u"S"_s},
                                   {u"gist"_s, u"G"_s},
                                   {u"language"_s, u"en"_s},
                                   {u"tags"_s, QJsonArray{u"x"_s}},
                                   {u"github_urls"_s, QJsonArray{u"https://github.com/a/b"_s}},
                                   {u"hf_urls"_s, QJsonArray{u"https://hf.co/a"_s}},
                                   {u"link_rejects"_s, QJsonArray{u"[data]"_s}},
                                   {u"votes"_s, 16},
                                   {u"thumbnail"_s, u"/avatars/a.svg"_s},
                                   {u"video"_s, u"v.mp4"_s}};
        QCOMPARE(objectOf(entry), expected);
    }

    void anEmptyEntryHasTheSameKeys()
    {
        const QJsonObject object = objectOf({});
        QCOMPARE(object.keys(), objectOf({.line = 1, .title = u"T"_s, .votes = 1}).keys());
        QCOMPARE(object.size(), 22);
        for (const auto key :
             {"arxiv_id"_L1, "url"_L1, "translated_title"_L1, "gist"_L1, "language"_L1, "votes"_L1, "thumbnail"_L1, "video"_L1})
            QVERIFY2(object.value(key).isNull(), key.data());
        for (const auto key : {"authors"_L1, "tags"_L1, "github_urls"_L1, "hf_urls"_L1, "link_rejects"_L1})
            QCOMPARE(object.value(key), QJsonValue(QJsonArray()));
        for (const auto key : {"title"_L1, "summary_markdown"_L1})
            QCOMPARE(object.value(key), QJsonValue(QString()));
    }

    void aMissingDateIsNull()
    {
        const QJsonObject object = QJsonDocument::fromJson(entryJson({}, {}, {}, {})).object();
        QVERIFY(object.contains("date"_L1));
        QVERIFY(object.value("date"_L1).isNull());
    }

    void zeroVotesAreANumber() { QCOMPARE(objectOf({.votes = 0}).value("votes"_L1), QJsonValue(0)); }

    void anyTextStaysOnOneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("line breaks") << u"one\ntwo\r\nthree"_s;
        QTest::newRow("controls") << u"a\tb\bc\fd\u0001"_s;
        QTest::newRow("quotes") << u"\"a\\b\""_s;
        QTest::newRow("scripts") << u"é 새 𝒢"_s;
        QTest::newRow("line separators") << u"a\u2028b\u2029c"_s;
    }
    void anyTextStaysOnOneLine()
    {
        QFETCH(QString, text);
        const QByteArray json = entryJson(u"f"_s, u"d"_s, {.date = day}, {.summary = text});
        QVERIFY(!json.contains('\n'));
        QVERIFY(!json.contains('\r'));
        QCOMPARE(QJsonDocument::fromJson(json).object().value("summary_markdown"_L1).toString(), text);
    }

    void halfACharacterStillGivesJson()
    {
        QJsonParseError error;
        QJsonDocument::fromJson(entryJson(u"f"_s, u"d"_s, {.date = day}, {.title = u"a"_s + QChar(0xD835)}), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
    }
};

QTEST_GUILESS_MAIN(TestEntryJson)
#include "tst_entryjson.moc"
