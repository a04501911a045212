#include "tests/bench/digests/prose.h"

namespace Paperlark::Bench {

namespace {

void capitalise(QByteArray &text)
{
    text[0] = text.at(0) >= 'a' && text.at(0) <= 'z' ? char(text.at(0) - 'a' + 'A') : text.at(0);
}

} // namespace

QByteArray Prose::word()
{
    const int dice = m_random.below(100);
    if (dice < 3)
        return m_method;
    if (dice < 5)
        return QByteArray::number(m_random.between(10, 999) / 10.0, 'f', 1) + '%';
    return m_language.words->at(m_random.rank(m_language.octaves));
}

QByteArray Prose::words(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            text += i % 9 == 8 ? m_language.comma : m_language.space;
        text += word();
        if (!m_language.particles.isEmpty() && i + 1 < count)
            text += m_language.particles.at(m_random.below(int(m_language.particles.size())));
    }
    return text;
}

QByteArray Prose::sentence()
{
    QByteArray text = words(m_random.between(9, 21)) + m_language.stop;
    capitalise(text);
    return text;
}

QByteArray Prose::sentences(int bytes)
{
    QByteArray text = sentence();
    while (text.size() < bytes)
        text += m_language.space + sentence();
    return text;
}

QByteArray Prose::titleWords(int count)
{
    QByteArray title;
    for (int i = 0; i < count; ++i) {
        QByteArray next = word();
        capitalise(next);
        title += (i == 0 ? QByteArray() : m_language.space) + next;
    }
    return title;
}

QByteArrayList Prose::bullets(int count, int bytes)
{
    QByteArrayList list;
    for (int i = 0; i < count; ++i)
        list.append(sentences(bytes / count));
    return list;
}

} // namespace Paperlark::Bench
