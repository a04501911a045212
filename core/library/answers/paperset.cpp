#include "core/library/answers/paperset.h"

#include <numeric>

namespace Paperlark {

void PaperSet::insertRange(qsizetype first, qsizetype end)
{
    for (qsizetype place = first; place < end;) {
        if ((place & 63) == 0 && end - place >= 64) {
            m_words[size_t(place >> 6)] = ~quint64{};
            place += 64;
        } else {
            insert(place++);
        }
    }
}

qsizetype PaperSet::count() const
{
    return std::accumulate(m_words.begin(), m_words.end(), qsizetype{},
                           [](qsizetype sum, quint64 word) { return sum + std::popcount(word); });
}

PaperSet &PaperSet::operator&=(const PaperSet &other)
{
    std::transform(m_words.begin(), m_words.end(), other.m_words.begin(), m_words.begin(), std::bit_and<>());
    return *this;
}

PaperSet &PaperSet::operator|=(const PaperSet &other)
{
    std::transform(m_words.begin(), m_words.end(), other.m_words.begin(), m_words.begin(), std::bit_or<>());
    return *this;
}

PaperSet &PaperSet::operator-=(const PaperSet &other)
{
    std::transform(m_words.begin(), m_words.end(), other.m_words.begin(), m_words.begin(),
                   [](quint64 a, quint64 b) { return a & ~b; });
    return *this;
}

// Bits behind the last paper stay 0, so that counts and comparisons hold.
void PaperSet::clearRest()
{
    if (const qsizetype rest = m_papers & 63; rest != 0) {
        m_words.back() &= (quint64(1) << rest) - 1;
    }
}

} // namespace Paperlark
