#include "core/library/importing/importer.h"

#include "core/library/importing/importrun.h"
#include "core/library/importing/preparedfile.h"
#include "core/library/library.h"
#include "core/library/writeturn.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

QList<FoundFile> found(const QList<FetchedFile> &fetched)
{
    QList<FoundFile> files;
    for (const FetchedFile &file : fetched) {
        files += FoundFile{.path = file.address, .named = true, .content = file.bytes};
    }
    return files;
}

} // namespace

Importer::Importer(Library &library, QObject *parent) : QObject(parent), m_library(library) {}

Importer::~Importer()
{
    cancel();
    if (m_thread) {
        m_thread->wait();
    }
}

ImportReport Importer::importNow(const QStringList &paths, const Committed &committed)
{
    return runNow({.paths = paths}, committed);
}

ImportReport Importer::importFetchedNow(const QList<FetchedFile> &files)
{
    return runNow({.atHand = found(files)}, {});
}

ImportReport Importer::runNow(const Job &job, const Committed &committed)
{
    const ImportRun::Hooks hooks{.committed = committed,
                                 .progress = [this](int done, int all) { emit progress(done, all); },
                                 .added = [this] { announceAdded(); }};
    ImportRun run({.library = m_library.file()}, *m_library.m_turn, m_cancelled, hooks);
    const ImportReport report = run.run(job.paths, job.atHand);
    m_cancelled = false;
    emit finished(report);
    return report;
}

void Importer::start(const QStringList &paths, bool samples)
{
    add({.paths = paths, .samples = samples});
}

// The same text again is the same file again, another text under that name another one.
void Importer::startText(const QString &name, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const QString file = QString::fromLatin1(contentHash(bytes).toHex().left(16));
    const QString path = QFileInfo(m_library.file()).absoluteDir().filePath(u"%1/text-%2.md"_s.arg(name, file));
    add({.atHand = {FoundFile{.path = path, .named = true, .content = bytes}}});
}

void Importer::startFetched(const QList<FetchedFile> &files)
{
    add({.atHand = found(files)});
}

void Importer::startWatched(const QStringList &files)
{
    add({.paths = files, .watched = true});
}

void Importer::add(const Job &job)
{
    m_waiting += job;
    if (!m_thread) {
        m_cancelled = false; // what was cancelled when nothing ran
        startNext();
    }
}

bool Importer::isRunning() const
{
    return m_thread != nullptr;
}

void Importer::cancel()
{
    m_cancelled = true;
}

void Importer::startNext()
{
    const Job job = m_waiting.takeFirst();
    m_thread.reset(QThread::create([this, job] { runInBackground(job); }));
    m_thread->start();
}

// In the job's thread: signals go out in the thread of the Importer.
void Importer::runInBackground(const Job &job)
{
    const ImportRun::Hooks hooks{.progress =
                                     [this](int done, int all) {
                                         QMetaObject::invokeMethod(
                                             this, [this, done, all] { emit progress(done, all); }, Qt::QueuedConnection);
                                     },
                                 .added =
                                     [this] {
                                         QMetaObject::invokeMethod(
                                             this, [this] { announceAdded(); }, Qt::QueuedConnection);
                                     }};
    const ImportRun::Options options{
        .library = m_library.file(), .samples = job.samples, .marksMayCome = true, .watched = job.watched};
    ImportRun run(options, *m_library.m_turn, m_cancelled, hooks);
    const ImportReport report = run.run(job.paths, job.atHand);
    QMetaObject::invokeMethod(
        this, [this, report] { end(report); }, Qt::QueuedConnection);
}

void Importer::announceAdded()
{
    emit m_library.papersChanged();
    emit papersAdded();
}

void Importer::end(const ImportReport &report)
{
    m_thread->wait();
    m_thread.reset();
    if (m_cancelled.exchange(false)) {
        m_waiting.clear(); // who cancels means all of it
    }
    if (!m_waiting.isEmpty()) {
        startNext();
    }
    emit finished(report);
}

} // namespace Paperlark
