// A summary in sections and its lines as inline Markdown: no letter of it is lost, whatever was typed.
#include "core/reading/markdowninline.h"
#include "core/reading/summarysections.h"
#include "tests/core/reading/summarywords.h"
#include "tests/fuzz/fuzz.h"

using namespace Paperlark;
using namespace Paperlark::Fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = textOf(data, size);
    REQUIRE(lettersOf(wordsOf(summarySections(text))) == lettersOf(text));
    const QList<InlineRun> runs = inlineRuns(text);
    for (const InlineRun &run : runs)
        REQUIRE(run.link.isEmpty() || run.link.startsWith(QLatin1String("http")));
    inlineHtml(runs);
    plainText(runs);
    return 0;
}
