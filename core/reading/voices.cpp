#include "core/reading/voices.h"

#include "core/languagename.h"
#include "core/reading/daytext.h"
#include "core/reading/displaytext.h"
#include "core/reading/summarysections.h"

#include <QCoreApplication>
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

struct VoiceWords {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Voices)
public:
    //: the shape of a summary, in the name of its tab: "English · bullets"
    static QString bullets() { return tr("bullets"); }
    static QString parts() { return tr("in parts"); }
    static QString prose() { return tr("prose"); }
};

QString shapeOf(const Summary &voice)
{
    const QList<SummarySection> sections = summarySections(voice.text);
    bool hasBullets = false;
    for (const SummarySection &section : sections) {
        if (section.kind != SummarySection::Kind::Body)
            continue;
        if (!section.label.isEmpty())
            return VoiceWords::parts();
        for (const SummaryBlock &block : section.blocks)
            hasBullets = hasBullets || block.kind == SummaryBlock::Kind::Bullet;
    }
    return hasBullets ? VoiceWords::bullets() : VoiceWords::prose();
}

// Appends `part(voice)` where several voices have one name and the part tells some of them apart.
template<typename Part>
void tellApart(QStringList &names, const QList<Summary> &voices, Part part)
{
    const QStringList before = names;
    for (qsizetype i = 0; i < voices.size(); ++i) {
        const QString own = part(voices.at(i));
        bool helps = false;
        for (qsizetype j = 0; j < voices.size() && !own.isEmpty() && !helps; ++j)
            helps = before.at(j) == before.at(i) && part(voices.at(j)) != own;
        if (helps)
            names[i] += u" · "_s + own;
    }
}

void number(QStringList &names)
{
    const QStringList before = names;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const qsizetype earlier = before.first(i).count(before.at(i));
        if (earlier > 0)
            names[i] += u' ' + QString::number(earlier + 1);
    }
}

} // namespace

QList<Summary> voicesInOrder(const QList<Summary> &summaries, const QStringList &languages)
{
    QList<Summary> voices = summaries;
    std::stable_sort(voices.begin(), voices.end(),
                     [&languages](const Summary &a, const Summary &b) { return rank(a, languages) < rank(b, languages); });
    return voices;
}

QStringList voiceNames(const QList<Summary> &voices)
{
    QStringList names;
    for (const Summary &voice : voices)
        names.append(languageName(voice.language));
    tellApart(names, voices, [](const Summary &voice) { return displayLine(voice.source.section(u'/', 0, 0)); });
    tellApart(names, voices, [](const Summary &voice) { return DayText::dayOfMonth(voice.day); });
    tellApart(names, voices, shapeOf);
    number(names);
    return names;
}

QList<VoiceSign> voiceSigns(const QList<Summary> &voices)
{
    QStringList languages;
    QStringList names;
    for (const Summary &voice : voices) {
        const QString code = voice.language.section(u'-', 0, 0).toUpper();
        languages.append(code.isEmpty() ? languageName(code) : code);
        names.append(languages.constLast() + u' ' + displayLine(voice.source.section(u'/', 0, 0)));
    }
    tellApart(names, voices, [](const Summary &voice) { return DayText::dayOfMonth(voice.day); });
    tellApart(names, voices, shapeOf);
    number(names);
    QList<VoiceSign> marks;
    for (qsizetype i = 0; i < names.size(); ++i)
        marks.append({languages.at(i), names.at(i).sliced(languages.at(i).size()).trimmed()});
    return marks;
}

} // namespace Paperlark
