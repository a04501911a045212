#include "ui/importing/dropoverlay.h"

#include "ui/importing/incoming.h"
#include "ui/looks/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QPainter>

#include <algorithm>

namespace Paperlark {

namespace {

constexpr int Margin = 24;
constexpr int Radius = 8;
constexpr double EdgeWidth = 2;
constexpr double Cover = 0.9;

} // namespace

DropOverlay::DropOverlay(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents); // so that drags go on to the window
    window->installEventFilter(this);
    hide();
}

void DropOverlay::showFor(const QStringList &paths)
{
    const auto folders = std::count_if(paths.begin(), paths.end(), [](const QString &path) { return QFileInfo(path).isDir(); });
    showSentence(sentence(static_cast<int>(paths.size() - folders), static_cast<int>(folders)));
}

void DropOverlay::showFor(const Incoming &incoming)
{
    if (!incoming.text.isEmpty())
        showSentence(tr("Import this text as a digest"));
    else if (!incoming.paper.isEmpty())
        showSentence(tr("Go to the paper %1").arg(incoming.paper));
    else if (!incoming.addresses.isEmpty())
        showSentence(tr("An address is not fetched by dropping it"));
    else
        showFor(incoming.paths);
}

void DropOverlay::showSentence(const QString &sentence)
{
    m_sentence = sentence;
    setAccessibleName(m_sentence);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

QString DropOverlay::sentence(int files, int folders)
{
    const QString fileWords = tr("%Ln file(s)", nullptr, files);
    const QString folderWords = tr("%Ln folder(s)", nullptr, folders);
    if (files > 0 && folders > 0) {
        //: "Import 3 files and 1 folder"
        return tr("Import %1 and %2").arg(fileWords, folderWords);
    }
    return tr("Import %1").arg(folders > 0 ? folderWords : fileWords);
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor cover = Theme::colors().raised;
    cover.setAlphaF(Cover);
    painter.fillRect(rect(), cover);
    QPen pen(Theme::colors().accent, EdgeWidth, Qt::CustomDashLine);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    const double margin = Fonts::px(Margin);
    painter.drawRoundedRect(QRectF(rect()).adjusted(margin, margin, -margin, -margin), Fonts::px(Radius), Fonts::px(Radius));
    painter.setPen(Theme::colors().text);
    painter.setFont(Fonts::font(FontRole::SheetTitle));
    painter.drawText(rect().adjusted(2 * Fonts::px(Margin), 0, -2 * Fonts::px(Margin), 0), Qt::AlignCenter | Qt::TextWordWrap,
                     m_sentence);
}

} // namespace Paperlark
