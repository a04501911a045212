#include "ui/importing/importreportpanel.h"

#include "ui/controls/hintbutton.h"
#include "ui/controls/progressrow.h"
#include "ui/controls/rolelabel.h"
#include "ui/importing/concernrow.h"
#include "ui/importing/importconcerns.h"
#include "ui/looks/looks.h"
#include "ui/looks/theme.h"
#include "ui/page/figurestrip.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Inset = 20;
constexpr int TopLine = 2;
constexpr int SlideMilliseconds = 160;
constexpr double LargestShare = 0.6;

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

ImportReportPanel::ImportReportPanel(QWidget *parent) : QWidget(parent)
{
    m_progress = new ProgressRow(tr("Import"));
    connect(m_progress, &ProgressRow::cancelRequested, this, &ImportReportPanel::cancelRequested);
    m_reportPage = makeReport();
    setAccessibleName(tr("Import report"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_progress);
    column->addWidget(m_reportPage);
    parent->installEventFilter(this);
    m_slide.setTargetObject(this);
    m_slide.setPropertyName("pos");
    m_slide.setDuration(SlideMilliseconds);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    restyle();
    hide();
}

void ImportReportPanel::showProgress(int filesDone, int filesInAll)
{
    tellProgress(tr("Reading %1 of %Ln file(s)…", nullptr, filesInAll).arg(QLocale().toString(filesDone)), filesDone, filesInAll);
}

void ImportReportPanel::showRemoval(int done, int all)
{
    tellProgress(tr("Changing the library: %1 %").arg(all > 0 ? int(qint64(done) * 100 / all) : 0), done, all);
}

void ImportReportPanel::tellProgress(const QString &sentence, int done, int all)
{
    m_progress->tell(sentence, done, all);
    m_reportPage->hide();
    m_progress->show();
    slideIn();
}

void ImportReportPanel::showReport(const ImportReport &report)
{
    m_report = report;
    m_heading->setText(importHeading(report));
    m_time->setText(tr("in %1 s").arg(QLocale().toString(report.seconds, 'f', 1)));
    m_figures->setFigures({{papersMet(report), tr("papers read")},
                           {report.added, tr("new to you")},
                           {report.merged, tr("merged into papers you had")},
                           {report.updated, tr("updated")}});
    m_undo->setVisible(report.importId != 0);
    setConcerns(report);
    m_progress->hide();
    m_reportPage->show();
    slideIn();
    QAccessibleEvent alert(this, QAccessible::Alert);
    setAccessibleDescription(m_heading->text());
    QAccessible::updateAccessibility(&alert);
}

void ImportReportPanel::dismiss()
{
    if (m_shown) {
        m_shown = false;
        hide();
        emit dismissed();
    }
}

void ImportReportPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        restyle();
        if (m_shown)
            place();
    }
    QWidget::changeEvent(event);
}

bool ImportReportPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && m_shown) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void ImportReportPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_progress->isHidden()) {
        return dismiss();
    }
    QWidget::keyPressEvent(event);
}

void ImportReportPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), TopLine, Theme::colors().accent);
}

QWidget *ImportReportPanel::makeReport()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    m_figures = new FigureStrip;
    auto *concerns = new QWidget;
    m_concerns = new QVBoxLayout(concerns);
    m_concerns->setContentsMargins({});
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(concerns);
    concerns->setAutoFillBackground(false);
    column->addWidget(makeHead());
    column->addWidget(m_figures);
    column->addWidget(m_scroll, 1);
    column->addWidget(makeFoot());
    return page;
}

QWidget *ImportReportPanel::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    m_heading = new RoleLabel(FontRole::PanelHeading);
    m_time = new RoleLabel(FontRole::Control, dimInk);
    auto *close = new QToolButton;
    close->setIcon(Theme::icon(u"close"_s));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the report"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QToolButton::clicked, this, &ImportReportPanel::dismiss);
    row->addWidget(m_heading);
    row->addWidget(m_time);
    row->addStretch(1);
    row->addWidget(close);
    return head;
}

QWidget *ImportReportPanel::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    m_undo = new HintButton(tr("Undo import"));
    auto *copy = new HintButton(tr("Copy report"));
    connect(m_undo, &QPushButton::clicked, this, [this] { emit undoRequested(m_report.importId); });
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(importReportText(m_report)); });
    row->addWidget(m_undo);
    row->addWidget(copy);
    row->addStretch(1);
    return foot;
}

void ImportReportPanel::setConcerns(const ImportReport &report)
{
    clear(*m_concerns);
    for (const ImportConcern &concern : importConcerns(report)) {
        auto *row = new ConcernRow(concern);
        connect(row, &ConcernRow::resized, this, &ImportReportPanel::place, Qt::QueuedConnection); // after its layout
        m_concerns->addWidget(row);
    }
    m_concerns->addStretch(1);
    m_scroll->setVisible(m_concerns->count() > 1);
}

void ImportReportPanel::restyle()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->setContentsMargins(Fonts::px(Inset), Fonts::px(14), Fonts::px(Inset), Fonts::px(14));
    m_reportPage->layout()->setSpacing(Fonts::px(12));
    m_concerns->setSpacing(Fonts::px(14));
    for (QWidget *line : {m_reportPage->layout()->itemAt(0)->widget(), m_reportPage->layout()->itemAt(3)->widget()}) {
        line->layout()->setSpacing(Fonts::px(8));
    }
}

void ImportReportPanel::slideIn()
{
    const bool slides = !m_shown;
    m_shown = true;
    show();
    raise();
    place();
    if (slides && !Looks::hasReducedMotion()) {
        m_slide.setStartValue(QPoint(0, parentWidget()->height()));
        m_slide.setEndValue(pos());
        m_slide.start();
    }
}

// As high as its content, which scrolls when that is more than the reader should lose of the list.
void ImportReportPanel::place()
{
    const QSize room = parentWidget()->size();
    const QMargins margins = layout()->contentsMargins();
    int height = margins.top() + margins.bottom();
    if (m_reportPage->isHidden()) {
        height += m_progress->sizeHint().height();
    } else {
        const int concernsWidth = room.width() - margins.left() - margins.right();
        const int concerns = m_scroll->isHidden() ? 0 : m_scroll->widget()->heightForWidth(concernsWidth);
        m_scroll->setMinimumHeight(0);
        height += m_reportPage->sizeHint().height() - (m_scroll->isHidden() ? 0 : m_scroll->sizeHint().height()) + concerns;
    }
    height = std::min(height, static_cast<int>(std::lround(room.height() * LargestShare)));
    resize(room.width(), height);
    const QPoint rest(0, room.height() - this->height());
    if (m_slide.state() == QAbstractAnimation::Running) {
        m_slide.setEndValue(rest);
    } else {
        move(rest);
    }
}

} // namespace Paperlark
