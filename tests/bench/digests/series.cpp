#include "tests/bench/digests/series.h"

#include "tests/bench/digests/prose.h"

namespace Paperlark::Bench {

namespace {

using namespace Qt::StringLiterals;

Language english(const Vocabulary &vocabulary)
{
    return {.words = &vocabulary.latin, .octaves = Vocabulary::latinOctaves, .space = " ", .comma = ", ", .stop = "."};
}

Language korean(const Vocabulary &vocabulary)
{
    return {.words = &vocabulary.hangul,
            .octaves = Vocabulary::hangulOctaves,
            .particles = {"을", "는", "이", "에서", "의", ""},
            .space = " ",
            .comma = ", ",
            .stop = "합니다."};
}

Language chinese(const Vocabulary &vocabulary)
{
    return {.words = &vocabulary.han, .octaves = Vocabulary::hanOctaves, .comma = "，", .stop = "。"};
}

Language japanese(const Vocabulary &vocabulary, bool loanWords)
{
    return {.words = loanWords ? &vocabulary.katakana : &vocabulary.han,
            .octaves = Vocabulary::hanOctaves,
            .particles = {"の", "を", "に", "で", "は"},
            .comma = "、",
            .stop = "します。"};
}

QByteArray arxivAddress(const InventedPaper &paper)
{
    return "https://arxiv.org/abs/" + paper.arxivId;
}

QByteArray hubAddress(const InventedPaper &paper)
{
    return "https://huggingface.co/papers/" + paper.arxivId;
}

QString datePath(const char *folder, QDate day)
{
    return QLatin1StringView(folder) + day.toString(u"/yyyy/MM/dd") + u".md";
}

QByteArray linkCell(const QByteArray &address)
{
    return address.isEmpty() ? QByteArray("N/A") : "[Link](" + address + ")";
}

QByteArray isoDate(QDate day)
{
    return day.toString(Qt::ISODate).toLatin1();
}

QByteArray firstAuthors(const InventedPaper &paper)
{
    return paper.authors.first(qMin(5, paper.authors.size())).join(", ");
}

QByteArray tableRow(const QByteArrayList &cells)
{
    return "| " + cells.join(" | ") + " |\n";
}

QString englishTablePath(QDate day)
{
    return datePath("english-table/archive", day);
}

QByteArray englishTableHead(QDate day)
{
    return "\n\n## Papers for " + isoDate(day) + "\n\n| Title | Authors | Summary |\n|-------|---------|---------|\n";
}

QByteArray englishTableEntry(const Vocabulary &vocabulary, const InventedPaper &paper, Random &random)
{
    const Language language = english(vocabulary);
    const QByteArray links = " (Read more on [arXiv](" + arxivAddress(paper) + ") or [HuggingFace](" + hubAddress(paper) + "))";
    const QByteArray summary = Prose(language, paper.method, random).sentences(random.between(700, 1250));
    return tableRow({paper.title + links, firstAuthors(paper), summary});
}

QString taggedTablePath(QDate day)
{
    return datePath("english-tags/archive", day);
}

QByteArray taggedTableHead(QDate day)
{
    return "\n\n## Papers for " + isoDate(day)
        + "\n\n| Title | Authors | Summary | Classification | GitHub URLs | HuggingFace URLs |\n"
          "|-------|---------|---------|----------------|-------------|-----------------|\n";
}

QByteArray taggedTableEntry(const Vocabulary &vocabulary, const InventedPaper &paper, Random &random)
{
    const Language language = english(vocabulary);
    const QByteArrayList bullets = Prose(language, paper.method, random).bullets(5, random.between(600, 1000));
    const QByteArray model = random.chance(25) ? "https://huggingface.co/models/" + paper.method.toLower() : QByteArray();
    return tableRow({"[" + paper.title + "](" + arxivAddress(paper) + ")", firstAuthors(paper), "- " + bullets.join(" - "),
                     "['" + paper.tags.join("', '") + "']", linkCell(paper.code), linkCell(model)});
}

QString koreanSectionsPath(QDate day)
{
    return datePath("korean-votes/paper_logs", day);
}

QByteArray koreanSectionsHead(QDate day)
{
    return "## Daily Papers (" + isoDate(day) + ")\n";
}

QByteArray koreanSectionsEntry(const Vocabulary &vocabulary, const InventedPaper &paper, Random &random)
{
    const Language language = korean(vocabulary);
    const QByteArrayList points = Prose(language, paper.method, random).bullets(3, random.between(1000, 1700));
    const QByteArray picture = paper.picture ? "![](" + pictureOf(paper) + ")\n\n" : QByteArray();
    return "\n### [" + paper.title + "](" + arxivAddress(paper) + ")\n\n" + picture + "Vote: " + QByteArray::number(paper.votes)
        + "\n\nAuthors: " + paper.authors.join(", ") + "\n\n- ***What's New***: " + points[0]
        + "\n- ***Technical Details***: " + points[1] + "\n- ***Performance Highlights***: " + points[2] + "\n";
}

QString chineseNewsletterPath(QDate day)
{
    return "chinese-newsletter/"_L1 + day.toString(Qt::ISODate) + "_daily_paper.md"_L1;
}

QByteArray chineseNewsletterHead(QDate day)
{
    return "\n# Hugging Face " + isoDate(day) + " 论文日报\n\n## 📝 论文详情\n\n";
}

QByteArray chineseNewsletterEntry(const Vocabulary &vocabulary, const InventedPaper &paper, Random &random)
{
    const Language language = chinese(vocabulary);
    Prose prose(language, paper.method, random);
    const QByteArray title = prose.words(6);
    const QByteArray summary = prose.sentences(random.between(450, 750));
    return "\n### 1. " + paper.method + "：" + title + "\n\n**原文标题：** " + paper.title + "\n\n**摘要：**\n" + summary
        + "\n\n**论文链接：** [HuggingFace](" + hubAddress(paper) + ") | [arXiv](" + arxivAddress(paper) + ")\n\n---\n";
}

QString hubApiPath(QDate day)
{
    return "hub-api/"_L1 + day.toString(Qt::ISODate) + ".json"_L1;
}

QByteArray hubApiHead(QDate)
{
    return "[\n";
}

QByteArray hubApiEntry(const Vocabulary &vocabulary, const InventedPaper &paper, Random &random)
{
    const Language language = english(vocabulary);
    Prose prose(language, paper.method, random);
    const QByteArray summary = prose.sentences(random.between(900, 1500));
    const QByteArray gist = prose.sentence();
    const QByteArray code = paper.code.isEmpty() ? QByteArray() : R"(, "githubRepo": ")" + paper.code + '"';
    return R"({"paper": {"id": ")" + paper.arxivId + R"(", "authors": [{"name": ")" + paper.authors.join(R"("}, {"name": ")")
        + R"("}], "title": ")" + paper.title + R"(", "summary": ")" + summary + R"(", "ai_summary": ")" + gist
        + R"(", "upvotes": )" + QByteArray::number(paper.votes) + code + R"(}, "title": ")" + paper.title + R"(", "thumbnail": ")"
        + pictureOf(paper) + R"("})";
}

