#include "core/digest/labels.h"

#include "core/digest/fields.h"

#include <QHash>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

// Format, not interface: what digests write.
// clang-format off
const QHash<QString, EntryLabel> &knownLabels()
{
    static const QHash<QString, EntryLabel> labels{
        {u"原文标题"_s, EntryLabel::OriginalTitle}, {u"英文标题"_s, EntryLabel::OriginalTitle}, {u"原标题"_s, EntryLabel::OriginalTitle},
        {u"原文標題"_s, EntryLabel::OriginalTitle}, {u"原題"_s, EntryLabel::OriginalTitle}, {u"원제"_s, EntryLabel::OriginalTitle},
        {u"원문 제목"_s, EntryLabel::OriginalTitle}, {u"original title"_s, EntryLabel::OriginalTitle},
        {u"authors"_s, EntryLabel::Authors}, {u"author"_s, EntryLabel::Authors}, {u"作者"_s, EntryLabel::Authors},
        {u"저자"_s, EntryLabel::Authors}, {u"著者"_s, EntryLabel::Authors},
        {u"vote"_s, EntryLabel::Votes}, {u"votes"_s, EntryLabel::Votes}, {u"upvotes"_s, EntryLabel::Votes},
        {u"点赞"_s, EntryLabel::Votes}, {u"点赞数"_s, EntryLabel::Votes}, {u"票数"_s, EntryLabel::Votes}, {u"투표"_s, EntryLabel::Votes},
        {u"추천"_s, EntryLabel::Votes}, {u"추천수"_s, EntryLabel::Votes}, {u"投票"_s, EntryLabel::Votes},
        {u"摘要"_s, EntryLabel::Summary}, {u"中文摘要"_s, EntryLabel::Summary}, {u"概要"_s, EntryLabel::Summary}, {u"总结"_s, EntryLabel::Summary},
        {u"要約"_s, EntryLabel::Summary}, {u"요약"_s, EntryLabel::Summary}, {u"초록"_s, EntryLabel::Summary},
        {u"abstract"_s, EntryLabel::Summary}, {u"summary"_s, EntryLabel::Summary},
        {u"论文链接"_s, EntryLabel::PaperLink}, {u"論文連結"_s, EntryLabel::PaperLink}, {u"链接"_s, EntryLabel::PaperLink},
        {u"論文リンク"_s, EntryLabel::PaperLink}, {u"논문 링크"_s, EntryLabel::PaperLink}, {u"링크"_s, EntryLabel::PaperLink},
        {u"paper link"_s, EntryLabel::PaperLink}, {u"paper links"_s, EntryLabel::PaperLink}, {u"link"_s, EntryLabel::PaperLink},
        {u"links"_s, EntryLabel::PaperLink}, {u"arxiv"_s, EntryLabel::PaperLink}, {u"paper"_s, EntryLabel::PaperLink},
        {u"代码"_s, EntryLabel::Code}, {u"代码链接"_s, EntryLabel::Code}, {u"코드"_s, EntryLabel::Code}, {u"コード"_s, EntryLabel::Code},
        {u"code"_s, EntryLabel::Code}, {u"github"_s, EntryLabel::Code},
        {u"关键词"_s, EntryLabel::Tags}, {u"标签"_s, EntryLabel::Tags}, {u"分类"_s, EntryLabel::Tags}, {u"키워드"_s, EntryLabel::Tags},
        {u"태그"_s, EntryLabel::Tags}, {u"tags"_s, EntryLabel::Tags}, {u"keywords"_s, EntryLabel::Tags}, {u"キーワード"_s, EntryLabel::Tags},
        {u"video"_s, EntryLabel::Video}, {u"视频"_s, EntryLabel::Video}};
    return labels;
}
// clang-format on

constexpr qsizetype LongestLabel = 16;

QStringView withoutStars(QStringView text)
{
    while (text.startsWith(u'*'))
        text = text.mid(1);
    while (text.endsWith(u'*'))
        text.chop(1);
    return text.trimmed();
}

void readPaperLink(Entry &entry, QStringView value)
{
    const QList<MarkdownLink> links = linksOfText(value);
    const MarkdownLink *paper = paperLink(links);
    const LinkList addresses = linksOfCell(value);
    if (paper)
        setPaperLink(entry, paper->target);
    else if (!addresses.urls.isEmpty())
        setPaperLink(entry, addresses.urls.first());
    for (const QString &url : addresses.urls) {
        if (url.contains("huggingface.co/papers/"_L1) && url != entry.url)
            entry.hubUrls.append(url);
    }
}

} // namespace

LabelledLine labelledLine(QStringView line)
{
    QStringView rest = line.trimmed();
    if (rest.startsWith(u"- ") || rest.startsWith(u"* "))
        rest = rest.mid(2).trimmed();
    const QStringView head = rest.left(LongestLabel + 10);
    qsizetype colon = head.indexOf(u':');
    if (const qsizetype wide = head.indexOf(u'：'); wide >= 0 && (colon < 0 || wide < colon))
        colon = wide;
    if (colon <= 0)
        return {};
    const QString name = withoutStars(rest.left(colon)).toString().toLower();
    const EntryLabel label = knownLabels().value(name, EntryLabel::None);
    QStringView value = rest.mid(colon + 1);
    while (rest.startsWith(u'*') && value.startsWith(u'*')) // the stars of **Label:** that stand behind the colon
        value = value.mid(1);
    return {label, value.trimmed()};
}

bool isNewsletterField(const LabelledLine &field)
{
    if (field.label != EntryLabel::PaperLink)
        return field.label == EntryLabel::OriginalTitle;
    Entry entry;
    readPaperLink(entry, field.value);
    return !entry.arxivId.isEmpty();
}

bool readLabelled(Entry &entry, const LabelledLine &field)
{
    switch (field.label) {
    case EntryLabel::OriginalTitle: entry.title = foldedSpace(field.value); return true;
    case EntryLabel::Authors: entry.authors = authorsOfText(field.value, entry.authorsTruncated); return true;
    case EntryLabel::Votes: entry.votes = votesOfText(field.value); return true;
    case EntryLabel::PaperLink: readPaperLink(entry, field.value); return true;
    case EntryLabel::Code: {
        const LinkList links = linksOfCell(field.value);
        entry.githubUrls += links.urls;
        entry.linkRejects += links.rejects;
        return true;
    }
    case EntryLabel::Tags: entry.tags = tagsOfText(field.value); return true;
    case EntryLabel::Video: entry.video = linksOfCell(field.value).urls.value(0); return true;
    case EntryLabel::Summary:
    case EntryLabel::None: return false;
    }
    return false;
}

} // namespace Paperlark
