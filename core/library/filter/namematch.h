#pragma once

#include "core/library/filter/highlight.h"
#include "core/library/searchletters.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace Paperlark {

// How well a name fits what somebody types to find it, from best to worst.
enum class NameFit {
    Beginning, // "comp" in "Compare voices"
    Word,      // the beginning of a word: "comp" in "Model Compression"
    Within,    // anywhere: "press" in "Compression", "모델" in "언어모델"
    Jumps,     // pieces that each begin a word: "cv" or "comvi" in "Computer Vision"
    Scattered, // letters in their order from the beginning of a word on: "cmpr" in "Compare"
};

struct NameMatch {
    NameFit fit{NameFit::Beginning}; // of the word that fits worst
    int length{};                    // of the name, in letters: of two equals the shorter is meant
    QList<TextSpan> spans{};         // ascending; what to mark, in UTF-16 units of the name

    friend bool operator==(const NameMatch &, const NameMatch &) = default;
    friend bool operator<(const NameMatch &a, const NameMatch &b) // the better one first
    {
        return a.fit != b.fit ? a.fit < b.fit : a.length < b.length;
    }
};

// What somebody types to find a name: words, each of which must be there, in any order. Case, width and marks are folded
// as the index folds them. Korean initials stand for syllables: ㅋㅂ is in 컴퓨터 비전 and in 카밤.
class NamePattern final
{
public:
    explicit NamePattern(QStringView typed);

    bool isEmpty() const { return m_isEmpty; } // fits everything
    std::optional<NameMatch> in(QStringView name) const;

private:
    using Word = std::u32string;

    std::vector<Word> m_words{};
    bool m_isEmpty{};
};

} // namespace Paperlark
