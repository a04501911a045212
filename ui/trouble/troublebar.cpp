#include "ui/trouble/troublebar.h"

#include "ui/controls/hintbutton.h"
#include "ui/controls/rolelabel.h"
#include "ui/looks/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Side = 16;
constexpr int Around = 8;
constexpr int Gap = 12;
constexpr int Bar = 3;

} // namespace

TroubleBar::TroubleBar(QWidget *parent) : QWidget(parent), m_sentence(new RoleLabel(FontRole::Control)), m_way(new HintButton({}))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_way, 0, Qt::AlignTop);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_way->setPreferred(true);
    connect(m_way, &HintButton::clicked, this, [this] {
        if (m_take)
            m_take();
    });
    setAccessibleName(tr("Trouble with the library"));
    dress();
    hide();
}

QString TroubleBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

// Said once, however often it is told.
void TroubleBar::tell(const QString &sentence, const QString &way, const std::function<void()> &take)
{
    m_take = take;
    if (this->sentence() == sentence)
        return;
    m_sentence->setText(sentence);
    m_way->setText(way);
    m_way->setVisible(!way.isEmpty());
    show();
    setAccessibleDescription(sentence);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TroubleBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void TroubleBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colors().raised);
    painter.fillRect(0, 0, Fonts::px(Bar), height(), Theme::colors().error);
    painter.fillRect(0, height() - 1, width(), 1, Theme::colors().line);
}

void TroubleBar::dress()
{
    layout()->setContentsMargins(Fonts::px(Side), Fonts::px(Around), Fonts::px(Side), Fonts::px(Around));
    layout()->setSpacing(Fonts::px(Gap));
}

} // namespace Paperlark
