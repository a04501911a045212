#include "core/sources/presets.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Preset)
};

Source onStart(Source::Kind kind, const QString &name, const QString &place)
{
    return {.kind = kind, .name = name, .place = place, .schedule = {.when = Schedule::When::OnStart}};
}

} // namespace

QList<Preset> presets()
{
    using Kind = Source::Kind;
    return {
        {onStart(Kind::UrlTemplateByDay, u"gabrielchua"_s,
                 u"https://raw.githubusercontent.com/gabrielchua/daily-ai-papers/main/archive/{yyyy}/{MM}/{dd}.md"_s),
         Text::tr("English, a paragraph for each paper")},
        {onStart(Kind::UrlTemplateByDay, u"timlrx"_s,
                 u"https://raw.githubusercontent.com/timlrx/daily-ai-papers/main/archive/{yyyy}/{MM}/{dd}.md"_s),
         Text::tr("English, in points, with tags and code")},
        {onStart(Kind::UrlTemplateByDay, u"l-yohai"_s,
                 u"https://raw.githubusercontent.com/l-yohai/daily_papers_ko/main/paper_logs/{yyyy}/{MM}/{dd}.md"_s),
         Text::tr("Korean, in points, with votes and pictures")},
        {onStart(Kind::HuggingFaceDaily, u"Hugging Face"_s, u"https://huggingface.co/api/daily_papers"_s),
         Text::tr("English, the abstracts, with votes")},
    };
}

} // namespace Paperlark
