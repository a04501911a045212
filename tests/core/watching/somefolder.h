#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace Paperlark::Testing {

// A folder with digests, written as programs write: in place, or beside and renamed over.
class SomeFolder final
{
public:
    QString path(const QString &name = {}) const
    {
        QString path = m_folder.path() + QStringLiteral("/digests");
        return name.isEmpty() ? path : path.append(QLatin1Char('/')).append(name);
    }
    SomeFolder() { QDir().mkpath(path()); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s can't be written", qPrintable(path(name)));
        return path(name);
    }

    // As git, editors and sync programs do it; `old` keeps the time that the file had.
    QString renameOver(const QString &name, const QByteArray &content, const QDateTime &old = {}) const
    {
        const QString beside = write(name + QStringLiteral(".part"), content);
        if (old.isValid()) {
            QFile file(beside);
            if (!file.open(QIODevice::ReadWrite) || !file.setFileTime(old, QFileDevice::FileModificationTime))
                qFatal("%s can't be dated", qPrintable(beside));
        }
        if (std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path(name)).constData()) != 0)
            qFatal("%s can't be renamed", qPrintable(beside));
        return path(name);
    }

    void remove(const QString &name) const { QFile::remove(path(name)); }
    bool moveAway() const { return QDir().rename(path(), m_folder.path() + QStringLiteral("/away")); }
    bool moveBack() const { return QDir().rename(m_folder.path() + QStringLiteral("/away"), path()); }
    QString outside(const QString &name) const { return m_folder.path() + QLatin1Char('/') + name; }

private:
    QTemporaryDir m_folder{};
};

// A table of `count` papers of a day; ids begin at `first`.
inline QByteArray table(const QDate &day, int count, int first = 1, const QString &word = QStringLiteral("cache"))
{
    QString text =
        QStringLiteral("## Papers for %1\n\n| Title | Authors | Summary |\n|---|---|---|\n").arg(day.toString(Qt::ISODate));
    for (int i = first; i < first + count; ++i) {
        const QString id = QStringLiteral("2412.%1").arg(i, 5, 10, QLatin1Char('0'));
        text += QStringLiteral(
                    "| Paper number %1 ([arXiv](https://arxiv.org/abs/%2)) | Ann Author | It keeps the %3 of model %1 small. |\n")
                    .arg(i)
                    .arg(id, word);
    }
    return text.toUtf8();
}

} // namespace Paperlark::Testing
