#include "ui/voicetabs.h"

#include "ui/stylepainter.h"
#include "ui/theme.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

namespace Paperlark {

namespace {

constexpr int Apart = 24;
constexpr int Height = 36;
constexpr int Radius = 5;

} // namespace

VoiceTabs::VoiceTabs(QWidget *parent) : QTabBar(parent)
{
    setAccessibleName(tr("Voices"));
    setDrawBase(false);
    setExpanding(false);
    setDocumentMode(true);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    for (auto *arrow : findChildren<QToolButton *>()) { // they stand over the words when not all fit
        arrow->setBackgroundRole(QPalette::Base);
        arrow->setAutoFillBackground(true);
    }
}

void VoiceTabs::setVoices(const QStringList &names, const QStringList &languages, int open)
{
    const QSignalBlocker quiet(this);
    while (count() > names.size())
        removeTab(count() - 1);
    while (count() < names.size())
        addTab(QString());
    for (int i = 0; i < count(); ++i) {
        setTabData(i, languages.value(i));
        setTabText(i, names.at(i));
    }
    setCurrentIndex(open);
    update();
}

QFont VoiceTabs::fontOf(int index, bool open) const
{
    return Fonts::font(FontRole::Tab, tabData(index).toString(), open);
}

// As wide as the bold word, so that nothing moves when another voice opens.
QSize VoiceTabs::tabSizeHint(int index) const
{
    const int word = QFontMetrics(fontOf(index, true)).horizontalAdvance(tabText(index));
    return {word + Fonts::px(Apart), Fonts::px(Height)};
}

QSize VoiceTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void VoiceTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, Theme::colors().line);
    for (int i = 0; i < count(); ++i)
        paintTab(painter, i);
}

void VoiceTabs::paintTab(QPainter &painter, int index) const
{
    const ThemeColors &colors = Theme::colors();
    const bool open = index == currentIndex();
    const QFont font = fontOf(index, open);
    const QRect word = tabRect(index).adjusted(0, 0, -Fonts::px(Apart), -Fonts::px(2));
    painter.setFont(font);
    painter.setPen(open ? colors.text : colors.textDim);
    painter.drawText(word, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, tabText(index));
    if (!open)
        return;
    const int width = QFontMetrics(font).horizontalAdvance(tabText(index));
    painter.fillRect(word.left(), height() - Fonts::px(2), width, Fonts::px(2), colors.accent);
    if (hasFocus())
        Draw::focusRing(painter, word.adjusted(-Fonts::px(1), Fonts::px(3), Fonts::px(5), -Fonts::px(2)), Radius);
}

} // namespace Paperlark
