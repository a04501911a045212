#include "ui/statusline.h"

#include "core/library/importing/importreport.h"
#include "core/library/library.h"
#include "ui/controls/linkbutton.h"
#include "ui/links/shownaddress.h"
#include "ui/looks/fonts.h"
#include "ui/looks/icons.h"
#include "ui/looks/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QTime>

#include <algorithm>
#include <utility>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

constexpr int Height = 24;
constexpr int Inset = 12;
constexpr int IconSize = 12;
constexpr int Gap = 8;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent),
      m_lock(plainLabel(this)),
      m_network(plainLabel(this)),
      m_counts(plainLabel(this)),
      m_news(plainLabel(this)),
      m_way(new LinkButton(QString(), this))
{
    setNetwork(true, 0);
    m_news->setAccessibleName(tr("News"));
    m_way->hide();
    connect(m_way, &QAbstractButton::clicked, this, [this] {
        const auto take = std::exchange(m_take, {});
        say({});
        take();
    });
    adoptLooks();
}

void StatusLine::setNetwork(bool offline, qint64 requests)
{
    const bool changed = offline != m_offline;
    m_offline = offline;
    const QString words = offline ? tr("Offline by choice · %1 requests").arg(QLocale().toString(requests))
                                  : tr("Online · %Ln request(s)", nullptr, int(requests));
    m_network->setText(words);
    for (QLabel *label : {m_lock, m_network})
        label->setToolTip(words);
    changed ? adoptLooks() : place();
}

void StatusLine::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::LeftButton && (m_lock->geometry() | m_network->geometry()).contains(at))
        emit networkWanted();
}

void StatusLine::setCounts(const LibraryCounts &counts)
{
    const QString papers = u"|   "_s + tr("%Ln paper(s)", nullptr, counts.papers);
    m_countTexts = {papers + u" · "_s + tr("%Ln file(s)", nullptr, counts.files), papers, QString()};
    place();
}

void StatusLine::showImport(const ImportReport &report)
{
    const QString time = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    const qsizetype problems = report.refused.size() + report.notices.size();
    say(tr("Last import %1: %2 new, %3 merged, %4 to look at").arg(time).arg(report.added).arg(report.merged).arg(problems));
}

void StatusLine::say(const QString &sentence)
{
    m_take = {};
    tell(sentence);
}

void StatusLine::point(const QString &target)
{
    if (target == m_pointed)
        return;
    m_pointed = target;
    showWords();
}

void StatusLine::offer(const QString &sentence, const QString &way, const std::function<void()> &take)
{
    m_take = take;
    m_way->setText(way);
    tell(sentence);
}

void StatusLine::tell(const QString &sentence)
{
    m_sentence = sentence;
    m_pointed.clear();
    showWords();
}

// What is offered goes with its sentence, but not from under the focus.
void StatusLine::showWords()
{
    m_way->setVisible(m_take && (m_pointed.isEmpty() || m_way->hasFocus()));
    place();
    m_news->setToolTip(words().toHtmlEscaped());
    m_news->setAccessibleName(words());
    QAccessibleEvent event(m_news, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

// Of an address the host stays in sight.
QString StatusLine::shownWords(int width) const
{
    const QFontMetrics metrics(Fonts::font(FontRole::Small));
    const bool isAddress = m_pointed.startsWith("http"_L1);
    return isAddress ? elidedAddress(m_pointed, metrics, width) : metrics.elidedText(words(), Qt::ElideRight, width);
}

void StatusLine::changeEvent(QEvent *event)
{
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (looks || event->type() == QEvent::FontChange)
        adoptLooks();
    QWidget::changeEvent(event);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

// The news comes first, then what the library holds; nothing ends in half a word.
void StatusLine::place()
{
    const QFontMetrics metrics(Fonts::font(FontRole::Small));
    const int gap = Fonts::px(Gap);
    int left = Fonts::px(Inset);
    int right = width() - left - (m_way->isHidden() ? 0 : m_way->sizeHint().width());
    m_way->setGeometry(right, 1, m_way->sizeHint().width(), height() - 1);
    const int end = right;
    const auto put = [this, &left, gap](QLabel &label, int wide) {
        label.setGeometry(left, 1, wide, height() - 1);
        left += wide > 0 ? wide + gap : 0;
    };
    put(*m_lock, Fonts::px(IconSize));
    const int news = metrics.horizontalAdvance(words()) + 1;
    const int network = metrics.horizontalAdvance(m_network->text()) + 1;
    put(*m_network, left + network + gap + news <= right ? network : 0);
    m_news->setText(shownWords(right - left));
    right -= qMin(news, right - left);
    m_news->setGeometry(right, 1, end - right, height() - 1);
    const auto fits = [&](const QString &text) { return left + metrics.horizontalAdvance(text) + 2 * gap <= right; };
    const auto text = std::find_if(m_countTexts.cbegin(), m_countTexts.cend(), fits);
    m_counts->setText(text == m_countTexts.cend() || m_network->width() == 0 ? QString() : *text);
    put(*m_counts, metrics.horizontalAdvance(m_counts->text()) + 1);
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
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, Theme::colors().textDim);
    for (QLabel *label : {m_network, m_counts, m_news}) {
        label->setFont(Fonts::font(FontRole::Small));
        if (label->palette().color(QPalette::WindowText) != Theme::colors().textDim)
            label->setPalette(dim);
    }
    const int pixels = int(Fonts::px(IconSize) * devicePixelRatioF());
    QPixmap lock = Icons::pixmap(m_offline ? u"lock"_s : u"globe"_s, pixels, Theme::colors().textDim);
    lock.setDevicePixelRatio(devicePixelRatioF());
    m_lock->setPixmap(lock);
    place();
}

} // namespace Paperlark
