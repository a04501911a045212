#include "core/library/marks/notedraft.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr qint64 largest = 16 << 20; // bytes: what is more is no draft of ours

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::NoteDraft)
};

QString fileOf(const QString &libraryFile)
{
    return libraryFile + u".draft"_s;
}

} // namespace

Result<void> keepDraft(const QString &libraryFile, const NoteDraft &draft)
{
    QSaveFile file(fileOf(libraryFile));
    const QByteArray content =
        QJsonDocument(QJsonObject{{u"paper"_s, draft.key}, {u"note"_s, draft.note}}).toJson(QJsonDocument::Compact);
    if (!QFileInfo(libraryFile).isFile() || !file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.commit()) {
        return Error{Text::tr("The note can't be kept in %1 yet. It stays on the screen; make room there, or copy it.")
                         .arg(QDir::toNativeSeparators(QFileInfo(libraryFile).absolutePath())),
                     file.errorString()};
    }
    return {};
}

std::optional<NoteDraft> draftOf(const QString &libraryFile)
{
    QFile file(fileOf(libraryFile));
    if (!QFileInfo(file).isFile() || file.size() > largest || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QJsonObject draft = QJsonDocument::fromJson(file.read(largest)).object();
    const NoteDraft read{draft[u"paper"_s].toString(), draft[u"note"_s].toString()};
    return read.key.isEmpty() ? std::nullopt : std::optional(read);
}

void forgetDraft(const QString &libraryFile)
{
    QFile::remove(fileOf(libraryFile));
}

} // namespace Paperlark
