#include "core/library/searchtext.h"

#include "core/library/searchletters.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr QChar nameSign(0xe001); // private use: a letter to FTS5, and none to searchText()

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
    LetterKind lastKind{LetterKind::Gap}; // of the last run
    qsizetype lastLength{};
};

Words wordsOf(QStringView text)
{
    Words result;
    QList<uint> run;
    LetterKind kind = LetterKind::Gap;
    const auto close = [&] {
        if (run.isEmpty()) {
            return;
        }
        kind == LetterKind::Pairs ? addPairs(run, result.words) : void(result.words += wordOf(run));
        result.lastKind = kind;
        result.lastLength = run.size();
        run.clear();
    };
    for (const uint c : folded(text).toUcs4()) {
        const LetterKind next = letterKind(c);
        if (next != kind) {
            close();
            kind = next;
        }
        if (next != LetterKind::Gap) {
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

QString searchNames(const QStringList &names)
{
    QStringList signedNames;
    for (const QString &name : names) {
        const QString words = searchText(name);
        const QString signedName = nameSign + u' ' + words + u' ' + nameSign;
        if (!words.isEmpty() && !signedNames.contains(signedName)) {
            signedNames += signedName;
        }
    }
    return signedNames.isEmpty() ? u""_s : signedNames.join(u' '); // a column, and so never null
}

QStringList namesOfSearchText(const QString &names)
{
    QStringList result;
    for (const QString &name : names.split(nameSign, Qt::SkipEmptyParts)) {
        if (name != " "_L1) { // between two names
            result += nameSign + name + nameSign;
        }
    }
    return result;
}

QString plainName(const QString &name)
{
    return QString(name).remove(nameSign).trimmed();
}

SearchWords searchWords(QStringView term, LastWord lastWord)
{
    Words found = wordsOf(term);
    if (found.words.isEmpty()) {
        return {};
    }
    const bool pairs = found.lastKind == LetterKind::Pairs;
    if (pairs && found.lastLength > 1) {
        found.words.removeLast(); // the text may go on where the query ends
    }
    // A lone character stands at the beginning of a pair in the index, or alone at the end of a run.
    return {found.words, pairs ? found.lastLength == 1 : lastWord == LastWord::Prefix};
}

QString searchExpression(QStringView term, LastWord lastWord)
{
    const SearchWords found = searchWords(term, lastWord);
    if (found.words.isEmpty()) {
        return {};
    }
    return u'"' + found.words.join(u' ') + (found.lastIsBeginning ? u"\"*"_s : u"\""_s);
}

} // namespace Paperlark
