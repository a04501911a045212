#pragma once

#include "core/reading/pagestyle.h"

#include <QString>

namespace Paperlark {

enum class Leading { Tight, Normal, Loose };
enum class Face { Sans, Serif };

// How the reader wants a page set. Its size is that of all text: Fonts::scale().
struct TextLooks {
    int measure{68}; // Latin letters a line
    Leading leading{Leading::Normal};
    Face title{Face::Serif};
    Face text{Face::Sans};

    friend bool operator==(const TextLooks &, const TextLooks &) = default;
};

inline constexpr int SmallestMeasure = 55;
inline constexpr int UsualMeasure = 68;
inline constexpr int LargestMeasure = 90;

int steppedMeasure(int measure, int steps);                       // wider or, below zero, narrower; passes the usual one
int lettersOf(int measure, const QString &language);              // of that language: 68 Latin ones are 38 of Korean
TextSize readingSize(const TextLooks &looks);                     // of a summary's text
int columnWidth(const TextLooks &looks, const QString &language); // px, from the width of the letters of that font

} // namespace Paperlark
