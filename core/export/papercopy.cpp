#include "core/export/papercopy.h"

#include "core/export/exporter.h"
#include "core/export/exportfile.h"
#include "core/export/paperurl.h"
#include "core/reading/displaytext.h"
#include "core/reading/maths.h"

#include <QBuffer>
#include <QCoreApplication>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString plainTitle(const Paper &paper)
{
    return displayLine(titleText(paper.title));
}

// What Markdown would take for its own. An underscore within a word is none.
QString markdownText(const QString &text)
{
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool inWord = i > 0 && i + 1 < text.size() && text.at(i - 1).isLetterOrNumber() && text.at(i + 1).isLetterOrNumber();
        if (QStringView(u"\\`*[]<").contains(c) || (c == u'_' && !inWord))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString markdownLink(const QString &title, QString address)
{
    address.replace(u'(', u"%28"_s).replace(u')', u"%29"_s);
    return address.isEmpty() ? markdownText(title) : u'[' + markdownText(title) + u"]("_s + address + u')';
}

QString htmlLink(const QString &title, const QString &address)
{
    return address.isEmpty() ? escapedText(title)
                             : u"<a href=\""_s + escapedText(address) + u"\">"_s + escapedText(title) + u"</a>"_s;
}

// Empty: this paper has no such thing.
QString lineOf(CopyForm form, const Paper &paper)
{
    const QString address = paperUrl(paper);
    switch (form) {
    case CopyForm::Link: return address;
    case CopyForm::MarkdownLink: return markdownLink(plainTitle(paper), address);
    case CopyForm::Title: return plainTitle(paper);
    case CopyForm::ArxivId: return paper.arxivId;
    case CopyForm::TitleAndLink: return address.isEmpty() ? plainTitle(paper) : plainTitle(paper) + u" — "_s + address;
    case CopyForm::HtmlLink: return htmlLink(plainTitle(paper), address);
    case CopyForm::Bibtex:
    case CopyForm::Citation: break; // exporters write them
    }
    return {};
}

Result<CopiedText> copiedLines(CopyForm form, PaperFeed &papers)
{
    CopiedText copied;
    const QString between = form == CopyForm::HtmlLink ? u"<br>\n"_s : u"\n"_s;
    papers.rewind();
    while (const auto paper = papers.next()) {
        const QString line = lineOf(form, *paper);
        if (line.isEmpty())
            continue;
        copied.text += (copied.papers > 0 ? between : QString()) + line;
        ++copied.papers;
    }
    if (papers.isCancelled())
        return Error{Tr::tr("Copying was cancelled.")};
    return copied;
}

Result<CopiedText> copiedExport(const Exporter &exporter, PaperFeed &papers)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto exported = exportToDevice(exporter, papers, buffer, {});
    if (!exported)
        return exported.error();
    return CopiedText{.text = QString::fromUtf8(buffer.data()).trimmed(), .papers = *exported};
}

} // namespace

Result<CopiedText> copiedText(CopyForm form, PaperFeed &papers)
{
    switch (form) {
    case CopyForm::Bibtex: return copiedExport(bibtexExporter, papers);
    case CopyForm::Citation: return copiedExport(citationExporter, papers);
    default: return copiedLines(form, papers);
    }
}

} // namespace Paperlark
