#include "ui/statusline.h"

#include "core/library/importreport.h"
#include "core/library/library.h"
#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTime>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

constexpr int Height = 24;
constexpr int Inset = 12;
constexpr int IconSize = 12;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_lock(plainLabel(this)), m_network(plainLabel(this)), m_counts(plainLabel(this)), m_news(plainLabel(this))
{
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_lock);
    line->addWidget(m_network);
    line->addWidget(m_counts, 1);
    line->addWidget(m_news);
    // The program has no code that opens a connection by itself; when it gets some, this line counts.
    m_network->setText(tr("Offline by choice · 0 requests"));
    m_news->setAccessibleName(tr("News"));
    for (QLabel *label : {m_counts, m_news})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->setStretchFactor(m_news, 1);
    m_news->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    adoptLooks();
}

void StatusLine::setCounts(const LibraryCounts &counts)
{
    m_counts->setText(u"|   "_s + tr("%Ln paper(s)", nullptr, counts.papers) + u" · "_s
                      + tr("%Ln file(s)", nullptr, counts.files));
}

void StatusLine::showImport(const ImportReport &report)
{
    const QString time = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    const qsizetype problems = report.refused.size() + report.notices.size();
    say(tr("Last import %1: %2 new, %3 merged, %4 to look at").arg(time).arg(report.added).arg(report.merged).arg(problems));
}

void StatusLine::say(const QString &sentence)
{
    m_news->setText(sentence);
    m_news->setToolTip(sentence.toHtmlEscaped());
    m_news->setAccessibleName(sentence);
    QAccessibleEvent event(m_news, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        adoptLooks();
    QWidget::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colors().window);
    painter.fillRect(0, 0, width(), 1, Theme::colors().line);
}

void StatusLine::adoptLooks()
{
    setFixedHeight(Fonts::px(Height));
    layout()->setContentsMargins(Fonts::px(Inset), 0, Fonts::px(Inset), 0);
    layout()->setSpacing(Fonts::px(8));
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, Theme::colors().textDim);
    for (QLabel *label : {m_network, m_counts, m_news}) {
        label->setFont(Fonts::font(FontRole::Small));
        if (label->palette().color(QPalette::WindowText) != Theme::colors().textDim)
            label->setPalette(dim);
    }
    const int pixels = int(Fonts::px(IconSize) * devicePixelRatioF());
    QPixmap lock = Icons::pixmap(u"lock"_s, pixels, Theme::colors().textDim);
    lock.setDevicePixelRatio(devicePixelRatioF());
    m_lock->setPixmap(lock);
}

} // namespace Paperlark
