#include "ui/deciding/toast.h"

#include "ui/controls/rolelabel.h"
#include "ui/keys/keycapbutton.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Height = 36;
constexpr int Edge = 24;
constexpr int NarrowEdge = 12;
constexpr int Narrow = 480;
constexpr int Inset = 14;
constexpr int WayInset = 5;
constexpr int Gap = 12;
constexpr int Above = 8; // between it and what it keeps clear
constexpr int Radius = 6;
constexpr int MostLines = 3;
constexpr int AWhile = 6000; // ms; as long as it takes to see, understand and reach for a key

} // namespace

Toast::Toast(QWidget *over) : QWidget(over), m_words(new RoleLabel(FontRole::Control)), m_way(new KeyCapButton)
{
    m_words->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout(this);
    m_words->setWordWrap(true);
    line->addWidget(m_words, 1);
    line->addWidget(m_way);
    m_leave.setSingleShot(true);
    m_leave.setInterval(AWhile);
    connect(&m_leave, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_way, &QAbstractButton::clicked, this, &Toast::taken);
    over->installEventFilter(this);
    hide();
    dress();
}

void Toast::tell(const QString &sentence, const QString &way, const QString &key, Stay stay)
{
    m_sentence = sentence;
    m_way->setText(way);
    m_way->setKey(key);
    m_way->setAccessibleName(way);
    m_way->setVisible(!way.isEmpty());
    if (stay == Stay::AWhile)
        m_leave.start();
    else
        m_leave.stop();
    dress();
    show();
    raise();
    announce();
}

void Toast::dismiss()
{
    m_leave.stop();
    m_sentence.clear();
    hide();
}

void Toast::announce()
{
    const bool hasKey = !m_way->text().isEmpty() && !m_way->key().isEmpty();
    //: %1: what was done; %2: Undo; %3: its key
    m_words->setAccessibleName(hasKey ? tr("%1. %2: %3").arg(m_sentence, m_way->text(), m_way->key()) : m_sentence);
    QAccessibleEvent event(m_words, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

// As wide as its words, where there is room; above what must stay readable.
void Toast::place()
{
    const int edge = Fonts::px(parentWidget()->width() < Fonts::px(Narrow) ? NarrowEdge : Edge);
    const QMargins margins = layout()->contentsMargins();
    const int around =
        margins.left() + margins.right() + (m_way->isHidden() ? 0 : layout()->spacing() + m_way->sizeHint().width());
    const QFontMetrics metrics(m_words->font());
    const int room = parentWidget()->width() - 2 * edge - around;
    const int words = qMax(0, qMin(room, metrics.horizontalAdvance(m_sentence) + 2));
    const auto heightOf = [&](const QString &text) {
        return metrics.boundingRect(0, 0, words, 1, Qt::TextWordWrap, text).height();
    };
    const int most = MostLines * metrics.lineSpacing();
    // What needs more lines loses its middle; broken lines are shorter than they could be.
    m_words->setText(heightOf(m_sentence) <= most ? m_sentence
                                                  : metrics.elidedText(m_sentence, Qt::ElideMiddle, (MostLines - 1) * words));
    m_words->setToolTip(m_words->text() == m_sentence ? QString() : m_sentence.toHtmlEscaped());
    const int height = qMin(heightOf(m_words->text()), most) + margins.top() + margins.bottom();
    QRect at(0, 0, words + around, qMax(Fonts::px(Height), height));
    at.moveBottomRight({parentWidget()->width() - edge - 1, parentWidget()->height() - edge - 1});
    for (const QRect &clear : m_keptClear ? m_keptClear() : QList<QRect>()) {
        if (at.intersects(clear))
            at.moveBottom(qMax(clear.top() - Fonts::px(Above), at.height()));
    }
    setGeometry(at);
}

void Toast::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Draw::plate(painter, rect(), Radius, Theme::colors().text);
}

// The page's colours the other way round: dark by day, light by night.
void Toast::dress()
{
    const int inset = Fonts::px(WayInset);
    layout()->setContentsMargins(Fonts::px(Inset), inset, m_way->isHidden() ? Fonts::px(Inset) : inset, inset);
    layout()->setSpacing(Fonts::px(Gap));
    QPalette turned = palette();
    turned.setColor(QPalette::WindowText, Theme::colors().raised);
    if (m_words->palette().color(QPalette::WindowText) != Theme::colors().raised)
        m_words->setPalette(turned);
    place();
}

} // namespace Paperlark
