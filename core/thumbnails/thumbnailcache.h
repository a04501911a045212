#pragma once

#include <QByteArray>
#include <QMutex>
#include <QSet>
#include <QString>

#include <optional>

namespace Paperlark {

// Images that were fetched, in a folder that may go at any time. A file's name is the hash of its address, and it carries
// the hash of its content: what is damaged is taken for absent and removed. Beyond the limit those used longest ago go.
// From any thread. What can't be written is not kept, and that is no error.
class ThumbnailCache final
{
public:
    ThumbnailCache(const QString &folder, qint64 limit); // bytes; made when it is first written to

    static QString nameOf(const QString &address); // of the file that keeps its image
    QSet<QString> names() const;                   // of all files

    std::optional<QByteArray> image(const QString &address);
    void keep(const QString &address, const QByteArray &image);
    void forget(const QString &address); // it can't be shown
    void setLimit(qint64 limit);
    qint64 size();  // bytes
    qint64 empty(); // how many bytes went; other people's files in the folder stay

private:
    QString fileOf(const QString &address) const;
    qint64 measured();
    void shrink();

    const QString m_folder;
    QMutex m_mutex{};
    qint64 m_limit;
    qint64 m_size{-1}; // −1: not measured yet
};

} // namespace Paperlark
