#include "core/reading/voices.h"

#include "core/languagename.h"
#include "core/reading/displaytext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

qsizetype rank(const Summary &voice, const QStringList &languages)
{
    const qsizetype at = languages.indexOf(voice.language);
    return at < 0 ? languages.size() : at;
}

// Appends `part(voice)` to each name that another voice has as well.
template<typename Part>
void tellApart(QStringList &names, const QList<Summary> &voices, Part part)
{
    const QStringList before = names;
    for (qsizetype i = 0; i < voices.size(); ++i) {
        const QString more = part(voices.at(i));
        if (before.count(before.at(i)) > 1 && !more.isEmpty())
            names[i] += u" · "_s + more;
    }
}

} // namespace

QList<Summary> voicesInOrder(const QList<Summary> &summaries, const QStringList &languages)
{
    QList<Summary> voices = summaries;
    std::stable_sort(voices.begin(), voices.end(), [&languages](const Summary &a, const Summary &b) {
        return rank(a, languages) < rank(b, languages);
    });
    return voices;
}

QStringList voiceNames(const QList<Summary> &voices)
{
    QStringList names;
    for (const Summary &voice : voices)
        names.append(languageName(voice.language));
    tellApart(names, voices, [](const Summary &voice) { return displayLine(voice.source.section(u'/', 0, 0)); });
    tellApart(names, voices, [](const Summary &voice) { return QLocale().toString(voice.day, u"d MMM"); });
    return names;
}

} // namespace Paperlark
