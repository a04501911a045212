#pragma once

#include "tests/bench/digests/vocabulary.h"

namespace Paperlark::Bench {

// How a language puts words together.
struct Language {
    const QByteArrayList *words{};
    int octaves{};
    QByteArrayList particles{}; // one of them after each word; none: the words stand bare
    QByteArray space{};
    QByteArray comma{};
    QByteArray stop{};
};

// Writes about one paper.
class Prose final
{
public:
    Prose(const Language &language, const QByteArray &method, Random &random)
        : m_language(language), m_method(method), m_random(random)
    {}

    QByteArray words(int count); // no stop at the end
    QByteArray sentence();
    QByteArray sentences(int bytes);              // at least that many
    QByteArray titleWords(int count);             // each with a capital letter
    QByteArrayList bullets(int count, int bytes); // sentences for a list, bytes in all

private:
    QByteArray word();

    const Language &m_language;
    const QByteArray &m_method;
    Random &m_random;
};

} // namespace Paperlark::Bench
