#include "ui/importing/concernrow.h"

#include "ui/controls/hintbutton.h"
#include "ui/controls/rolelabel.h"
#include "ui/looks/icons.h"
#include "ui/looks/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>

namespace Paperlark {

namespace {

constexpr int IconSize = 16;
constexpr int TextStart = 26;
constexpr int LinesShown = 8;

QColor colorOf(ImportConcern::Weight weight)
{
    const ThemeColors &colors = Theme::colors();
    switch (weight) {
    case ImportConcern::Weight::Error: return colors.error;
    case ImportConcern::Weight::Warning: return colors.warning;
    case ImportConcern::Weight::Note: break;
    }
    return colors.textDim;
}

RoleLabel *wrapped(FontRole role, QPalette::ColorRole ink, const QString &text)
{
    auto *label = new RoleLabel(role, ink);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ConcernRow::ConcernRow(const ImportConcern &concern, QWidget *parent) : QWidget(parent), m_concern(concern)
{
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(0, 1);
    grid->addWidget(wrapped(FontRole::Control, QPalette::WindowText, concern.sentence), 0, 0);
    if (!concern.detail.isEmpty()) {
        grid->addWidget(wrapped(FontRole::Small, dimInk, concern.detail), 1, 0);
    }
    if (!concern.full.isEmpty()) {
        m_button = new HintButton(QString());
        m_button->setLow(true);
        connect(m_button, &QPushButton::clicked, this, [this] { setOpen(!isOpen()); });
        grid->addWidget(m_button, 0, 1, 2, 1, Qt::AlignTop);
        m_text = new QPlainTextEdit(concern.full);
        m_text->setReadOnly(true);
        m_text->setTabChangesFocus(true);
        m_text->setAccessibleName(concern.sentence);
        grid->addWidget(m_text, 2, 0, 1, 2);
        setOpen(false);
    }
    restyle();
}

bool ConcernRow::isOpen() const
{
    return m_text && !m_text->isHidden();
}

void ConcernRow::setOpen(bool open)
{
    m_text->setVisible(open);
    m_button->setText(open ? tr("Hide") : tr("Show"));
    m_button->setAccessibleDescription(m_concern.sentence);
    m_button->updateGeometry();
    emit resized();
}

void ConcernRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        restyle();
    }
    QWidget::changeEvent(event);
}

void ConcernRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect icon(0, Fonts::px(2), Fonts::px(IconSize), Fonts::px(IconSize));
    Icons::paint(painter, m_concern.icon, QStyle::visualRect(layoutDirection(), rect(), icon), colorOf(m_concern.weight));
}

void ConcernRow::restyle()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    grid->setContentsMargins(rightToLeft ? 0 : Fonts::px(TextStart), 0, rightToLeft ? Fonts::px(TextStart) : 0, 0);
    grid->setHorizontalSpacing(Fonts::px(12));
    grid->setVerticalSpacing(Fonts::px(2));
    if (m_text) {
        m_text->setFont(Fonts::font(FontRole::Small));
        const int lines = std::min<int>(LinesShown, static_cast<int>(m_concern.full.count(u'\n')) + 1);
        m_text->setFixedHeight(lines * Fonts::lineHeight(FontRole::Small) + Fonts::px(16));
    }
}

} // namespace Paperlark
