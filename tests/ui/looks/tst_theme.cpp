#include "ui/looks/fonts.h"
#include "ui/looks/icons.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPalette>
#include <QTest>

#include <functional>

#include <cmath>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

QList<QColor> all(const ThemeColors &c)
{
    QList<QColor> colors{c.window, c.surface,    c.raised,        c.inset,      c.text,      c.textDim,       c.textFaint,
                         c.line,   c.lineStrong, c.accent,        c.accentText, c.selection, c.selectionIdle, c.selectionText,
                         c.unread, c.star,       c.tagBackground, c.tagText,    c.success,   c.warning,       c.error,
                         c.link,   c.focus,      c.hit,           c.scrim};
    for (const QColor &heat : c.heat)
        colors << heat;
    return colors;
}

struct TextPair {
    const char *where;
    QColor ink{};
    QColor ground{};
};

// Every ink that words are written in, on every ground that they stand on.
QList<TextPair> textPairs(const ThemeColors &c, ThemeName name)
{
    QList<TextPair> pairs;
    for (const QColor &ground : {c.window, c.surface, c.raised})
        pairs << TextPair{"text", c.text, ground} << TextPair{"dim", c.textDim, ground} << TextPair{"accent", c.accent, ground}
              << TextPair{"link", c.link, ground} << TextPair{"error", c.error, ground};
    pairs << TextPair{"success in the list", c.success, c.surface} << TextPair{"success on a panel", c.success, c.raised}
          << TextPair{"warning on a panel", c.warning, c.raised} << TextPair{"new since, in the list", c.unread, c.surface}
          << TextPair{"title of the current row", c.selectionText, c.selection}
          << TextPair{"current row, other pane", c.text, c.selectionIdle} << TextPair{"facts of it", c.textDim, c.selectionIdle}
          << TextPair{"word on accent", c.accentText, c.accent} << TextPair{"tag", c.tagText, c.tagBackground}
          << TextPair{"chip", c.text, c.tagBackground} << TextPair{"its operator", c.textDim, c.tagBackground}
          << TextPair{"link in code", c.link, c.tagBackground} << TextPair{"hit", c.text, c.hit}
          << TextPair{"pressed button", c.text, c.inset} << TextPair{"toast", c.raised, c.text};
    if (name != ThemeName::HighContrast) // there a selected row has one ink
        pairs << TextPair{"facts of the current row", c.textDim, c.selection};
    for (int i = 0; i < 3; ++i)
        pairs << TextPair{"day", c.text, c.heat[i]};
    const QColor light = name == ThemeName::Paper || name == ThemeName::Sepia ? c.raised : c.window;
    return pairs << TextPair{"busy day", light, c.heat[3]} << TextPair{"busiest day", light, c.heat[4]};
}

QColor inkOf(const QIcon &icon, QIcon::Mode mode, QIcon::State state)
{
    const QImage image = icon.pixmap(QSize(64, 64), mode, state).toImage();
    QColor strongest = Qt::transparent;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > strongest.alpha())
                strongest = image.pixelColor(x, y);
        }
    }
    return strongest;
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT
private slots:
    void everyRoleOfEveryThemeIsAColor_data() { themes(); }
    void everyRoleOfEveryThemeIsAColor();
    void textStandsOutFromItsGround_data() { themes(); }
    void textStandsOutFromItsGround();
    void marksStandOutFromTheirGround_data() { themes(); }
    void marksStandOutFromTheirGround();
    void applyingSetsThePaletteOfTheApplication();
    void scrimLetsTheWindowShow();
    void everyIconIsDrawn_data();
    void everyIconIsDrawn();
    void iconsTakeTheInkOfTheirState();
    void iconsFollowAChangeOfTheme();
    void keysKeepTheirOrderFromRightToLeft();
    void keysBehindWordsKeepTheirOrderFromRightToLeft();
    void aCutAddressEndsInDotsFromRightToLeftToo();
    void fontsGrowWithTheScale();
    void scaleKeepsToItsLimits();
    void applicationFontIsOneFaceAndHoldsNoCjk();
    void hanTakesTheShapesOfItsLanguage_data();
    void hanTakesTheShapesOfItsLanguage();
    void cjkIsSetWithMoreLeading();

private:
    void themes();
};

void TestTheme::themes()
{
    QTest::addColumn<ThemeName>("name");
    QTest::newRow("paper") << ThemeName::Paper;
    QTest::newRow("night") << ThemeName::Night;
    QTest::newRow("sepia") << ThemeName::Sepia;
    QTest::newRow("high contrast") << ThemeName::HighContrast;
}

