#pragma once

#include "tests/bench/digests/random.h"

#include <QByteArrayList>

namespace Paperlark::Bench {

// Invented words, the most frequent first, in UTF-8. Always the same ones, so that a benchmark knows what it can look for.
struct Vocabulary {
    static constexpr int latinOctaves = 15;
    static constexpr int hangulOctaves = 14;
    static constexpr int hanOctaves = 13;
    static constexpr int nameOctaves = 12;

    Vocabulary();

    QByteArrayList latin{};
    QByteArrayList hangul{};
    QByteArrayList han{};
    QByteArrayList katakana{}; // hanOctaves of them too
    QByteArrayList names{};    // parts of people's names
};

// One word that hardly any other paper has: what the authors call their method.
QByteArray inventedName(Random &random);

} // namespace Paperlark::Bench
