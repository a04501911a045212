#pragma once

#include "core/library/answers/inquiry.h"
#include "core/library/filter/filtertext.h"

namespace Paperlark {

// One way to go on where the cursor stands in the search field.
struct Completion {
    QString shown{};             // "Text Generation", "한국어", "tag:"
    QString hint{};              // what else it is called, or what it is for
    QString inserted{};          // replaces what is begun
    std::optional<int> papers{}; // that it would leave; none: not known

    friend bool operator==(const Completion &, const Completion &) = default;
};

// A name is found by the beginning of any of its words, folded as the index folds them.
enum class BeginningFit { None, Within, Beginning };
BeginningFit fitOf(const QString &name, const QString &begun);

// The best first; counts are those of the last answer.
QList<Completion> completionsFor(const FilterCompletion &begun, const Answer &answer);

// Whether the last answer knows the value as it stands.
bool isKnownValue(const FilterCompletion &begun, const Answer &answer);

// Whether only a whole value means anything, so that the first one may be taken without being pointed at. The beginning
// of a name, a number or a word is a search already.
bool needsWholeValue(const FilterCompletion &begun);

} // namespace Paperlark
