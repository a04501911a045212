#include "core/library/importing/importrun.h"

#include "core/library/answers/vocabulary.h"
#include "core/library/importing/importorder.h"
#include "core/library/importing/series.h"
#include "core/library/writeturn.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr qsizetype largeBatch = 6000;
constexpr qsizetype smallBatch = 100;
constexpr qint64 batchMilliseconds = 50; // how long a mark may have to wait
constexpr qint64 announceMilliseconds = 400;
constexpr size_t filesAhead = 32; // parsed before they are written: bounds the memory

} // namespace

ImportRun::ImportRun(const Options &options, WriteTurn &turn, const std::atomic<bool> &cancelled, const Hooks &hooks)
    : m_options(options),
      m_turn(turn),
      m_cancelled(cancelled),
      m_hooks(hooks),
      m_batchLimit(options.marksMayCome ? smallBatch : largeBatch)
{}

ImportReport ImportRun::run(const QStringList &paths, const QList<FoundFile> &atHand)
{
    const WriteTurn::Import import(m_turn);
    QElapsedTimer timer;
    timer.start();
    auto database = Database::openAgain(m_options.library);
    if (database) {
        m_database = std::move(*database);
        m_writer = std::make_unique<LibraryWriter>(*m_database, m_options.samples);
        const auto roomy = m_database->rows(u"PRAGMA cache_size = -32000"_s); // an index in the making is touched all over
        const auto done = roomy ? readAndWrite(inImportOrder(filesOf(paths) + atHand)) : Result<void>(roomy.error());
        m_report.failure = done ? QString() : done.error().message;
        finishReport();
    } else {
        m_report.failure = database.error().message;
    }
    announceNow();
    m_report.cancelled = m_cancelled;
    m_report.seconds = double(timer.nsecsElapsed()) / 1e9;
    return m_report;
}

// Of a watched folder they were met, not named; what has gone since has nothing to tell.
QList<FoundFile> ImportRun::filesOf(const QStringList &paths) const
{
    if (!m_options.watched) {
        return findDigestFiles(paths);
    }
    QList<FoundFile> files;
    for (const QString &path : paths) {
        if (fileStamp(path)) {
            files += FoundFile{path, false};
        }
    }
    return files;
}

ImportRun::Item ImportRun::readItem(const FoundFile &file, const KnownHashes &known, Origins *origins)
{
    Item item{.file = file, .stamp = fileStamp(file.path)};
    const auto digest = readDigestFile(file);
    if (!digest) {
        item.error = digest.error();
        item.unreadable = true;
        return item;
    }
    const QString path = absolutePath(file.path);
    if (const auto hash = known.constFind(path); hash != known.cend() && *hash == contentHash(digest->bytes)) {
        item.known = true;
        item.content.path = path;
        return item;
    }
    const auto parsed = parseDigestFile(*digest);
    if (!parsed) {
        item.error = parsed.error();
        return item;
    }
    item.content = prepareFile(path, digest->bytes, *parsed, *origins);
    if (file.content && !isWebAddress(path)) {
        item.content.origin = path.section(u'/', 0, -2); // it lies in no clone, whatever is around the library
    }
    return item;
}

Result<ImportRun::KnownHashes> ImportRun::knownHashes()
{
    const auto rows = m_database->rows(u"SELECT path, content_hash FROM files WHERE parser_version = ?"_s, {parserVersion});
    if (!rows) {
        return rows.error();
    }
    KnownHashes known;
    for (const Database::Row &row : *rows) {
        known.insert(row[0].toString(), row[1].toByteArray());
    }
    return known;
}

// All cores parse ahead; results are taken in the order of the files.
Result<void> ImportRun::readAndWrite(const QList<FoundFile> &files)
{
    const auto known = knownHashes();
    if (!known) {
        return known.error();
    }
    Origins origins;
    QThreadPool pool; // waits for its threads before the origins go
    std::deque<QFuture<Item>> ahead;
    qsizetype next = 0;
    for (int done = 0; done < files.size() && !m_cancelled; ++done) {
        while (next < files.size() && ahead.size() < filesAhead) {
            ahead.push_back(QtConcurrent::run(&pool, &ImportRun::readItem, files[next++], *known, &origins));
        }
        const auto taken = take(ahead.front().result());
        ahead.pop_front();
        if (!taken) {
            return taken;
        }
        if (m_hooks.progress) {
            m_hooks.progress(done + 1, int(files.size()));
        }
    }
    if (m_cancelled) {
        return {};
    }
    if (const auto written = writeBatch(); !written) {
        return written;
    }
    const auto refreshed = refreshVocabulary(*m_database, [this](const auto &write) { return inTurn(write); });
    return refreshed ? rememberFiles() : refreshed;
}

// Last of all: what was not written is read again.
Result<void> ImportRun::rememberFiles()
{
    return m_seen.isEmpty() ? Result<void>() : inTurn([this] { return rememberStamps(*m_database, m_seen); });
}

Result<void> ImportRun::inTurn(const std::function<Result<void>()> &write)
{
    const WriteTurn::Batch turn(m_turn);
    return write();
}

Result<void> ImportRun::take(const Item &item)
{
    if (m_options.watched && !item.unreadable && item.stamp) {
        m_seen += WatchedFile{item.file.path, *item.stamp};
    }
    if (item.error) {
        leaveOut(item);
        return {};
    }
    if (item.content.entries.size() > m_batchLimit) {
        return takeLongFile(item);
    }
    m_batch += item;
    m_batchEntries += item.content.entries.size();
    return m_batchEntries >= m_batchLimit || m_turn.markWaits() ? writeBatch() : Result<void>();
}

