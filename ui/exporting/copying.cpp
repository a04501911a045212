#include "ui/exporting/copying.h"

#include "core/library/library.h"
#include "ui/deciding/toast.h"
#include "ui/list/paperlistview.h"
#include "ui/page/paperview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostAtOnce = 100; // papers that are read faster than a key is let go

Result<QList<CopiedText>> textsOf(const QList<CopyForm> &forms, PaperFeed &papers)
{
    QList<CopiedText> texts;
    for (CopyForm form : forms) {
        const auto copied = copiedText(form, papers);
        if (!copied)
            return copied.error();
        texts.append(*copied);
    }
    return texts;
}

QString sentenceFor(CopyForm form, int papers)
{
    switch (form) {
    case CopyForm::Link: return Copying::tr("Copied the link of %Ln paper(s)", nullptr, papers);
    case CopyForm::Bibtex: return Copying::tr("Copied BibTeX of %Ln paper(s)", nullptr, papers);
    case CopyForm::MarkdownLink: return Copying::tr("Copied the Markdown link of %Ln paper(s)", nullptr, papers);
    case CopyForm::Title: return Copying::tr("Copied the title of %Ln paper(s)", nullptr, papers);
    case CopyForm::ArxivId: return Copying::tr("Copied the arXiv id of %Ln paper(s)", nullptr, papers);
    case CopyForm::Citation: return Copying::tr("Copied the citation of %Ln paper(s)", nullptr, papers);
    case CopyForm::TitleAndLink:
    case CopyForm::HtmlLink: return Copying::tr("Copied title and link of %Ln paper(s)", nullptr, papers);
    }
    return {};
}

QString absenceOf(CopyForm form)
{
    return form == CopyForm::ArxivId ? Copying::tr("None of the selected papers has an arXiv id.")
                                     : Copying::tr("None of the selected papers has a link.");
}

} // namespace

Copying::Copying(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts), m_background(parts.library) {}

void Copying::copy(CopyForm form)
{
    gather({form}, [this, form](const Texts &texts) {
        if (texts[0].papers == 0)
            return emit failed({absenceOf(form), {}});
        QGuiApplication::clipboard()->setText(texts[0].text);
        m_parts.toast.tell(sentenceFor(form, int(texts[0].papers)), {}, {}, Toast::Stay::AWhile);
    });
}

void Copying::copySmart()
{
    if (m_parts.page.copySelectedText())
        return m_parts.toast.tell(tr("Copied the selected text"), {}, {}, Toast::Stay::AWhile);
    gather({CopyForm::TitleAndLink, CopyForm::HtmlLink, CopyForm::MarkdownLink}, [this](const Texts &texts) {
        auto copied = std::make_unique<QMimeData>();
        copied->setText(texts[0].text);
        copied->setHtml(texts[1].text);
        copied->setData(u"text/markdown"_s, texts[2].text.toUtf8());
        QGuiApplication::clipboard()->setMimeData(copied.release()); // takes it over
        m_parts.toast.tell(sentenceFor(CopyForm::TitleAndLink, int(texts[0].papers)), {}, {}, Toast::Stay::AWhile);
    });
}

void Copying::gather(const QList<CopyForm> &forms, const std::function<void(const Texts &)> &take)
{
    const QStringList keys = m_parts.list.selectedKeys();
    if (keys.isEmpty())
        return;
    if (keys.size() <= MostAtOnce) {
        PaperFeed papers(m_parts.library, keys);
        const auto texts = textsOf(forms, papers);
        return texts ? take(*texts) : emit failed(texts.error());
    }
    if (m_background.isRunning())
        return emit failed({tr("Paperlark is still copying; one moment."), {}});
    const auto texts = std::make_shared<Texts>(); // filled in the background, read when that has ended
    connect(
        &m_background, &BackgroundExport::finished, this,
        [this, texts, take](const Result<qsizetype> &result) { result ? take(*texts) : emit failed(result.error()); },
        Qt::SingleShotConnection);
    m_background.start({.keys = keys}, int(forms.size()), [forms, texts](PaperFeed &papers) -> Result<qsizetype> {
        auto gathered = textsOf(forms, papers);
        if (!gathered)
            return gathered.error();
        *texts = *std::move(gathered);
        return papers.count();
    });
}

} // namespace Paperlark
