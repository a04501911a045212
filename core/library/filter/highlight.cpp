#include "core/library/filter/highlight.h"

#include "core/library/searchletters.h"
#include "core/library/searchtext.h"

#include <algorithm>
#include <string>
#include <vector>

namespace Paperlark {

namespace {

// A word of the index and where it stands among the letters of the text.
struct Word {
    std::u32string text{};
    qsizetype firstLetter{};
};

using Letters = QList<SearchLetter>;

std::u32string textOf(const Letters &letters, qsizetype first, qsizetype count)
{
    std::u32string text;
    for (qsizetype i = first; i < first + count; ++i) {
        text += letters[i].letter;
    }
    return text;
}

void addPairs(const Letters &letters, qsizetype first, qsizetype end, std::vector<Word> &words)
{
    for (qsizetype i = first; i + 1 < end; ++i) {
        words.push_back({textOf(letters, i, 2), i});
    }
    words.push_back({textOf(letters, end - 1, 1), end - 1});
}

// As searchText() does it, but knowing where each word stands.
std::vector<Word> wordsOf(const Letters &letters)
{
    std::vector<Word> words;
    for (qsizetype first = 0; first < letters.size();) {
        const LetterKind kind = letterKind(letters[first].letter);
        qsizetype end = first + 1;
        while (end < letters.size() && letterKind(letters[end].letter) == kind) {
            ++end;
        }
        if (kind == LetterKind::Word) {
            words.push_back({textOf(letters, first, end - first), first});
        } else if (kind == LetterKind::Pairs) {
            addPairs(letters, first, end, words);
        }
        first = end;
    }
    return words;
}

bool standsAt(const std::vector<std::u32string> &wanted, bool lastIsBeginning, const std::vector<Word> &words, std::size_t at)
{
    const std::size_t count = wanted.size();
    if (at + count > words.size()) {
        return false;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const bool beginning = lastIsBeginning && i + 1 == count;
        const std::u32string &word = words[at + i].text;
        if (beginning ? !word.starts_with(wanted[i]) : word != wanted[i]) {
            return false;
        }
    }
    return true;
}

QList<TextSpan> merged(QList<TextSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const TextSpan &a, const TextSpan &b) { return a.position < b.position; });
    QList<TextSpan> result;
    for (const TextSpan &span : std::as_const(spans)) {
        if (result.isEmpty() || span.position > result.last().position + result.last().length) {
            result += span;
            continue;
        }
        TextSpan &last = result.last();
        last.length = std::max(last.position + last.length, span.position + span.length) - last.position;
    }
    return result;
}

} // namespace

Highlighter::Highlighter(const QList<SearchTerm> &terms) : m_terms(terms)
{
    for (const SearchTerm &term : terms) {
        const SearchWords found = searchWords(term.text, term.whole ? LastWord::Whole : LastWord::Prefix);
        Wanted wanted{.words = {}, .lastIsBeginning = found.lastIsBeginning};
        for (const QString &word : found.words) {
            wanted.words.push_back(word.toStdU32String());
        }
        m_wanted.push_back(wanted);
    }
}

Highlighter::Found Highlighter::find(QStringView text) const
{
    if (m_terms.isEmpty()) {
        return {};
    }
    const Letters letters = searchLetters(text);
    const std::vector<Word> words = wordsOf(letters);
    Found found;
    for (const Wanted &wanted : m_wanted) {
        qsizetype firstPlace = -1;
        for (std::size_t at = 0; !wanted.words.empty() && at < words.size(); ++at) {
            if (!standsAt(wanted.words, wanted.lastIsBeginning, words, at)) {
                continue;
            }
            const qsizetype first = words[at].firstLetter;
            const Word &lastWord = words[at + wanted.words.size() - 1];
            const qsizetype last = lastWord.firstLetter + qsizetype(wanted.words.back().size()) - 1;
            found.spans += TextSpan{letters[first].position, letters[last].end - letters[first].position};
            firstPlace = firstPlace < 0 ? letters[first].position : firstPlace;
        }
        found.firsts += firstPlace;
    }
    found.spans = merged(found.spans);
    return found;
}

QList<TextSpan> spansOf(const QList<SearchTerm> &terms, QStringView text)
{
    return Highlighter(terms).find(text).spans;
}

} // namespace Paperlark
