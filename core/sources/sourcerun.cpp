#include "core/sources/sourcerun.h"

#include "core/sources/sourceaddress.h"

namespace Paperlark {

SourceRun::SourceRun(Network &network, const Source &source, const QList<Job> &jobs, const FetchPace &pace, QObject *parent)
    : QObject(parent), m_network(network), m_source(source), m_pace(pace), m_jobs(jobs)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SourceRun::next);
}

void SourceRun::start()
{
    m_pause.start(0);
}

void SourceRun::dropBackFill()
{
    const bool isUnderWay = m_get != nullptr;
    for (qsizetype i = m_jobs.size() - 1; i >= (isUnderWay ? 1 : 0); --i) {
        if (m_jobs[i].isBackFill) {
            m_jobs.removeAt(i);
        }
    }
}

void SourceRun::stored()
{
    --m_ahead;
    if (m_waits) {
        m_waits = false;
        m_pause.start(m_pace.betweenDays);
    }
}

void SourceRun::next()
{
    if (m_jobs.isEmpty()) {
        return end();
    }
    if (m_ahead >= m_pace.filesAhead) {
        m_waits = true;
        return;
    }
    const Job &job = m_jobs.first();
    const HttpRequest request{
        .address = addressOf(m_source, job.day.day), .tag = job.day.tag, .modified = job.day.modified, .source = m_source.id};
    m_get = std::make_unique<HttpGet>(m_network, request);
    connect(m_get.get(), &HttpGet::finished, this, &SourceRun::take);
    m_get->start();
}

void SourceRun::take(const HttpAnswer &answer)
{
    using Worth = Judgement::Worth;
    m_get.release()->deleteLater(); // it is just speaking
    Job job = m_jobs.takeFirst();
    job.day.address = addressOf(m_source, job.day.day).toString(QUrl::FullyEncoded); // as asked for, wherever it led
    const Judgement judgement = judged(answer, m_source.kind);
    m_ahead += judgement.worth == Worth::Digest ? 1 : 0;
    emit answered(job, answer, judgement);
    if (judgement.worth == Worth::NoDigest) {
        m_ending.trouble = judgement.words;
    } else if (judgement.worth == Worth::Failed || judgement.worth == Worth::Refused || judgement.worth == Worth::GivenUp) {
        m_ending.isHeldUp = true;
        m_ending.isGivenUp = judgement.worth == Worth::GivenUp;
        m_ending.trouble = judgement.words;
        m_ending.retryAfter = answer.retryAfter;
        return end();
    }
    m_pause.start(m_jobs.isEmpty() ? 0 : m_pace.betweenDays);
}

void SourceRun::end()
{
    m_pause.stop();
    m_jobs.clear();
    emit ended(m_ending);
}

} // namespace Paperlark
