#include "core/reading/bareaddresses.h"

#include "core/network/weblink.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

bool endsAddress(QChar c)
{
    return c.unicode() <= 0x20 || c.unicode() >= 0x7F || u"<>\"`{}|\\^"_s.contains(c);
}

qsizetype startOfAddress(QStringView text, qsizetype from)
{
    const qsizetype secure = text.indexOf(u"https://"_s, from, Qt::CaseInsensitive);
    const qsizetype plain = text.indexOf(u"http://"_s, from, Qt::CaseInsensitive);
    if (secure < 0 || plain < 0)
        return qMax(secure, plain);
    return qMin(secure, plain);
}

qsizetype lengthOfAddress(QStringView text)
{
    qsizetype length = 0;
    int open = 0;
    for (; length < text.size() && !endsAddress(text.at(length)); ++length) {
        open += text.at(length) == u'(' ? 1 : text.at(length) == u')' ? -1 : 0;
        if (open < 0)
            break;
    }
    while (length > 0 && u".,;:!?'*_"_s.contains(text.at(length - 1)))
        --length;
    return length;
}

void appendPart(QList<InlineRun> &runs, const InlineRun &style, QStringView text, const QString &link)
{
    if (text.isEmpty())
        return;
    InlineRun part = style;
    part.text = text.toString();
    part.link = link;
    runs.append(part);
}

void appendSplit(QList<InlineRun> &runs, const InlineRun &run)
{
    const QStringView text = run.text;
    qsizetype done = 0;
    qsizetype from = 0;
    for (qsizetype at = startOfAddress(text, from); at >= 0; at = startOfAddress(text, from)) {
        const QStringView address = text.sliced(at, lengthOfAddress(text.sliced(at)));
        const WebLink link = webLink(address.toString());
        from = at + qMax<qsizetype>(address.size(), 7);
        if (link.isRefused())
            continue;
        appendPart(runs, run, text.sliced(done, at - done), {});
        appendPart(runs, run, address, link.address);
        done = at + address.size();
    }
    appendPart(runs, run, text.sliced(done), {});
}

} // namespace

QList<InlineRun> withBareAddresses(const QList<InlineRun> &runs)
{
    QList<InlineRun> split;
    for (const InlineRun &run : runs) {
        if (run.code || !run.link.isEmpty())
            split.append(run);
        else
            appendSplit(split, run);
    }
    return split;
}

} // namespace Paperlark
