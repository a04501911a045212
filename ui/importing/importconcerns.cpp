#include "ui/importing/importconcerns.h"

#include "core/models/daygaps.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

using Weight = ImportConcern::Weight;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::ImportConcerns)
};

constexpr int distinctNotices = 3; // more of them would bury the rest

// A path of an archive is long and its beginning always the same.
QString shortPath(const QString &file)
{
    return file.section(u'/', -3);
}

QString placeOf(const FileNotice &notice)
{
    const QString file = shortPath(notice.file);
    return notice.notice.line ? Words::tr("%1, line %2").arg(file).arg(*notice.notice.line) : file;
}

QString told(const FileNotice &notice)
{
    //: Place and what happened there
    return Words::tr("%1: %2").arg(placeOf(notice), notice.notice.message);
}

// With the text that was kept, indented under its place.
QString toldInFull(const FileNotice &notice)
{
    QString text = notice.file;
    if (notice.notice.line) {
        text += u':' + QString::number(*notice.notice.line);
    }
    text += u'\n' + notice.notice.message;
    return notice.notice.text.isEmpty() ? text : text + "\n\n"_L1 + notice.notice.text;
}

template<typename Item, typename Teller>
QString joined(const QList<Item> &items, Teller teller, const QString &separator)
{
    QStringList lines;
    for (const Item &item : items) {
        lines.append(teller(item));
    }
    return lines.join(separator);
}

QString first(const QString &text, qsizetype count)
{
    return count == 1 ? text : Words::tr("%1 (and %Ln more)", nullptr, static_cast<int>(count - 1)).arg(text);
}

// A reason that begins with the file's name does not need it twice.
QString tell(const RefusedFile &file)
{
    const bool isNamed = file.reason.startsWith(file.file.section(u'/', -1) + u' ');
    return isNamed ? file.reason : Words::tr("%1: %2").arg(shortPath(file.file), file.reason);
}

ImportConcern refusedConcern(const QList<RefusedFile> &refused)
{
    const auto tellFull = [](const RefusedFile &file) { return QString(file.file + u'\n' + file.reason); };
    return {.weight = Weight::Warning,
            .icon = u"warning"_s,
            .sentence = Words::tr("%Ln file(s) refused", nullptr, static_cast<int>(refused.size())),
            .detail = first(tell(refused.first()), refused.size()),
            .full = joined(refused, tellFull, u"\n\n"_s)};
}

ImportConcern keptConcern(const QList<FileNotice> &kept)
{
    return {.weight = Weight::Warning,
            .icon = u"warning"_s,
            .sentence = Words::tr("%Ln part(s) kept but not understood", nullptr, static_cast<int>(kept.size())),
            .detail = first(told(kept.first()), kept.size()),
            .full = joined(kept, toldInFull, u"\n\n"_s)};
}

ImportConcern sameConcern(const QList<FileNotice> &same)
{
    return {.weight = Weight::Note,
            .icon = u"info"_s,
            .sentence = same.first().notice.message,
            .detail = first(placeOf(same.first()), same.size()),
            .full = same.size() == 1 ? QString() : joined(same, placeOf, u"\n"_s)};
}

QList<ImportConcern> noticeConcerns(const QList<FileNotice> &notices)
{
    QStringList messages;
    for (const FileNotice &notice : notices) {
        if (!messages.contains(notice.notice.message)) {
            messages.append(notice.notice.message);
        }
        if (messages.size() > distinctNotices) {
            return {{.weight = Weight::Note,
                     .icon = u"info"_s,
                     .sentence = Words::tr("%Ln remark(s) about what was read", nullptr, static_cast<int>(notices.size())),
                     .detail = first(told(notices.first()), notices.size()),
                     .full = joined(notices, told, u"\n"_s)}};
        }
    }
    QList<ImportConcern> concerns;
    for (const QString &message : messages) {
        QList<FileNotice> same;
        std::copy_if(notices.begin(), notices.end(), std::back_inserter(same),
                     [&message](const FileNotice &notice) { return notice.notice.message == message; });
        concerns.append(sameConcern(same));
    }
    return concerns;
}

ImportConcern gapConcern(const QList<QDate> &gaps, const QList<QDate> &days)
{
    const QString sentence = Words::tr("%Ln weekday(s) without a file between %1 and %2", nullptr, static_cast<int>(gaps.size()));
    return {.weight = Weight::Note,
            .icon = u"gap"_s,
            .sentence = sentence.arg(Wording::date(days.first()), Wording::date(days.last())),
            .detail = first(Wording::date(gaps.first()), gaps.size()),
            .full = gaps.size() == 1 ? QString() : joined(gaps, Wording::date, u"\n"_s)};
}

ImportConcern passedOverConcern(const QStringList &files)
{
    return {.weight = Weight::Note,
            .icon = u"info"_s,
            .sentence = Words::tr("%Ln file(s) passed over, because they are no digests", nullptr, static_cast<int>(files.size())),
            .detail = first(shortPath(files.first()), files.size()),
            .full = files.size() == 1 ? QString() : files.join(u'\n')};
}

void appendNotices(QList<ImportConcern> &concerns, const QList<FileNotice> &notices)
{
    QList<FileNotice> kept;
    QList<FileNotice> others;
    for (const FileNotice &notice : notices) {
        (notice.notice.text.isEmpty() ? others : kept).append(notice);
    }
    if (!kept.isEmpty()) {
        concerns.append(keptConcern(kept));
    }
    concerns.append(noticeConcerns(others));
}

} // namespace

QList<ImportConcern> importConcerns(const ImportReport &report)
{
    QList<ImportConcern> concerns;
    if (!report.failure.isEmpty()) {
        concerns.append({.weight = Weight::Error, .icon = u"warning"_s, .sentence = report.failure});
    }
    if (!report.refused.isEmpty()) {
        concerns.append(refusedConcern(report.refused));
    }
    appendNotices(concerns, report.notices);
    if (const QList<QDate> gaps = dayGaps(report.days); !gaps.isEmpty()) {
        concerns.append(gapConcern(gaps, report.days));
    }
    if (!report.passedOver.isEmpty()) {
        concerns.append(passedOverConcern(report.passedOver));
    }
    return concerns;
}

QString importHeading(const ImportReport &report)
{
    const int files = static_cast<int>(report.read.size());
    if (report.cancelled) {
        return Words::tr("Stopped after %Ln file(s)", nullptr, files);
    }
    if (files == 0) {
        return Words::tr("Nothing was imported");
    }
    return Words::tr("Imported %Ln file(s)", nullptr, files);
}

int papersMet(const ImportReport &report)
{
    return report.added + report.merged + report.updated + report.unchanged;
}

QString importReportText(const ImportReport &report)
{
    const QLocale locale;
    QStringList lines{Words::tr("%1 in %2 s").arg(importHeading(report), locale.toString(report.seconds, 'f', 1)),
                      Words::tr("%1 papers read, %2 new, %3 merged, %4 updated")
                          .arg(locale.toString(papersMet(report)), locale.toString(report.added), locale.toString(report.merged),
                               locale.toString(report.updated))};
    for (const ImportConcern &concern : importConcerns(report)) {
        lines << QString() << concern.sentence << (concern.full.isEmpty() ? concern.detail : concern.full);
    }
    return lines.join(u'\n').trimmed() + u'\n';
}

} // namespace Paperlark
