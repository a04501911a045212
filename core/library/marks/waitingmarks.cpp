#include "core/library/marks/waitingmarks.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr qint64 largest = 64 << 20; // bytes: what is more is no file of ours

// As they stand in the file, in the order of Mark::What.
constexpr std::array names{"read"_L1, "starred"_L1, "reading-list"_L1, "taste"_L1, "tag"_L1, "note"_L1};

QString fileOf(const QString &libraryFile)
{
    return libraryFile + u".waiting"_s;
}

QJsonObject jsonOf(const Mark &mark)
{
    return {{u"papers"_s, QJsonArray::fromStringList(mark.keys)},
            {u"what"_s, names[size_t(mark.what)]},
            {u"on"_s, mark.on},
            {u"text"_s, mark.text},
            {u"taste"_s, mark.taste}};
}

// None: of a newer version.
std::optional<Mark> markOf(const QJsonObject &json)
{
    const auto name = std::find(names.begin(), names.end(), json[u"what"_s].toString());
    if (name == names.end()) {
        return std::nullopt;
    }
    Mark mark{.what = Mark::What(name - names.begin()),
              .on = json[u"on"_s].toBool(),
              .text = json[u"text"_s].toString(),
              .taste = json[u"taste"_s].toInt()};
    const QJsonArray papers = json[u"papers"_s].toArray();
    for (const QJsonValue &key : papers) {
        mark.keys += key.toString();
    }
    return mark;
}

} // namespace

bool keepWaiting(const QString &libraryFile, const QList<QList<Mark>> &steps)
{
    QJsonArray all;
    for (const QList<Mark> &step : steps) {
        QJsonArray of;
        for (const Mark &mark : step) {
            of += jsonOf(mark);
        }
        all += of;
    }
    const QByteArray content = QJsonDocument(QJsonObject{{u"steps"_s, all}}).toJson(QJsonDocument::Compact);
    QSaveFile file(fileOf(libraryFile));
    return QFileInfo(libraryFile).isFile() && file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        && file.commit();
}

std::optional<QList<QList<Mark>>> waitingOf(const QString &libraryFile)
{
    QFile file(fileOf(libraryFile));
    if (!QFileInfo(file).isFile() || file.size() > largest || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QJsonObject json = QJsonDocument::fromJson(file.read(largest)).object();
    QList<QList<Mark>> steps;
    const QJsonArray kept = json[u"steps"_s].toArray();
    for (const QJsonValue &step : kept) {
        const QJsonArray of = step.toArray();
        QList<Mark> marks;
        for (const QJsonValue &one : of) {
            if (const auto mark = markOf(one.toObject())) {
                marks += *mark;
            }
        }
        steps += marks;
    }
    return steps;
}

void forgetWaiting(const QString &libraryFile)
{
    QFile::remove(fileOf(libraryFile));
}

} // namespace Paperlark
