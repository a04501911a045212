#include "ui/sources/sourcewords.h"

#include "ui/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Paperlark::SourceWords {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::SourceWords)
};

QString backFill(const BackFill &backFill)
{
    return backFill.paused ? Text::tr("Earlier days paused, %Ln left", nullptr, backFill.left)
                           : Text::tr("Earlier days: %1 of %2")
                                 .arg(QLocale().toString(backFill.days - backFill.left), QLocale().toString(backFill.days));
}

QString trouble(const Source &source)
{
    const bool comesAgain = source.nextTry.isValid() && source.schedule.when != Schedule::When::OnRequest;
    //: %1: what went wrong, a sentence; %2: a time of day
    return comesAgain ? Text::tr("%1 Next try %2.").arg(source.error, moment(source.nextTry)) : source.error;
}

} // namespace

QString moment(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    return local.date() == QDate::currentDate() ? time : Wording::dayOfYear(local.date()) + u' ' + time;
}

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

QString kind(Source::Kind kind)
{
    switch (kind) {
    case Source::Kind::WatchedFolder: return Text::tr("Folder");
    case Source::Kind::UrlTemplateByDay: return Text::tr("Address by day");
    case Source::Kind::SingleUrl: return Text::tr("One address");
    case Source::Kind::HuggingFaceDaily: return Text::tr("Hugging Face list");
    }
    return {};
}

QString schedule(const Schedule &schedule)
{
    switch (schedule.when) {
    case Schedule::When::OnRequest: return Text::tr("when asked");
    case Schedule::When::OnStart: return Text::tr("on start");
    case Schedule::When::EveryHours: return Text::tr("every %Ln hour(s)", nullptr, schedule.hours);
    }
    return {};
}

QString state(const Source &source, bool busy, bool offline)
{
    if (source.paused) {
        return Text::tr("Paused");
    }
    if (busy) {
        return source.backFill.isUnderWay() ? backFill(source.backFill) : Text::tr("Fetching…");
    }
    if (source.isFailing()) {
        return trouble(source);
    }
    if (source.backFill.isUnderWay() && (source.backFill.paused || !offline)) {
        return backFill(source.backFill);
    }
    const QString last =
        source.lastSuccess.isValid() ? Text::tr("Last %1").arg(moment(source.lastSuccess)) : Text::tr("Nothing fetched yet");
    if (!source.isFetched()) {
        return source.lastSuccess.isValid() ? Text::tr("Watched · last %1").arg(moment(source.lastSuccess)) : Text::tr("Watched");
    }
    return offline ? Text::tr("Offline · %1").arg(last) : last + u" · "_s + schedule(source.schedule);
}

QString icon(const Source &source, bool busy)
{
    if (source.isFailing() && !busy) {
        return u"warning"_s;
    }
    if (busy) {
        return u"import"_s;
    }
    return source.isFetched() ? u"globe"_s : u"folder"_s;
}

QString found(const Judgement &judgement, const QDate &day)
{
    using Worth = Judgement::Worth;
    if (judgement.worth == Worth::Digest) {
        const QList<QDate> &days = judgement.days;
        const QString when = days.size() > 1
            ? Text::tr("%Ln day(s)", nullptr, int(days.size())) + u", "_s + Wording::days(days.first(), days.last())
            : Wording::day(days.value(0, day));
        return when + u" · "_s + Wording::papers(int(judgement.titles.size()));
    }
    if (judgement.worth == Worth::NoneThatDay) {
        return Text::tr("There is no digest of the last five days at this address. Check it, or add it all the same.");
    }
    return judgement.worth == Worth::GivenUp ? Text::tr("You are offline: nothing was asked.") : judgement.words;
}

} // namespace Paperlark::SourceWords
