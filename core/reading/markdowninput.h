#pragma once

#include <QByteArray>
#include <QStringView>

namespace Paperlark {

// A stretch of Markdown as md4c can safely read it. md4c 0.4.8 reads a few bytes past the end of what it is given, and
// more where the last line has no end: so it gets a copy of its own that ends in '\n' and has NULs behind it.
class MarkdownInput final
{
public:
    static constexpr qsizetype padding = 64;

    // `guard` stands before the text.
    MarkdownInput(char guard, QStringView text) : m_bytes(guard + text.toUtf8() + '\n')
    {
        m_size = m_bytes.size();
        m_bytes.append(padding, '\0');
    }

    const char *data() const { return m_bytes.constData(); }
    qsizetype size() const { return m_size; } // bytes, without the NULs behind

private:
    QByteArray m_bytes{};
    qsizetype m_size{};
};

} // namespace Paperlark
