#pragma once

#include "core/sources/fetcher.h"
#include "tests/core/network/faultyserver.h"

#include <QDate>

namespace Paperlark::Testing {

inline QDate firstDay()
{
    return QDate(2024, 1, 1);
}

// A day of three papers, one of them told the day before as well.
inline QByteArray digestOf(const QDate &day, const QByteArray &words = "sums up")
{
    QByteArray text =
        "## Papers for " + day.toString(Qt::ISODate).toLatin1() + "\n\n| Title | Authors | Summary |\n|---|---|---|\n";
    const qint64 number = firstDay().daysTo(day) * 2 + 1000;
    for (qint64 i = 0; i < 3; ++i) {
        const QByteArray id = "2401." + QByteArray::number(number + i).rightJustified(5, '0');
        text += "| [Paper " + id + "](https://arxiv.org/abs/" + id + ") | Ada Example | This one " + words + " number " + id
            + ". |\n";
    }
    return text;
}

inline QDate dayOfPath(const QByteArray &path)
{
    return QDate::fromString(QString::fromLatin1(path.right(13).left(10)), QStringLiteral("yyyy/MM/dd"));
}

inline Source byDay(const FaultyServer &server, Schedule::When when = Schedule::When::OnRequest)
{
    return {.kind = Source::Kind::UrlTemplateByDay,
            .name = QStringLiteral("A digest"),
            .place = QStringLiteral("http://127.0.0.1:%1/archive/{yyyy}/{MM}/{dd}.md").arg(server.port()),
            .schedule = {.when = when}};
}

// What readers never have: loopback, and no patience.
inline Fetcher::Options inAHurry(const QDate &today)
{
    Fetcher::Options options;
    options.policy.isPublic = [](const QString &) { return true; };
    options.pace = {.betweenDays = 0, .dice = 0.5, .patience = 0.0001};
    options.today = [today] { return today; };
    return options;
}

} // namespace Paperlark::Testing
