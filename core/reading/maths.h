#pragma once

#include <QList>
#include <QString>

namespace Paperlark {

enum class TextLevel { Line, Above, Below };

// A stretch of maths in signs of its own; Above and Below only where Unicode has no such sign.
struct MathsRun {
    QString text{};
    TextLevel level{};

    friend bool operator==(const MathsRun &, const MathsRun &) = default;
};

// Where light maths stands in a text. `runs` is empty where a formula is not understood in full: it is shown as typed,
// so that one unknown command hides nothing.
struct MathsSpan {
    qsizetype position{};
    qsizetype length{};
    QList<MathsRun> runs{};

    friend bool operator==(const MathsSpan &, const MathsSpan &) = default;
};

// `$…$`, `\(…\)`, commands outside of them, `X^2`, and commands that lost their backslash. Money is no maths.
// Ascending, not overlapping, linear in the text.
QList<MathsSpan> mathsIn(const QString &text);

// A formula without its dollars in signs; empty: not understood.
QList<MathsRun> mathsRuns(const QString &formula);

// A title as every place shows it: one plain line, its maths in signs, `--` as the dash it means. No Markdown.
QString titleText(const QString &title);

} // namespace Paperlark
