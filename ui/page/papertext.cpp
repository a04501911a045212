#include "ui/page/papertext.h"

#include "core/reading/summaryrenderer.h"
#include "ui/keys/keyclaim.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"
#include "ui/page/papertextaccessible.h"
#include "ui/page/scriptspacing.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int PointIndent = 20;
constexpr int TopMargin = 12;
constexpr int BottomMargin = 40;
constexpr int NoteBar = 3;
constexpr int PlateRadius = 3;

// The least distance from an edge. Where there is little room for a large text, it goes to the words.
int sideMargin(int width)
{
    return width < Fonts::px(480) ? 20 : Fonts::px(width < Fonts::px(620) ? 28 : 36);
}

bool readsRightToLeft(const QTextBlock &block)
{
    return block.textDirection() == Qt::RightToLeft;
}

// In a table a later block can stand higher.
bool standsBesideOthers(const QTextBlock &block)
{
    return QTextCursor(block).currentTable() != nullptr;
}

bool isTab(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
}

bool isLayoutMark(QChar c)
{
    return c == QChar(0x200B);
}

QString withoutLayoutMarks(QString text)
{
    text.removeIf(isLayoutMark);
    return text.replace(QChar(QChar::Nbsp), u' ').replace(QChar(0x2011), u'-').replace(QChar(QChar::LineSeparator), u'\n');
}

} // namespace

PaperText::PaperText(QWidget *parent) : QTextBrowser(parent)
{
    PaperTextAccessible::install();
    setAccessibleName(tr("Paper"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setAttribute(Qt::WA_InputMethodEnabled, false);
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the column never jumps; an unused bar is not drawn
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme() != FigureMarks::scheme)
            emit linkActivated(url.toString(QUrl::FullyEncoded));
    });
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &url) {
        markPointed(url.toString(QUrl::FullyEncoded));
        pointAt(url, cursorForPosition(viewport()->mapFromGlobal(QCursor::pos())).position());
        if (url.scheme() == FigureMarks::scheme)
            viewport()->setCursor(Qt::WhatsThisCursor); // it tells something and leads nowhere
    });
}

void PaperText::setControls(QWidget *controls)
{
    m_controls = controls;
    m_controls->setParent(viewport());
}

void PaperText::renewControls()
{
    if (!m_controlsBlock.isValid())
        return;
    const int before = m_controls->height();
    const bool isPast = m_controls->geometry().bottom() < 0;
    fitColumn();
    if (isPast)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + m_controls->height() - before);
}

void PaperText::setMeasure(int width)
{
    m_measure = width;
}

void PaperText::setPage(const QString &html)
{
    m_controlsBlock = m_noteBlock = m_noteEnd = m_provenanceBlock = m_cleanedBlock = {};
    m_plates.clear();
    m_found.clear();
    m_pointed = {};
    m_current = -1;
    document()->setIndentWidth(Fonts::px(PointIndent));
    QTextCursor edit(document());
    edit.beginEditBlock(); // one layout for all of it
    setHtml(html);
    markFigures();
    takeOverDrawing();
    spaceScripts(*document());
    fitRoot();
    makeRoomForControls();
    edit.endEditBlock();
    fitColumn();
    showMarks();
    emit pageChanged();
}

void PaperText::setFigures(const FigureTally &tally)
{
    m_tally = tally;
}

// Before code loses its background, by which it is known.
void PaperText::markFigures()
{
    const auto blockOf = [this](QLatin1String anchor) {
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (it.fragment().charFormat().anchorNames().contains(anchor))
                    return block;
            }
        }
        return QTextBlock();
    };
    const QTextBlock note = blockOf(noteAnchor);
    m_figures.find(*document(), m_tally, blockOf(controlsAnchor), note.isValid() ? note : blockOf(provenanceAnchor));
}

// Of a figure it is said who states it, of a link where it leads.
void PaperText::pointAt(const QUrl &url, int position)
{
    if (url.scheme() == FigureMarks::scheme)
        emit figurePointedAt(m_figures.sentenceAt(position));
    else
        emit linkPointedAt(url.toString(QUrl::FullyEncoded));
}

