#include "ui/exporting/exportprogress.h"

#include "ui/controls/progressrow.h"
#include "ui/looks/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace Paperlark {

namespace {

constexpr int Inset = 20;
constexpr int Above = 14;
constexpr int TopLine = 2;

} // namespace

ExportProgress::ExportProgress(QWidget *parent) : QWidget(parent), m_row(new ProgressRow(tr("Export")))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_row);
    connect(m_row, &ProgressRow::cancelRequested, this, &ExportProgress::cancelRequested);
    parent->installEventFilter(this);
    restyle();
    hide();
}

void ExportProgress::show(qsizetype done, qsizetype all)
{
    m_row->tell(tr("Exporting %1 of %Ln paper(s)…", nullptr, int(all)).arg(QLocale().toString(qlonglong(done))), int(done),
                int(all));
    place();
    raise();
    setVisible(true);
}

void ExportProgress::focusCancel()
{
    m_row->focusCancel();
}

void ExportProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        restyle();
        place();
    }
    QWidget::changeEvent(event);
}

bool ExportProgress::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void ExportProgress::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), TopLine, Theme::colors().accent);
}

void ExportProgress::restyle()
{
    layout()->setContentsMargins(Fonts::px(Inset), Fonts::px(Above), Fonts::px(Inset), Fonts::px(Above));
}

void ExportProgress::place()
{
    const int height = sizeHint().height();
    setGeometry(0, parentWidget()->height() - height, parentWidget()->width(), height);
}

} // namespace Paperlark
