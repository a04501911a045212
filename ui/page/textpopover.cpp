#include "ui/page/textpopover.h"

#include "ui/controls/choicebutton.h"
#include "ui/controls/choicerow.h"
#include "ui/controls/sliderrow.h"
#include "ui/keys/keyclaim.h"
#include "ui/looks/looks.h"
#include "ui/looks/stylepainter.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Width = 312;
constexpr int Inset = 16;
constexpr int RowGap = 14;
constexpr int EdgeGap = 8;
constexpr int Radius = 8;

ChoiceButton::Swatch swatchOf(ThemeName theme)
{
    const ThemeColors colors = Theme::colors(theme);
    return {colors.raised, colors.text, colors.lineStrong};
}

int placeOf(ThemeName theme)
{
    const QList<Looks::NamedTheme> themes = Looks::themes();
    const auto found = std::find_if(themes.cbegin(), themes.cend(), [theme](const auto &named) { return named.theme == theme; });
    return int(found - themes.cbegin());
}

} // namespace

TextPopover::TextPopover(QWidget *parent) : QFrame(parent), m_scroll(new QScrollArea)
{
    setAccessibleName(tr("Text and theme"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto *content = new QWidget;
    makeRows(content);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_scroll);
    parent->installEventFilter(this);
    restyle();
    hide();
}

void TextPopover::makeRows(QWidget *content)
{
    QStringList themes;
    for (const Looks::NamedTheme &named : Looks::themes())
        themes.append(named.name.left(1).toUpper() + named.name.mid(1));
    m_theme = new ChoiceRow(tr("Theme"), themes);
    m_size = new SliderRow(tr("Text size"), [](int value) { return tr("%1 %").arg(value * 10); });
    m_size->setRange(Looks::SmallestText / 10, Looks::LargestText / 10, 1);
    m_size->slider().setTracking(false); // it grows under the pointer that draws it
    m_measure =
        new SliderRow(tr("Length of a line"), [this](int value) { return tr("%1 letters").arg(lettersOf(value, m_language)); });
    m_measure->setRange(SmallestMeasure, LargestMeasure, 1);
    m_leading = new ChoiceRow(tr("Line spacing"), {tr("Tight"), tr("Normal"), tr("Loose")});
    m_title = new ChoiceRow(tr("Titles"), {tr("Sans"), tr("Serif")});
    m_text = new ChoiceRow(tr("Summaries"), {tr("Sans"), tr("Serif")});
    for (ChoiceRow *faces : {m_title, m_text})
        faces->button(int(Face::Serif)).setFamilies(Fonts::families({}, true));
    auto *column = new QVBoxLayout(content);
    for (QWidget *row : std::initializer_list<QWidget *>{m_theme, m_size, m_measure, m_leading, m_title, m_text})
        column->addWidget(row);
    column->addStretch(1);
    const auto with = [](auto member, auto value) {
        TextLooks looks = Looks::text();
        looks.*member = value;
        return looks;
    };
    connect(m_theme, &ChoiceRow::chosen, this, [](int index) { Looks::setTheme(Looks::themes().at(index).theme); });
    connect(m_size, &SliderRow::valueChosen, this, [](int value) { Looks::setTextPercent(value * 10); });
    connect(m_measure, &SliderRow::valueChosen, this, [=, this](int value) { change(with(&TextLooks::measure, value)); });
    connect(m_leading, &ChoiceRow::chosen, this, [=, this](int index) { change(with(&TextLooks::leading, Leading(index))); });
    connect(m_title, &ChoiceRow::chosen, this, [=, this](int index) { change(with(&TextLooks::title, Face(index))); });
    connect(m_text, &ChoiceRow::chosen, this, [=, this](int index) { change(with(&TextLooks::text, Face(index))); });
}

void TextPopover::change(const TextLooks &looks)
{
    Looks::setText(looks);
    emit textChosen();
}

void TextPopover::toggle(QWidget *opener)
{
    if (isVisible())
        return dismiss();
    m_opener = opener;
    m_focusBefore = window()->focusWidget();
    adopt();
    place();
    show();
    raise();
    m_scroll->verticalScrollBar()->setValue(0);
    m_theme->button(placeOf(Theme::current())).setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void TextPopover::dismiss()
{
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void TextPopover::setLanguage(const QString &language)
{
    m_language = language;
    adopt();
}

void TextPopover::adopt()
{
    const TextLooks looks = Looks::text();
    m_theme->setChosen(placeOf(Theme::current()));
    m_size->setValue(Looks::textPercent() / 10);
    m_measure->setValue(looks.measure);
    m_leading->setChosen(int(looks.leading));
    m_title->setChosen(int(looks.title));
    m_text->setChosen(int(looks.text));
    paintSwatches();
}

void TextPopover::paintSwatches()
{
    const QList<Looks::NamedTheme> themes = Looks::themes();
    for (int i = 0; i < themes.size(); ++i) {
        if (themes[i].theme == ThemeName::System)
            m_theme->button(i).setSwatches({swatchOf(ThemeName::Paper), swatchOf(ThemeName::Night)});
        else
            m_theme->button(i).setSwatches({swatchOf(themes[i].theme)});
    }
}

// The window opens a paper with Enter; from in here it would be a surprise.
bool TextPopover::event(QEvent *event)
{
    return claimKey(*event, {Qt::Key_Return, Qt::Key_Enter}) || QFrame::event(event);
}

void TextPopover::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        restyle();
        if (isVisible()) {
            adopt();
            QMetaObject::invokeMethod(this, &TextPopover::place, Qt::QueuedConnection); // after its rows
        }
    }
    QFrame::changeEvent(event);
}

bool TextPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (event->type() == QEvent::MouseButtonPress && isVisible()) {
        if (const auto *pressed = qobject_cast<QWidget *>(watched); pressed && isOutside(*pressed))
            dismiss();
    }
    return QFrame::eventFilter(watched, event);
}

