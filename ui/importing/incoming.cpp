#include "ui/importing/incoming.h"

#include "core/digest/arxivid.h"
#include "core/digest/digestparser.h"

#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

bool isWebAddress(const QString &text)
{
    const bool begins = text.startsWith("https://"_L1, Qt::CaseInsensitive) || text.startsWith("http://"_L1, Qt::CaseInsensitive);
    return begins && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

// Files and folders that are there, one a line or as a file manager copies them.
QStringList pathsIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        paths.append(url.toLocalFile());
    const QStringList lines = data.text().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : data.hasUrls() ? QStringList() : lines) {
        const QString path = line.trimmed();
        paths.append(path.startsWith("file:"_L1) ? QUrl(path).toLocalFile() : path);
    }
    paths.removeIf([](const QString &path) { return !QFileInfo(path).isAbsolute() || !QFileInfo::exists(path); });
    return paths;
}

// The first address of a paper that stands in a text, such as an entry of BibTeX.
QString arxivIdWithin(const QString &text)
{
    static const QRegularExpression address(u"https?://[^\\s(){}<>\"]+"_s);
    for (auto found = address.globalMatch(text); found.hasNext();) {
        if (const QString id = arxivIdOfUrl(found.next().captured()); !id.isEmpty())
            return id;
    }
    return {};
}

// Of an address or of an id as papers cite it: arXiv:2412.13649v2.
QString arxivIdIn(QString text)
{
    text = text.trimmed();
    if (const QString id = arxivIdOfUrl(text); !id.isEmpty())
        return id;
    if (text.startsWith("arxiv:"_L1, Qt::CaseInsensitive))
        text = text.mid(6).trimmed();
    const QString id = arxivIdOfUrl(arxivAbstractUrl(text));
    return id.isEmpty() ? arxivIdWithin(text) : id;
}

// Of one line nobody can tell. A text that is too large to look at here is read, and refused, as a file would be.
bool isDigest(const QString &text)
{
    constexpr qsizetype quicklyRead = qsizetype{1} << 20;
    if (!text.trimmed().contains(u'\n'))
        return false;
    if (text.size() > quicklyRead)
        return true;
    const auto parsed = parseDigestFile({.path = u"text.md"_s, .bytes = text.toUtf8()});
    return parsed && std::any_of(parsed->digests.begin(), parsed->digests.end(), [](const Digest &digest) {
               return !digest.entries.isEmpty();
           });
}

Incoming ofAddresses(const QStringList &addresses)
{
    for (const QString &address : addresses) {
        if (const QString id = arxivIdOfUrl(address); !id.isEmpty())
            return {.paper = id};
    }
    return {.addresses = addresses};
}

QStringList webAddressesIn(const QMimeData &data)
{
    QStringList addresses;
    for (const QUrl &url : data.urls())
        addresses.append(url.toString(QUrl::FullyEncoded));
    if (addresses.isEmpty())
        addresses.append(data.text().trimmed());
    addresses.removeIf([](const QString &address) { return !isWebAddress(address); });
    return addresses;
}

} // namespace

bool Incoming::isNothing() const
{
    return *this == Incoming();
}

Incoming incomingIn(const QMimeData &data)
{
    if (const QStringList paths = pathsIn(data); !paths.isEmpty())
        return {.paths = paths};
    const QString text = data.text();
    if (!data.hasUrls() && isDigest(text))
        return {.text = text};
    if (const QStringList addresses = webAddressesIn(data); !addresses.isEmpty())
        return ofAddresses(addresses);
    return {.paper = arxivIdIn(text)};
}

Incoming incomingOf(const QStringList &words)
{
    QStringList paths = words;
    QStringList addresses = words;
    paths.removeIf(isWebAddress);
    addresses.removeIf([](const QString &word) { return !isWebAddress(word); });
    Incoming incoming = ofAddresses(addresses);
    incoming.paths = paths;
    return incoming;
}

} // namespace Paperlark
