#include "tests/bench/digests/archive.h"

#include "tests/bench/digests/series.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Paperlark::Bench {

namespace {

using namespace Qt::StringLiterals;

constexpr int weekdaysInTenYears = 2610;
constexpr int papersOfADay = 15; // at least, on average

// Which digests tell the same paper, out of a hundred papers; 1.54 of them a paper.
struct Overlap {
    int papers{};
    QList<SeriesIndex> series{};
};
const QList<Overlap> &overlaps()
{
    static const QList<Overlap> all{{30, {KoreanSections}},
                                    {18, {EnglishTable}},
                                    {17, {EnglishTable, TaggedTable}},
                                    {11, {EnglishTable, KoreanSections}},
                                    {11, {EnglishTable, TaggedTable, KoreanSections}},
                                    {4, {HubApi}},
                                    {3, {ChineseNewsletter}},
                                    {2, {ChineseNewsletter, EnglishTable}},
                                    {2, {JapaneseTable}},
                                    {2, {HubApi, TaggedTable}}};
    return all;
}

const QList<SeriesIndex> &tellersOf(Random &random)
{
    int dice = random.below(100);
    auto overlap = overlaps().begin();
    while (dice >= overlap->papers)
        dice -= (overlap++)->papers;
    return overlap->series;
}

QList<QDate> weekdays(const ArchivePlan &plan)
{
    const int count = plan.days > 0 ? plan.days : std::clamp(plan.papers / papersOfADay, 1, weekdaysInTenYears);
    QList<QDate> days;
    for (QDate day = plan.lastDay; days.size() < count; day = day.addDays(-1)) {
        if (day.dayOfWeek() < Qt::Saturday)
            days.prepend(day);
    }
    return days;
}

// Some days have many papers, some few; all together as many as were planned.
QList<int> papersOfDays(qsizetype days, int papers, Random &random)
{
    QList<qint64> upTo;
    for (qsizetype i = 0; i < days; ++i)
        upTo.append((upTo.isEmpty() ? 0 : upTo.last()) + 2 + random.rank(3));
    QList<int> counts;
    qint64 given = 0;
    for (const qint64 share : upTo) {
        counts.append(int(papers * share / upTo.last() - given));
        given += counts.last();
    }
    return counts;
}

// Writes day after day.
class ArchiveWriter final
{
public:
    ArchiveWriter(const QString &folder, quint64 seed) : m_folder(folder), m_random(seed) {}

    ArchiveCounts counts() const { return m_counts; }
    QList<int> papersPerDay(qsizetype days, int papers) { return papersOfDays(days, papers, m_random); }
    Result<void> writeDay(QDate day, int papers);

private:
    void tell(SeriesIndex index, QDate day, const InventedPaper &paper);
    Result<void> writeFile(const QString &path, const QByteArray &content);

    QDir m_folder;
    Random m_random;
    Vocabulary m_vocabulary{};
    ArchiveCounts m_counts{};
    QDate m_month{};
    int m_numberInMonth{};
    std::array<QByteArray, allSeries.size()> m_files{}; // of the day
    QList<InventedPaper> m_late{};                      // the Korean digest tells some papers a day later
};

void ArchiveWriter::tell(SeriesIndex index, QDate day, const InventedPaper &paper)
{
    const Series &series = allSeries[index];
    QByteArray &file = m_files[index];
    file += file.isEmpty() ? series.head(day) : QByteArray(series.separator);
    Random random(paper.seed + index);
    file += series.entry(m_vocabulary, paper, random);
    ++m_counts.entries;
}

Result<void> ArchiveWriter::writeDay(QDate day, int papers)
{
    if (const QDate month(day.year(), day.month(), 1); month != m_month) {
        m_month = month;
        m_numberInMonth = 0;
    }
    m_files.fill({});
    const QList<InventedPaper> late = std::exchange(m_late, {});
    for (const InventedPaper &paper : late)
        tell(KoreanSections, day, paper);
    for (int i = 0; i < papers; ++i) {
        const InventedPaper paper = inventPaper(m_vocabulary, day, ++m_numberInMonth, m_random.next());
        const QList<SeriesIndex> &tellers = tellersOf(m_random);
        for (const SeriesIndex index : tellers) {
            if (index == KoreanSections && tellers.size() > 1 && m_random.chance(6))
                m_late.append(paper);
            else
                tell(index, day, paper);
        }
    }
    m_counts.papers += papers;
    for (size_t i = 0; i < allSeries.size(); ++i) {
        const Result<void> written =
            writeFile(allSeries[i].path(day), m_files[i] + (m_files[i].isEmpty() ? "" : allSeries[i].tail));
        if (!written)
            return written;
    }
    return {};
}

Result<void> ArchiveWriter::writeFile(const QString &path, const QByteArray &content)
{
    if (content.isEmpty())
        return {};
    QFile file(m_folder.filePath(path));
    QDir().mkpath(QFileInfo(file).path());
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size() || !file.flush())
        return Error{u"Can't write %1: %2."_s.arg(file.fileName(), file.errorString())};
    ++m_counts.files;
    m_counts.bytes += content.size();
    return {};
}

} // namespace

Result<ArchiveCounts> writeArchive(const QString &folder, const ArchivePlan &plan)
{
    ArchiveWriter writer(folder, plan.seed);
    const QList<QDate> days = weekdays(plan);
    const QList<int> papers = writer.papersPerDay(days.size(), plan.papers);
    for (qsizetype i = 0; i < days.size(); ++i) {
        if (const Result<void> written = writer.writeDay(days[i], papers[i]); !written)
            return written.error();
    }
    return writer.counts();
}

} // namespace Paperlark::Bench
