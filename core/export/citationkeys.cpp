#include "core/export/citationkeys.h"

#include "core/digest/arxivid.h"
#include "core/export/exportrun.h"
#include "core/export/personname.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// Letters that no decomposition brings to ASCII.
QString spelledOut(QChar letter)
{
    static const QHash<QChar, QString> spellings{{u'ß', u"ss"_s}, {u'ø', u"o"_s},  {u'ł', u"l"_s}, {u'đ', u"d"_s}, {u'ð', u"d"_s},
                                                 {u'æ', u"ae"_s}, {u'œ', u"oe"_s}, {u'ı', u"i"_s}, {u'þ', u"th"_s}};
    return spellings.value(letter);
}

// Lower case a–z and 0–9; what has no such letter is left out.
QString asciiLetters(const QString &text)
{
    QString letters;
    const QString open = text.toLower().normalized(QString::NormalizationForm_KD);
    for (QChar c : open) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            letters += c;
        else
            letters += spelledOut(c);
    }
    return letters;
}

QString firstWord(const QString &title)
{
    static const QStringList articles{u"a"_s, u"an"_s, u"the"_s};
    QString spaced = title;
    for (QChar &c : spaced)
        c = c.isLetterOrNumber() || c.isMark() ? c : QChar(u' ');
    for (const QString &word : spaced.split(u' ', Qt::SkipEmptyParts)) {
        const QString letters = asciiLetters(word);
        if (!letters.isEmpty() && !articles.contains(letters))
            return letters;
    }
    return {};
}

// An id as keys may hold it: no colon, no slash.
QString idInKey(const QString &id)
{
    return QString(id).replace(u'/', u'.').replace(u':', u'.');
}

} // namespace

PaperTime paperTime(const Paper &paper)
{
    const QDate month = monthOfArxivId(paper.arxivId);
    const QDate day = month.isValid() || paper.days.isEmpty() ? month : paper.days.constFirst();
    return day.isValid() ? PaperTime{day.year(), day.month()} : PaperTime{};
}

QString plainCitationKey(const Paper &paper)
{
    const QString author = asciiLetters(personName(paper.authors.value(0)).familyWithParticle());
    const QString word = firstWord(paper.title);
    if (author.isEmpty() && word.isEmpty())
        return u"paper-"_s + idInKey(paper.key);
    const int year = paperTime(paper).year;
    return (author.isEmpty() ? u"paper"_s : author) + (year > 0 ? QString::number(year) : QString()) + word;
}

CitationKeys::CitationKeys(ExportRun &run)
{
    while (const auto paper = run.nextPaper()) {
        QString &owner = m_owner[plainCitationKey(*paper)];
        if (owner.isEmpty() || paper->key < owner)
            owner = paper->key;
    }
    run.rewind();
}

QString CitationKeys::keyOf(const Paper &paper) const
{
    const QString plain = plainCitationKey(paper);
    return m_owner.value(plain, paper.key) == paper.key ? plain : plain + u'-' + idInKey(paper.key);
}

} // namespace Paperlark
