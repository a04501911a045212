#include "tests/bench/measure.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace Paperlark::Bench {

namespace {

double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

double threadTime()
{
    return milliseconds(CLOCK_THREAD_CPUTIME_ID);
}

double processTime()
{
    return milliseconds(CLOCK_PROCESS_CPUTIME_ID);
}

double median(QList<double> values)
{
    return percentile(std::move(values), 0.5);
}

double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, qsizetype(share * double(values.size())))];
}

Figures inTurn(int rounds, const Measurement &ours, const Measurement &anchor)
{
    QList<double> oursAll;
    QList<double> anchorAll;
    for (int i = 0; i < rounds; ++i) {
        anchorAll.append(anchor());
        oursAll.append(ours());
    }
    return {.ours = median(oursAll), .anchor = median(anchorAll)};
}

void report(const char *goal, int papers, const Figures &figures)
{
    std::printf("%s\t%d\t%.3f\t%.3f\n", goal, papers, figures.ours, figures.anchor);
    std::fflush(stdout);
}

} // namespace Paperlark::Bench
