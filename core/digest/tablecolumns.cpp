#include "core/digest/tablecolumns.h"

#include "core/digest/markdown.h"

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct ColumnWord {
    TableColumn kind;
    QStringView word;
};

// Format, not interface: these words are what digests write, whatever language the reader uses.
// clang-format off
constexpr ColumnWord columnWords[] = {
    {TableColumn::Title, u"title"}, {TableColumn::Title, u"paper"}, {TableColumn::Title, u"papers"},
    {TableColumn::Title, u"제목"}, {TableColumn::Title, u"논문"}, {TableColumn::Title, u"논문명"},
    {TableColumn::Title, u"标题"}, {TableColumn::Title, u"標題"}, {TableColumn::Title, u"题目"}, {TableColumn::Title, u"題目"},
    {TableColumn::Title, u"论文"}, {TableColumn::Title, u"論文"}, {TableColumn::Title, u"タイトル"}, {TableColumn::Title, u"題名"},
    {TableColumn::Title, u"原文标题"},
    {TableColumn::TranslatedTitle, u"中文标题"}, {TableColumn::TranslatedTitle, u"译名"},
    {TableColumn::TranslatedTitle, u"한국어 제목"}, {TableColumn::TranslatedTitle, u"한글 제목"},
    {TableColumn::TranslatedTitle, u"日本語タイトル"}, {TableColumn::TranslatedTitle, u"translated title"},
    {TableColumn::Authors, u"author"}, {TableColumn::Authors, u"authors"}, {TableColumn::Authors, u"저자"},
    {TableColumn::Authors, u"작성자"}, {TableColumn::Authors, u"作者"}, {TableColumn::Authors, u"著者"},
    {TableColumn::Summary, u"summary"}, {TableColumn::Summary, u"abstract"}, {TableColumn::Summary, u"tl;dr"},
    {TableColumn::Summary, u"tldr"}, {TableColumn::Summary, u"description"}, {TableColumn::Summary, u"요약"},
    {TableColumn::Summary, u"초록"}, {TableColumn::Summary, u"설명"}, {TableColumn::Summary, u"내용"},
    {TableColumn::Summary, u"摘要"}, {TableColumn::Summary, u"总结"}, {TableColumn::Summary, u"總結"},
    {TableColumn::Summary, u"简介"}, {TableColumn::Summary, u"概要"}, {TableColumn::Summary, u"要約"}, {TableColumn::Summary, u"要旨"},
    {TableColumn::Summary, u"内容"},
    {TableColumn::Tags, u"classification"}, {TableColumn::Tags, u"tag"}, {TableColumn::Tags, u"tags"},
    {TableColumn::Tags, u"category"}, {TableColumn::Tags, u"categories"}, {TableColumn::Tags, u"topic"},
    {TableColumn::Tags, u"topics"}, {TableColumn::Tags, u"keyword"}, {TableColumn::Tags, u"keywords"}, {TableColumn::Tags, u"labels"},
    {TableColumn::Tags, u"분류"}, {TableColumn::Tags, u"태그"}, {TableColumn::Tags, u"카테고리"}, {TableColumn::Tags, u"키워드"},
    {TableColumn::Tags, u"分类"}, {TableColumn::Tags, u"分類"}, {TableColumn::Tags, u"标签"}, {TableColumn::Tags, u"標籤"},
    {TableColumn::Tags, u"类别"}, {TableColumn::Tags, u"关键词"}, {TableColumn::Tags, u"タグ"}, {TableColumn::Tags, u"カテゴリ"},
    {TableColumn::Tags, u"カテゴリー"}, {TableColumn::Tags, u"キーワード"},
    {TableColumn::Code, u"github"}, {TableColumn::Code, u"github url"}, {TableColumn::Code, u"github urls"},
    {TableColumn::Code, u"github link"}, {TableColumn::Code, u"github links"}, {TableColumn::Code, u"code"},
    {TableColumn::Code, u"code link"}, {TableColumn::Code, u"code links"}, {TableColumn::Code, u"repo"},
    {TableColumn::Code, u"repository"}, {TableColumn::Code, u"project"}, {TableColumn::Code, u"project page"},
    {TableColumn::Code, u"코드"}, {TableColumn::Code, u"코드 링크"}, {TableColumn::Code, u"깃허브"}, {TableColumn::Code, u"代码"},
    {TableColumn::Code, u"代码链接"}, {TableColumn::Code, u"コード"}, {TableColumn::Code, u"代碼"}, {TableColumn::Code, u"github 链接"},
    {TableColumn::Hub, u"huggingface"}, {TableColumn::Hub, u"hugging face"}, {TableColumn::Hub, u"huggingface url"},
    {TableColumn::Hub, u"huggingface urls"}, {TableColumn::Hub, u"huggingface links"}, {TableColumn::Hub, u"hugging face urls"},
    {TableColumn::Hub, u"hf"}, {TableColumn::Hub, u"model"}, {TableColumn::Hub, u"models"}, {TableColumn::Hub, u"dataset"},
    {TableColumn::Hub, u"datasets"}, {TableColumn::Hub, u"모델"}, {TableColumn::Hub, u"허깅페이스"}, {TableColumn::Hub, u"模型"},
    {TableColumn::Hub, u"モデル"},
    {TableColumn::Link, u"link"}, {TableColumn::Link, u"links"}, {TableColumn::Link, u"paper link"}, {TableColumn::Link, u"paper links"},
    {TableColumn::Link, u"url"}, {TableColumn::Link, u"paper url"}, {TableColumn::Link, u"arxiv"}, {TableColumn::Link, u"arxiv link"},
    {TableColumn::Link, u"pdf"}, {TableColumn::Link, u"링크"}, {TableColumn::Link, u"논문 링크"}, {TableColumn::Link, u"链接"},
    {TableColumn::Link, u"論文リンク"}, {TableColumn::Link, u"鏈接"}, {TableColumn::Link, u"论文链接"}, {TableColumn::Link, u"リンク"},
    {TableColumn::Votes, u"vote"}, {TableColumn::Votes, u"votes"}, {TableColumn::Votes, u"upvotes"}, {TableColumn::Votes, u"likes"},
    {TableColumn::Votes, u"추천"}, {TableColumn::Votes, u"추천수"}, {TableColumn::Votes, u"투표"}, {TableColumn::Votes, u"票数"},
    {TableColumn::Votes, u"投票"}, {TableColumn::Votes, u"点赞"}, {TableColumn::Votes, u"点赞数"}, {TableColumn::Votes, u"いいね"}};
