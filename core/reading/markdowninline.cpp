#include "core/reading/markdowninline.h"

#include "core/network/weblink.h"
#include "core/reading/bareaddresses.h"
#include "core/reading/displaytext.h"
#include "core/reading/markdowninput.h"
#include "core/reading/mathsplaces.h"

#include <md4c.h>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// md4c is quadratic on a few inputs; 5,000 UTF-16 units are at most 15 kB of UTF-8, which it reads in 0.1 s.
constexpr qsizetype longestPiece = 5000;
// Stands before each piece, so that nothing in it is taken for a heading, a list, a table or a link definition. A comma
// is punctuation: emphasis may open right after it.
constexpr char guard = ',';

struct Reading {
    QList<InlineRun> runs{};
    QStringList links{};    // open ones, the innermost last; an empty one is a link that is no web address
    QStringList rejected{}; // beside `links`: the target to be shown as text
    int strong{};
    int emphasis{};
    int code{};
    bool guardSeen{};
    const MathsPlaces *maths{};
};

void append(Reading &reading, const QString &text)
{
    if (text.isEmpty())
        return;
    InlineRun run{text, reading.strong > 0, reading.emphasis > 0, reading.code > 0,
                  reading.links.isEmpty() ? QString() : reading.links.constLast()};
    if (!reading.runs.isEmpty()) {
        InlineRun &last = reading.runs.last();
        const QString joined = last.text + run.text;
        last.text.clear();
        run.text.clear();
        if (last == run) {
            last.text = joined;
            return;
        }
        last.text = joined.chopped(text.size());
        run.text = text;
    }
    reading.runs.append(run);
}

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    return QString::fromUtf8(attribute.text, attribute.text ? attribute.size : 0);
}

void openLink(Reading &reading, const MD_ATTRIBUTE &target)
{
    const QString written = reading.maths->restored(attributeText(target));
    const WebLink link = webLink(written);
    reading.links.append(link.isRefused() ? QString() : link.address);
    reading.rejected.append(link.isRefused() ? written : QString());
}

void closeLink(Reading &reading)
{
    if (reading.links.isEmpty())
        return;
    reading.links.removeLast();
    const QString rejected = reading.rejected.takeLast();
    if (!rejected.isEmpty())
        append(reading, u'(' + rejected + u')');
}

