#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <vector>

namespace Paperlark {

// Some of the papers of a PaperIndex, by their place in it: one bit each. Sets that meet are of one index.
class PaperSet final
{
public:
    PaperSet() = default;
    explicit PaperSet(qsizetype papers, bool all = false)
        : m_papers(papers), m_words(size_t((papers + 63) / 64), all ? ~quint64{} : quint64{})
    {
        clearRest();
    }

    void insert(qsizetype place) { m_words[size_t(place >> 6)] |= quint64(1) << (place & 63); }
    void remove(qsizetype place) { m_words[size_t(place >> 6)] &= ~(quint64(1) << (place & 63)); }
    bool contains(qsizetype place) const { return (m_words[size_t(place >> 6)] >> (place & 63)) & 1; }
    void insertRange(qsizetype first, qsizetype end);
    qsizetype papers() const { return m_papers; } // of the index
    qsizetype count() const;
    bool isEmpty() const
    {
        return std::all_of(m_words.begin(), m_words.end(), [](quint64 word) { return word == 0; });
    }

    PaperSet &operator&=(const PaperSet &other);
    PaperSet &operator|=(const PaperSet &other);
    PaperSet &operator-=(const PaperSet &other);
    friend PaperSet operator&(PaperSet a, const PaperSet &b) { return a &= b; }
    friend PaperSet operator|(PaperSet a, const PaperSet &b) { return a |= b; }
    friend PaperSet operator-(PaperSet a, const PaperSet &b) { return a -= b; }
    friend bool operator==(const PaperSet &, const PaperSet &) = default;

    // In the order of the index.
    template<typename Visitor>
    void forEach(Visitor visit) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word != 0; word &= word - 1) {
                visit(qsizetype(i * 64) + std::countr_zero(word));
            }
        }
    }

private:
    void clearRest();

    qsizetype m_papers{};
    std::vector<quint64> m_words{};
};

} // namespace Paperlark
