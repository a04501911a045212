#include "tests/bench/queries.h"

#include "tests/bench/digests/vocabulary.h"

namespace Paperlark::Bench {

QStringList queries()
{
    const Vocabulary words;
    const auto text = [](const QByteArray &word) { return QString::fromUtf8(word); };
    return {text(words.latin[40]),  text(words.latin[2000]),  text(words.latin[20] + ' ' + words.latin[300]),
            text(words.hangul[10]), text(words.hangul[1500]), text(words.han[30])};
}

} // namespace Paperlark::Bench
