#pragma once

#include <QtGlobal>

namespace Paperlark::Bench {

// Random numbers that are the same on every machine, which the distributions of <random> are not (splitmix64).
class Random final
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        quint64 bits = m_state += 0x9E3779B97F4A7C15;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
    int below(int bound) { return int(((next() >> 32) * quint64(bound)) >> 32); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }

    // A rank from 0 to 2^octaves − 2, Zipf-like: each octave of ranks is as likely as any other.
    int rank(int octaves)
    {
        const int octave = below(octaves);
        return (1 << octave) - 1 + below(1 << octave);
    }

private:
    quint64 m_state;
};

} // namespace Paperlark::Bench
