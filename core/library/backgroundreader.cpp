#include "core/library/backgroundreader.h"

#include "core/library/answers/answering.h"
#include "core/library/answers/related.h"
#include "core/library/database.h"

#include <QMutexLocker>

namespace Paperlark {

BackgroundReader::BackgroundReader(const QString &libraryFile, const Deliver &deliver) : m_file(libraryFile), m_deliver(deliver)
{
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->start();
}

BackgroundReader::~BackgroundReader()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stop = true;
    }
    m_wake.wakeAll();
    m_thread->wait();
}

void BackgroundReader::ask(const Question &question)
{
    const QMutexLocker lock(&m_mutex);
    m_next.question = question;
    m_wake.wakeAll();
}

void BackgroundReader::askRelated(const QString &key, int atMost)
{
    const QMutexLocker lock(&m_mutex);
    m_next.related = RelatedQuestion{key, atMost};
    m_wake.wakeAll();
}

void BackgroundReader::papersChanged()
{
    const QMutexLocker lock(&m_mutex);
    m_next.papersChanged = true;
}

void BackgroundReader::marksChanged(const QStringList &keys)
{
    const QMutexLocker lock(&m_mutex);
    m_next.marked += keys;
}

void BackgroundReader::run()
{
    while (const auto work = nextWork()) {
        adopt(*work);
        if (work->question) {
            const Result<Answer> result = answer(*work->question);
            if (isNewest()) {
                m_deliver.answer(result);
            }
        }
        if (work->related) {
            answerRelated(*work->related);
        }
    }
    m_answering.reset();
    m_database.reset(); // in the thread that opened it
}

std::optional<BackgroundReader::Work> BackgroundReader::nextWork()
{
    const QMutexLocker lock(&m_mutex);
    while (!m_stop && !m_next.question && !m_next.related) {
        m_wake.wait(&m_mutex);
    }
    return m_stop ? std::nullopt : std::optional(std::exchange(m_next, {}));
}

void BackgroundReader::adopt(const Work &work)
{
    if (!m_answering) {
        return; // it reads everything when it is first asked
    }
    if (work.papersChanged) {
        m_answering->papersChanged();
    } else if (!work.marked.isEmpty()) {
        m_answering->marksChanged(work.marked);
    }
}

bool BackgroundReader::isNewest()
{
    const QMutexLocker lock(&m_mutex);
    return !m_stop && !m_next.question;
}

Result<void> BackgroundReader::open()
{
    if (m_database) {
        return {};
    }
    auto database = Database::openAgain(m_file);
    if (!database) {
        return database.error();
    }
    m_database = std::move(*database);
    m_answering = std::make_unique<Answering>(*m_database);
    return {};
}

Result<Answer> BackgroundReader::answer(const Question &question)
{
    const auto opened = open();
    return opened ? m_answering->answer(question, [this] { return isNewest(); }) : Result<Answer>(opened.error());
}

// Nobody waits for these: a question that came meanwhile is first.
void BackgroundReader::answerRelated(const RelatedQuestion &question)
{
    if (!isNewest()) {
        const QMutexLocker lock(&m_mutex);
        m_next.related = m_next.related ? m_next.related : std::optional(question);
    } else if (open()) {
        m_deliver.related(question.key, relatedPapers(*m_database, question.key, question.atMost));
    }
}

} // namespace Paperlark
