#include "core/export/backgroundexport.h"

#include "core/export/exporter.h"
#include "core/export/exportfile.h"
#include "core/library/library.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace Paperlark {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr qint64 BetweenNews = 100; // ms

QList<PaperId> idsOf(const Library &library, const Question &question)
{
    return question.kept.isEmpty() ? library.paperIds(question.filter) : library.answer(question).ids;
}

} // namespace

BackgroundExport::BackgroundExport(const Library &library, QObject *parent) : QObject(parent), m_file(library.file()) {}

BackgroundExport::~BackgroundExport()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void BackgroundExport::cancel()
{
    m_cancelled = true;
}

void BackgroundExport::start(const Wanted &wanted, const Exporter &exporter, const QString &target)
{
    start(wanted, exporter.fillsFolder() ? 1 : exporter.passes, [&exporter, target](PaperFeed &papers) {
        return exporter.fillsFolder() ? exportToFolder(exporter, papers, target) : exportToFile(exporter, papers, target);
    });
}

void BackgroundExport::start(const Wanted &wanted, int passes, const Work &work)
{
    if (isRunning())
        return;
    m_cancelled = false;
    m_thread.reset(QThread::create([this, wanted, passes, work] {
        const Result<qsizetype> result = run(wanted, passes, work);
        QMetaObject::invokeMethod(
            this, [this, result] { end(result); }, Qt::QueuedConnection);
    }));
    m_thread->start(QThread::LowPriority);
}

void BackgroundExport::end(const Result<qsizetype> &result)
{
    m_thread->wait();
    m_thread.reset();
    emit finished(result);
}

Result<qsizetype> BackgroundExport::run(const Wanted &wanted, int passes, const Work &work)
{
    const auto library = Library::open(m_file);
    if (!library)
        return library.error();
    if (!wanted.keys.isEmpty()) {
        PaperFeed papers(**library, wanted.keys);
        return feed(papers, passes, work);
    }
    PaperFeed papers(**library, idsOf(**library, wanted.question));
    return feed(papers, passes, work);
}

Result<qsizetype> BackgroundExport::feed(PaperFeed &papers, int passes, const Work &work)
{
    if (papers.count() == 0)
        return Error{Tr::tr("There are no such papers any more, so nothing was written.")};
    QElapsedTimer sinceNews;
    sinceNews.start();
    qsizetype read = 0; // in all passes
    papers.setWatcher([&] {
        ++read;
        if (m_cancelled)
            papers.cancel();
        if (sinceNews.elapsed() < BetweenNews)
            return;
        sinceNews.restart();
        emit progress(std::min(read / passes, papers.count()), papers.count());
    });
    return work(papers);
}

} // namespace Paperlark
