#include "ui/controls/foldhead.h"

#include "ui/keys/keyclaim.h"
#include "ui/looks/icons.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"
#include "ui/sidebar/sidebarrows.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int TriangleSize = 12;

// Screen readers say "expanded" and "collapsed".
class FoldAccessible final : public QAccessibleWidget
{
public:
    explicit FoldAccessible(FoldHead *head) : QAccessibleWidget(head, QAccessible::Button, head->text()), m_head(head) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_head->isUnfolded();
        state.collapsed = !m_head->isUnfolded();
        return state;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction()) {
            m_head->click();
        } else {
            QAccessibleWidget::doAction(name);
        }
    }

private:
    FoldHead *const m_head;
};

void installFoldAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *head = qobject_cast<FoldHead *>(object);
            return head ? new FoldAccessible(head) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace

FoldHead::FoldHead(const QString &title, QWidget *atEnd, QWidget *parent) : QAbstractButton(parent), m_atEnd(atEnd)
{
    installFoldAccessible();
    setText(title);
    setAccessibleName(title);
    setFocusPolicy(Qt::TabFocus); // the mouse leaves the keys where they are
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    row->addStretch(1);
    if (atEnd) {
        row->addWidget(atEnd);
    }
    connect(this, &QAbstractButton::clicked, this, [this] { setUnfolded(!m_unfolded); });
    restyle();
}

void FoldHead::setUnfolded(bool unfolded)
{
    if (unfolded == m_unfolded) {
        return;
    }
    m_unfolded = unfolded;
    if (m_atEnd) {
        m_atEnd->setVisible(unfolded);
    }
    update();
    emit folded(unfolded);
    QAccessible::State changed;
    changed.expanded = changed.collapsed = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
}

void FoldHead::setSummary(const QString &text, bool stressed)
{
    m_summary = text;
    m_stressed = stressed;
    setAccessibleDescription(text);
    update();
}

QSize FoldHead::sizeHint() const
{
    return {0, Fonts::px(SidebarLayout::facetRow)};
}

bool FoldHead::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        restyle();
    }
    return claimKey(*event, {Qt::Key_Left, Qt::Key_Right}) || claimPress(*event) || QAbstractButton::event(event);
}

void FoldHead::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: return setUnfolded(event->key() == forward);
    case Qt::Key_Return:
    case Qt::Key_Enter: return click();
    default: QAbstractButton::keyPressEvent(event);
    }
}

void FoldHead::paintEvent(QPaintEvent *)
{
    using namespace SidebarLayout;
    QPainter painter(this);
    const ThemeColors &colors = Theme::colors();
    const QColor ink = underMouse() ? colors.text : colors.textDim;
    const int size = Fonts::px(TriangleSize);
    const QRect triangle = QStyle::visualRect(layoutDirection(), rect(), {(Fonts::px(inset) - size) / 2, 0, size, height()});
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    Icons::paint(painter, m_unfolded ? u"down"_s : rightToLeft ? u"back"_s : u"right"_s, triangle, ink);
    painter.setFont(Fonts::font(FontRole::Tiny, {}, true));
    painter.setPen(ink);
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.drawText(content(rect()), side | Qt::AlignVCenter, text());
    if (!m_unfolded) {
        paintSummary(painter);
    }
    if (hasFocus()) {
        Draw::focusRing(painter, rect().adjusted(Fonts::px(1), 0, -Fonts::px(plateInset), 0), plateRadius);
    }
}

void FoldHead::paintSummary(QPainter &painter) const
{
    const ThemeColors &colors = Theme::colors();
    painter.setFont(Fonts::font(FontRole::Small, {}, m_stressed));
    painter.setPen(m_stressed ? colors.accent : colors.textDim);
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));
    painter.drawText(SidebarLayout::content(rect()), side | Qt::AlignVCenter, m_summary);
}

void FoldHead::restyle()
{
    setFixedHeight(Fonts::px(SidebarLayout::facetRow));
    layout()->setContentsMargins(Fonts::px(SidebarLayout::inset), 0, Fonts::px(SidebarLayout::inset), 0);
}

} // namespace Paperlark
