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

int KeyRow::heightForWidth(int width) const
{
    const QFontMetrics words(Fonts::font(FontRole::Control));
    const int height = words.boundingRect(0, 0, qMax(1, width - capsWidth()), 1, Qt::TextWordWrap, text()).height();
    return qMax(Fonts::px(Height), height + Fonts::px(Height) - words.height());
}

void KeyRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int right = width();
    for (auto cap = m_caps.crbegin(); cap != m_caps.crend(); ++cap) {
        const QSize size = Draw::keyCapSize(*cap);
        right -= size.width();
        const QRect place(right, (height() - size.height()) / 2, size.width(), size.height());
        Draw::keyCap(painter, QStyle::visualRect(layoutDirection(), rect(), place), *cap);
        right -= Fonts::px(CapGap);
    }
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), {0, 0, width() - capsWidth(), height()});
    painter.setFont(Fonts::font(FontRole::Control));
    painter.setPen(Theme::colors().text);
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextWordWrap,
                     text());
}

} // namespace Paperlark
