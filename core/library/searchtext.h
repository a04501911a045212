#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace Paperlark {

// Raised when searchText() makes another text or textHash() another number, so that libraries are made anew by them.
constexpr int searchTextVersion = 4;

// What the index holds of a text: words in compatibility form, case folded, without marks; a run of Han, Hangul or Kana
// becomes its overlapping pairs and, last, its final character (언어모델 → 언어 어모 모델 델), so that FTS5's plain word
// search finds every part of it. The voicing marks of Kana stay: ガ is not カ.
QString searchText(QStringView text);

// The same of people's names, each between two signs that no text holds: a whole name is a phrase of it, and no phrase
// reaches from one name into the next.
QString searchNames(const QStringList &names);
QStringList namesOfSearchText(const QString &names); // one by one, each as searchNames() alone gives it
QString plainName(const QString &name);              // of these, without the signs

enum class LastWord { Prefix, Whole };

// The words of the index that a word or phrase of the reader stands for, one after the other.
struct SearchWords {
    QStringList words{};
    bool lastIsBeginning{}; // of a word of the index
};
SearchWords searchWords(QStringView term, LastWord lastWord);

// The same as an FTS5 expression that finds them in such a text; empty when there is nothing to look for.
// The reader's text never reaches FTS5 raw.
QString searchExpression(QStringView term, LastWord lastWord);

} // namespace Paperlark
