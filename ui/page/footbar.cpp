#include "ui/page/footbar.h"

#include "core/library/paper.h"
#include "ui/keys/clickhints.h"
#include "ui/looks/icons.h"
#include "ui/looks/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

constexpr int Height = 56; // px at 100 %
constexpr int IconSide = 18;
constexpr int IconTop = 10;
constexpr int WordTop = 31;

} // namespace

class FootBar::FootButton final : public QAbstractButton
{
public:
    FootButton(const QString &word, const QString &drawing, QWidget *parent) : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        show(word, drawing, &ThemeColors::textDim, false);
    }

    void show(const QString &word, const QString &drawing, QColor ThemeColors::*color, bool strong)
    {
        setText(word);
        setAccessibleName(word);
        m_drawing = drawing;
        m_color = color;
        m_strong = strong;
        update();
    }

    QSize sizeHint() const override
    {
        return {QFontMetrics(font(true)).horizontalAdvance(text()) + 2 * Fonts::px(4), Fonts::px(Height)};
    }
    QSize minimumSizeHint() const override { return {Fonts::px(IconSide), Fonts::px(Height)}; }

    // Smaller than usual, where large text leaves the word no room; down to what they are at 100 %.
    int lettersThatFit() const
    {
        QFont small = font(m_strong);
        const int least = int(std::lround(small.pixelSize() / std::max(1.0, Fonts::scale())));
        while (small.pixelSize() > least && QFontMetrics(small).horizontalAdvance(text()) > width() - Fonts::px(2))
            small.setPixelSize(small.pixelSize() - 1);
        return small.pixelSize();
    }
    void setLetters(int pixels)
    {
        m_letters = pixels;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const ThemeColors &colors = Theme::colors();
        if (isDown() || (underMouse() && isEnabled()))
            painter.fillRect(rect(), colors.inset);
        const QColor ink = isEnabled() ? colors.*m_color : colors.textFaint;
        const QRect box((width() - Fonts::px(IconSide)) / 2, Fonts::px(IconTop), Fonts::px(IconSide), Fonts::px(IconSide));
        Icons::paint(painter, m_drawing, box, ink);
        painter.setPen(ink);
        QFont small = font(m_strong);
        small.setPixelSize(m_letters);
        painter.setFont(small);
        const QString word = painter.fontMetrics().elidedText(text(), Qt::ElideRight, width());
        painter.drawText(QRect(0, Fonts::px(WordTop), width(), height() - Fonts::px(WordTop)), Qt::AlignHCenter | Qt::AlignTop,
                         word);
        if (!hasFocus())
            return;
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }

private:
    static QFont font(bool strong) { return Fonts::font(FontRole::Tiny, {}, strong); }

    QString m_drawing{};
    QColor ThemeColors::*m_color{};
    bool m_strong{};
    int m_letters{Fonts::px(11)}; // px
};

FootBar::FootBar(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Actions of the page"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 1, 0, 0); // the edge
    line->setSpacing(0);
    const auto add = [this, line](Button button, const QString &word, const QString &drawing) {
        m_buttons[int(button)] = new FootButton(word, drawing, this);
        line->addWidget(m_buttons[int(button)], 1);
    };
    add(Button::Done, tr("Done"), u"check"_s);
    add(Button::Star, tr("Star"), u"star"_s);
    add(Button::ReadingList, tr("Later"), u"reading-list"_s);
    add(Button::Open, tr("Open"), u"open"_s);
    add(Button::Compare, tr("Compare"), u"compare"_s);
    buttonOf(Button::Done)->show(tr("Done"), u"check"_s, &ThemeColors::accent, true);
    dress();
}

FootBar::FootButton *FootBar::buttonOf(Button button) const
{
    return m_buttons[int(button)];
}

void FootBar::setAction(Button button, QAction *action)
{
    FootButton *shown = buttonOf(button);
    const auto follow = [shown, action] {
        shown->setToolTip(action->toolTip());
        shown->setEnabled(action->isEnabled());
    };
    ClickHints::setCommand(*shown, action->objectName());
    connect(shown, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, shown, follow);
    follow();
}

void FootBar::setState(const PaperState &state)
{
    buttonOf(Button::Star)
        ->show(state.starred ? tr("Starred") : tr("Star"), state.starred ? u"star-set"_s : u"star"_s,
               state.starred ? &ThemeColors::star : &ThemeColors::textDim, false);
    buttonOf(Button::ReadingList)
        ->show(state.readingList ? tr("On the list") : tr("Later"), u"reading-list"_s,
               state.readingList ? &ThemeColors::accent : &ThemeColors::textDim, false);
    fitWords();
}

void FootBar::dress()
{
    setFixedHeight(Fonts::px(Height) + 1);
    fitWords();
    update();
}

// All in the letters of the longest.
void FootBar::fitWords()
{
    int letters = Fonts::font(FontRole::Tiny).pixelSize();
    for (const FootButton *button : m_buttons)
        letters = std::min(letters, button->lettersThatFit());
    for (FootButton *button : m_buttons)
        button->setLetters(letters);
}

void FootBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fitWords();
}

void FootBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void FootBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colors().window);
    painter.fillRect(0, 0, width(), 1, Theme::colors().line);
}

} // namespace Paperlark
