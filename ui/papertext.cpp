#include "ui/papertext.h"

#include "core/reading/summaryrenderer.h"
#include "ui/keyclaim.h"
#include "ui/stylepainter.h"
#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextFrame>
#include <QTextList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Measure = 646; // 68 Latin or 38 Korean characters
constexpr int PointIndent = 20;
constexpr int TopMargin = 12;
constexpr int BottomMargin = 40;
constexpr int NoteBar = 3;
constexpr int PlateRadius = 3;

// The least distance from an edge.
int sideMargin(int width)
{
    return Fonts::px(width < Fonts::px(480) ? 20 : width < Fonts::px(620) ? 28 : 36);
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
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { emit linkActivated(url.toString(QUrl::FullyEncoded)); });
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &url) {
        markPointed(url.toString(QUrl::FullyEncoded));
        emit linkPointedAt(url.toString(QUrl::FullyEncoded));
    });
}

void PaperText::setControls(QWidget *controls)
{
    m_controls = controls;
    m_controls->setParent(viewport());
}

void PaperText::setPage(const QString &html)
{
    m_controlsBlock = m_noteBlock = m_provenanceBlock = m_cleanedBlock = {};
    m_plates.clear();
    m_found.clear();
    m_pointed = {};
    m_current = -1;
    document()->setIndentWidth(Fonts::px(PointIndent));
    setHtml(html);
    takeOverDrawing();
    fitColumn();
    showMarks();
    emit pageChanged();
}

// Finds the places of controls and note, and takes from Qt what is drawn here: plates with round corners, points in the
// accent. Headings keep their level, but not the size that Qt adds to them.
void PaperText::takeOverDrawing()
{
    QTextCursor edit(document());
    edit.beginEditBlock(); // one layout for all of it
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
    edit.endEditBlock();
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
    if (format.anchorNames().contains(noteAnchor))
        m_noteBlock = document()->findBlock(position);
    const bool hasPlate = format.hasProperty(QTextFormat::BackgroundBrush);
    if (!hasPlate && !format.hasProperty(QTextFormat::FontSizeAdjustment))
        return;
    if (hasPlate)
        m_plates.append({position, length, format.background().color()});
    format.clearBackground();
    format.clearProperty(QTextFormat::FontSizeAdjustment);
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.setPosition(position + length, QTextCursor::KeepAnchor);
    cursor.setCharFormat(format);
}

int PaperText::columnWidth() const
{
    const int width = viewport()->width();
    return qMin(Fonts::px(Measure), width - 2 * sideMargin(width));
}

void PaperText::fitColumn()
{
    const int left = (viewport()->width() - columnWidth()) / 2;
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setLeftMargin(left);
    format.setRightMargin(viewport()->width() - left - columnWidth());
    format.setTopMargin(Fonts::px(TopMargin));
    format.setBottomMargin(Fonts::px(BottomMargin));
    document()->rootFrame()->setFrameFormat(format);
    if (m_controls && m_controlsBlock.isValid()) {
        QTextCursor cursor(m_controlsBlock);
        QTextBlockFormat place;
        place.setLineHeight(m_controls->heightForWidth(columnWidth()), QTextBlockFormat::FixedHeight);
        cursor.mergeBlockFormat(place);
    }
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

// A link reached by Tab is followed by Enter, which elsewhere on the page widens it.
bool PaperText::event(QEvent *event)
{
    const bool onLink = textCursor().hasSelection() && textCursor().charFormat().isAnchor();
    return (onLink && claimKey(*event, {Qt::Key_Return, Qt::Key_Enter})) || QTextBrowser::event(event);
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
            if (place.top() > exposed.bottom())
                return;
            if (place.bottom() >= exposed.top())
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
    const double left = line.cursorToX(from);
    const double height = line.ascent() + line.descent() * 0.9;
    const QRectF rect(left, line.position().y(), line.cursorToX(to) - left, height);
    const QColor edge = Theme::isHighContrast() ? Theme::colors().line : QColor();
    Draw::plate(painter, rect.translated(origin).toRect(), PlateRadius, plate.color, edge);
}

void PaperText::paintNoteBar(QPainter &painter) const
{
    if (!m_noteBlock.isValid())
        return;
    const QRectF rect = document()->documentLayout()->blockBoundingRect(m_noteBlock);
    const int left = (viewport()->width() - columnWidth()) / 2;
    painter.fillRect(QRectF(left, rect.top(), Fonts::px(NoteBar), rect.height()), Theme::colors().star);
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
        if (rect.top() > exposed.bottom())
            break;
        if (!block.textList() || rect.bottom() < exposed.top() || block.layout()->lineCount() == 0)
            continue;
        const QTextLine line = block.layout()->lineAt(0);
        const double base = rect.top() + line.position().y() + line.ascent();
        const double radius = Fonts::scale() * 2.5;
        const double x = rect.left() + line.x() - Fonts::px(PointIndent) + Fonts::px(3) + radius;
        painter.drawEllipse(QPointF(x, base - line.ascent() * 0.3), radius, radius);
    }
}

QMimeData *PaperText::createMimeDataFromSelection() const
{
    QMimeData *copied = QTextBrowser::createMimeDataFromSelection();
    copied->setText(withoutLayoutMarks(copied->text()));
    copied->setHtml(copied->html().removeIf(isLayoutMark));
    return copied;
}

QVariant PaperText::loadResource(int, const QUrl &)
{
    return {};
}

void PaperText::doSetSource(const QUrl &, QTextDocument::ResourceType) {}

} // namespace Paperlark
