#include "ui/looks/style.h"

#include "ui/looks/icons.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

#include <optional>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int ButtonRadius = 5;
constexpr int ButtonHeight = 28;
constexpr int BarExtent = 10;
constexpr int BarExtentHighContrast = 14;
constexpr int ThumbWidth = 6;
constexpr int ShortestThumb = 28;
constexpr int SliderHandle = 14;

void buttonBevel(const QStyleOptionButton &option, QPainter &painter)
{
    const ThemeColors &colors = Theme::colors();
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool preferred = option.features & QStyleOptionButton::DefaultButton;
    if (option.features & QStyleOptionButton::Flat && !down)
        return;
    Draw::plate(painter, option.rect, ButtonRadius, down ? colors.inset : colors.raised, preferred ? colors.accent : colors.line);
    if (option.state & QStyle::State_MouseOver && !down)
        Draw::plate(painter, option.rect, ButtonRadius, Draw::hover());
}

void toolButton(const QStyleOption &option, QPainter &painter)
{
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    if (down)
        Draw::plate(painter, option.rect, ButtonRadius, Theme::colors().inset);
    else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        Draw::plate(painter, option.rect, ButtonRadius, Draw::hover());
}

void lineEdit(const QStyleOption &option, QPainter &painter)
{
    Draw::plate(painter, option.rect, ButtonRadius, Theme::colors().raised, Theme::colors().line);
    if (option.state & QStyle::State_HasFocus)
        Draw::focusRing(painter, option.rect, ButtonRadius);
}

Draw::Box boxOf(const QStyleOption &option)
{
    if (option.state & QStyle::State_NoChange)
        return Draw::Box::Excluded;
    return option.state & QStyle::State_On ? Draw::Box::Included : Draw::Box::Off;
}

void frame(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    painter.setPen(QPen(Theme::colors().line, 0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void panel(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, Theme::colors().raised);
    frame(option, painter);
}

// A button's ring goes round the button, not round its word.
QRect ringRect(const QStyleOption &option, const QWidget *widget)
{
    if (qobject_cast<const QAbstractButton *>(widget) && !widget->inherits("QCheckBox") && !widget->inherits("QRadioButton"))
        return widget->rect();
    return option.rect;
}

void menuItem(QStyleOptionMenuItem option, QPainter &painter, const QWidget *widget, const QProxyStyle &style)
{
    const ThemeColors &colors = Theme::colors();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1, colors.line);
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        Draw::plate(painter, option.rect.adjusted(4, 0, -4, 0), ButtonRadius, colors.selection);
    option.state &= ~QStyle::State_Selected;
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText}) {
        if (selected && option.state & QStyle::State_Enabled)
            option.palette.setColor(role, colors.selectionText);
    }
    style.baseStyle()->drawControl(QStyle::CE_MenuItem, &option, &painter, widget);
}

// Words on a hairline; the open one bold over a line of accent.
void tab(const QStyleOptionTab &option, QPainter &painter)
{
    const ThemeColors &colors = Theme::colors();
    const bool open = option.state & QStyle::State_Selected;
    const QRect rect = option.rect;
    painter.save();
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.line);
    QFont font = painter.font();
    font.setBold(open);
    painter.setFont(font);
    painter.setPen(open ? colors.text : colors.textDim);
    const int gap = Fonts::px(12);
    const QRect word = rect.adjusted(gap, 0, -gap, 0);
    painter.drawText(word, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    if (open)
        painter.fillRect(word.left(), rect.bottom() - 1, word.width(), 2, colors.accent);
    painter.restore();
    if (option.state & QStyle::State_HasFocus)
        Draw::focusRing(painter, word.adjusted(-6, 2, 6, -4), ButtonRadius);
}