void TestTheme::everyRoleOfEveryThemeIsAColor()
{
    QFETCH(ThemeName, name);
    const QList<QColor> colors = all(Theme::colors(name));
    QCOMPARE(colors.size(), 30);
    for (int i = 0; i < colors.size(); ++i)
        QVERIFY2(colors[i].isValid(), qPrintable(QString::number(i)));
}

void TestTheme::textStandsOutFromItsGround()
{
    QFETCH(ThemeName, name);
    const ThemeColors c = Theme::colors(name);
    for (const TextPair &pair : textPairs(c, name)) {
        const double reached = contrast(pair.ink, pair.ground);
        QVERIFY2(reached >= 4.5, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(pair.where)).arg(reached)));
    }
}

void TestTheme::marksStandOutFromTheirGround()
{
    QFETCH(ThemeName, name);
    const ThemeColors c = Theme::colors(name);
    QVERIFY(contrast(c.unread, c.surface) >= 4.5);
    QVERIFY(contrast(c.star, c.surface) >= 3);
    QVERIFY(contrast(c.focus, c.window) >= 3);
    QVERIFY(contrast(c.focus, c.raised) >= 3);
    QVERIFY(contrast(c.heat[3], c.window) >= 3);
    QVERIFY(contrast(c.heat[4], c.window) >= 3);
}

void TestTheme::applyingSetsThePaletteOfTheApplication()
{
    Theme::apply(ThemeName::Night);
    QCOMPARE(Theme::current(), ThemeName::Night);
    QVERIFY(Theme::isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::colors(ThemeName::Night).window);
    QCOMPARE(QApplication::palette().color(QPalette::Disabled, QPalette::Text), Theme::colors().textFaint);
    Theme::apply(ThemeName::Sepia);
    QVERIFY(!Theme::isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::colors(ThemeName::Sepia).raised);
}

void TestTheme::scrimLetsTheWindowShow()
{
    const QColor scrim = Theme::colors(ThemeName::Night).scrim;
    QVERIFY(scrim.alphaF() > 0.5 && scrim.alphaF() < 0.6);
    QCOMPARE(scrim.red(), 0);
}

void TestTheme::everyIconIsDrawn_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"all-papers", "calendar", "close", "code", "density-cards", "density-comfortable", "density-compact",
                             "note", "search", "star-set", "today", "unread"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTheme::everyIconIsDrawn()
{
    QFETCH(QString, name);
    QVERIFY(inkOf(Theme::icon(name), QIcon::Normal, QIcon::Off).alpha() > 200);
}

void TestTheme::iconsTakeTheInkOfTheirState()
{
    Theme::apply(ThemeName::Paper);
    const QIcon icon = Theme::icon(u"star-set"_s);
    QCOMPARE(inkOf(icon, QIcon::Normal, QIcon::Off), Theme::colors().textDim);
    QCOMPARE(inkOf(icon, QIcon::Normal, QIcon::On), Theme::colors().text);
    QCOMPARE(inkOf(icon, QIcon::Selected, QIcon::Off), Theme::colors().accent);
    QCOMPARE(inkOf(icon, QIcon::Disabled, QIcon::Off), Theme::colors().textFaint);
}

void TestTheme::iconsFollowAChangeOfTheme()
{
    const QIcon icon = Theme::icon(u"star-set"_s);
    Theme::apply(ThemeName::Night);
    QCOMPARE(inkOf(icon, QIcon::Normal, QIcon::Off), Theme::colors(ThemeName::Night).textDim);
    Theme::apply(ThemeName::HighContrast);
    QCOMPARE(inkOf(icon, QIcon::Selected, QIcon::Off), Theme::colors().selectionText);
}