// clang-format on

// A longer one is no header; normalising takes the square of a row of combining marks.
constexpr qsizetype LongestHeader = 80;

QString foldedHeader(QStringView cell)
{
    const QString plain = cell.toString().normalized(QString::NormalizationForm_KC).toLower();
    QString folded;
    for (QChar c : plain) {
        if (c.isLetterOrNumber() || c == u';')
            folded += c;
        else if (!folded.isEmpty() && folded.back() != u' ')
            folded += u' ';
    }
    return folded.trimmed();
}

// The header itself, or else the word it ends in ("One-line Summary", "논문 요약"): the noun that says what it is comes last.
TableColumn kindOfHeader(const QString &header)
{
    TableColumn kind = TableColumn::Other;
    qsizetype longest = 0;
    for (const ColumnWord &known : columnWords) {
        if (header == known.word)
            return known.kind;
        const bool atWord = header.size() > known.word.size()
            && (header[header.size() - known.word.size() - 1] == u' ' || known.word.front().unicode() > 0x2000);
        if (atWord && header.endsWith(known.word) && known.word.size() > longest) {
            longest = known.word.size();
            kind = known.kind;
        }
    }
    return kind;
}

void mergeCells(TableCells &cells, qsizetype first, qsizetype count)
{
    const QStringView last = cells[first + count - 1];
    const QStringView merged(cells[first].begin(), last.end());
    cells.remove(first, count);
    cells.insert(first, merged);
}

// `[a | b](link)`: the pipe stands in the link text, so the cell that opens it takes cells until the link closes.
void closeTitleLink(TableCells &cells, qsizetype title, qsizetype surplus)
{
    if (title < 0 || title >= cells.size() || !cells[title].startsWith(u'[') || cells[title].contains(u"]("))
        return;
    for (qsizetype extra = 1; extra <= surplus && title + extra < cells.size(); ++extra) {
        if (cells[title + extra].contains(u"](")) {
            mergeCells(cells, title, extra + 1);
            return;
        }
    }
}

} // namespace

bool TableColumns::isPaperTable() const
{
    const bool hasMore = std::any_of(kinds.begin(), kinds.end(), [](TableColumn kind) {
        return kind == TableColumn::Authors || kind == TableColumn::Summary || kind == TableColumn::Link
            || kind == TableColumn::Tags;
    });
    constexpr qsizetype MaximumColumns = 64;
    return hasMore && kinds.contains(TableColumn::Title) && count() <= MaximumColumns;
}

TableColumns columnsOfHeader(QStringView header)
{
    TableColumns columns;
    columns.hasOuterPipes = header.trimmed().startsWith(u'|');
    for (QStringView cell : cellsOfRow(header)) {
        const TableColumn kind = cell.size() > LongestHeader ? TableColumn::Other : kindOfHeader(foldedHeader(cell));
        // Of two columns of one kind the first counts; the other's text is kept apart.
        const bool isTaken =
            kind != TableColumn::Code && kind != TableColumn::Hub && kind != TableColumn::Link && columns.kinds.contains(kind);
        columns.kinds.append(isTaken ? TableColumn::Other : kind);
        columns.names.append(cell.toString());
    }
    return columns;
}

TableCells cellsByColumn(QStringView row, const TableColumns &columns)
{
    TableCells cells = cellsOfRow(row);
    if (cells.size() > columns.count())
        closeTitleLink(cells, columns.kinds.indexOf(TableColumn::Title), cells.size() - columns.count());
    const qsizetype summary = columns.kinds.indexOf(TableColumn::Summary);
    if (cells.size() > columns.count() && summary >= 0)
        mergeCells(cells, summary, cells.size() - columns.count() + 1);
    return cells;
}

} // namespace Paperlark
