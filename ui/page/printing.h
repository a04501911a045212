#pragma once

#include "core/reading/printhtml.h"

class QPagedPaintDevice;
class QWidget;

namespace Paperlark {

// What is printed in one go, and what stands at the head of each page.
struct PrintJob {
    QList<PrintedPaper> papers{};
    QString heading{};
    QString html{}; // instead of papers
};

// Black on white, each paper on a page of its own, pages numbered. A printer or a PDF; returns the number of pages.
int printTo(QPagedPaintDevice &device, const PrintJob &job);

// Shows the pages first; from there they go to a printer or into a PDF file.
void previewPrint(QWidget *parent, const PrintJob &job);

} // namespace Paperlark
