#include "core/library/searchtext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

enum class Kind { Gap, Word, Pairs };

constexpr char32_t longVowel = 0x30fc; // "ー", which Unicode gives to no script

Kind kindOf(char32_t c)
{
    if (c < 0x80) {
        return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') ? Kind::Word : Kind::Gap;
    }
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo: return QChar::isLetterOrNumber(c) ? Kind::Pairs : Kind::Gap;
    default: return c == longVowel ? Kind::Pairs : QChar::isLetterOrNumber(c) ? Kind::Word : Kind::Gap;
    }
}

bool isRemovedMark(char32_t c)
{
    return QChar::isMark(c) && c != 0x3099 && c != 0x309a;
}

QString folded(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; })) {
        return text.toString().toLower();
    }
    QString open = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    open.replace(u'ß', u"ss"_s); // Qt folds letter by letter
    QString bare;
    bare.reserve(open.size());
    for (const char32_t c : QStringView(open).toUcs4()) {
        if (!isRemovedMark(c)) {
            bare += QChar::fromUcs4(c);
        }
    }
    return bare.normalized(QString::NormalizationForm_C);
}

QString wordOf(const QList<uint> &run)
{
    QString word;
    for (const uint c : run) {
        word += QChar::fromUcs4(c);
    }
    return word;
}

void addPairs(const QList<uint> &run, QStringList &words)
{
    for (qsizetype i = 0; i + 1 < run.size(); ++i) {
        words += wordOf(run.mid(i, 2));
    }
    words += wordOf(run.mid(run.size() - 1));
}

struct Words {
    QStringList words{};
    Kind lastKind{Kind::Gap}; // of the last run
    qsizetype lastLength{};
};

Words wordsOf(QStringView text)
{
    Words result;
    QList<uint> run;
    Kind kind = Kind::Gap;
    const auto close = [&] {
        if (run.isEmpty()) {
            return;
        }
        kind == Kind::Pairs ? addPairs(run, result.words) : void(result.words += wordOf(run));
        result.lastKind = kind;
        result.lastLength = run.size();
        run.clear();
    };
    for (const uint c : folded(text).toUcs4()) {
        const Kind next = kindOf(c);
        if (next != kind) {
            close();
            kind = next;
        }
        if (next != Kind::Gap) {
            run += c;
        }
    }
    close();
    return result;
}

} // namespace

QString searchText(QStringView text)
{
    const QStringList words = wordsOf(text).words;
    return words.isEmpty() ? u""_s : words.join(u' '); // a column, and so never null
}

QString searchExpression(QStringView term, LastWord lastWord)
{
    Words found = wordsOf(term);
    if (found.words.isEmpty()) {
        return {};
    }
    const bool pairs = found.lastKind == Kind::Pairs;
    if (pairs && found.lastLength > 1) {
        found.words.removeLast(); // the text may go on where the query ends
    }
    // A lone character stands at the beginning of a pair in the index, or alone at the end of a run.
    const bool prefix = pairs ? found.lastLength == 1 : lastWord == LastWord::Prefix;
    return u'"' + found.words.join(u' ') + (prefix ? u"\"*"_s : u"\""_s);
}

} // namespace Paperlark
