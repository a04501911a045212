#include "ui/links/shownaddress.h"

#include "core/reading/displaytext.h"

#include <QFontMetrics>

#include <functional>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr qsizetype longestInSentence = 120;
constexpr QChar dots{0x2026};

// "https://arxiv.org/abs/1" ends its host at the 17th sign.
qsizetype endOfHost(const QString &address)
{
    const qsizetype scheme = address.indexOf("://"_L1);
    const qsizetype begin = scheme < 0 ? 0 : scheme + 3;
    qsizetype end = begin;
    while (end < address.size() && !u"/?#"_s.contains(address[end]))
        ++end;
    return end;
}

// The most from `least` on, below `end`, that fits.
qsizetype most(qsizetype least, qsizetype end, const std::function<bool(qsizetype)> &fits)
{
    while (end - least > 1) {
        const qsizetype middle = (least + end) / 2;
        (fits(middle) ? least : end) = middle;
    }
    return least;
}

} // namespace

QString elidedAddress(const QString &address, const QFontMetrics &metrics, int width)
{
    const QString line = displayLine(address);
    const auto fits = [&](const QString &text) { return metrics.horizontalAdvance(text) <= width; };
    if (fits(line))
        return line;
    const qsizetype end = endOfHost(line);
    const QString rest = end < line.size() ? QString(dots) : QString();
    if (fits(line.first(end) + rest))
        return line.first(most(end, line.size(), [&](qsizetype kept) { return fits(line.first(kept) + dots); })) + dots;
    const auto tail = [&](qsizetype kept) -> QString { return dots + line.sliced(end - kept, kept) + rest; };
    return tail(most(0, end, [&](qsizetype kept) { return fits(tail(kept)); }));
}

QString shortAddress(const QString &address)
{
    const QString line = displayLine(address);
    const qsizetype end = endOfHost(line);
    if (line.size() <= longestInSentence)
        return line;
    if (end < longestInSentence)
        return line.first(longestInSentence - 1) + dots;
    const qsizetype kept = longestInSentence - 2;
    return dots + line.sliced(end - kept, kept) + (end < line.size() ? QString(dots) : QString());
}

QString bareAddress(const QString &address)
{
    return address.startsWith("https://"_L1) ? address.mid(8) : address;
}

} // namespace Paperlark