int enterSpan(MD_SPANTYPE type, void *detail, void *userData)
{
    Reading &reading = *static_cast<Reading *>(userData);
    if (type == MD_SPAN_STRONG)
        ++reading.strong;
    else if (type == MD_SPAN_EM)
        ++reading.emphasis;
    else if (type == MD_SPAN_CODE)
        ++reading.code;
    else if (type == MD_SPAN_A)
        openLink(reading, static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
    else if (type == MD_SPAN_IMG)
        openLink(reading, static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src);
    return 0;
}

// md4c can close spans that it never opened.
int leaveSpan(MD_SPANTYPE type, void *, void *userData)
{
    Reading &reading = *static_cast<Reading *>(userData);
    if (type == MD_SPAN_STRONG)
        reading.strong = qMax(0, reading.strong - 1);
    else if (type == MD_SPAN_EM)
        reading.emphasis = qMax(0, reading.emphasis - 1);
    else if (type == MD_SPAN_CODE)
        reading.code = qMax(0, reading.code - 1);
    else if (type == MD_SPAN_A || type == MD_SPAN_IMG)
        closeLink(reading);
    return 0;
}

int enterOrLeaveBlock(MD_BLOCKTYPE, void *, void *)
{
    return 0;
}

int textCallback(MD_TEXTTYPE type, const MD_CHAR *bytes, MD_SIZE size, void *userData)
{
    Reading &reading = *static_cast<Reading *>(userData);
    QString text = QString::fromUtf8(bytes, size);
    if (type == MD_TEXT_NULLCHAR)
        text = QChar(QChar::ReplacementCharacter);
    else if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
        text = u" "_s;
    if (!reading.guardSeen && text.startsWith(QLatin1Char(guard))) {
        reading.guardSeen = true;
        text.remove(0, 1);
    }
    append(reading, text);
    return 0;
}

void readPiece(Reading &reading, QStringView piece)
{
    const MarkdownInput input(guard, piece);
    reading.guardSeen = false;
    const MD_PARSER parser{0,
                           MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS,
                           enterOrLeaveBlock,
                           enterOrLeaveBlock,
                           enterSpan,
                           leaveSpan,
                           textCallback,
                           nullptr,
                           nullptr};
    if (md_parse(input.data(), MD_SIZE(input.size()), &parser, &reading) != 0)
        append(reading, piece.toString());
    reading.links.clear();
    reading.rejected.clear();
    reading.strong = reading.emphasis = reading.code = 0;
}

// Where to cut `text` so that the first part is at most `longestPiece`: after a sentence, else at a space, else anywhere.
qsizetype cutOf(QStringView text)
{
    const QStringView head = text.first(longestPiece);
    const qsizetype sentence = head.lastIndexOf(u". "_s);
    if (sentence > longestPiece / 2)
        return sentence + 2;
    const qsizetype space = head.lastIndexOf(u' ');
    if (space > longestPiece / 2)
        return space + 1;
    return head.back().isHighSurrogate() ? longestPiece - 1 : longestPiece;
}

// CommonMark cannot close `**…)**를`: the stars stand between punctuation and a letter. What is left of `**` pairs up
// here as the writer meant it.
void pairLeftoverStars(QList<InlineRun> &runs)
{
    int left = 0;
    for (const InlineRun &run : std::as_const(runs))
        left += run.code || run.strong || !run.link.isEmpty() ? 0 : run.text.count(u"**"_s);
    bool strong = false;
    QList<InlineRun> paired;
    for (const InlineRun &original : std::as_const(runs)) {
        InlineRun run = original;
        const bool mayHoldStars = !run.code && !run.strong && run.link.isEmpty();
        const QStringList parts = mayHoldStars ? run.text.split(u"**"_s) : QStringList{run.text};
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0 && (strong || left > 1)) {
                strong = !strong;
                --left;
            } else if (i > 0) {
                paired.append({u"**"_s, run.strong, run.emphasis});
                --left;
            }
            run.text = parts.at(i);
            InlineRun part = run;
            part.strong = run.strong || strong;
            if (!part.text.isEmpty())
                paired.append(part);
        }
    }
    runs = paired;
}

QString openingTags(const InlineRun &run)
{
    const QString level = run.level == TextLevel::Above ? u"<sup>"_s : run.level == TextLevel::Below ? u"<sub>"_s : QString();
    return (run.link.isEmpty() ? QString() : u"<a href=\""_s + escapedText(run.link) + u"\">"_s)
        + (run.strong ? u"<b>"_s : QString()) + (run.emphasis ? u"<i>"_s : QString()) + (run.code ? u"<code>"_s : QString())
        + level;
}

QString closingTags(const InlineRun &run)
{
    const QString level = run.level == TextLevel::Above ? u"</sup>"_s : run.level == TextLevel::Below ? u"</sub>"_s : QString();
    return level + (run.code ? u"</code>"_s : QString()) + (run.emphasis ? u"</i>"_s : QString())
        + (run.strong ? u"</b>"_s : QString()) + (run.link.isEmpty() ? QString() : u"</a>"_s);
}

} // namespace

QList<InlineRun> inlineRuns(const QString &markdown)
{
    const MathsPlaces maths(markdown.simplified());
    const QString folded = maths.markdown();
    Reading reading;
    reading.maths = &maths;
    QStringView rest = folded;
    while (rest.size() > longestPiece) {
        const qsizetype cut = cutOf(rest);
        readPiece(reading, rest.first(cut).trimmed());
        append(reading, u" "_s.repeated(rest.at(cut - 1).isSpace() ? 1 : 0));
        rest = rest.sliced(cut);
    }
    readPiece(reading, rest);
    if (!maths.isEmpty())
        reading.runs = maths.filledIn(reading.runs);
    pairLeftoverStars(reading.runs);
    return withBareAddresses(reading.runs);
}

QString inlineHtml(const QList<InlineRun> &runs)
{
    QString html;
    for (const InlineRun &run : runs)
        html += openingTags(run) + escapedText(displayText(run.text)) + closingTags(run);
    return html;
}

QString plainText(const QList<InlineRun> &runs)
{
    QString text;
    for (const InlineRun &run : runs)
        text += run.text;
    return text;
}

} // namespace Paperlark
