#include "core/sources/sourceaddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Source)
};

constexpr int daysAtMost = 3660;

QString filledIn(QString place, const QDate &day)
{
    return place.replace("{yyyy}"_L1, day.toString(u"yyyy"_s))
        .replace("{MM}"_L1, day.toString(u"MM"_s))
        .replace("{dd}"_L1, day.toString(u"dd"_s));
}

bool namesWholeDay(const QString &place)
{
    return place.contains("{yyyy}"_L1) && place.contains("{MM}"_L1) && place.contains("{dd}"_L1);
}

Result<void> checkAddress(const QUrl &url, const QString &written)
{
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty()) {
        return Error{Text::tr("“%1” is no web address. It begins with https:// and names a host.").arg(written)};
    }
    if (!url.userInfo().isEmpty()) {
        return Error{Text::tr("The address holds a name or password, which would be sent along. Take it out.")};
    }
    return {};
}

Result<void> checkPlace(const Source &source)
{
    if (source.kind == Source::Kind::WatchedFolder) {
        return QDir::isAbsolutePath(source.place) ? Result<void>() : Error{Text::tr("Choose the folder to be watched.")};
    }
    if (source.kind == Source::Kind::UrlTemplateByDay && !namesWholeDay(source.place)) {
        return Error{
            Text::tr("The address must say where the day goes: {yyyy} for the year, {MM} for the month, {dd} for the day.")};
    }
    return checkAddress(addressOf(source, QDate(2024, 12, 23)), source.place);
}

} // namespace

Result<void> checkSource(const Source &source)
{
    if (source.place.trimmed().isEmpty()) {
        return Error{source.isFetched() ? Text::tr("The address is missing.") : Text::tr("Choose the folder to be watched.")};
    }
    if (const auto place = checkPlace(source); !place) {
        return place;
    }
    if (source.name.trimmed().isEmpty()) {
        return Error{Text::tr("Give it a name.")};
    }
    return {};
}

QUrl addressOf(const Source &source, const QDate &day)
{
    QUrl url(filledIn(source.place.trimmed(), day), QUrl::StrictMode);
    if (source.kind == Source::Kind::HuggingFaceDaily && url.isValid()) {
        QUrlQuery query(url);
        query.removeAllQueryItems(u"date"_s);
        query.addQueryItem(u"date"_s, day.toString(Qt::ISODate));
        url.setQuery(query);
    }
    return url;
}

QList<QDate> recentDays(const QDate &today)
{
    return daysBetween(today.addDays(-6), today);
}

QList<QDate> daysBetween(const QDate &first, const QDate &last)
{
    QList<QDate> days;
    for (QDate day = first; day <= last && days.size() < daysAtMost; day = day.addDays(1)) {
        days += day;
    }
    return days;
}

QString templateOf(const QString &address)
{
    static const QRegularExpression day(u"(?<!\\d)((?:19|20)\\d\\d)([-_./]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)"_s);
    QRegularExpressionMatch last;
    for (auto matches = day.globalMatch(address); matches.hasNext();) {
        last = matches.next();
    }
    if (!last.hasMatch()) {
        return address;
    }
    const QString between = last.captured(2);
    return address.left(last.capturedStart()) + "{yyyy}"_L1 + between + "{MM}"_L1 + between + "{dd}"_L1
        + address.mid(last.capturedEnd());
}

} // namespace Paperlark
