#include "core/library/importing/entrywords.h"

#include "core/digest/textrepair.h"
#include "core/library/searchtext.h"
#include "core/library/teaser.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

QByteArray shortHash(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Blake2b_160).left(8); // a third of the time of SHA-256
}

QString hashOfFields(const Entry &entry)
{
    const QStringList parts{entry.title,
                            entry.translatedTitle,
                            entry.authors.join(u'\n'),
                            entry.gist,
                            entry.tags.join(u'\n'),
                            entry.githubUrls.join(u'\n'),
                            entry.hubUrls.join(u'\n'),
                            entry.thumbnail,
                            entry.video,
                            entry.votes ? QString::number(*entry.votes) : QString(),
                            QString::number(entry.authorsTruncated)};
    return QString::fromLatin1(shortHash(parts.join(QChar(0))).toHex());
}

// Letters that neither normalising nor folding of case changes, whatever stands beside them; and ASCII.
bool isSimple(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x80 || (u >= 0xac00 && u <= 0xd7a3) || (u >= 0x4e00 && u <= 0x9fa5) || u == u'–' || u == u'—' || u == u'‘'
        || u == u'’' || u == u'“' || u == u'”';
}

// What simplified() makes of a text of such letters in lower case.
QString simplyFolded(const QString &text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar *end = folded.data();
    for (const QChar c : text) {
        if (!c.isSpace()) {
            *end++ = c >= u'A' && c <= u'Z' ? QChar(char16_t(c.unicode() + 0x20)) : c;
        } else if (end > folded.data() && end[-1] != u' ') {
            *end++ = u' ';
        }
    }
    folded.truncate(end - folded.data());
    return folded.endsWith(u' ') ? folded.chopped(1) : folded;
}

void add(QStringList &texts, const QString &words)
{
    if (!words.isEmpty()) {
        texts += words;
    }
}

} // namespace

qint64 textHash(const QString &text)
{
    const bool simple = std::all_of(text.begin(), text.end(), isSimple);
    const QString folded =
        simple ? simplyFolded(text) : text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
    return qFromBigEndian<qint64>(shortHash(folded).constData());
}

EntryWords wordsOf(const Entry &entry)
{
    const QString summary = repairedSummary(entry.summary);
    const QString gist = repairedSummary(entry.gist);
    EntryWords words{.textHash = textHash(entry.summary),
                     .fieldsHash = hashOfFields(entry),
                     .teaser = teaserOf(entry.gist.isEmpty() ? summary : gist)};
    add(words.titles, searchText(repairedTitle(entry.title)));
    add(words.titles, searchText(repairedTitle(entry.translatedTitle)));
    for (const QString &name : entry.authors) {
        add(words.authors, searchNames({repairedName(name)}));
    }
    add(words.bodies, searchText(gist));
    add(words.bodies, searchText(summary));
    return words;
}

} // namespace Paperlark