// In several transactions, so that marks come through; but what replaces an earlier reading replaces it at once.
Result<void> ImportRun::takeLongFile(const Item &item)
{
    const auto before = writeBatch();
    const auto known = m_writer->hasFile(item.content.path);
    if (!before || !known) {
        return before ? Result<void>(known.error()) : before;
    }
    if (*known) {
        m_batch += item;
        m_batchEntries = item.content.entries.size();
        return writeBatch();
    }
    for (qsizetype from = 0, size = 0; from < item.content.entries.size(); from += size) {
        if (m_cancelled) {
            return {};
        }
        size = m_batchLimit;
        if (const auto written = writeInTurn({partOf(item.content, from, size)}); !written) {
            return written;
        }
        announceAdded();
    }
    return reportItem(item);
}

// A folder may hold anything; what the reader named must be a digest.
void ImportRun::leaveOut(const Item &item)
{
    if (item.file.named) {
        m_report.refused += RefusedFile{item.file.path, item.error->message};
        return;
    }
    m_report.passedOver += item.file.path;
    if (item.unreadable) { // it may well be a digest: not in silence
        m_report.notices += FileNotice{item.file.path, Notice{.message = item.error->message}};
    }
}

Result<void> ImportRun::writeBatch()
{
    QList<PreparedFile> files;
    for (const Item &item : std::as_const(m_batch)) {
        if (!item.known) {
            files += item.content;
        }
    }
    const auto written = files.isEmpty() ? Result<void>() : writeInTurn(files);
    if (!written) {
        return written;
    }
    const QList<Item> batch = std::exchange(m_batch, {});
    m_batchEntries = 0;
    for (const Item &item : batch) {
        if (const auto reported = reportItem(item); !reported) {
            return reported;
        }
    }
    if (!files.isEmpty()) {
        announceAdded();
    }
    return {};
}

// The first rows at once; further ones not more often than an eye follows, for whoever shows them counts all anew.
void ImportRun::announceAdded()
{
    m_unannounced = true;
    if (!m_announced.isValid() || m_announced.hasExpired(announceMilliseconds)) {
        announceNow();
    }
}

void ImportRun::announceNow()
{
    if (m_hooks.added && m_unannounced) {
        m_hooks.added();
    }
    m_unannounced = false;
    m_announced.start();
}

// The next batch is as long as a mark may wait, by the time that this one took.
Result<void> ImportRun::writeInTurn(const QList<PreparedFile> &files)
{
    qsizetype entries = 0;
    for (const PreparedFile &file : files) {
        entries += file.entries.size();
    }
    QElapsedTimer timer;
    const WriteTurn::Batch turn(m_turn);
    timer.start();
    if (const auto written = m_writer->write(files); !written) {
        return written;
    }
    if (m_options.marksMayCome) {
        const qint64 fitting = entries * batchMilliseconds / std::max<qint64>(1, timer.elapsed());
        m_batchLimit = std::clamp<qsizetype>(fitting, smallBatch, largeBatch);
    }
    return {};
}

Result<void> ImportRun::reportItem(const Item &item)
{
    m_report.read += item.file.path;
    if (item.known) {
        return reportKnown(item);
    }
    for (const auto &[day, papers] : item.content.days) {
        m_days += day;
    }
    for (const Notice &notice : item.content.notices) {
        m_report.notices += FileNotice{item.file.path, notice};
    }
    if (m_hooks.committed) {
        m_hooks.committed(item.file.path, item.content.entries.size());
    }
    return {};
}

// A file that was read before says the same again.
Result<void> ImportRun::reportKnown(const Item &item)
{
    const auto days = m_database->numbers(u"SELECT day FROM file_days d JOIN files f ON f.id = d.file_id WHERE f.path = ?"_s,
                                          {item.content.path});
    const auto notices = m_database->rows(
        u"SELECT n.line, n.message, n.text FROM notices n JOIN files f ON f.id = n.file_id WHERE f.path = ? ORDER BY n.id"_s,
        {item.content.path});
    const auto met = m_writer->meetAgain(item.content.path);
    if (!days || !notices || !met) {
        return !days ? days.error() : !notices ? notices.error() : met.error();
    }
    for (const qint64 day : *days) {
        m_days += QDate::fromJulianDay(day);
    }
    for (const Database::Row &row : *notices) {
        const Notice notice{.line = row[0].isNull() ? std::nullopt : std::optional<int>(row[0].toInt()),
                            .message = row[1].toString(),
                            .text = row[2].toString()};
        m_report.notices += FileNotice{item.file.path, notice};
    }
    return {};
}

void ImportRun::finishReport()
{
    const auto &outcomes = m_writer->outcomes();
    const auto count = [&](Outcome outcome) { return int(std::count(outcomes.cbegin(), outcomes.cend(), outcome)); };
    m_report.importId = m_writer->importId();
    m_report.added = count(Outcome::Added);
    m_report.merged = count(Outcome::Merged);
    m_report.updated = count(Outcome::Updated);
    m_report.unchanged = count(Outcome::Unchanged);
    m_report.days = QList<QDate>(m_days.cbegin(), m_days.cend());
    std::sort(m_report.days.begin(), m_report.days.end());
    const auto papers = m_database->value(u"SELECT count(*) FROM papers"_s);
    m_report.papersInLibrary = papers ? papers->toInt() : 0;
}

} // namespace Paperlark
