#include "ui/list/dayheading.h"

#include "ui/list/shapedwords.h"
#include "ui/looks/icons.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int LeftInset = 16;
constexpr int TopInset = 7;
constexpr int ProgressHeight = 2;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::DayHeading)
};

int widthOf(const QString &text, const QFont &font)
{
    return int(std::ceil(ShapedWords::width(text, font)));
}

QFont dayFont(bool large)
{
    return Fonts::font(large ? FontRole::DayHeading : FontRole::DayHeadingSmall);
}

// Draws in the line and returns where the next word may begin.
int write(QPainter &painter, const QRect &line, const QString &text, const QFont &font, const QColor &color)
{
    painter.setPen(color);
    ShapedWords::paintLeading(painter, line, text, font);
    return line.left() + widthOf(text, font);
}

// The day in bold, its year light and dim.
int writeDay(QPainter &painter, QRect line, const DayHeading &heading)
{
    QFont font = dayFont(heading.large);
    line.setLeft(write(painter, line, heading.dayText(line.width()), font, Theme::colors().text));
    if (!heading.withYear || !heading.day.isValid())
        return line.left();
    font.setWeight(QFont::Normal);
    const QString year = QLocale().toString(heading.day, Text::tr("yyyy", "a Qt date format: the year behind a day heading"));
    line.setLeft(line.left() + Fonts::px(4));
    return line.width() < widthOf(year, font) ? line.left() : write(painter, line, year, font, Theme::colors().textDim);
}

// Tick and word at the right end; returns the room it took.
int writeDone(QPainter &painter, const QRect &line)
{
    const QFont font = Fonts::font(FontRole::Small);
    const QString done = Text::tr("done", "every paper of the day is read");
    const int width = widthOf(done, font);
    const int icon = Fonts::px(14);
    const QRect word(line.right() + 1 - width, line.top(), width, line.height());
    write(painter, word, done, font, Theme::colors().success);
    const QRect box(word.left() - Fonts::px(4) - icon, line.top() + (line.height() - icon) / 2, icon, icon);
    Icons::paint(painter, u"check"_s, Draw::placed(painter, box), Theme::colors().success);
    return width + icon + Fonts::px(12);
}

void paintProgress(QPainter &painter, const QRect &track, const DayFacts &facts)
{
    painter.fillRect(Draw::placed(painter, track), Theme::colors().line);
    if (facts.papers <= 0)
        return;
    QRect read = track;
    read.setWidth(int(qint64(track.width()) * (facts.papers - facts.unread) / facts.papers));
    painter.fillRect(Draw::placed(painter, read), Theme::colors().accent);
}

void paintLarge(QPainter &painter, const QRect &rect, const DayHeading &heading)
{
    QRect line = rect.adjusted(Fonts::px(LeftInset), Fonts::px(TopInset), -heading.rightInset, 0);
    line.setHeight(Fonts::lineHeight(FontRole::DayHeading));
    QRect day = line;
    if (heading.isDone())
        day.setWidth(line.width() - writeDone(painter, line));
    writeDay(painter, day, heading);
    line.moveTop(line.bottom() + 1);
    line.setHeight(Fonts::lineHeight(FontRole::Small));
    write(painter, line, heading.factsText(), Fonts::font(FontRole::Small), Theme::colors().textDim);
    paintProgress(painter, {line.left(), rect.bottom() + 1 - ProgressHeight, line.width(), ProgressHeight}, heading.facts);
}

void paintSmall(QPainter &painter, const QRect &rect, const DayHeading &heading)
{
    QRect line = rect.adjusted(Fonts::px(LeftInset), 0, -heading.rightInset, -1);
    const int start = line.left();
    if (heading.isDone())
        line.setWidth(line.width() - writeDone(painter, line));
    line.setLeft(writeDay(painter, line, heading) + Fonts::px(8));
    if (line.width() > Fonts::px(40))
        write(painter, line, heading.factsText(), Fonts::font(FontRole::Small), Theme::colors().textDim);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, Theme::colors().line);
    if (heading.facts.unread > 0 && heading.facts.unread < heading.facts.papers)
        paintProgress(painter, {start, rect.bottom() + 1 - ProgressHeight, line.right() + 1 - start, ProgressHeight},
                      heading.facts);
}

} // namespace

int DayHeading::height(bool large)
{
    if (!large)
        return Fonts::lineHeight(FontRole::DayHeadingSmall) + Fonts::px(14);
    return Fonts::px(13) + Fonts::lineHeight(FontRole::DayHeading) + Fonts::lineHeight(FontRole::Small);
}

int DayHeading::firstLine(bool large)
{
    return large ? 2 * Fonts::px(TopInset) + Fonts::lineHeight(FontRole::DayHeading) : height(false);
}

QString DayHeading::dayText(int room) const
{
    const QString whole = Wording::longDay(day);
    return !day.isValid() || widthOf(whole, dayFont(large)) <= room ? whole : Wording::dayOfYear(day);
}

QString DayHeading::factsText() const
{
    QStringList parts{facts.papers > shown ? Wording::papersOf(shown, facts.papers) : Wording::papers(shown)};
    if (news > 0)
        parts << Text::tr("%L1 new", "papers of a day that came since the last visit").arg(news);
    if (facts.unread > 0)
        parts << Text::tr("%L1 left", "papers of a day that are not read yet").arg(facts.unread);
    if (large && facts.sources > 0)
        parts << Text::tr("%Ln source(s)", nullptr, facts.sources);
    return parts.join(u" · "_s);
}

void DayHeading::paint(QPainter &painter, const QRect &rect) const
{
    painter.fillRect(rect, Theme::colors().surface);
    if (large)
        paintLarge(painter, rect, *this);
    else
        paintSmall(painter, rect, *this);
}

} // namespace Paperlark