// Finds the places of controls and note, and takes from Qt what is drawn here: plates with round corners, points in the
// accent. Headings keep their level, but not the size that Qt adds to them.
void PaperText::takeOverDrawing()
{
    QList<QTextFragment> fragments;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it)
            fragments.append(it.fragment());
        if (QTextList *list = block.textList(); list && list->format().style() != QTextListFormat::ListStyleUndefined) {
            QTextListFormat format = list->format();
            format.setStyle(QTextListFormat::ListStyleUndefined);
            list->setFormat(format);
        }
    }
    for (const QTextFragment &fragment : std::as_const(fragments))
        takeOverFragment(fragment);
}

void PaperText::takeOverFragment(const QTextFragment &fragment)
{
    QTextCharFormat format = fragment.charFormat();
    const int position = fragment.position();
    const int length = fragment.length();
    if (format.anchorNames().contains(controlsAnchor))
        m_controlsBlock = document()->findBlock(position);
    if (format.anchorNames().contains(provenanceAnchor))
        m_provenanceBlock = document()->findBlock(position);
    if (format.anchorNames().contains(cleanedAnchor))
        m_cleanedBlock = document()->findBlock(position);
    if (format.anchorNames().contains(noteAnchor)) {
        m_noteEnd = document()->findBlock(position);
        m_noteBlock = m_noteBlock.isValid() ? m_noteBlock : m_noteEnd;
    }
    const bool hasPlate = format.hasProperty(QTextFormat::BackgroundBrush);
    if (!hasPlate && !format.hasProperty(QTextFormat::FontSizeAdjustment))
        return;
    if (hasPlate)
        addPlate({position, length, format.background().color()});
    format.clearBackground();
    format.clearProperty(QTextFormat::FontSizeAdjustment);
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.setPosition(position + length, QTextCursor::KeepAnchor);
    cursor.setCharFormat(format);
}

// Qt goes to the link behind the selection, so the character before this one is selected first.
void PaperText::focusLink(const QString &address)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().anchorHref() != address)
                continue;
            QTextCursor before(document());
            before.setPosition(qMax(0, it.fragment().position() - 1));
            before.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
            setTextCursor(before);
            focusNextPrevChild(true);
            m_focused = textCursor();
            return;
        }
    }
}

// A word in two scripts is two fragments and one plate.
void PaperText::addPlate(const Plate &plate)
{
    if (!m_plates.isEmpty() && m_plates.last().color == plate.color
        && m_plates.last().position + m_plates.last().length == plate.position)
        m_plates.last().length += plate.length;
    else
        m_plates.append(plate);
}

int PaperText::columnWidth() const
{
    const int width = viewport()->width();
    return qMin(m_measure, width - 2 * sideMargin(width));
}

// The margins of the whole text.
void PaperText::fitRoot()
{
    const int left = (viewport()->width() - columnWidth()) / 2;
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setLeftMargin(left);
    format.setRightMargin(viewport()->width() - left - columnWidth());
    format.setTopMargin(Fonts::px(TopMargin));
    format.setBottomMargin(Fonts::px(BottomMargin));
    if (format != document()->rootFrame()->frameFormat()) // setting it again lays out the whole text again
        document()->rootFrame()->setFrameFormat(format);
}

void PaperText::makeRoomForControls()
{
    if (m_controls && m_controlsBlock.isValid()) {
        QTextCursor cursor(m_controlsBlock);
        QTextBlockFormat place;
        place.setLineHeight(m_controls->heightForWidth(columnWidth()), QTextBlockFormat::FixedHeight);
        if (cursor.blockFormat().lineHeight() != place.lineHeight())
            cursor.mergeBlockFormat(place);
    }
}

void PaperText::fitColumn()
{
    fitRoot();
    makeRoomForControls();
    placeControls();
}