void progress(const QStyleOption &option, QPainter &painter)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!bar)
        return;
    const int height = qMin(bar->rect.height(), Fonts::px(4));
    QRect track(bar->rect.left(), bar->rect.center().y() - height / 2, bar->rect.width(), height);
    painter.fillRect(track, Theme::colors().line);
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    if (range > 0) // without a known end the track stays empty: nothing loops
        track.setWidth(int(track.width() * (qint64(bar->progress) - bar->minimum) / range));
    else
        track.setWidth(track.width() / 3);
    painter.fillRect(track, Theme::colors().accent);
}

void comboBox(const QStyleOptionComboBox &option, QPainter &painter)
{
    QStyleOption plain = option;
    if (option.editable)
        lineEdit(plain, painter);
    else
        Draw::plate(painter, option.rect, ButtonRadius, Theme::colors().raised, Theme::colors().line);
    const int side = Fonts::px(16);
    const QRect end(option.rect.right() - side - Fonts::px(4), option.rect.center().y() - side / 2, side, side);
    Icons::paint(painter, u"down"_s, QStyle::visualRect(option.direction, option.rect, end), Theme::colors().textDim);
    if (option.state & QStyle::State_HasFocus)
        Draw::focusRing(painter, option.rect, ButtonRadius);
}

// The preferred one of several, by the colour of its word as by its edge.
QStyleOptionButton withPreferredInk(QStyleOptionButton option)
{
    if (option.features & QStyleOptionButton::DefaultButton && option.state & QStyle::State_Enabled)
        option.palette.setColor(QPalette::ButtonText, Theme::colors().accent);
    return option;
}

QRect thumbRect(const QStyleOptionSlider &bar)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int thumb = length;
    if (range > 0)
        thumb = qBound(qMin(ShortestThumb, length), int(qint64(length) * bar.pageStep / (range + bar.pageStep)), length);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    return upright ? QRect(0, start, bar.rect.width(), thumb) : QRect(start, 0, thumb, bar.rect.height());
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect thumb = thumbRect(bar);
    const QRect all = bar.rect;
    const bool upright = bar.orientation == Qt::Vertical;
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return thumb;
    case QStyle::SC_ScrollBarGroove: return all;
    case QStyle::SC_ScrollBarSubPage:
        return upright ? QRect(0, 0, all.width(), thumb.top()) : QRect(0, 0, thumb.left(), all.height());
    case QStyle::SC_ScrollBarAddPage:
        return upright ? QRect(0, thumb.bottom() + 1, all.width(), all.height() - thumb.bottom() - 1)
                       : QRect(thumb.right() + 1, 0, all.width() - thumb.right() - 1, all.height());
    default: return {};
    }
}

// The bar lies on the paper it moves, not on the window's chrome.
QColor groundOf(const QWidget *bar)
{
    for (const QWidget *parent = bar; parent; parent = parent->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return bar ? bar->palette().color(bar->backgroundRole()) : Theme::colors().window;
}

void scrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QWidget *widget)
{
    if (!widget || widget->testAttribute(Qt::WA_OpaquePaintEvent)) // else it lies over what it moves
        painter.fillRect(bar.rect, groundOf(widget));
    if (bar.maximum <= bar.minimum)
        return;
    const bool upright = bar.orientation == Qt::Vertical;
    const int side = ((upright ? bar.rect.width() : bar.rect.height()) - ThumbWidth) / 2;
    QRect thumb = thumbRect(bar);
    thumb = upright ? thumb.adjusted(side, 2, -side, -2) : thumb.adjusted(2, side, -2, -side);
    Draw::plate(painter, thumb, 3, Theme::colors().lineStrong);
}

// A line, in accent as far as the value, and a round handle on it.
void slider(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle)
{
    const ThemeColors &colors = Theme::colors();
    const int height = Fonts::px(4);
    QRect groove(option.rect.left(), option.rect.center().y() - height / 2, option.rect.width(), height);
    Draw::plate(painter, groove, 2, colors.lineStrong);
    const bool mirrored = option.upsideDown;
    groove.setLeft(mirrored ? handle.center().x() : groove.left());
    groove.setRight(mirrored ? groove.right() : handle.center().x());
    Draw::plate(painter, groove, 2, colors.accent);
    const int side = qMin(handle.width(), handle.height());
    QRect knob(0, 0, side, side);
    knob.moveCenter(handle.center());
    Draw::plate(painter, knob, SliderHandle, colors.accent, colors.raised);
    if (option.state & QStyle::State_HasFocus)
        Draw::focusRing(painter, option.rect, ButtonRadius);
}

} // namespace

