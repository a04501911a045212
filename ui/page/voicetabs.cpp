#include "ui/page/voicetabs.h"

#include "core/languagename.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"
#include "ui/wording.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

namespace Paperlark {

namespace {

// "English", "English 2": as short as a name can be and still name one voice.
QStringList numbered(const QStringList &names)
{
    QStringList result;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const qsizetype earlier = names.first(i).count(names.at(i));
        result.append(earlier > 0 ? names.at(i) + QChar(QChar::Nbsp) + QString::number(earlier + 1) : names.at(i));
    }
    return result;
}

QStringList eachOf(const QStringList &codes, QString (*name)(const QString &))
{
    QStringList names;
    for (const QString &code : codes)
        names.append(name(code));
    return names;
}

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
        setTabToolTip(i, names.at(i).toHtmlEscaped());
        setAccessibleTabName(i, names.at(i));
    }
    m_names = {names, numbered(eachOf(languages, languageName)), numbered(eachOf(languages, Wording::languageMark))};
    fitNames();
    setCurrentIndex(open);
    update();
}

void VoiceTabs::setOpenShown(bool shown)
{
    m_openShown = shown;
    update();
}

int VoiceTabs::widthOf(const QStringList &names) const
{
    int width = 0;
    for (int i = 0; i < names.size(); ++i)
        width += QFontMetrics(fontOf(i, true)).horizontalAdvance(names.at(i)) + Fonts::px(Apart);
    return width;
}

void VoiceTabs::fitNames()
{
    if (m_names.isEmpty())
        return;
    QStringList shown = m_names.constFirst();
    for (const QStringList &names : std::as_const(m_names)) {
        shown = names;
        if (widthOf(names) <= width())
            break;
    }
    for (int i = 0; i < shown.size(); ++i) {
        if (tabText(i) != shown.at(i))
            setTabText(i, shown.at(i));
    }
}

void VoiceTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitNames();
    QTabBar::changeEvent(event);
}

void VoiceTabs::resizeEvent(QResizeEvent *event)
{
    fitNames();
    QTabBar::resizeEvent(event);
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
    const bool current = index == currentIndex();
    const bool open = current && m_openShown;
    const QFont font = fontOf(index, open);
    const QRect word = tabRect(index).adjusted(0, 0, -Fonts::px(Apart), -Fonts::px(2));
    painter.setFont(font);
    painter.setPen(open ? colors.text : colors.textDim);
    painter.drawText(word, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, tabText(index));
    const int width = QFontMetrics(font).horizontalAdvance(tabText(index));
    if (open)
        painter.fillRect(word.left(), height() - Fonts::px(2), width, Fonts::px(2), colors.accent);
    if (current && hasFocus())
        Draw::focusRing(painter, word.adjusted(-Fonts::px(1), Fonts::px(3), Fonts::px(5), -Fonts::px(2)), Radius);
}

} // namespace Paperlark