void PaperText::placeControls()
{
    if (!m_controls)
        return;
    m_controls->setVisible(m_controlsBlock.isValid());
    if (!m_controlsBlock.isValid())
        return;
    const QRectF place = document()->documentLayout()->blockBoundingRect(m_controlsBlock);
    const int left = (viewport()->width() - columnWidth()) / 2;
    m_controls->setGeometry(left, int(std::lround(place.top())) - verticalScrollBar()->value(), columnWidth(),
                            m_controls->heightForWidth(columnWidth()));
}

bool PaperText::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void PaperText::scrollPages(double pages)
{
    const int line = Fonts::lineHeight(FontRole::Reading, u"ko"_s);
    const int page = qMax(line, viewport()->height() - 2 * line); // two lines stay, to find the place again
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::lround(pages * page)));
}

// Keys are commands here. The base class goes by isEnabled() alone, whatever the attribute says.
QVariant PaperText::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return query == Qt::ImEnabled ? QVariant(false) : QTextBrowser::inputMethodQuery(query);
}

// The base class would keep what only an editor needs too: paste, undo.
bool PaperText::claimReadingKey(QEvent &event) const
{
    const auto &key = static_cast<QKeyEvent &>(event);
    if (key.matches(QKeySequence::SelectAll) || (key.matches(QKeySequence::Copy) && hasSelectedText()))
        event.accept();
    else
        claimKey(event, {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End});
    return event.isAccepted();
}

// Where Tab has reached a link, that is the cursor's selection.
bool PaperText::hasSelectedText() const
{
    const QTextCursor cursor = textCursor();
    const bool isFocus =
        m_focused.selectionStart() == cursor.selectionStart() && m_focused.selectionEnd() == cursor.selectionEnd();
    return cursor.hasSelection() && !isFocus;
}

// A link reached by Tab is followed by Enter, which elsewhere on the page widens it.
bool PaperText::event(QEvent *event)
{
    const QTextCharFormat format = textCursor().charFormat();
    const bool onLink =
        textCursor().hasSelection() && format.isAnchor() && QUrl(format.anchorHref()).scheme() != FigureMarks::scheme;
    if (event->type() == QEvent::ShortcutOverride)
        return (onLink && claimKey(*event, {Qt::Key_Return, Qt::Key_Enter})) || claimReadingKey(*event);
    const bool handled = QTextBrowser::event(event);
    const bool moved = event->type() == QEvent::KeyPress && isTab(*static_cast<QKeyEvent *>(event));
    if (moved)
        m_focused = textCursor(); // what Tab selects is a link
    if (hasFocus() && (moved || event->type() == QEvent::FocusIn))
        pointAtFocus();
    if (event->type() == QEvent::FocusOut)
        pointAt({}, 0); // before whatever gets the focus tells its own
    return handled;
}

// What Tab has reached.
void PaperText::pointAtFocus()
{
    const bool onAnchor = textCursor().hasSelection();
    pointAt(onAnchor ? QUrl(textCursor().charFormat().anchorHref()) : QUrl(), textCursor().selectionStart());
}

bool PaperText::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextBrowser::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = document()->documentLayout()->hitTest(help->pos() + QPointF(0, verticalScrollBar()->value()), Qt::ExactHit);
    QToolTip::showText(help->globalPos(), m_figures.sentenceAt(at), viewport());
    return true;
}

void PaperText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitColumn();
}

void PaperText::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    placeControls();
}

void PaperText::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.save();
    painter.translate(0, -verticalScrollBar()->value());
    const QRect exposed = event->rect().translated(0, verticalScrollBar()->value());
    paintPlates(painter, exposed);
    paintNoteBar(painter);
    paintHairline(painter);
    paintPoints(painter, exposed);
    painter.setRenderHint(QPainter::Antialiasing, false);
    m_figures.paint(painter, *document(), exposed);
    painter.restore();
    painter.end();
    QTextBrowser::paintEvent(event);
}

