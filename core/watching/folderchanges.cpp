#include "core/watching/folderchanges.h"

#include <algorithm>

namespace Paperlark {

void FolderChanges::remember(const QHash<QString, FileStamp> &stamps)
{
    m_remembered = stamps;
}

bool FolderChanges::isKnown(const QString &file, const FileStamp &stamp) const
{
    if (const auto read = m_read.constFind(file); read != m_read.cend())
        return *read == stamp;
    const auto remembered = m_remembered.constFind(file);
    return remembered != m_remembered.cend() && stamp.isAsRemembered(*remembered);
}

// A file that has gone is forgotten only while it changes: who comes back as it was has nothing new to tell.
void FolderChanges::see(const QHash<QString, FileStamp> &files, qint64 now)
{
    m_changing.removeIf([&files](const auto &changing) { return !files.contains(changing.key()); });
    for (auto seen = files.cbegin(); seen != files.cend(); ++seen) {
        const auto changing = m_changing.find(seen.key());
        if (isKnown(seen.key(), *seen)) {
            m_read.insert(seen.key(), *seen); // with its number, which an earlier run does not tell
            m_changing.remove(seen.key());
        } else if (changing == m_changing.end()) {
            m_changing.insert(seen.key(), {*seen, now});
        } else if (changing->stamp != *seen) {
            *changing = {*seen, now};
        }
    }
}

qint64 FolderChanges::longestWait(qint64 now) const
{
    qint64 longest = -1;
    for (const Changing &changing : m_changing) {
        if (now - changing.since >= quietTime)
            longest = std::max(longest, now - changing.since - quietTime);
    }
    return longest;
}

QStringList FolderChanges::takeReady(qint64 now)
{
    const auto isQuiet = [now](const Changing &changing) { return now - changing.since >= quietTime; };
    if (!std::all_of(m_changing.cbegin(), m_changing.cend(), isQuiet) && longestWait(now) < mostWait)
        return {};
    QStringList ready;
    for (auto changing = m_changing.cbegin(); changing != m_changing.cend(); ++changing) {
        if (isQuiet(*changing))
            ready += changing.key();
    }
    for (const QString &file : std::as_const(ready))
        m_read.insert(file, m_changing.take(file).stamp);
    std::sort(ready.begin(), ready.end());
    return ready;
}

} // namespace Paperlark
