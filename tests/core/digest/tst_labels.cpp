#include "core/digest/labels.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TestLabels : public QObject
{
    Q_OBJECT

private slots:
    void labelsAreKnownInTheirLanguages_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("label");

        QTest::newRow("authors") << u"Authors: x"_s << int(EntryLabel::Authors);
        QTest::newRow("authors, Chinese") << u"作者：x"_s << int(EntryLabel::Authors);
        QTest::newRow("authors, Korean") << u"저자: x"_s << int(EntryLabel::Authors);
        QTest::newRow("votes") << u"Vote: x"_s << int(EntryLabel::Votes);
        QTest::newRow("votes, Chinese") << u"点赞数：x"_s << int(EntryLabel::Votes);
        QTest::newRow("original title, Chinese") << u"原文标题：x"_s << int(EntryLabel::OriginalTitle);
        QTest::newRow("original title, Japanese") << u"原題：x"_s << int(EntryLabel::OriginalTitle);
        QTest::newRow("original title, Korean") << u"원문 제목: x"_s << int(EntryLabel::OriginalTitle);
        QTest::newRow("summary, Chinese") << u"摘要：x"_s << int(EntryLabel::Summary);
        QTest::newRow("summary, Japanese") << u"要約：x"_s << int(EntryLabel::Summary);
        QTest::newRow("summary") << u"ABSTRACT: x"_s << int(EntryLabel::Summary);
        QTest::newRow("paper link, Chinese") << u"论文链接：x"_s << int(EntryLabel::PaperLink);
        QTest::newRow("paper link") << u"Paper link: x"_s << int(EntryLabel::PaperLink);
        QTest::newRow("code") << u"Code: x"_s << int(EntryLabel::Code);
        QTest::newRow("code, Korean") << u"코드: x"_s << int(EntryLabel::Code);
        QTest::newRow("tags, Chinese") << u"关键词：x"_s << int(EntryLabel::Tags);
        QTest::newRow("video") << u"Video: x"_s << int(EntryLabel::Video);
        QTest::newRow("bold, colon inside") << u"**摘要：** x"_s << int(EntryLabel::Summary);
        QTest::newRow("bold, colon behind") << u"**Authors**: x"_s << int(EntryLabel::Authors);
        QTest::newRow("bullet") << u"- Vote: x"_s << int(EntryLabel::Votes);
        QTest::newRow("star bullet and bold") << u"  * **Votes:** x"_s << int(EntryLabel::Votes);
        QTest::newRow("wide colon before a narrow one") << u"作者：x: y"_s << int(EntryLabel::Authors);
    }
    void labelsAreKnownInTheirLanguages()
    {
        QFETCH(QString, line);
        QFETCH(int, label);
        const LabelledLine read = labelledLine(line);
        QCOMPARE(int(read.label), label);
        QVERIFY2(read.value.startsWith(u'x'), qPrintable(read.value.toString()));
    }

    void otherLinesHaveNoLabel_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("empty") << QString();
        QTest::newRow("text") << u"The authors say so"_s;
        QTest::newRow("colon first") << u": authors"_s;
        QTest::newRow("unknown") << u"Mood: good"_s;
        QTest::newRow("longer") << u"Authors of the paper: x"_s;
        QTest::newRow("far behind") << u"A sentence that goes on and on until authors: x"_s;
        QTest::newRow("address") << u"https://arxiv.org"_s;
        QTest::newRow("stars") << QString(u'*').repeated(1000);
    }
    void otherLinesHaveNoLabel()
    {
        QFETCH(QString, line);
        QCOMPARE(int(labelledLine(line).label), int(EntryLabel::None));
    }

    void fieldsAreSet()
    {
        Entry entry;
        QVERIFY(readLabelled(entry, labelledLine(u"原文标题: A  Title")));
        QVERIFY(readLabelled(entry, labelledLine(u"Authors: A, +, B")));
        QVERIFY(readLabelled(entry, labelledLine(u"Vote: 7")));
        QVERIFY(readLabelled(entry, labelledLine(u"Tags: `x`, `y`")));
        QVERIFY(readLabelled(entry, labelledLine(u"Video: [Watch](https://x.org/v.mp4)")));
        QCOMPARE(entry.title, u"A Title"_s);
        QCOMPARE(entry.authors, (QStringList{u"A"_s, u"B"_s}));
        QVERIFY(entry.authorsTruncated);
        QCOMPARE(entry.votes, 7);
        QCOMPARE(entry.tags, (QStringList{u"x"_s, u"y"_s}));
        QCOMPARE(entry.video, u"https://x.org/v.mp4"_s);
    }

    void summariesAreLeftToTheDialect()
    {
        Entry entry;
        QVERIFY(!readLabelled(entry, labelledLine(u"摘要：x")));
        QVERIFY(!readLabelled(entry, labelledLine(u"text")));
        QCOMPARE(entry, Entry());
    }

    void paperLinksPreferArxiv_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("id");

        const QString arxiv = u"https://arxiv.org/abs/2412.13649"_s;
        const QString id = u"2412.13649"_s;
        QTest::newRow("link") << u"Link: [arXiv](https://arxiv.org/abs/2412.13649)"_s << arxiv << id;
        QTest::newRow("bare") << u"论文链接：https://arxiv.org/abs/2412.13649"_s << arxiv << id;
        QTest::newRow("both") << u"Links: [HF](https://huggingface.co/papers/2412.13649) [arXiv](https://arxiv.org/abs/2412.13649)"_s
                              << arxiv << id;
        QTest::newRow("another page") << u"Link: [x](https://x.org/paper)"_s << u"https://x.org/paper"_s << QString();
        QTest::newRow("none") << u"Link: N/A"_s << QString() << QString();
    }
    void paperLinksPreferArxiv()
    {
        QFETCH(QString, line);
        QFETCH(QString, url);
        QFETCH(QString, id);
        Entry entry;
        QVERIFY(readLabelled(entry, labelledLine(line)));
        QCOMPARE(entry.url, url);
        QCOMPARE(entry.arxivId, id);
    }

    void thePageBesideTheArxivLinkIsKept()
    {
        Entry entry;
        readLabelled(entry,
                     labelledLine(
                         u"Links: [HF](https://huggingface.co/papers/2412.13649) [arXiv](https://arxiv.org/abs/2412.13649)"));
        QCOMPARE(entry.hubUrls, QStringList{u"https://huggingface.co/papers/2412.13649"_s});
    }

    void codeLinksAndWhatIsNoneAreParted()
    {
        Entry entry;
        QVERIFY(readLabelled(entry, labelledLine(u"Code: [a](github.com/a/b), [b](soon)")));
        QCOMPARE(entry.githubUrls, QStringList{u"https://github.com/a/b"_s});
        QCOMPARE(entry.linkRejects, QStringList{u"soon"_s});
    }
};

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
