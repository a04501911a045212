#include "core/reading/mathsplaces.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// Unicode keeps U+FDD0 … U+FDEF for uses like this one. A place is one mark and its number in four digits of sixteen.
constexpr char16_t mark = 0xFDD0;
constexpr char16_t zero = 0xFDE0;
constexpr int digits = 4;

bool isReserved(QChar c)
{
    return c.unicode() >= mark && c.unicode() < zero + 16;
}

QString placeOf(qsizetype number)
{
    QString place(QChar{mark});
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        place += QChar(char16_t(zero + ((number >> shift) & 15)));
    return place;
}

qsizetype numberAt(const QString &text, qsizetype at)
{
    qsizetype number = 0;
    for (qsizetype i = at + 1; i <= at + digits; ++i)
        number = i < text.size() && text.at(i).unicode() >= zero ? number * 16 + (text.at(i).unicode() - zero) : 1 << 30;
    return number;
}

void append(QList<InlineRun> &runs, const InlineRun &run)
{
    if (run.text.isEmpty())
        return;
    InlineRun last = runs.isEmpty() ? InlineRun{} : runs.constLast();
    last.text = run.text;
    if (!runs.isEmpty() && last == run)
        runs.last().text += run.text;
    else
        runs.append(run);
}

void appendMaths(QList<InlineRun> &runs, const InlineRun &style, const MathsSpan &span, const QString &typed)
{
    InlineRun run = style;
    run.text = typed;
    run.code = span.runs.isEmpty();
    if (run.code)
        append(runs, run);
    for (const MathsRun &maths : span.runs) {
        run.text = maths.text;
        run.level = maths.level;
        append(runs, run);
    }
}

} // namespace

MathsPlaces::MathsPlaces(const QString &text) : m_text(text)
{
    m_text.removeIf(isReserved);
    m_spans = mathsIn(m_text);
    qsizetype done = 0;
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        m_markdown += QStringView(m_text).sliced(done, m_spans.at(i).position - done);
        m_markdown += placeOf(i);
        done = m_spans.at(i).position + m_spans.at(i).length;
    }
    m_markdown += QStringView(m_text).sliced(done);
}

QString MathsPlaces::typed(qsizetype place) const
{
    return m_text.mid(m_spans.at(place).position, m_spans.at(place).length);
}

QList<MathsPlaces::Part> MathsPlaces::partsOf(const QString &text) const
{
    QList<Part> parts;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(QChar(mark)); at >= 0; at = text.indexOf(QChar(mark), at + 1)) {
        const qsizetype place = numberAt(text, at);
        if (place >= m_spans.size())
            continue;
        parts.append({text.mid(done, at - done), -1});
        parts.append({typed(place), place});
        done = at + 1 + digits;
    }
    parts.append({text.mid(done), -1});
    return parts;
}

QString MathsPlaces::restored(const QString &text) const
{
    QString whole;
    for (const Part &part : partsOf(text))
        whole += part.text;
    return whole;
}

QList<InlineRun> MathsPlaces::filledIn(const QList<InlineRun> &runs) const
{
    QList<InlineRun> filled;
    for (const InlineRun &original : runs) {
        if (original.code) {
            filled.append(original);
            filled.last().text = restored(original.text);
            continue;
        }
        for (const Part &part : partsOf(original.text)) {
            const MathsSpan span = part.place < 0 ? MathsSpan{0, 0, {{part.text}}} : m_spans.at(part.place);
            appendMaths(filled, original, span, part.text);
        }
    }
    return filled;
}

} // namespace Paperlark