Style::Style() : QProxyStyle(u"Fusion"_s) {}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return Theme::isHighContrast() ? BarExtentHighContrast : BarExtent;
    case PM_ScrollBarSliderMin: return ShortestThumb;
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness: return Fonts::px(SliderHandle);
    case PM_SplitterWidth: return 1;
    case PM_MenuHMargin: return 0;
    case PM_MenuVMargin: return Fonts::px(4);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize: return Fonts::px(16);
    case PM_ToolBarItemSpacing: return Fonts::px(4);
    case PM_ToolBarFrameWidth: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return Fonts::px(14);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return Fonts::px(8);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap: return 0;
    case PM_TabBarTabHSpace: return Fonts::px(24);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animation_Duration: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return {contents.width() + Fonts::px(18), qMax(Fonts::px(ButtonHeight), contents.height() + Fonts::px(8))};
    case CT_ToolButton: return size.expandedTo({Fonts::px(ButtonHeight), Fonts::px(ButtonHeight)});
    case CT_ComboBox:
    case CT_LineEdit: return size.expandedTo({0, Fonts::px(ButtonHeight)});
    case CT_TabBarTab: return size.expandedTo({0, Fonts::px(36)});
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool separator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return separator ? QSize(size.width(), Fonts::px(9)) : size.expandedTo({0, Fonts::px(26)});
    }
    default: return size;
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    return visualRect(bar->direction, bar->rect, scrollBarPart(*bar, part));
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) // room for the ring on every side
        return QProxyStyle::subElementRect(element, option, widget).adjusted(Fonts::px(4), 0, -Fonts::px(4), 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case PE_FrameFocusRect: return Draw::focusRing(*painter, ringRect(*option, widget), ButtonRadius);
    case PE_PanelButtonTool: return toolButton(*option, *painter);
    case PE_PanelLineEdit:
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget); edit && !edit->hasFrame())
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        return lineEdit(*option, *painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return Draw::checkBox(*painter, option->rect, boxOf(*option), enabled);
    case PE_IndicatorRadioButton: return Draw::radioButton(*painter, option->rect, option->state & State_On, enabled);
    case PE_Frame: return frame(*option, *painter);
    case PE_PanelMenu:
    case PE_PanelTipLabel: return panel(*option, *painter);
    case PE_FrameMenu: return frame(*option, *painter);
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase: return;
    case PE_PanelStatusBar: return painter->fillRect(0, 0, option->rect.width(), 1, Theme::colors().line);
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const ThemeColors &colors = Theme::colors();
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const auto *tabOption = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (element == CE_PushButtonBevel && button)
        return buttonBevel(*button, *painter);
    if (element == CE_PushButtonLabel && button) {
        const QStyleOptionButton label = withPreferredInk(*button);
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    if (element == CE_MenuItem && item)
        return menuItem(*item, *painter, widget, *this);
    if (element == CE_TabBarTab && tabOption)
        return tab(*tabOption, *painter);
    switch (element) {
    case CE_Splitter: return painter->fillRect(option->rect, colors.line);
    case CE_ProgressBar: return progress(*option, *painter);
    case CE_ToolBar:
        painter->fillRect(option->rect, colors.window);
        return painter->fillRect(0, option->rect.bottom(), option->rect.width(), 1, colors.line);
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        return scrollBar(*bar, *painter, widget);
    if (control == CC_Slider && bar)
        return slider(*bar, *painter, subControlRect(CC_Slider, bar, SC_SliderHandle, widget));
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo)
        return comboBox(*combo, *painter);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace Paperlark
