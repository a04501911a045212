#include "ui/page/printing.h"

#include "ui/looks/fonts.h"
#include "ui/page/pagelooks.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct PrintText {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Printing)
public:
    static QString title() { return tr("Print"); }
    //: at the foot of a page
    static QString page(int number, int count) { return tr("%1 of %2").arg(number).arg(count); }
};

constexpr double LayoutDpi = 96;
constexpr double Margin = 18; // mm
constexpr double HeadHeight = 34;
constexpr double FootHeight = 30;
constexpr int SmallPrint = 11;
constexpr int BulletIndent = 20;

QStringList languagesOf(const QList<PrintedPaper> &papers)
{
    QStringList languages;
    for (const PrintedPaper &printed : papers) {
        languages += printed.paper.languages;
        for (const Summary &voice : printed.voices)
            languages.append(voice.language);
    }
    languages.removeDuplicates();
    return languages;
}

void breakBefore(const QTextBlock &block)
{
    QTextBlockFormat format;
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(block).mergeBlockFormat(format);
}

// Qt enlarges headings beyond the size that they are given.
void keepSizes(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setProperty(QTextFormat::FontSizeAdjustment, 0);
        cursor.mergeCharFormat(format);
    }
}

void startPapersOnPages(QTextDocument &document)
{
    for (QTextBlock block = document.begin().next(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != 1)
            continue;
        breakBefore(block);
        QTextBlockFormat atTheTop;
        atTheTop.setTopMargin(0); // Qt drops that of the first page only
        QTextCursor(block).mergeBlockFormat(atTheTop);
    }
}

int pageOf(const QTextBlock &block)
{
    const QTextDocument &document = *block.document();
    const double top = document.documentLayout()->blockBoundingRect(block).top();
    const double line = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).y() : 0;
    return int((top + line + 1) / document.pageSize().height());
}

// A heading at a page's foot goes with what it heads.
void keepHeadingsWithText(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 2 && block.next().isValid() && pageOf(block) != pageOf(block.next()))
            breakBefore(block);
    }
}

QFont smallFont()
{
    QFont font = Fonts::font(FontRole::Small);
    font.setPixelSize(SmallPrint);
    return font;
}

// Draws one page; `paper` is its printable part.
class PagePainter
{
public:
    PagePainter(QPainter &painter, const QTextDocument &document, const QString &heading, const QSizeF &paper)
        : m_painter(painter), m_document(document), m_heading(heading), m_paper(paper)
    {}

    void paint(int page, int count)
    {
        m_painter.setFont(smallFont());
        m_painter.setPen(Qt::black);
        const QRectF head(0, 0, m_paper.width(), SmallPrint * 1.5);
        m_painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_heading);
        m_painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, u"Paperlark"_s);
        m_painter.fillRect(QRectF(0, head.bottom() + 3, m_paper.width(), 0.75), Qt::gray);
        m_painter.drawText(QRectF(0, m_paper.height() - SmallPrint * 1.5, m_paper.width(), SmallPrint * 1.5),
                           Qt::AlignRight | Qt::AlignVCenter, PrintText::page(page + 1, count));
        paintText(page);
    }

private:
    void paintText(int page)
    {
        const double height = m_document.pageSize().height();
        m_painter.save();
        m_painter.translate(0, HeadHeight - page * height);
        const QRectF part(0, page * height, m_paper.width(), height);
        m_painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, Qt::black);
        m_document.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
    }

    QPainter &m_painter;
    const QTextDocument &m_document;
    const QString &m_heading;
    QSizeF m_paper{};
};

void setMargins(QPagedPaintDevice &device)
{
    device.setPageMargins(QMarginsF(Margin, Margin, Margin, Margin), QPageLayout::Millimeter);
}

} // namespace

int printTo(QPagedPaintDevice &device, const PrintJob &job)
{
    const QSizeF paper = device.pageLayout().paintRect(QPageLayout::Inch).size() * LayoutDpi;
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setUseDesignMetrics(true); // laid out for the screen, drawn much finer
    document.setDocumentMargin(0);
    document.setIndentWidth(BulletIndent);
    document.setHtml(job.html.isEmpty() ? printHtml(job.papers, printStyle(languagesOf(job.papers))) : job.html);
    keepSizes(document);
    startPapersOnPages(document);
    document.setPageSize(QSizeF(paper.width(), paper.height() - HeadHeight - FootHeight));
    keepHeadingsWithText(document);
    QPainter painter(&device);
    if (!painter.isActive())
        return 0;
    painter.scale(device.logicalDpiX() / LayoutDpi, device.logicalDpiY() / LayoutDpi);
    const int count = document.pageCount();
    for (int page = 0; page < count; ++page) {
        if (page > 0)
            device.newPage();
        PagePainter(painter, document, job.heading, paper).paint(page, count);
    }
    return count;
}

void previewPrint(QWidget *parent, const PrintJob &job)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(job.heading);
    setMargins(printer);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(PrintText::title());
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&job](QPrinter *to) { printTo(*to, job); });
    dialog.exec();
}

} // namespace Paperlark
