#pragma once

#include <QList>

#include <functional>

namespace Paperlark::Bench {

// CPU time so far in milliseconds: of the calling thread, of all threads of the process.
double threadTime();
double processTime();

double median(QList<double> values);
double percentile(QList<double> values, double share); // share 0.999: what one of a thousand exceeds

// What Paperlark needs for some work, and what the plainest program doing the same needs. 0: there is no such program.
struct Figures {
    double ours{};
    double anchor{};
};

// Medians of `rounds` measurements, taken in turn so that a slow moment of the machine hits both. Each returns milliseconds.
using Measurement = std::function<double()>;
Figures inTurn(int rounds, const Measurement &ours, const Measurement &anchor);

// One line for the table that `run` prints: the goal's key, how many papers, both figures.
void report(const char *goal, int papers, const Figures &figures);

} // namespace Paperlark::Bench
