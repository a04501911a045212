#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringEncoder>

namespace Paperlark::Testing {

// A file that somebody may drop on the window, and what must become of it.
struct OddInput {
    QString name{};
    QByteArray bytes{};
    int papers{-1}; // exactly so many; −1: see `atLeast`
    int atLeast{};  // of the good ones around the odd place: 2412.00001, 2412.00002, …
    QString says{}; // a part of a notice, or of the reason why it is no digest; empty: nothing need be said
    bool isDigest{true};
};

enum class Shape { Table, Sections, List, Newsletter, Scraped };

inline QByteArray oddId(int paper)
{
    return "2412." + QByteArray::number(paper).rightJustified(5, '0');
}

// One whole paper, in words of four scripts.
inline QByteArray oddPaper(Shape shape, int paper)
{
    const QByteArray id = oddId(paper);
    const QByteArray title = "Paper " + QByteArray::number(paper) + " über 한국어 模型";
    const QByteArray summary = "이 논문은 언어 모델의 메모리를 줄이는 방법을 설명한다.";
    switch (shape) {
    case Shape::Table: return "| [" + title + "](https://arxiv.org/abs/" + id + ") | Ada Byron | " + summary + " |\n";
    case Shape::Sections:
        return "### [" + title + "](https://arxiv.org/abs/" + id + ")\n\nAuthors: Ada Byron\n\n- " + summary + "\n\n";
    case Shape::List:
        return "{\"paper\": {\"id\": \"" + id + "\", \"title\": \"" + title + "\", \"summary\": \"" + summary
            + "\", \"authors\": [{\"name\": \"Ada Byron\"}]}, \"publishedAt\": \"2024-12-20T00:00:00.000Z\"}";
    case Shape::Newsletter:
        return "### " + QByteArray::number(paper) + ". 标题\n\n**原文标题：** " + title
            + "\n\n**摘要：**\n本文给出一个简单的改进。\n\n"
              "**论文链接：** [arXiv](https://arxiv.org/abs/"
            + id + ")\n\n";
    case Shape::Scraped:
        return "{\"title\": \"" + title + "\", \"paper_url\": \"https://huggingface.co/papers/" + id
            + "\", \"authors\": [\"Ada Byron\"], \"stars\": \"7\", \"details\": {\"title\": \"" + title + "\", \"abstract\": \""
            + summary + "\", \"arxiv_page_url\": \"https://arxiv.org/abs/" + id + "\"}}";
    }
    return {};
}

inline QByteArray oddHead(Shape shape)
{
    switch (shape) {
    case Shape::Table: return "## Papers for 2024-12-23\n\n| Title | Authors | Summary |\n|---|---|---|\n";
    case Shape::Sections: return "## Daily Papers (2024-12-23)\n\n";
    case Shape::Newsletter: return "# Hugging Face 2024-12-23 论文日报\n\n## 📝 论文详情\n\n";
    case Shape::List:
    case Shape::Scraped: break;
    }
    return "[\n";
}

inline bool isJson(Shape shape)
{
    return shape == Shape::List || shape == Shape::Scraped;
}

inline QByteArray oddPapers(Shape shape, int first, int count)
{
    QList<QByteArray> all;
    for (int paper = first; paper < first + count; ++paper)
        all += oddPaper(shape, paper);
    return all.join(isJson(shape) ? QByteArray(",\n") : QByteArray());
}

inline QByteArray oddFile(Shape shape, int papers)
{
    return oddHead(shape) + oddPapers(shape, 1, papers) + (isJson(shape) ? "\n]\n" : "");
}

inline QByteArray nameOf(Shape shape)
{
    switch (shape) {
    case Shape::Table: return "table";
    case Shape::Sections: return "sections";
    case Shape::List: return "API list";
    case Shape::Newsletter: return "newsletter";
    case Shape::Scraped: return "scraped list";
    }
    return {};
}

constexpr Shape allShapes[] = {Shape::Table, Shape::Sections, Shape::List, Shape::Newsletter, Shape::Scraped};

// Two papers, the odd text between them, and two more behind a blank line: each of the four must survive.
inline QByteArray oddAround(Shape shape, const QByteArray &odd)
{
    return oddHead(shape) + oddPapers(shape, 1, 2) + odd + "\n\n" + oddHead(shape) + oddPapers(shape, 3, 2);
}

} // namespace Paperlark::Testing