void TestTheme::keysKeepTheirOrderFromRightToLeft()
{
    const auto cap = [](Qt::LayoutDirection direction) {
        QImage image(Draw::keyCapSize(u"⇧P"_s), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        Draw::keyCap(painter, image.rect(), u"⇧P"_s);
        return image;
    };
    QCOMPARE(cap(Qt::RightToLeft), cap(Qt::LeftToRight));
}

// At the left edge then, as written from left to right.
void TestTheme::keysBehindWordsKeepTheirOrderFromRightToLeft()
{
    const auto line = [](Qt::LayoutDirection direction, const std::function<void(QPainter &, const QRect &)> &draw) {
        QImage image(200, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        painter.setFont(Fonts::font(FontRole::Tiny));
        draw(painter, image.rect());
        return image;
    };
    const auto atLeft = line(Qt::LeftToRight, [](QPainter &painter, const QRect &rect) {
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, u"⇧P"_s);
    });
    const auto atEnd = [](QPainter &painter, const QRect &rect) { Draw::keyAtEnd(painter, rect, u"⇧P"_s); };
    QCOMPARE(line(Qt::RightToLeft, atEnd), atLeft);
    QVERIFY(line(Qt::LeftToRight, atEnd) != atLeft);
}

// The same picture, only at the other edge.
void TestTheme::aCutAddressEndsInDotsFromRightToLeftToo()
{
    const QFont font = Fonts::font(FontRole::Control);
    const auto drawn = [&font](Qt::LayoutDirection direction, Qt::Alignment side) {
        QGuiApplication::setLayoutDirection(direction);
        const QString shown = Draw::elided(u"arxiv.org/abs/2412.13649"_s, QFontMetrics(font), 100);
        QImage image(200, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        painter.setFont(font);
        painter.drawText(image.rect(), int(side) | Qt::AlignAbsolute | Qt::AlignVCenter, shown);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        return image;
    };
    QCOMPARE(drawn(Qt::RightToLeft, Qt::AlignLeft), drawn(Qt::LeftToRight, Qt::AlignLeft));
    QVERIFY(drawn(Qt::RightToLeft, Qt::AlignRight) != drawn(Qt::LeftToRight, Qt::AlignLeft));
    QCOMPARE(Draw::elided(u"arxiv.org"_s, QFontMetrics(font), 200), u"arxiv.org"_s);
}

void TestTheme::fontsGrowWithTheScale()
{
    Fonts::setScale(1);
    QCOMPARE(Fonts::font(FontRole::RowTitle).pixelSize(), 14);
    QCOMPARE(Fonts::lineHeight(FontRole::RowTitle), 18);
    Fonts::setScale(1.25); // multiplied first, then rounded
    QCOMPARE(Fonts::font(FontRole::RowTitle).pixelSize(), 18);
    QCOMPARE(Fonts::px(10), 13);
    Fonts::setScale(2);
    QCOMPARE(Fonts::font(FontRole::PageTitle).pixelSize(), 50);
    Fonts::setScale(1);
}

void TestTheme::scaleKeepsToItsLimits()
{
    Fonts::setScale(5);
    QCOMPARE(Fonts::scale(), 2.0);
    Fonts::setScale(0);
    QCOMPARE(Fonts::scale(), 0.8);
    Fonts::setScale(1);
}

void TestTheme::applicationFontIsOneFaceAndHoldsNoCjk()
{
    Theme::apply(ThemeName::Paper);
    QCOMPARE(QApplication::font().pixelSize(), 13);
    QCOMPARE(QApplication::font().families().size(), 1);
    QVERIFY(QApplication::font().families().filter(u"CJK"_s).isEmpty());
}

void TestTheme::hanTakesTheShapesOfItsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("family");
    QTest::newRow("Korean") << u"ko"_s << u"Noto Sans CJK KR"_s;
    QTest::newRow("Chinese") << u"zh"_s << u"Noto Sans CJK SC"_s;
    QTest::newRow("Taiwan") << u"zh-TW"_s << u"Noto Sans CJK TC"_s;
    QTest::newRow("Hant") << u"zh-Hant"_s << u"Noto Sans CJK TC"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"Noto Sans CJK JP"_s;
}

void TestTheme::hanTakesTheShapesOfItsLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, family);
    const QStringList cjk = Fonts::families(language).filter(u"CJK"_s);
    if (cjk.isEmpty())
        QSKIP("no Noto CJK on this machine");
    QCOMPARE(cjk, QStringList{family});
}

void TestTheme::cjkIsSetWithMoreLeading()
{
    QCOMPARE(Fonts::lineHeight(FontRole::Reading), 25);
    QCOMPARE(Fonts::lineHeight(FontRole::Reading, u"en"_s), 25);
    QCOMPARE(Fonts::lineHeight(FontRole::Reading, u"ko"_s), 29);
    QVERIFY(Fonts::font(FontRole::PageTitle).bold());
    QVERIFY(!Fonts::font(FontRole::RowTitle).bold());
    QVERIFY(Fonts::font(FontRole::RowTitle, {}, true).bold());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
