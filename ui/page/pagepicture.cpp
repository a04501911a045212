#include "ui/page/pagepicture.h"

#include "ui/controls/hintbutton.h"
#include "ui/looks/icons.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

using State = Thumbnail::State;

constexpr int WidestPicture = 320;
constexpr int LineHeight = 36;
constexpr int ButtonHeight = 24;
constexpr int Inset = 10;
constexpr int Gap = 6;
constexpr int TextGap = 14;
constexpr int IconSide = 16;
constexpr int Radius = 6;
constexpr int TextFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

// A long host may end a line at its dots.
QString breakable(QString words)
{
    return words.replace(u'.', u".\u200B"_s);
}

QPixmap rounded(const QImage &image, double ratio)
{
    QPixmap pixmap(image.size());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(pixmap.rect(), Fonts::px(Radius) * ratio, Fonts::px(Radius) * ratio);
    painter.setClipPath(shape);
    painter.fillPath(shape, Theme::colors().inset); // under what is transparent
    painter.drawImage(0, 0, image);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

PagePicture::PagePicture(QWidget *parent) : QWidget(parent), m_image(new QLabel(this))
{
    m_once = addButton(tr("Once", "load this picture"), tr("Load this picture, and ask again for the next"));
    m_host = addButton(tr("This host", "load pictures from it"), tr("Load pictures from this host without asking"));
    m_always = addButton(tr("Always", "load pictures"), tr("Load pictures from the hosts Paperlark knows without asking"));
    connect(m_once, &HintButton::clicked, this, &PagePicture::onceWanted);
    connect(m_host, &HintButton::clicked, this, &PagePicture::hostWanted);
    connect(m_always, &HintButton::clicked, this, &PagePicture::alwaysWanted);
    setThumbnail({});
}

HintButton *PagePicture::addButton(const QString &text, const QString &tip)
{
    auto *button = new HintButton(text, this);
    button->setLow(true);
    button->setToolTip(tip);
    return button;
}

bool PagePicture::isStrip() const
{
    const bool comes = m_thumbnail.state == State::Loading || (m_thumbnail.state == State::Looking && m_thumbnail.isAllowed);
    return m_thumbnail.state != State::Loaded && !comes;
}

void PagePicture::setThumbnail(const Thumbnail &thumbnail)
{
    const bool hadFocus = hasButtonFocus();
    m_thumbnail = thumbnail;
    m_textRects.clear();
    const bool asks = thumbnail.state == State::NotLoaded;
    const bool failed = thumbnail.state == State::Failed;
    m_once->setVisible(asks || failed);
    m_once->setText(failed ? tr("Try again") : tr("Once", "load this picture"));
    m_host->setVisible(asks && !thumbnail.isAllowed);
    m_always->setVisible(asks && !thumbnail.isAllowed && thumbnail.mayAlways);
    m_image->setVisible(thumbnail.state == State::Loaded);
    if (thumbnail.state == State::Loaded)
        showImage();
    setAccessibleName(spokenWords());
    m_image->setAccessibleName(spokenWords());
    setVisible(thumbnail.state != State::None);
    QWidget *text = parentWidget() ? parentWidget()->parentWidget() : nullptr; // that it lies in
    if (hadFocus && !hasButtonFocus() && text)
        text->setFocus();
    arrange(width());
    update();
}

void PagePicture::showImage()
{
    m_image->setPixmap(rounded(m_thumbnail.image, devicePixelRatioF()));
    m_image->adjustSize();
}

QString PagePicture::words() const
{
    switch (m_thumbnail.state) {
    //: a picture that is not fetched before the reader allows it; %1: a host
    case State::NotLoaded: return tr("Picture from %1 · not loaded").arg(m_thumbnail.host);
    case State::Looking:
    case State::Loading: return tr("Picture from %1 · loading…").arg(m_thumbnail.host);
    case State::Failed: return m_thumbnail.trouble + u' ' + tr("The picture was left unloaded.");
    default: return {};
    }
}

QString PagePicture::spokenWords() const
{
    switch (m_thumbnail.state) {
    case State::NotLoaded: return tr("Thumbnail, not loaded: %1").arg(m_thumbnail.host);
    case State::Looking:
    case State::Loading: return tr("Thumbnail, loading: %1").arg(m_thumbnail.host);
    case State::Failed: return tr("Thumbnail, not loaded: %1. %2").arg(m_thumbnail.host, m_thumbnail.trouble);
    case State::Loaded: return tr("Thumbnail from %1").arg(m_thumbnail.host);
    default: return {};
    }
}

QSize PagePicture::placeIn(int width)
{
    const int wide = std::min(Fonts::px(WidestPicture), width);
    return {wide, wide * 9 / 16};
}

ImageFit PagePicture::fitIn(int width) const
{
    return {.place = placeIn(width) * devicePixelRatioF(), .manner = ImageFit::Manner::Whole};
}

QList<HintButton *> PagePicture::shownButtons() const
{
    QList<HintButton *> shown;
    for (HintButton *button : {m_once, m_host, m_always}) {
        if (!button->isHidden())
            shown += button;
    }
    return shown;
}

int PagePicture::buttonsWidth() const
{
    int wide = 0;
    for (const HintButton *button : shownButtons())
        wide += button->sizeHint().width() + Fonts::px(Gap);
    return wide;
}

bool PagePicture::fitsOneLine(int width) const
{
    const int text = Fonts::wordWidth(words(), FontRole::Small);
    return 2 * Fonts::px(Inset) + Fonts::px(IconSide) + Fonts::px(Gap) + text + Fonts::px(TextGap) + buttonsWidth() <= width;
}

QRect PagePicture::textRect(int width) const
{
    const int left = Fonts::px(Inset) + Fonts::px(IconSide) + Fonts::px(Gap);
    if (fitsOneLine(width))
        return {left, 0, width - left - buttonsWidth() - Fonts::px(Inset), Fonts::px(LineHeight)};
    if (const auto known = m_textRects.constFind(width); known != m_textRects.cend())
        return *known;
    const int room = std::max(1, width - left - Fonts::px(Inset));
    const QRect text = QFontMetrics(Fonts::font(FontRole::Small)).boundingRect(0, 0, room, 1 << 20, TextFlags, breakable(words()));
    return *m_textRects.insert(width, {left, Fonts::px(Inset), room, text.height()});
}

int PagePicture::stripHeight(int width) const
{
    const QRect text = textRect(width);
    if (fitsOneLine(width))
        return text.height();
    int height = text.bottom() + 1 + Fonts::px(Inset);
    int at = width;
    for (const HintButton *button : shownButtons()) { // as many lines as arrange() needs
        const int wide = button->sizeHint().width() + Fonts::px(Gap);
        if (at + wide - Fonts::px(Gap) > width - Fonts::px(Inset)) {
            at = Fonts::px(Inset);
            height += Fonts::px(ButtonHeight) + Fonts::px(Gap);
        }
        at += wide;
    }
    return height;
}

void PagePicture::arrange(int width)
{
    m_image->move(0, 0);
    if (!isStrip())
        return;
    const bool oneLine = fitsOneLine(width);
    int x = oneLine ? width - Fonts::px(Inset) - buttonsWidth() + Fonts::px(Gap) : Fonts::px(Inset);
    int y = oneLine ? (Fonts::px(LineHeight) - Fonts::px(ButtonHeight)) / 2 : textRect(width).bottom() + 1 + Fonts::px(Gap);
    for (HintButton *button : shownButtons()) {
        const QSize size = button->sizeHint();
        if (x > Fonts::px(Inset) && x + size.width() > width - Fonts::px(Inset) + 1) {
            x = Fonts::px(Inset);
            y += Fonts::px(ButtonHeight) + Fonts::px(Gap);
        }
        button->setGeometry({{x, y}, size});
        x += size.width() + Fonts::px(Gap);
    }
}

bool PagePicture::takeFocus()
{
    const QList<HintButton *> buttons = shownButtons();
    if (buttons.isEmpty())
        return false;
    buttons.first()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool PagePicture::hasButtonFocus() const
{
    return m_once->hasFocus() || m_host->hasFocus() || m_always->hasFocus();
}

void PagePicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_textRects.clear();
    if (event->type() == QEvent::PaletteChange && m_thumbnail.state == State::Loaded)
        showImage();
}

void PagePicture::paintEvent(QPaintEvent *)
{
    if (m_thumbnail.state == State::Loaded)
        return;
    QPainter painter(this);
    const ThemeColors &colors = Theme::colors();
    const QRect plate = isStrip() ? rect() : QRect({0, 0}, placeIn(width()));
    Draw::plate(painter, plate, Radius, isStrip() ? colors.surface : colors.inset, colors.line);
    painter.setFont(Fonts::font(FontRole::Small));
    painter.setPen(colors.textDim);
    if (!isStrip()) {
        painter.drawText(plate.adjusted(Fonts::px(Inset), 0, -Fonts::px(Inset), 0), int(Qt::AlignCenter) | Qt::TextWordWrap,
                         breakable(words()));
        return;
    }
    const QRect text = textRect(width());
    const int side = Fonts::px(IconSide);
    const int line = fitsOneLine(width()) ? text.height() : Fonts::lineHeight(FontRole::Small);
    const bool failed = m_thumbnail.state == State::Failed;
    Icons::paint(painter, failed ? u"warning"_s : u"image-off"_s, {Fonts::px(Inset), text.top() + (line - side) / 2, side, side},
                 failed ? colors.warning : colors.textDim);
    painter.drawText(text, TextFlags, breakable(words()));
}

} // namespace Paperlark
