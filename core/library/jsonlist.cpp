#include "core/library/jsonlist.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

bool isPlainInJson(QChar c)
{
    return c.unicode() >= 0x20 && c != u'"' && c != u'\\';
}

} // namespace

void appendJson(QString &json, const QString &text)
{
    json += u'"';
    if (std::all_of(text.begin(), text.end(), isPlainInJson)) {
        json += text;
    } else {
        for (const QChar c : text) {
            if (c.unicode() < 0x20) {
                json += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
            } else {
                json += isPlainInJson(c) ? QString(c) : u'\\' + QString(c);
            }
        }
    }
    json += u'"';
}

QVariant columnOfList(const QStringList &list)
{
    if (list.isEmpty()) {
        return {};
    }
    QString json;
    json.reserve(2 + std::accumulate(list.begin(), list.end(), qsizetype(0), [](qsizetype size, const QString &text) {
                     return size + text.size() + 3;
                 }));
    for (const QString &text : list) {
        json += json.isEmpty() ? u'[' : u',';
        appendJson(json, text);
    }
    return json += u']';
}

QStringList listOfColumn(const QVariant &column)
{
    if (column.isNull()) {
        return {};
    }
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(column.toString().toUtf8()).array();
    for (const QJsonValue &value : array) {
        list += value.toString();
    }
    return list;
}

QVariant columnOfNumbers(const QList<qint64> &numbers)
{
    QString json(u'[');
    for (const qint64 number : numbers) {
        json += json.size() > 1 ? u","_s : QString();
        json += QString::number(number);
    }
    return QString(json + u']');
}

} // namespace Paperlark
