#include "ui/keys/keyrow.h"

#include "ui/keys/keytext.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"
#include "ui/wording.h"

#include <QAction>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Height = 27;
constexpr int CapGap = 4;
constexpr int WordGap = 12;
constexpr int LeastWords = 110;

} // namespace

KeyRow::KeyRow(const QString &name, const QStringList &caps, QWidget *parent) : QLabel(name, parent), m_caps(caps)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    //: An action and its keys, as it is spoken
    setAccessibleName(tr("%1: %2").arg(text(), m_caps.join(u' ')));
}

QString KeyRow::nameOf(const QAction &action)
{
    return Wording::withoutMnemonic(action.text());
}

QStringList KeyRow::capsOf(const QList<QKeySequence> &all)
{
    QStringList caps;
    for (const QKeySequence &keys : all) {
        const QStringList strokes = keyCaps(keys);
        if (caps.isEmpty() || strokes != QStringList{caps.last()}) { // Return and Enter look alike
            caps.append(strokes);
        }
    }
    return caps;
}

QSize KeyRow::sizeHint() const
{
    return {Fonts::px(200), Fonts::px(Height)};
}

int KeyRow::capsWidth() const
{
    int width = Fonts::px(WordGap);
    for (const QString &cap : m_caps)
        width += Draw::keyCapSize(cap).width() + Fonts::px(CapGap);
    return width;
}

bool KeyRow::isStacked(int width) const
{
    const int room = width - capsWidth();
    return room < Fonts::px(LeastWords) && QFontMetrics(Fonts::font(FontRole::Control)).horizontalAdvance(text()) > room;
}

int KeyRow::wordsHeight(int width) const
{
    const int room = isStacked(width) ? width : width - capsWidth();
    return QFontMetrics(Fonts::font(FontRole::Control)).boundingRect(0, 0, qMax(1, room), 1, Qt::TextWordWrap, text()).height();
}

int KeyRow::heightForWidth(int width) const
{
    const int around = Fonts::px(Height) - QFontMetrics(Fonts::font(FontRole::Control)).height();
    const int height = qMax(Fonts::px(Height), wordsHeight(width) + around);
    return isStacked(width) ? height + Draw::keyCapSize(m_caps.value(0)).height() + around / 2 : height;
}

// Layouts ask for the height at a width of their own guess.
void KeyRow::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void KeyRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool stacked = isStacked(width());
    const int around = Fonts::px(Height) - QFontMetrics(Fonts::font(FontRole::Control)).height();
    int right = width();
    for (auto cap = m_caps.crbegin(); cap != m_caps.crend(); ++cap) {
        const QSize size = Draw::keyCapSize(*cap);
        right -= size.width();
        const int top = stacked ? height() - size.height() - around / 2 : (height() - size.height()) / 2;
        const QRect place(right, top, size.width(), size.height());
        Draw::keyCap(painter, QStyle::visualRect(layoutDirection(), rect(), place), *cap);
        right -= Fonts::px(CapGap);
    }
    const QRect room =
        stacked ? QRect(0, around / 2, width(), wordsHeight(width())) : QRect(0, 0, width() - capsWidth(), height());
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), room);
    painter.setFont(Fonts::font(FontRole::Control));
    painter.setPen(Theme::colors().text);
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextWordWrap,
                     text());
}

} // namespace Paperlark
