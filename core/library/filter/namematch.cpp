#include "core/library/filter/namematch.h"

#include <algorithm>
#include <string>

namespace Paperlark {

namespace {

constexpr char32_t firstSyllable = 0xac00;
constexpr char32_t lastSyllable = 0xd7a3;
constexpr char32_t firstInitial = 0x1100;
constexpr char32_t syllablesOfInitial = 588;
constexpr std::size_t leastScattered = 3;  // letters; two are in every other name
constexpr std::size_t widestScattered = 3; // times as many letters as were typed

// A name taken apart: folded letters, and which of them begin a word.
struct Letters {
    std::u32string text{};
    std::vector<SearchLetter> places{};
    std::vector<bool> begins{};

    std::size_t size() const { return text.size(); }
};

bool isSyllable(char32_t letter)
{
    return letter >= firstSyllable && letter <= lastSyllable;
}

bool stands(char32_t typed, char32_t letter)
{
    return typed == letter || (isSyllable(letter) && typed == firstInitial + (letter - firstSyllable) / syllablesOfInitial);
}

bool stands(const std::u32string &typed, const Letters &name, std::size_t at)
{
    if (at + typed.size() > name.size()) {
        return false;
    }
    for (std::size_t i = 0; i < typed.size(); ++i) {
        if (!stands(typed[i], name.text[at + i])) {
            return false;
        }
    }
    return true;
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

char32_t loweredAscii(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? char32_t(c + 0x20) : char32_t(c);
}

// Whatever the fit: the letters stand in the name, in their order.
bool mayBeInAscii(const std::u32string &word, QStringView name)
{
    std::size_t typed = 0;
    for (const QChar c : name) {
        typed += typed < word.size() && word[typed] == loweredAscii(c.unicode()) ? 1 : 0;
    }
    return typed == word.size();
}

void appendAscii(QStringView name, Letters &letters)
{
    for (qsizetype at = 0; at < name.size(); ++at) {
        const char32_t lower = loweredAscii(name[at].unicode());
        letters.text += lower;
        letters.places.push_back({lower, at, at + 1});
    }
}

Letters lettersOf(QStringView name)
{
    Letters letters;
    letters.text.reserve(std::size_t(name.size()));
    letters.places.reserve(std::size_t(name.size()));
    if (isAscii(name)) {
        appendAscii(name, letters);
    } else {
        for (const SearchLetter &letter : searchLetters(name)) {
            letters.text += letter.letter;
            letters.places.push_back(letter);
        }
    }
    LetterKind before = LetterKind::Gap;
    letters.begins.reserve(letters.size());
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const LetterKind kind = letterKind(letters.text[i]);
        const QChar now = name[letters.places[i].position];
        const bool humps = i > 0 && now.isUpper() && name[letters.places[i - 1].position].isLower(); // "HuggingFace"
        letters.begins.push_back(kind != LetterKind::Gap && (kind != before || humps));
        before = kind;
    }
    return letters;
}

// Where the letters of a word stand, and how well that is.
struct Found {
    NameFit fit{};
    std::vector<std::size_t> letters{};
};

std::vector<std::size_t> run(std::size_t first, std::size_t count)
{
    std::vector<std::size_t> letters(count);
    for (std::size_t i = 0; i < count; ++i) {
        letters[i] = first + i;
    }
    return letters;
}

std::optional<Found> together(const std::u32string &word, const Letters &name)
{
    std::optional<Found> best;
    for (std::size_t at = 0; at + word.size() <= name.size(); ++at) {
        if (!stands(word, name, at)) {
            continue;
        }
        const NameFit fit = at == 0 ? NameFit::Beginning : name.begins[at] ? NameFit::Word : NameFit::Within;
        if (!best || fit < best->fit) {
            best = Found{fit, run(at, word.size())};
        }
        if (fit != NameFit::Within) {
            break;
        }
    }
    return best;
}

// From the letter `typed` on, in the name from `from` on: each goes on where the last one was, or begins a word.
bool jump(const std::u32string &word, std::size_t typed, const Letters &name, std::size_t from, std::vector<std::size_t> &letters)
{
    if (typed == word.size()) {
        return true;
    }
    for (std::size_t at = from; at < name.size(); ++at) {
        const bool goesOn = typed > 0 && at == from;
        if ((!goesOn && !name.begins[at]) || !stands(word[typed], name.text[at])) {
            continue;
        }
        letters.push_back(at);
        if (jump(word, typed + 1, name, at + 1, letters)) {
            return true;
        }
        letters.pop_back();
    }
    return false;
}

std::optional<Found> scattered(const std::u32string &word, const Letters &name)
{
    for (std::size_t first = 0; first < name.size(); ++first) {
        if (!name.begins[first] || !stands(word[0], name.text[first])) {
            continue;
        }
        std::vector<std::size_t> letters;
        for (std::size_t at = first; at < name.size() && letters.size() < word.size(); ++at) {
            if (stands(word[letters.size()], name.text[at])) {
                letters.push_back(at);
            }
        }
        if (letters.size() == word.size() && letters.back() - first < widestScattered * word.size()) {
            return Found{NameFit::Scattered, letters};
        }
    }
    return std::nullopt;
}

std::optional<Found> find(const std::u32string &word, const Letters &name)
{
    if (auto found = together(word, name)) {
        return found;
    }
    std::vector<std::size_t> letters;
    if (word.size() > 1 && jump(word, 0, name, 0, letters)) {
        return Found{NameFit::Jumps, letters};
    }
    return word.size() >= leastScattered ? scattered(word, name) : std::nullopt;
}

QList<TextSpan> spansOf(std::vector<std::size_t> letters, const Letters &name)
{
    std::sort(letters.begin(), letters.end());
    QList<TextSpan> spans;
    for (const std::size_t at : letters) {
        const SearchLetter &place = name.places[at];
        if (!spans.isEmpty() && spans.last().position + spans.last().length >= place.position) {
            spans.last().length = std::max(spans.last().length, place.end - spans.last().position);
        } else {
            spans += TextSpan{place.position, place.end - place.position};
        }
    }
    return spans;
}

} // namespace

NamePattern::NamePattern(QStringView typed) : m_isEmpty(typed.trimmed().isEmpty())
{
    bool inWord = false;
    for (const SearchLetter &letter : searchLetters(typed)) {
        const bool isGap = letterKind(letter.letter) == LetterKind::Gap;
        if (!isGap && !inWord) {
            m_words.emplace_back();
        }
        if (!isGap) {
            m_words.back() += letter.letter;
        }
        inWord = !isGap;
    }
}

std::optional<NameMatch> NamePattern::in(QStringView name) const
{
    if (m_isEmpty) {
        return NameMatch{.length = int(name.size())};
    }
    if (m_words.empty()) {
        return std::nullopt;
    }
    // Thousands of names are looked through at a key, nearly all of them plain; most are passed over without being taken apart.
    const auto isMissing = [name](const Word &word) { return !mayBeInAscii(word, name); };
    if (isAscii(name) && std::any_of(m_words.begin(), m_words.end(), isMissing)) {
        return std::nullopt;
    }
    const Letters letters = lettersOf(name);
    NameMatch match{.length = int(letters.size())};
    std::vector<std::size_t> marked;
    bool beginsTheName = false;
    for (const Word &word : m_words) {
        const auto found = find(word, letters);
        if (!found) {
            return std::nullopt;
        }
        beginsTheName = beginsTheName || found->fit == NameFit::Beginning;
        match.fit = std::max(match.fit, found->fit);
        marked.insert(marked.end(), found->letters.begin(), found->letters.end());
    }
    // One word begins the name, the others begin words of it: nothing better can be typed.
    match.fit = beginsTheName && match.fit == NameFit::Word ? NameFit::Beginning : match.fit;
    match.spans = spansOf(std::move(marked), letters);
    return match;
}

} // namespace Paperlark
