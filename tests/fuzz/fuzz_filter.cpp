// What a reader types into the search box: read, written, and read again it means the same; mistakes stand in the text.
#include "core/library/filter/filtertext.h"
#include "core/library/filter/highlight.h"
#include "core/library/filter/paperfilter.h"
#include "core/library/searchtext.h"
#include "tests/fuzz/fuzz.h"

using namespace Paperlark;
using namespace Paperlark::Fuzz;

namespace {

constexpr qsizetype shortText = 400;

void checkPlace(const QString &text, qsizetype position, qsizetype length)
{
    REQUIRE(position >= 0 && length >= 0 && position + length <= text.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = textOf(data, size);
    const PaperFilter filter = filterOfText(text);
    const PaperFilter again = filterOfText(textOfFilter(filter));
    if (text.size() <= shortText) // what is longer is cut, and may be cut again
        REQUIRE(textOfFilter(again) == textOfFilter(filterOfText(textOfFilter(again))));
    for (const FilterMistake &mistake : mistakesIn(text)) {
        checkPlace(text, mistake.position, mistake.length);
        REQUIRE(!mistake.message.isEmpty());
    }
    for (const FilterPiece &piece : piecesOf(text))
        checkPlace(text, piece.position, piece.length);
    for (qsizetype cursor = 0; cursor <= text.size(); cursor += 1 + text.size() / 8) {
        const FilterCompletion completion = completionAt(text, cursor);
        checkPlace(text, completion.position, completion.length);
    }
    searchTermsOf(filter);
    const QString indexed = searchText(text);
    REQUIRE(!hasControls(indexed) && !indexed.contains(u'\n') && !indexed.contains(u'"'));
    searchExpression(text, LastWord::Prefix);
    return 0;
}
