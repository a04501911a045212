#include "core/digest/decoding.h"

#include <QCoreApplication>
#include <QStringConverter>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Decoding)
};

// Below this many foreign letters a legacy encoding can't be told from a stray byte.
constexpr int EnoughLetters = 8;

// Nothing follows: half a character at the end is an error, not the beginning of one.
constexpr auto wholeText = QStringConverter::Flag::Stateless;

std::optional<QString> decodedExactly(const QByteArray &bytes, const char *encoding)
{
    QStringDecoder decoder(encoding);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
        return std::nullopt;
    return text;
}

qsizetype countIf(const QString &text, bool (*accepts)(QChar))
{
    return std::count_if(text.begin(), text.end(), accepts);
}

bool isForeign(QChar c)
{
    return c.unicode() >= 0x80;
}
bool isHangul(QChar c)
{
    return c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3;
}
bool isKana(QChar c)
{
    return c.unicode() >= 0x3041 && c.unicode() <= 0x30FF;
}
// The commonest characters of Chinese prose, simplified or traditional: chance puts them nowhere near one in twenty-five.
bool isCommonHan(QChar c)
{
    return QStringView(u"的一是在不了有和中大为為上个個以于於对對我们們这這与與方法模型").contains(c);
}

struct LegacyEncoding {
    const char *name;
    bool (*isTelling)(QChar);
    int oneIn; // at least one of so many foreign letters must tell
};

// The stricter test first: Korean bytes also decode as (senseless) Chinese.
constexpr LegacyEncoding legacyEncodings[] = {{"windows-949", isHangul, 1},
                                              {"Shift_JIS", isKana, 4},
                                              {"EUC-JP", isKana, 4},
                                              {"GB18030", isCommonHan, 25},
                                              {"Big5", isCommonHan, 25}};

bool tellsLanguage(const QString &text, const LegacyEncoding &encoding)
{
    const qsizetype foreign = countIf(text, isForeign);
    const qsizetype telling = countIf(text, encoding.isTelling);
    // "One in one" allows the fifth that is punctuation.
    const qsizetype needed = encoding.oneIn == 1 ? foreign * 4 / 5 : foreign / encoding.oneIn;
    return foreign >= EnoughLetters && telling >= std::max<qsizetype>(needed, 1);
}

std::optional<DecodedText> decodedLegacy(const QByteArray &bytes)
{
    for (const LegacyEncoding &encoding : legacyEncodings) {
        auto text = decodedExactly(bytes, encoding.name);
        if (text && tellsLanguage(*text, encoding)) {
            const QString message = Tr::tr("The file is not UTF-8; it was read as %1. If words look wrong, save it as UTF-8 and "
                                           "import it again.")
                                        .arg(QLatin1StringView(encoding.name));
            return DecodedText{.text = *text, .notices = {Notice{.message = message}}};
        }
    }
    return std::nullopt;
}

DecodedText decodedUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, wholeText);
    QString text = decoder.decode(bytes);
    if (!decoder.hasError())
        return {.text = text};

    const qsizetype wrong = text.count(QChar::ReplacementCharacter);
    const qsizetype right = countIf(text, isForeign) - wrong;
    if (right < 4 * wrong) {
        if (auto legacy = decodedLegacy(bytes))
            return *legacy;
    }
    const qsizetype first = text.indexOf(QChar::ReplacementCharacter);
    const int line = int(text.left(first).count(u'\n')) + 1;
    return {.text = text,
            .notices = {Notice{.line = line,
                               .message = Tr::tr("The file is not quite UTF-8: what could not be decoded is shown as �. "
                                                 "Everything else was read.")}}};
}

std::optional<QStringDecoder::Encoding> encodingOfMark(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return QStringDecoder::Utf32LE;
    if (bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return QStringDecoder::Utf32BE;
    if (bytes.startsWith("\xFF\xFE"))
        return QStringDecoder::Utf16LE;
    if (bytes.startsWith("\xFE\xFF"))
        return QStringDecoder::Utf16BE;
    return std::nullopt;
}

Notice undecodable(const QString &text)
{
    const qsizetype first = text.indexOf(QChar::ReplacementCharacter);
    return {.line = int(text.left(first).count(u'\n')) + 1,
            .message = Tr::tr("Some bytes could not be decoded; they are shown as \uFFFD. Everything else was read.")};
}

DecodedText decodedByMark(const QByteArray &bytes, QStringDecoder::Encoding encoding)
{
    QStringDecoder decoder(encoding, wholeText);
    DecodedText decoded{.text = decoder.decode(bytes)};
    if (decoder.hasError())
        decoded.notices.append(undecodable(decoded.text));
    return decoded;
}

// A stray zero byte must not cost the reader the whole file.
void replaceZeros(DecodedText &decoded)
{
    const qsizetype first = decoded.text.indexOf(QChar::Null);
    if (first < 0)
        return;
    const int line = int(decoded.text.left(first).count(u'\n')) + 1;
    decoded.text.replace(QChar::Null, QChar::ReplacementCharacter);
    decoded.notices.append(
        {.line = line, .message = Tr::tr("The file holds zero bytes; they are shown as \uFFFD. Everything else was read.")});
}

void normalizeLineEnds(QString &text)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (!text.contains(u'\r'))
        return;
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
}

} // namespace

DecodedText decodeDigest(const QByteArray &bytes)
{
    DecodedText decoded;
    if (const auto marked = encodingOfMark(bytes)) {
        decoded = decodedByMark(bytes, *marked);
    } else if (bytes.contains('\0') && bytes.count('\0') * 100 > bytes.size()) {
        return {.isText = false};
    } else {
        decoded = decodedUtf8(bytes);
    }
    replaceZeros(decoded);
    normalizeLineEnds(decoded.text);
    return decoded;
}

} // namespace Paperlark
