#include "core/export/exportrun.h"

#include "core/export/exportfile.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <cerrno>

namespace Paperlark {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr qsizetype BytesAtOnce = qsizetype{64} << 10;

} // namespace

Error exportError(const QIODevice &target, const QString &name)
{
    const auto *file = qobject_cast<const QFileDevice *>(&target);
    if (file && file->error() == QFileDevice::ResourceError)
        return {Tr::tr("There is no space left for %1: make room, then export again.").arg(name), target.errorString()};
    return {Tr::tr("Paperlark can't write %1: %2.").arg(name, target.errorString()), target.errorString()};
}

std::optional<Paper> ExportRun::nextPaper()
{
    auto paper = m_failed ? std::nullopt : m_papers.next();
    m_count += paper ? 1 : 0;
    return paper;
}

void ExportRun::rewind()
{
    m_papers.rewind();
    m_count = 0;
}

void ExportRun::write(const QString &text)
{
    write(text.toUtf8());
}

void ExportRun::write(const QByteArray &bytes)
{
    m_waiting += bytes;
    if (m_waiting.size() >= BytesAtOnce)
        flush();
}

void ExportRun::flush()
{
    if (m_waiting.isEmpty() || m_failed)
        return;
    errno = 0;
    m_failed = m_target.write(m_waiting) != m_waiting.size();
    m_closed = m_failed && errno == EPIPE;
    m_waiting.clear();
}

Result<qsizetype> ExportRun::finish(const QString &name)
{
    if (m_papers.isCancelled())
        return Error{Tr::tr("The export was cancelled.")};
    flush();
    if (m_closed)
        return Error{Tr::tr("Whoever reads %1 went away before everything was written.").arg(name), m_target.errorString()};
    if (m_failed)
        return exportError(m_target, name);
    return m_count;
}

} // namespace Paperlark
