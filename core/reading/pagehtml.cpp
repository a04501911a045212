#include "core/reading/pagehtml.h"

#include "core/reading/displaytext.h"
#include "core/reading/scriptruns.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

QString quotedFamilies(const QStringList &families)
{
    QStringList quoted;
    for (const QString &family : families)
        quoted.append(u'\'' + family + u'\'');
    return quoted.join(u',');
}

QString pixels(int at100, double scale)
{
    return QString::number(std::lround(at100 * scale)) + u"px"_s;
}

} // namespace

QString PageHtml::fontFamilies(const BlockLook &look) const
{
    return familiesOf(look.language, look.serif);
}

QString PageHtml::familiesOf(const QString &language, bool serif) const
{
    const QHash<QString, QStringList> &table = serif ? m_style.serif : m_style.sans;
    return quotedFamilies(table.value(language, table.value(QString())));
}

// Lines have a fixed height, so that one with two scripts is not taller than its neighbours.
void PageHtml::block(QLatin1String tag, const BlockLook &look, const QString &html)
{
    const bool cjk = isCjk(look.language);
    const int line = cjk ? look.size.cjkLine : look.size.line;
    const int size = cjk && look.size.cjkPx > 0 ? look.size.cjkPx : look.size.px;
    const bool leftwards = readsRightToLeft(html);
    const QString none = pixels(0, 1);
    const QString indent = pixels(look.indent, m_style.scale);
    const QString css = u"font-family:"_s + fontFamilies(look) + u";font-size:"_s + pixels(size, 1) + u";font-weight:"_s
        + (look.bold ? u"700"_s : u"400"_s) + u";color:"_s + look.color + u";line-height:"_s + pixels(line, 1)
        + u";-qt-line-height-type:fixed;margin:"_s + pixels(look.above, m_style.scale) + u' ' + (leftwards ? indent : none) + u' '
        + pixels(look.below, m_style.scale) + u' ' + (leftwards ? none : indent);
    m_html += u'<' + tag + (leftwards ? u" dir=\"rtl\""_s : QString()) + u" style=\""_s + css + u"\">"_s
        + (cjk ? html : withRuns(html, look.serif)) + u"</"_s + tag + u">\n"_s;
}

// In a text of one of these languages its own fonts draw all of them.
QString PageHtml::withRuns(const QString &html, bool serif) const
{
    return withScriptRuns(html, m_hanLanguage, [&](const QString &language) { return familiesOf(language, serif); });
}

void PageHtml::beginList(int level)
{
    m_html += u"<ul style=\"margin:0px;-qt-list-indent:"_s + QString::number(level + 1) + u"\">"_s;
}

void PageHtml::endList()
{
    m_html += u"</ul>\n"_s;
}

void PageHtml::begin(QLatin1String tag, const QString &attributes)
{
    m_html += u'<' + tag + (attributes.isEmpty() ? QString() : u' ' + attributes) + u'>';
}

void PageHtml::end(QLatin1String tag)
{
    m_html += u"</"_s + tag + u">\n"_s;
}

QString PageHtml::span(const QString &html, const QString &color) const
{
    return u"<span style=\"color:"_s + color + u"\">"_s + html + u"</span>"_s;
}

QString PageHtml::small(const QString &html) const
{
    return u"<span style=\"font-size:"_s + pixels(9, m_style.scale) + u"\">"_s + html + u"</span>"_s;
}

// A tag: never broken over two lines, and as wide as its word and a thin space on both sides.
QString PageHtml::plate(const QString &html) const
{
    QString unbroken = html;
    unbroken.replace(u' ', QChar(QChar::Nbsp)).replace(u'-', QChar(0x2011));
    return u"<span style=\"background-color:"_s + m_style.plate + u";color:"_s + m_style.plateText + u"\">&#160;"_s + unbroken
        + u"&#160;</span>"_s;
}

QString PageHtml::page() const
{
    return u"<html><head><style>a{color:"_s + m_style.link + u";text-decoration:none}code{font-family:"_s
        + quotedFamilies(m_style.monospace) + u";background-color:"_s + m_style.plate + u"}</style></head><body>\n"_s + m_html
        + u"</body></html>"_s;
}

} // namespace Paperlark
