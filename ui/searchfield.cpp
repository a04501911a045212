#include "ui/searchfield.h"

#include "ui/stylepainter.h"
#include "ui/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Paperlark {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(tr("Search"));
    addAction(Theme::icon(u"search"_s), LeadingPosition);
    m_clear = addAction(Theme::icon(u"close"_s), TrailingPosition);
    m_clear->setToolTip(tr("Clear the search"));
    m_clear->setVisible(false);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] { emit searched(text()); });
    connect(this, &QLineEdit::textEdited, &m_soon, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textChanged, this, [this] { m_clear->setVisible(!text().isEmpty()); });
    connect(m_clear, &QAction::triggered, this, [this] {
        clear();
        m_soon.start();
    });
    setPaperCount(0);
}

void SearchField::setPaperCount(int papers)
{
    setPlaceholderText(papers > 0 ? tr("Search in %Ln paper(s)", nullptr, papers) : tr("Search"));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: leaveEmpty(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: emit left(); break;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SearchField::leaveEmpty()
{
    if (!text().isEmpty()) {
        clear();
        emit searched({});
    }
    emit left();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    QPainter painter(this);
    const QSize cap = Draw::keyCapSize(u"/"_s);
    const int words = fontMetrics().horizontalAdvance(placeholderText()) + Fonts::px(16) * 3; // icon and gaps
    if (words + cap.width() > width())
        return;
    const QRect place(width() - cap.width() - Fonts::px(8), (height() - cap.height()) / 2, cap.width(), cap.height());
    Draw::keyCap(painter, place, u"/"_s);
}

} // namespace Paperlark
