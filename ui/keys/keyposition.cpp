#include "ui/keys/keyposition.h"

#include <QKeyEvent>
#include <QStringView>

#include <algorithm>
#include <iterator>

namespace Paperlark {

namespace {

// What stands on one key, without and with Shift.
struct Place {
    quint32 code;
    char16_t plain;
    char16_t shifted;
};

#if defined(Q_OS_WIN)
// Virtual keys; letters and digits are their own codes.
constexpr Place Signs[]{{0xBA, u';', u':'},  {0xBB, u'=', u'+'}, {0xBC, u',', u'<'}, {0xBD, u'-', u'_'},
                        {0xBE, u'.', u'>'},  {0xBF, u'/', u'?'}, {0xC0, u'`', u'~'}, {0xDB, u'[', u'{'},
                        {0xDC, u'\\', u'|'}, {0xDD, u']', u'}'}, {0xDE, u'\'', u'"'}};
#elif defined(Q_OS_MACOS)
constexpr Place Signs[]{{0x00, u'a', u'A'},  {0x01, u's', u'S'}, {0x02, u'd', u'D'},  {0x03, u'f', u'F'}, {0x04, u'h', u'H'},
                        {0x05, u'g', u'G'},  {0x06, u'z', u'Z'}, {0x07, u'x', u'X'},  {0x08, u'c', u'C'}, {0x09, u'v', u'V'},
                        {0x0B, u'b', u'B'},  {0x0C, u'q', u'Q'}, {0x0D, u'w', u'W'},  {0x0E, u'e', u'E'}, {0x0F, u'r', u'R'},
                        {0x10, u'y', u'Y'},  {0x11, u't', u'T'}, {0x12, u'1', u'!'},  {0x13, u'2', u'@'}, {0x14, u'3', u'#'},
                        {0x15, u'4', u'$'},  {0x16, u'6', u'^'}, {0x17, u'5', u'%'},  {0x18, u'=', u'+'}, {0x19, u'9', u'('},
                        {0x1A, u'7', u'&'},  {0x1B, u'-', u'_'}, {0x1C, u'8', u'*'},  {0x1D, u'0', u')'}, {0x1E, u']', u'}'},
                        {0x1F, u'o', u'O'},  {0x20, u'u', u'U'}, {0x21, u'[', u'{'},  {0x22, u'i', u'I'}, {0x23, u'p', u'P'},
                        {0x25, u'l', u'L'},  {0x26, u'j', u'J'}, {0x27, u'\'', u'"'}, {0x28, u'k', u'K'}, {0x29, u';', u':'},
                        {0x2A, u'\\', u'|'}, {0x2B, u',', u'<'}, {0x2C, u'/', u'?'},  {0x2D, u'n', u'N'}, {0x2E, u'm', u'M'},
                        {0x2F, u'.', u'>'},  {0x32, u'`', u'~'}};
#else
// xkb's keycodes, which X11 and Wayland share. Each row of keys is a run of codes.
struct Row {
    quint32 firstCode;
    QStringView plain;
    QStringView shifted;
};
constexpr Row Rows[]{{10, u"1234567890-=", u"!@#$%^&*()_+"},
                     {24, u"qwertyuiop[]", u"QWERTYUIOP{}"},
                     {38, u"asdfghjkl;'`", u"ASDFGHJKL:\"~"},
                     {51, u"\\zxcvbnm,./", u"|ZXCVBNM<>?"}};
#endif

QChar characterOf(const Place &place, bool shifted)
{
    return shifted ? place.shifted : place.plain;
}

} // namespace

QChar characterAtPlaceOf(const QKeyEvent &event)
{
    const bool shifted = event.modifiers() & Qt::ShiftModifier;
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    const quint32 code = event.nativeVirtualKey();
    const auto *sign = std::find_if(std::begin(Signs), std::end(Signs), [code](const Place &place) { return place.code == code; });
    if (sign != std::end(Signs))
        return characterOf(*sign, shifted);
#if defined(Q_OS_WIN)
    if (code >= 'A' && code <= 'Z')
        return characterOf({code, char16_t(code + ('a' - 'A')), char16_t(code)}, shifted);
    if (code >= '0' && code <= '9')
        return shifted ? QStringView(u")!@#$%^&*(").at(code - '0') : QChar(code);
#endif
#else
    const quint32 code = event.nativeScanCode();
    for (const Row &row : Rows) {
        const qsizetype at = qsizetype(code) - row.firstCode;
        if (at >= 0 && at < row.plain.size())
            return characterOf({code, row.plain.at(at).unicode(), row.shifted.at(at).unicode()}, shifted);
    }
#endif
    return {};
}

} // namespace Paperlark
