#include "ui/looks/icons.h"

#include "ui/looks/theme.h"

#include <QApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

QImage drawing(const QString &name, int devicePixels)
{
    QImageReader reader(":/paperlark/icons/"_L1 + name + ".svg"_L1);
    reader.setScaledSize({devicePixels, devicePixels});
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

QColor colorOf(QIcon::Mode mode, QIcon::State state)
{
    const ThemeColors &colors = Theme::colors();
    if (mode == QIcon::Disabled)
        return colors.textFaint;
    if (mode == QIcon::Selected) // high contrast selects in the accent itself
        return colors.accent == colors.selection ? colors.selectionText : colors.accent;
    return state == QIcon::On ? colors.text : colors.textDim;
}

class TintedIconEngine final : public QIconEngine
{
public:
    explicit TintedIconEngine(const QString &name) : m_name(name) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Icons::paint(*painter, m_name, rect, colorOf(mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return Icons::pixmap(m_name, qMin(size.width(), size.height()), colorOf(mode, state));
    }
    QIconEngine *clone() const override { return new TintedIconEngine(m_name); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QString m_name;
};

} // namespace

namespace Icons {

QIcon icon(const QString &name)
{
    return QIcon(new TintedIconEngine(name));
}

QPixmap pixmap(const QString &name, int devicePixels, const QColor &color)
{
    const QString key = u"paperlark/%1/%2/%3"_s.arg(name).arg(devicePixels).arg(color.rgba(), 0, 16);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    QImage image = drawing(name, devicePixels);
    if (image.isNull())
        return result;
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    result = QPixmap::fromImage(image);
    QPixmapCache::insert(key, result);
    return result;
}

void paint(QPainter &painter, const QString &name, const QRect &box, const QColor &color)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int side = qMin(box.width(), box.height());
    QRect square(0, 0, side, side);
    square.moveCenter(box.center());
    painter.drawPixmap(square, pixmap(name, qRound(side * ratio), color));
}

void giveWindowsTheMark()
{
    if (QApplication::windowIcon().isNull())
        QApplication::setWindowIcon(QIcon(u":/paperlark/mark.svg"_s));
}

} // namespace Icons

} // namespace Paperlark
