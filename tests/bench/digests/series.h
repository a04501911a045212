#pragma once

#include "tests/bench/digests/inventedpaper.h"

#include <QString>

#include <array>

namespace Paperlark::Bench {

// One source of digests: where its files lie and what it writes of a paper.
struct Series {
    QString (*path)(QDate day);
    QByteArray (*head)(QDate day);
    QByteArray (*entry)(const Vocabulary &vocabulary, const InventedPaper &paper, Random &random);
    const char *separator; // between two entries
    const char *tail;
};

enum SeriesIndex { EnglishTable, TaggedTable, KoreanSections, ChineseNewsletter, HubApi, JapaneseTable };

extern const std::array<Series, 6> allSeries;

} // namespace Paperlark::Bench
