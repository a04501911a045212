#include "core/digest/tablecolumns.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

// One letter a column, "." for one that is not known.
QString lettersOf(const TableColumns &columns)
{
    QString letters;
    for (TableColumn kind : columns.kinds)
        letters += u".TtASGCHLV"[int(kind)];
    return letters;
}

QStringList strings(const TableCells &cells)
{
    QStringList list;
    for (QStringView cell : cells)
        list.append(cell.toString());
    return list;
}

} // namespace

class TestTableColumns : public QObject
{
    Q_OBJECT

private slots:
    void headersTellTheColumns_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("letters");

        QTest::newRow("three") << u"| Title | Authors | Summary |"_s << u"TAS"_s;
        QTest::newRow("six") << u"| Title | Authors | Summary | Classification | GitHub URLs | HuggingFace URLs |"_s
                             << u"TASGCH"_s;
        QTest::newRow("four") << u"| Title | Authors | Summary | Link |"_s << u"TASL"_s;
        QTest::newRow("another order") << u"| Votes | Abstract | Paper | Author |"_s << u"VSTA"_s;
        QTest::newRow("no outer pipes") << u"Title | Authors | Summary"_s << u"TAS"_s;
        QTest::newRow("bold") << u"| **Title** | __Authors__ | `Summary` |"_s << u"TAS"_s;
        QTest::newRow("capitals") << u"| TITLE | AUTHORS | TL;DR |"_s << u"TAS"_s;
        QTest::newRow("full width") << u"| Ｔｉｔｌｅ | Ａｕｔｈｏｒｓ | Ｓｕｍｍａｒｙ |"_s << u"TAS"_s;
        QTest::newRow("the noun comes last") << u"| Paper Title | Author List | One-line Summary |"_s << u"T.S"_s;
        QTest::newRow("pictures") << u"| 📄 Title | 👥 Authors | 📝 Summary |"_s << u"TAS"_s;
        QTest::newRow("Korean") << u"| 제목 | 저자 | 요약 | 분류 | 코드 | 모델 | 링크 | 추천수 |"_s << u"TASGCHLV"_s;
        QTest::newRow("Korean compound") << u"| 논문 제목 | 저자 | 논문 요약 |"_s << u"TAS"_s;
        QTest::newRow("Chinese") << u"| 标题 | 作者 | 摘要 | 标签 | 代码 | 模型 | 论文链接 | 点赞数 |"_s << u"TASGCHLV"_s;
        QTest::newRow("traditional Chinese") << u"| 標題 | 作者 | 總結 | 分類 |"_s << u"TASG"_s;
        QTest::newRow("two titles") << u"| 原文标题 | 中文标题 | 摘要 |"_s << u"TtS"_s;
        QTest::newRow("Japanese") << u"| タイトル | 著者 | 要約 | カテゴリ | コード | モデル | リンク | いいね |"_s
                                  << u"TASGCHLV"_s;
        QTest::newRow("unknown") << u"| Title | Summary | Mood |"_s << u"TS."_s;
        QTest::newRow("a second of a kind") << u"| Title | Summary | Abstract |"_s << u"TS."_s;
        QTest::newRow("several columns of links") << u"| Title | Code | Repo | Model | Dataset |"_s << u"TCCHH"_s;
        QTest::newRow("a number column") << u"| # | Title | Summary |"_s << u".TS"_s;
        QTest::newRow("a word that only ends alike") << u"| Subtitle | Coauthors |"_s << u".."_s;
    }
    void headersTellTheColumns()
    {
        QFETCH(QString, header);
        QFETCH(QString, letters);
        QCOMPARE(lettersOf(columnsOfHeader(header)), letters);
    }

    void namesAreKeptAsWritten()
    {
        const TableColumns columns = columnsOfHeader(u"| **Title** | Mood of the Day |");
        QCOMPARE(columns.names, (QStringList{u"**Title**"_s, u"Mood of the Day"_s}));
        QCOMPARE(columns.count(), 2);
        QVERIFY(columns.hasOuterPipes);
        QVERIFY(!columnsOfHeader(u"Title | Mood |").hasOuterPipes);
    }

    void aColumnBeyondTheLastIsUnknown()
    {
        const TableColumns columns = columnsOfHeader(u"| Title | Summary |");
        QCOMPARE(columns.kind(1), TableColumn::Summary);
        QCOMPARE(columns.kind(2), TableColumn::Other);
        QCOMPARE(columns.kind(-1), TableColumn::Other);
    }

    void aTableOfPapersHasTitlesAndMore_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("isPaperTable");
        QTest::newRow("title and summary") << u"| Title | Summary |"_s << true;
        QTest::newRow("title and authors") << u"| Title | Authors |"_s << true;
        QTest::newRow("title and link") << u"| Title | Link |"_s << true;
        QTest::newRow("title and tags") << u"| Title | Tags |"_s << true;
        QTest::newRow("title alone") << u"| Title |"_s << false;
        QTest::newRow("title and votes") << u"| Title | Votes |"_s << false;
        QTest::newRow("no title") << u"| Feature | Summary |"_s << false;
        QTest::newRow("a benchmark") << u"| Model | Score |"_s << false;
        QTest::newRow("too many columns") << u"| Title | Summary "_s + u"| x "_s.repeated(100) << false;
        QTest::newRow("an endless header") << u"| Title"_s + u"\u0301\u0323"_s.repeated(200'000) + u" | Summary |"_s << false;
    }
    void aTableOfPapersHasTitlesAndMore()
    {
        QFETCH(QString, header);
        QFETCH(bool, isPaperTable);
        QCOMPARE(columnsOfHeader(header).isPaperTable(), isPaperTable);
    }

    void cellsFindTheirColumns_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QStringList>("cells");

        const QString three = u"| Title | Authors | Summary |"_s;
        const QString four = u"| Title | Authors | Summary | Tags |"_s;
        const QString last = u"| Summary | Authors | Title |"_s;
        QTest::newRow("as many as columns") << three << u"| t | a | s |"_s << QStringList{u"t"_s, u"a"_s, u"s"_s};
        QTest::newRow("pipe in the summary")
            << three << u"| t | a | p(x|y) and |z| end |"_s << QStringList{u"t"_s, u"a"_s, u"p(x|y) and |z| end"_s};
        QTest::newRow("pipe in a summary in the middle")
            << four << u"| t | a | x | y | g |"_s << QStringList{u"t"_s, u"a"_s, u"x | y"_s, u"g"_s};
        QTest::newRow("pipe in a summary in front") << last << u"| x|y | a | t |"_s << QStringList{u"x|y"_s, u"a"_s, u"t"_s};
        QTest::newRow("pipe in the title's link")
            << three << u"| [t | u](l) | a | s |"_s << QStringList{u"[t | u](l)"_s, u"a"_s, u"s"_s};
        QTest::newRow("two pipes in the title's link")
            << three << u"| [t | u | v](l) | a | s |"_s << QStringList{u"[t | u | v](l)"_s, u"a"_s, u"s"_s};
        QTest::newRow("pipes in title and summary")
            << three << u"| [t | u](l) | a | x | y |"_s << QStringList{u"[t | u](l)"_s, u"a"_s, u"x | y"_s};
        QTest::newRow("escaped pipe") << three << u"| t \\| u | a | s |"_s << QStringList{u"t \\| u"_s, u"a"_s, u"s"_s};
        QTest::newRow("too few") << three << u"| t | a |"_s << QStringList{u"t"_s, u"a"_s};
        QTest::newRow("too many, no summary")
            << u"| Title | Link |"_s << u"| t | l | x |"_s << QStringList{u"t"_s, u"l"_s, u"x"_s};
    }
    void cellsFindTheirColumns()
    {
        QFETCH(QString, header);
        QFETCH(QString, row);
        QFETCH(QStringList, cells);
        QCOMPARE(strings(cellsByColumn(row, columnsOfHeader(header))), cells);
    }

    void aRowOfPipesIsOneLongSummary()
    {
        const TableCells cells = cellsByColumn(QString(100'000, u'|'), columnsOfHeader(u"| Title | Authors | Summary |"));
        QCOMPARE(cells.size(), 3);
        QVERIFY(cells[2].size() > 99'000);
    }
};

QTEST_GUILESS_MAIN(TestTableColumns)
#include "tst_tablecolumns.moc"
