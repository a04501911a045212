#include "core/library/searchtext.h"

#include "core/library/searchletters.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr QChar nameSign(0xe001); // private use: a letter to FTS5, and none to searchText()

// Gathers letters into the words of the index. Its buffer is written without looking, so room() comes before add().
class IndexedText final
{
public:
    // A letter of a pair stands twice, each time behind a space, and may take two units.
    static constexpr qsizetype unitsOfLetter = 6;

    explicit IndexedText(qsizetype letters) { room(letters); }

    void room(qsizetype letters)
    {
        if (m_size + letters * unitsOfLetter > m_text.size()) {
            m_text.resize(2 * m_size + letters * unitsOfLetter);
            m_units = m_text.data();
        }
    }

    void add(char32_t letter, LetterKind kind)
    {
        if (kind == LetterKind::Gap) {
            m_kind = kind;
            return;
        }
        const bool begins = kind != m_kind;
        if (begins && m_size > 0) {
            m_units[m_size++] = u' ';
        }
        append(letter);
        if (!begins && kind == LetterKind::Pairs) { // it ends one pair and begins the next
            m_units[m_size++] = u' ';
            append(letter);
        }
        m_kind = m_lastKind = kind;
        m_lastLength = begins ? 1 : m_lastLength + 1;
    }

    QString text() const { return m_text.left(m_size); }
    LetterKind lastKind() const { return m_lastKind; } // of the last run
    qsizetype lastLength() const { return m_lastLength; }

private:
    void append(char32_t letter)
    {
        if (letter < 0x10000) {
            m_units[m_size++] = QChar(char16_t(letter));
        } else {
            m_units[m_size++] = QChar(QChar::highSurrogate(letter));
            m_units[m_size++] = QChar(QChar::lowSurrogate(letter));
        }
    }

    QString m_text{};
    QChar *m_units{}; // of m_text
    qsizetype m_size{};
    LetterKind m_kind{LetterKind::Gap};
    LetterKind m_lastKind{LetterKind::Gap};
    qsizetype m_lastLength{};
};

bool isAsciiGap(QChar c)
{
    return c.unicode() < 0x80 && letterKind(c.unicode()) == LetterKind::Gap && (c < u'A' || c > u'Z');
}

// Letters that stand for themselves, whatever stands before them.
bool isPlainPair(char16_t c)
{
    return (c >= 0xac00 && c <= 0xd7a3) || (c >= 0x4e00 && c <= 0x9fa5) || (c >= 0x30a1 && c <= 0x30fa)
        || (c >= 0x3041 && c <= 0x3096);
}

// What may join a letter before it: marks, the parts of a Hangul syllable, half-width voicing marks, surrogates.
bool mayChangeTheLetterBefore(char16_t c)
{
    return c >= 0x80 && !isPlainPair(c);
}

QString folded(QStringView text)
{
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

// From `from` as long as each letter stands for itself; where that ends.
qsizetype addPlain(QStringView text, qsizetype from, IndexedText &result)
{
    qsizetype at = from;
    for (; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (at + 1 < text.size() && mayChangeTheLetterBefore(text[at + 1].unicode())) {
            break;
        }
        if (c < 0x80) {
            const char16_t lower = c >= u'A' && c <= u'Z' ? char16_t(c + 0x20) : c;
            result.add(lower, letterKind(lower));
        } else if (isPlainPair(c)) {
            result.add(c, LetterKind::Pairs);
        } else {
            break;
        }
    }
    return at;
}

// From `from` to the next sign that nothing joins across; where that is.
qsizetype addFolded(QStringView text, qsizetype from, IndexedText &result)
{
    qsizetype end = from + 1;
    while (end < text.size() && !isAsciiGap(text[end])) {
        ++end;
    }
    const QList<uint> letters = folded(text.mid(from, end - from)).toUcs4();
    result.room(letters.size() + text.size() - end);
    for (const uint c : letters) {
        result.add(c, letterKind(c));
    }
    return end;
}

IndexedText indexedText(QStringView text)
{
    IndexedText result(text.size());
    for (qsizetype at = 0; at < text.size();) {
        at = addPlain(text, at, result);
        at = at < text.size() ? addFolded(text, at, result) : at;
    }
    return result;
}

} // namespace

QString searchText(QStringView text)
{
    const QString words = indexedText(text).text();
    return words.isEmpty() ? u""_s : words; // a column, and so never null
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
    const IndexedText found = indexedText(term);
    QStringList words = found.text().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    const bool pairs = found.lastKind() == LetterKind::Pairs;
    if (pairs && found.lastLength() > 1) {
        words.removeLast(); // the text may go on where the query ends
    }
    // A lone character stands at the beginning of a pair in the index, or alone at the end of a run. A lone letter is the
    // beginning of half the library: until a second one comes it is a word.
    const bool loneLetter = words.size() == 1 && words.first().size() == 1;
    return {words, pairs ? found.lastLength() == 1 : lastWord == LastWord::Prefix && !loneLetter};
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
