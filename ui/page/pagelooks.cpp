#include "ui/page/pagelooks.h"

#include "ui/looks/theme.h"

#include <QFontDatabase>
#include <QFontInfo>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

TextSize sizeOf(FontRole role)
{
    return {Fonts::font(role).pixelSize(), Fonts::lineHeight(role), Fonts::lineHeight(role, u"ko"_s)};
}

} // namespace

PageStyle pageStyle(const QStringList &languages, const TextLooks &looks, bool narrow)
{
    const ThemeColors &colors = Theme::colors();
    PageStyle style;
    QStringList all = languages;
    all << QString() << u"ko"_s << u"zh"_s << u"ja"_s; // a title may be in any of them
    for (const QString &language : std::as_const(all)) {
        style.sans.insert(language, Fonts::families(language));
        style.serif.insert(language, Fonts::families(language, true));
    }
    style.monospace = {QFontDatabase::systemFont(QFontDatabase::FixedFont).family()};
    style.title = narrow ? TextSize{Fonts::px(21), Fonts::px(28), Fonts::px(30)} : sizeOf(FontRole::PageTitle);
    style.subtitle = sizeOf(FontRole::PanelHeading);
    style.people = sizeOf(FontRole::Tab);
    style.facts = sizeOf(FontRole::Control);
    style.section = sizeOf(FontRole::Section);
    style.reading = readingSize(looks);
    style.serifTitles = looks.title == Face::Serif;
    style.serifText = looks.text == Face::Serif;
    style.quiet = sizeOf(FontRole::Small);
    style.text = colors.text.name();
    style.textDim = colors.textDim.name();
    style.accent = colors.accent.name();
    style.link = colors.link.name();
    style.plate = colors.tagBackground.name();
    style.plateText = colors.tagText.name();
    style.line = colors.line.name();
    style.lineStrong = colors.lineStrong.name();
    style.scale = Fonts::scale();
    return style;
}

PageStyle printStyle(const QStringList &languages)
{
    PageStyle style = pageStyle(languages, {}, false);
    style.title = {24, 30, 33};
    style.subtitle = {17, 23, 26};
    style.people = style.section = {13, 18, 21};
    style.facts = {12, 17, 19};
    style.reading = {14, 20, 24};
    style.quiet = {11, 15, 17};
    style.text = style.accent = style.link = style.plateText = QColor(Qt::black).name();
    style.textDim = Theme::colors(ThemeName::Paper).textDim.name();
    style.plate = Theme::colors(ThemeName::Paper).tagBackground.name();
    style.scale = 1.0;
    return style;
}

} // namespace Paperlark
