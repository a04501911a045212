#include "core/export/papersmime.h"

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Carried {
    QLatin1StringView mimeType{};
    CopyForm form{};
};

// The best first, as receivers take them.
constexpr Carried allCarried[] = {{"text/uri-list"_L1, CopyForm::Link},
                                  {"application/x-bibtex"_L1, CopyForm::Bibtex},
                                  {"text/markdown"_L1, CopyForm::MarkdownLink},
                                  {"text/html"_L1, CopyForm::HtmlLink},
                                  {"text/plain"_L1, CopyForm::TitleAndLink}};

} // namespace

QStringList PapersMime::formats() const
{
    QStringList names;
    for (const Carried &carried : allCarried)
        names += carried.mimeType;
    return names;
}

QVariant PapersMime::retrieveData(const QString &mimeType, QMetaType) const
{
    const auto *carried = std::find_if(std::begin(allCarried), std::end(allCarried),
                                       [&](const Carried &each) { return each.mimeType == mimeType; });
    if (carried == std::end(allCarried))
        return {};
    if (!m_made.contains(mimeType)) {
        PaperFeed papers(m_library, m_keys);
        const auto copied = copiedText(carried->form, papers);
        QString text = copied ? copied->text : QString();
        if (carried->form == CopyForm::Link)
            text.replace(u"\n"_s, u"\r\n"_s); // as lists of addresses are written
        m_made.insert(mimeType, text.toUtf8());
    }
    return m_made.value(mimeType);
}

} // namespace Paperlark