bool TextPopover::isOutside(const QWidget &pressed) const
{
    return pressed.window() == window() && &pressed != this && !isAncestorOf(&pressed) && &pressed != m_opener;
}

// Tab goes round in here; Esc leads out.
bool TextPopover::focusNextPrevChild(bool next)
{
    QWidget *now = QApplication::focusWidget();
    if (!now || !isAncestorOf(now))
        return QFrame::focusNextPrevChild(next);
    QWidget *candidate = now;
    do {
        candidate = next ? candidate->nextInFocusChain() : candidate->previousInFocusChain();
        if (isAncestorOf(candidate) && candidate->focusPolicy() & Qt::TabFocus && candidate->isVisible()) {
            candidate->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            m_scroll->ensureWidgetVisible(candidate);
            break;
        }
    } while (candidate != now);
    return true;
}

// Handed on to the window, it would count as one outside.
void TextPopover::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void TextPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Draw::plate(painter, rect(), Radius, Theme::colors().raised, Theme::colors().lineStrong);
}

void TextPopover::restyle()
{
    const int edge = Fonts::px(4);
    layout()->setContentsMargins(edge, edge, edge, edge);
    const int inset = Fonts::px(Inset) - edge;
    QLayout &column = *m_scroll->widget()->layout();
    column.setContentsMargins(inset, inset, inset, inset);
    column.setSpacing(Fonts::px(RowGap));
}

// As high as its rows; they scroll when the window is lower.
void TextPopover::place()
{
    const QSize room = parentWidget()->size() - QSize(2 * EdgeGap, 2 * EdgeGap);
    const int width = std::min(Fonts::px(Width), room.width());
    const QMargins margins = layout()->contentsMargins();
    m_scroll->widget()->layout()->activate();
    const int content = m_scroll->widget()->layout()->heightForWidth(width - margins.left() - margins.right());
    const int height = std::min(content + margins.top() + margins.bottom(), room.height());
    setGeometry(parentWidget()->width() - EdgeGap - width, EdgeGap, width, height);
}

} // namespace Paperlark
