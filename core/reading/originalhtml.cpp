#include "core/reading/originalhtml.h"

#include "core/reading/displaytext.h"
#include "core/reading/ownlinks.h"
#include "core/reading/pagehtml.h"
#include "core/reading/voices.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct OriginalText {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Original)
public:
    static QString heading() { return tr("As the digests wrote it"); }
    static QString back() { return tr("back to the page (i)"); }
    static QString title() { return tr("Title:"); }
    static QString translatedTitle() { return tr("Translated title:"); }
    static QString authors() { return tr("Authors:"); }
    static QString andOthers() { return tr("and others"); }
    static QString votes() { return tr("Votes:"); }
    static QString tags() { return tr("Tags:"); }
    static QString noText() { return tr("This digest gave no summary for it."); }
    static QString line(const QString &file, int line) { return tr("%1, line %2").arg(file).arg(line); }
    static QString lines(const QString &file, int first, int last)
    {
        return tr("%1, lines %2–%3").arg(file).arg(first).arg(last);
    }
};

void appendFact(PageHtml &page, const PageStyle &style, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    page.block("p"_L1, {style.people, style.text, languageOfScript(value, {}), false, false, 2, 0},
               page.span(escapedText(name), style.textDim) + u' ' + escapedText(displayLine(value)));
}

void appendPlaces(PageHtml &page, const Summary &voice, const PageStyle &style)
{
    for (const Provenance &place : voice.provenances) {
        const QString file = displayLine(place.file);
        const QString text = place.endLine > place.line ? OriginalText::lines(file, place.line, place.endLine)
                                                        : OriginalText::line(file, place.line);
        page.block("p"_L1, {style.quiet, style.textDim, languageOfScript(text, {})}, escapedText(text));
    }
}

QString printedAuthors(const Summary &voice)
{
    return (voice.authors + (voice.authorsTruncated ? QStringList{OriginalText::andOthers()} : QStringList{})).join(u", "_s);
}

// Every line and every space of it, though HTML folds spaces; a run of three needs the second turn.
QString verbatim(const QString &text)
{
    QString html = escapedText(displayText(text));
    html.replace(u"  "_s, u"&#160; "_s).replace(u"  "_s, u"&#160; "_s).replace(u"\n "_s, u"\n&#160;"_s);
    return html.replace(u'\n', u"<br>"_s);
}

void appendText(PageHtml &page, const Summary &voice, const PageStyle &style)
{
    const QString &text = voice.original.isEmpty() ? voice.text : voice.original;
    if (text.isEmpty())
        return page.block("p"_L1, {style.people, style.textDim, {}, false, false, 10, 0}, escapedText(OriginalText::noText()));
    page.block("p"_L1, {style.people, style.text, voice.language, false, false, 10, 0}, verbatim(text));
}

} // namespace

QString originalHtml(const Paper &paper, const QList<Summary> &voices, const PageStyle &style)
{
    PageHtml page(style);
    page.block("h1"_L1, {style.subtitle, style.text, languageOfScript(paper.title, {}), true, true, 12, 4},
               escapedText(OriginalText::heading()));
    page.block("p"_L1, {style.people, style.textDim},
               u"<a href=\""_s + ownAddress({OwnLink::Kind::Original, {}}) + u"\">"_s + escapedText(OriginalText::back())
                   + u"</a>"_s);
    const QStringList names = voiceNames(voices);
    for (qsizetype i = 0; i < voices.size(); ++i) {
        const Summary &voice = voices.at(i);
        page.block("h2"_L1, {style.section, style.accent, languageOfScript(names.at(i), voice.language), false, true, 26, 2},
                   escapedText(displayLine(names.at(i))));
        appendPlaces(page, voice, style);
        appendFact(page, style, OriginalText::title(), voice.title);
        appendFact(page, style, OriginalText::translatedTitle(), voice.translatedTitle);
        appendFact(page, style, OriginalText::authors(), printedAuthors(voice));
        appendFact(page, style, OriginalText::votes(), voice.votes ? QLocale().toString(*voice.votes) : QString());
        appendFact(page, style, OriginalText::tags(), voice.tags.join(u", "_s));
        appendText(page, voice, style);
    }
    return page.page();
}

} // namespace Paperlark
