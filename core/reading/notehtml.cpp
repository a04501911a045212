#include "core/reading/notehtml.h"

#include "core/library/marks/notetags.h"
#include "core/reading/displaytext.h"
#include "core/reading/markdowninline.h"
#include "core/reading/ownlinks.h"
#include "core/reading/pagehtml.h"
#include "core/reading/summaryrenderer.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct NoteText {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::NoteHtml)
public:
    static QString writeOne() { return tr("Your note: press c to write one line"); }
};

constexpr int Indent = 15;   // beside the bar
constexpr int ListLevel = 1; // its points are off the bar

class NotePage
{
public:
    NotePage(PageHtml &page, const QString &language, const PageStyle &style) : m_page(page), m_language(language), m_style(style)
    {}

    void append(const QString &note)
    {
        for (const QString &line : note.split(u'\n'))
            appendLine(line);
        endParagraph();
        endList();
    }

private:
    void appendLine(const QString &line)
    {
        static const QRegularExpression item(u"^\\s*[-*+•]\\s+(.+)$"_s);
        static const QRegularExpression heading(u"^#{1,6}\\s+(.+)$"_s);
        if (const auto found = item.match(line); found.hasMatch())
            return appendItem(found.captured(1));
        if (const auto found = heading.match(line); found.hasMatch())
            return appendHeading(found.captured(1));
        if (line.trimmed().isEmpty())
            return endParagraph();
        endList();
        m_lines.append(html(line));
    }

    void appendItem(const QString &text)
    {
        endParagraph();
        if (!m_listOpen)
            m_page.beginList(ListLevel);
        m_listOpen = true;
        m_page.block("li"_L1, look(4), anchored(html(text)));
    }

    void appendHeading(const QString &text)
    {
        endParagraph();
        endList();
        m_page.block("p"_L1, look(10), anchored(u"<b>"_s + html(text) + u"</b>"_s));
    }

    void endParagraph()
    {
        if (m_lines.isEmpty())
            return;
        BlockLook paragraph = look(8);
        paragraph.indent = Indent;
        m_page.block("p"_L1, paragraph, anchored(m_lines.join(u"<br>"_s)));
        m_lines.clear();
    }

    void endList()
    {
        if (m_listOpen)
            m_page.endList();
        m_listOpen = false;
    }

    BlockLook look(int above)
    {
        const int distance = m_isFirst ? 22 : above;
        m_isFirst = false;
        return {.size = m_style.people, .color = m_style.text, .language = m_language, .above = distance, .indent = 0};
    }

    static QString anchored(const QString &html) { return u"<a name=\""_s + noteAnchor + u"\">&#8203;</a>"_s + html; }

    // Tags stand between the words of a run; in code and links "#" is a sign like others.
    QString html(const QString &line) const
    {
        QString all;
        for (const InlineRun &run : inlineRuns(line)) {
            const QList<NoteTagPlace> tags = run.code || !run.link.isEmpty() ? QList<NoteTagPlace>() : tagPlacesInNote(run.text);
            qsizetype from = 0;
            for (const NoteTagPlace &tag : tags) {
                all += part(run, from, tag.position) + m_page.plate(escapedText(run.text.mid(tag.position, tag.length)));
                from = tag.position + tag.length;
            }
            all += part(run, from, run.text.size());
        }
        return all;
    }

    static QString part(InlineRun run, qsizetype from, qsizetype to)
    {
        run.text = run.text.mid(from, to - from);
        return run.text.isEmpty() ? QString() : inlineHtml({run});
    }

    PageHtml &m_page;
    const QString &m_language;
    const PageStyle &m_style;
    QStringList m_lines{};
    bool m_listOpen{};
    bool m_isFirst{true};
};

} // namespace

void appendNote(PageHtml &page, const QString &note, const QString &hanLanguage, const PageStyle &style)
{
    if (note.isEmpty()) {
        page.block("p"_L1, {.size = style.quiet, .color = style.textDim, .above = 22},
                   u"<a href=\""_s + ownAddress({OwnLink::Kind::Note, {}}) + u"\" style=\"color:"_s + style.textDim + u"\">"_s
                       + escapedText(NoteText::writeOne()) + u"</a>"_s);
        return;
    }
    const QString text = displayText(note);
    const QString language = isMainlyCjk(text) ? languageOfScript(text, hanLanguage) : QString();
    NotePage(page, language, style).append(text);
}

} // namespace Paperlark
