#pragma once

#include "core/export/paperfeed.h"
#include "core/result.h"

class QIODevice;

namespace Paperlark {

// One export on its way: papers come in, text goes out. After the first failure no paper comes any more, so that an
// exporter needs to ask nothing.
class ExportRun final
{
public:
    ExportRun(PaperFeed &papers, QIODevice &target) : m_papers(papers), m_target(target) {}

    std::optional<Paper> nextPaper();
    void rewind(); // for an exporter that must know all before it writes the first
    void write(const QString &text);
    void write(const QByteArray &bytes);

    // Writes what still waits. The number of papers, or what went wrong; `name` is the target's in that sentence.
    Result<qsizetype> finish(const QString &name);

private:
    void flush();

    PaperFeed &m_papers;
    QIODevice &m_target;
    QByteArray m_waiting{};
    qsizetype m_count{};
    bool m_failed{};
    bool m_closed{}; // the reader of a pipe went away
};

} // namespace Paperlark