void PaperText::paintPlates(QPainter &painter, const QRect &exposed) const
{
    for (const Plate &plate : m_plates) {
        const QTextBlock block = document()->findBlock(plate.position);
        const QPointF origin = document()->documentLayout()->blockBoundingRect(block).topLeft();
        const int first = plate.position - block.position();
        const int last = first + plate.length;
        QTextLine line = block.layout()->lineForTextPosition(first);
        for (; line.isValid() && line.textStart() < last; line = block.layout()->lineAt(line.lineNumber() + 1)) {
            const QRectF place = line.rect().translated(origin);
            if (place.top() <= exposed.bottom() && place.bottom() >= exposed.top())
                paintPlate(painter, line, origin, plate, qMax(first, line.textStart()));
        }
    }
}

// On one line, from `from` to the plate's or the line's end.
void PaperText::paintPlate(QPainter &painter, const QTextLine &line, const QPointF &origin, const Plate &plate, int from) const
{
    const int end = plate.position + plate.length - document()->findBlock(plate.position).position();
    const int to = qMin(end, line.textStart() + line.textLength());
    if (from >= to)
        return;
    const auto [left, right] = std::minmax({line.cursorToX(from), line.cursorToX(to)}); // Arabic runs to the left
    const double height = line.ascent() + line.descent() * 0.9;
    const QRectF rect(left, line.position().y(), right - left, height);
    const QColor edge = Theme::isHighContrast() ? Theme::colors().line : QColor();
    Draw::plate(painter, rect.translated(origin).toRect(), PlateRadius, plate.color, edge);
}

void PaperText::paintNoteBar(QPainter &painter) const
{
    if (!m_noteBlock.isValid())
        return;
    const QRectF rect =
        document()->documentLayout()->blockBoundingRect(m_noteBlock) | document()->documentLayout()->blockBoundingRect(m_noteEnd);
    const int width = Fonts::px(NoteBar);
    const int left = (viewport()->width() - columnWidth()) / 2;
    const int bar = readsRightToLeft(m_noteBlock) ? left + columnWidth() - width : left;
    painter.fillRect(QRectF(bar, rect.top(), width, rect.height()), Theme::colors().star);
}

void PaperText::paintHairline(QPainter &painter) const
{
    if (!m_cleanedBlock.isValid())
        return;
    const QRectF rect = document()->documentLayout()->blockBoundingRect(m_cleanedBlock);
    const int left = (viewport()->width() - columnWidth()) / 2;
    painter.fillRect(QRectF(left, std::round(rect.top()) - Fonts::px(8), columnWidth(), 1), Theme::colors().line);
}

void PaperText::paintPoints(QPainter &painter, const QRect &exposed) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colors().accent);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
        if (rect.top() > exposed.bottom() && !standsBesideOthers(block))
            break;
        if (!block.textList() || rect.bottom() < exposed.top() || rect.top() > exposed.bottom()
            || block.layout()->lineCount() == 0)
            continue;
        const double radius = Fonts::scale() * 2.5;
        painter.drawEllipse(pointOf(block, radius), radius, radius);
    }
}

// Where its text begins, which for Arabic is at the right.
QPointF PaperText::pointOf(const QTextBlock &block, double radius) const
{
    const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineAt(0);
    const double y = rect.top() + line.position().y() + line.ascent() * 0.7;
    const double away = Fonts::px(PointIndent) - Fonts::px(3) - radius;
    const double start = rect.left() + line.x();
    return {readsRightToLeft(block) ? start + line.width() + away : start - away, y};
}

QMimeData *PaperText::createMimeDataFromSelection() const
{
    QMimeData *copied = QTextBrowser::createMimeDataFromSelection();
    copied->setText(withoutLayoutMarks(copied->text()));
    copied->setHtml(withoutFigureAnchors(copied->html().removeIf(isLayoutMark)));
    return copied;
}

QVariant PaperText::loadResource(int, const QUrl &)
{
    return {};
}

void PaperText::doSetSource(const QUrl &, QTextDocument::ResourceType) {}

} // namespace Paperlark
