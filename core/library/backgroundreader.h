#pragma once

#include "core/library/answers/inquiry.h"
#include "core/library/paper.h"
#include "core/result.h"

#include <QMutex>
#include <QStringList>
#include <QThread>
#include <QWaitCondition>

#include <functional>
#include <memory>
#include <optional>

namespace Paperlark {

class Answering;
class Database;

// Answers the window's questions in a thread of its own, on a connection of its own, so that no key ever waits for a
// count. Only the newest question is answered; what a newer one overtakes is dropped.
class BackgroundReader final
{
public:
    // Called in the background.
    struct Deliver {
        std::function<void(const Result<Answer> &)> answer{};
        std::function<void(const QString &key, const QList<RelatedPaper> &)> related{};
    };

    BackgroundReader(const QString &libraryFile, const Deliver &deliver);
    ~BackgroundReader(); // drops what it is at, and waits

    void ask(const Question &question);
    // Of the newest paper that this was asked of, once no other question waits.
    void askRelated(const QString &key, int atMost);
    // What the library holds has changed, or only the reader's marks: told before the question that is about it.
    void papersChanged();
    void marksChanged(const QStringList &keys);

private:
    struct RelatedQuestion {
        QString key{};
        int atMost{};
    };
    struct Work {
        std::optional<Question> question{};
        std::optional<RelatedQuestion> related{};
        bool papersChanged{};
        QStringList marked{};
    };

    void run();
    std::optional<Work> nextWork(); // waits; no value: the end
    void adopt(const Work &work);
    bool isNewest();
    Result<void> open();
    Result<Answer> answer(const Question &question);
    void answerRelated(const RelatedQuestion &question);

    const QString m_file;
    const Deliver m_deliver;
    QMutex m_mutex{};
    QWaitCondition m_wake{};
    Work m_next{};
    bool m_stop{};
    std::unique_ptr<Database> m_database{};   // of the thread
    std::unique_ptr<Answering> m_answering{}; // likewise
    std::unique_ptr<QThread> m_thread{};
};

} // namespace Paperlark
