#pragma once

#include <QString>
#include <QStringView>

namespace Paperlark {

// What the index holds of a text: words in compatibility form, case folded, without marks; a run of Han, Hangul or Kana
// becomes its overlapping pairs and, last, its final character (언어모델 → 언어 어모 모델 델), so that FTS5's plain word
// search finds every part of it. The voicing marks of Kana stay: ガ is not カ.
QString searchText(QStringView text);

enum class LastWord { Prefix, Whole };

// A word or phrase of the reader as an FTS5 expression that finds it in such a text; empty when it holds nothing to
// look for. The reader's text never reaches FTS5 raw.
QString searchExpression(QStringView term, LastWord lastWord);

} // namespace Paperlark