QString japaneseTablePath(QDate day)
{
    return datePath("japanese-table", day);
}

QByteArray japaneseTableHead(QDate day)
{
    return "## " + isoDate(day) + " の論文\n\n| 要約 | タイトル | 著者 |\n|---|---|---|\n";
}

QByteArray japaneseTableEntry(const Vocabulary &vocabulary, const InventedPaper &paper, Random &random)
{
    const Language plain = japanese(vocabulary, false);
    const Language loans = japanese(vocabulary, true);
    QByteArray summary = Prose(plain, paper.method, random).sentences(400);
    summary += Prose(loans, paper.method, random).sentences(300);
    return tableRow({summary, "[" + paper.title + "](" + arxivAddress(paper) + ")", paper.authors.join(", ")});
}

} // namespace

const std::array<Series, 6> allSeries{{
    {englishTablePath, englishTableHead, englishTableEntry, "", ""},
    {taggedTablePath, taggedTableHead, taggedTableEntry, "", ""},
    {koreanSectionsPath, koreanSectionsHead, koreanSectionsEntry, "", ""},
    {chineseNewsletterPath, chineseNewsletterHead, chineseNewsletterEntry, "", ""},
    {hubApiPath, hubApiHead, hubApiEntry, ",\n", "\n]\n"},
    {japaneseTablePath, japaneseTableHead, japaneseTableEntry, "", ""},
}};

} // namespace Paperlark::Bench
