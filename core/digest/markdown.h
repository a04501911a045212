#pragma once

#include <QDate>
#include <QList>
#include <QStringView>

namespace Paperlark {

// The little Markdown that digests are made of, line by line. Knows no dialect. All views look into the caller's text.

struct MarkdownHeading {
    int level{}; // 0: the line is no heading
    QStringView text{};
};
// `# …` to `###### …`, at the very beginning of the line: an indented # belongs to a title that broke over lines.
MarkdownHeading headingOfLine(QStringView line);

struct MarkdownLink {
    QStringView text{};
    QStringView target{};
    qsizetype begin{}; // of the '[' (or "![") in the text searched
    qsizetype end{};   // behind the ')'
    bool isImage{};
};
// All `[text](target)` of a text, left to right. The link text may hold brackets; the target ends at its closing
// parenthesis, and a line break inside it does not end it.
QList<MarkdownLink> linksOfText(QStringView text);

// The lines [begin, end) under one heading that names a day (or under none).
struct MarkdownDay {
    QDate date{};      // null: before the first such heading, or after a heading of its rank that names no day
    int headingLine{}; // from 1; 0: no such heading
    qsizetype begin{}; // index of the first line
    qsizetype end{};
};
// Splits a file at the headings (ranks 1 to 3) that name a day. A heading of the same or a higher rank without a day ends it.
QList<MarkdownDay> daysOfLines(const QList<QStringView> &lines);

// Lines inside ``` fences; an opening fence that is never closed fences nothing. One flag a line.
QList<bool> fencedLines(const QList<QStringView> &lines);

bool isBlank(QStringView line);
bool isTableDelimiter(QStringView line); // |---|:--:|

// The cells of a table row, split at pipes that no backslash escapes; outer pipes and white space are stripped.
QList<QStringView> cellsOfRow(QStringView row);

} // namespace Paperlark
