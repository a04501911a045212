#include "core/sources/sources.h"

#include "core/library/importing/importer.h"
#include "core/library/library.h"
#include "core/library/sources/sourcestore.h"
#include "core/network/networkgate.h"

#include <algorithm>
#include <utility>

namespace Paperlark {

namespace {

Fetcher::Options of(const Library &library, Fetcher::Options options)
{
    options.libraryFile = library.file();
    return options;
}

} // namespace

Sources::Sources(Library &library, NetworkGate &gate, const Fetcher::Options &options)
    : m_library(library),
      m_gate(gate),
      m_importer(std::make_unique<Importer>(library)),
      m_fetcher(std::make_unique<Fetcher>(gate, of(library, options)))
{
    m_fetcher->moveToThread(&m_thread);
    // In the thread, just before it ends: what belongs to it goes there.
    connect(&m_thread, &QThread::finished, m_fetcher.get(), &Fetcher::stop, Qt::DirectConnection);
    connect(m_fetcher.get(), &Fetcher::changed, this, [this](const QList<Source> &sources, const QList<SourceId> &busy) {
        m_list = sources;
        m_busy = busy;
        emit changed();
    });
    connect(m_fetcher.get(), &Fetcher::fetched, this, &Sources::take);
    connect(m_fetcher.get(), &Fetcher::recorded, this, &Sources::addRequest);
    connect(m_fetcher.get(), &Fetcher::remembered, this, [this](const QList<RequestRecord> &requests) {
        m_requests += requests;
        emit requestsChanged();
    });
    connect(m_fetcher.get(), &Fetcher::tested, this, &Sources::tested);
    connect(m_fetcher.get(), &Fetcher::failed, this, &Sources::failed);
    connect(m_importer.get(), &Importer::finished, this, &Sources::takeReport);
}

Sources::~Sources()
{
    m_thread.quit();
    m_thread.wait();
}

void Sources::start()
{
    if (m_library.isReadOnly()) {
        return; // it could keep nothing of what it fetched
    }
    m_thread.start();
    tell([](Fetcher &fetcher) { fetcher.open(); });
}

void Sources::tell(const Job &job)
{
    QMetaObject::invokeMethod(
        m_fetcher.get(), [fetcher = m_fetcher.get(), job] { job(*fetcher); }, Qt::QueuedConnection);
}

std::optional<Source> Sources::source(SourceId id) const
{
    const auto found = std::find_if(m_list.begin(), m_list.end(), [id](const Source &source) { return source.id == id; });
    return found == m_list.end() ? std::nullopt : std::optional(*found);
}

void Sources::reload()
{
    tell([](Fetcher &fetcher) { fetcher.reload(); });
}

void Sources::add(const QList<Source> &sources)
{
    tell([sources](Fetcher &fetcher) { fetcher.add(sources); });
}

void Sources::change(const Source &source)
{
    tell([source](Fetcher &fetcher) { fetcher.change(source); });
}

void Sources::remove(SourceId id)
{
    tell([id](Fetcher &fetcher) { fetcher.remove(id); });
}

void Sources::fetch(const QList<SourceId> &ids)
{
    tell([ids](Fetcher &fetcher) { fetcher.fetch(ids); });
}

void Sources::noteFolder(SourceId id, const QString &error)
{
    tell([=](Fetcher &fetcher) { fetcher.noteFolder(id, error); });
}

void Sources::fetchAll()
{
    QList<SourceId> ids;
    for (const Source &source : std::as_const(m_list)) {
        if (source.isFetched() && !source.paused) {
            ids += source.id;
        }
    }
    fetch(ids);
}

void Sources::want(SourceId id, const QDate &first, const QDate &last)
{
    tell([=](Fetcher &fetcher) { fetcher.want(id, first, last); });
}

void Sources::pauseBackFill(SourceId id, bool paused)
{
    tell([=](Fetcher &fetcher) { fetcher.pauseBackFill(id, paused); });
}

void Sources::cancelBackFill(SourceId id)
{
    tell([id](Fetcher &fetcher) { fetcher.cancelBackFill(id); });
}

void Sources::test(const Source &source)
{
    tell([source](Fetcher &fetcher) { fetcher.test(source); });
}

void Sources::cancelTest()
{
    tell([](Fetcher &fetcher) { fetcher.cancelTest(); });
}

void Sources::take(const QList<FetchedFile> &files)
{
    m_waiting += files;
    importWaiting();
}

// All that came while the last import was under way make the next one.
void Sources::importWaiting()
{
    if (m_waiting.isEmpty() || !m_importing.isEmpty()) {
        return;
    }
    const QList<FetchedFile> files = std::exchange(m_waiting, {});
    for (const FetchedFile &file : files) {
        m_importing += file.address;
    }
    m_importer->startFetched(files);
}

void Sources::takeReport(const ImportReport &report)
{
    const QStringList addresses = std::exchange(m_importing, {});
    const QString failure = report.failure;
    tell([=](Fetcher &fetcher) { fetcher.noteStored(addresses, failure); });
    if (report.added > 0) {
        emit arrived(report.added);
    }
    importWaiting();
}

void Sources::addRequest(const RequestRecord &request)
{
    m_requests.prepend(request);
    if (m_requests.size() > SourceStore::requestsKept) {
        m_requests.removeLast();
    }
    emit requestsChanged();
}

} // namespace Paperlark
