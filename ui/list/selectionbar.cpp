#include "ui/list/selectionbar.h"

#include "ui/controls/actionbutton.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/rolelabel.h"
#include "ui/looks/theme.h"
#include "ui/wording.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <numeric>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Height = 44;
constexpr int Left = 16;
constexpr int Right = 8;
constexpr int Gap = 6;

} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent),
      m_count(new RoleLabel(FontRole::Control)),
      m_row(new QHBoxLayout(this)),
      m_buttonRow(new QHBoxLayout),
      m_close(new IconButton)
{
    m_count->setBold(true);
    m_close->setDrawing(u"close"_s, &ThemeColors::textDim);
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
    m_row->addWidget(m_count);
    m_row->addLayout(m_buttonRow);
    m_row->addStretch(1);
    m_row->addWidget(m_close);
    restyle();
    hide();
}

void SelectionBar::setCommands(const QList<Command> &commands, QAction *selectNone)
{
    for (const Command &command : commands) {
        auto *button = new ActionButton(command.action, command.word, command.drawing);
        m_buttons += button;
        m_buttonRow->addWidget(button);
    }
    m_close->setToolTip(selectNone->toolTip());
    m_close->setAccessibleName(Wording::withoutMnemonic(selectNone->text()));
    connect(m_close, &QAbstractButton::clicked, selectNone, &QAction::trigger);
}

// Whoever listens hears the number change, as they hear the news of the status line.
void SelectionBar::setCount(int papers)
{
    const QString text = papers > 0 ? tr("%Ln selected", "papers", papers) : tr("None selected");
    if (text == m_count->text())
        return;
    m_count->setText(text);
    setAccessibleName(text);
    QAccessibleEvent event(m_count, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    setVisible(papers > 0);
    fold();
}

QSize SelectionBar::minimumSizeHint() const
{
    return {0, Fonts::px(Height)};
}

void SelectionBar::restyle()
{
    setFixedHeight(Fonts::px(Height));
    m_row->setContentsMargins(Fonts::px(Left), 1, Fonts::px(Right), 0);
    m_row->setSpacing(Fonts::px(Gap));
    m_buttonRow->setSpacing(0);
    fold();
}

// All of them alike: half in words would look like a choice.
void SelectionBar::fold()
{
    using Form = ActionButton::Form;
    const int taken = Fonts::px(Left + Right + 3 * Gap) + m_count->sizeHint().width() + m_close->sizeHint().width();
    const auto fits = [this, taken](Form form) {
        return taken
            + std::accumulate(m_buttons.cbegin(), m_buttons.cend(), 0,
                              [form](int sum, const ActionButton *button) { return sum + button->widthAs(form); })
            <= width();
    };
    const Form form = fits(Form::KeyedWord) ? Form::KeyedWord : fits(Form::Word) ? Form::Word : Form::Drawing;
    for (ActionButton *button : std::as_const(m_buttons))
        button->setForm(form);
}

void SelectionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        restyle();
    QWidget::changeEvent(event);
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colors().raised);
    painter.fillRect(0, 0, width(), 1, Theme::colors().line);
}

} // namespace Paperlark
