#include "core/reading/provenancetext.h"

#include "core/reading/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct ProvenanceText {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Provenance)
public:
    //: %1: a source and a file, "gabrielchua, 2024/12/23.md"
    static QString line(const QString &place, int line) { return tr("from %1, line %2").arg(place).arg(line); }
    static QString lines(const QString &place, int first, int last)
    {
        return tr("from %1, lines %2–%3").arg(place).arg(first).arg(last);
    }
    //: %1: a list of files
    static QString also(const QString &places) { return tr("Also: %1").arg(places); }
};

bool isDatePart(const QString &folder)
{
    return !folder.isEmpty() && std::all_of(folder.cbegin(), folder.cend(), [](QChar c) { return c.isDigit() || c == u'-'; });
}

QString placeOf(const Summary &voice, const Provenance &provenance)
{
    const QString file = shortPath(provenance.file);
    return displayLine(voice.source.isEmpty() ? file : voice.source + u", "_s + file);
}

QString mainLine(const Summary &voice, const Provenance &provenance)
{
    const QString place = placeOf(voice, provenance);
    return provenance.endLine > provenance.line ? ProvenanceText::lines(place, provenance.line, provenance.endLine)
                                                : ProvenanceText::line(place, provenance.line);
}

QStringList otherPlaces(const QList<Summary> &voices, qsizetype open)
{
    QStringList places;
    for (qsizetype i = 0; i < voices.size(); ++i) {
        const QList<Provenance> &provenances = voices.at(i).provenances;
        for (qsizetype j = i == open ? 1 : 0; j < provenances.size(); ++j)
            places.append(placeOf(voices.at(i), provenances.at(j)) + u':' + QString::number(provenances.at(j).line));
    }
    return places;
}

} // namespace

QString shortPath(const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    qsizetype first = parts.size() - 1;
    while (first > 0 && isDatePart(parts.at(first - 1)))
        --first;
    return parts.mid(qMax<qsizetype>(first, 0)).join(u'/');
}

QStringList provenanceLines(const QList<Summary> &voices, qsizetype open)
{
    QStringList lines;
    if (open >= 0 && open < voices.size() && !voices.at(open).provenances.isEmpty())
        lines.append(mainLine(voices.at(open), voices.at(open).provenances.constFirst()));
    const QStringList others = otherPlaces(voices, open);
    if (!others.isEmpty())
        lines.append(ProvenanceText::also(others.join(u" · "_s)));
    return lines;
}

} // namespace Paperlark
