#include "core/library/importing/series.h"

#include "core/library/importing/filewalk.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QStringList>
#include <QTextStream>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

bool isDatePart(QStringView name)
{
    const auto fits = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' || c == u'.'; };
    return !name.isEmpty() && name.size() <= 10 && name[0].isDigit() && std::all_of(name.begin(), name.end(), fits);
}

// Eight digits that are a day of our time, with or without separators, anywhere in the name.
bool namesDay(const QString &name)
{
    for (qsizetype start = 0; start < name.size(); ++start) {
        QString digits;
        qsizetype at = start;
        while (at < name.size() && digits.size() < 8
               && (name[at].isDigit() || (!digits.isEmpty() && u"-_."_s.contains(name[at])))) {
            digits += name[at].isDigit() ? QString(name[at]) : QString();
            ++at;
        }
        const QStringView eight = digits;
        const QDate day =
            digits.size() == 8 ? QDate(eight.left(4).toInt(), eight.mid(4, 2).toInt(), eight.mid(6).toInt()) : QDate();
        if (day.isValid() && day.year() >= 1990 && day.year() < 2100) {
            return true;
        }
    }
    return false;
}

QString folderAboveDate(const QString &path)
{
    const QFileInfo info(path);
    QStringList folders = info.absolutePath().split(u'/');
    const bool dayInName = namesDay(info.completeBaseName());
    const bool dayInPath = isDatePart(info.completeBaseName()) && folders.size() > 1 && isDatePart(folders.last());
    if (!dayInName && !dayInPath) {
        return {};
    }
    while (!folders.isEmpty() && isDatePart(folders.last())) {
        folders.removeLast();
    }
    return folders.join(u'/');
}

// A worktree or submodule has a file `.git` that names the real folder; the settings may be shared with another one.
QString settingsOfClone(const QString &git)
{
    if (QFileInfo(git).isDir()) {
        return git + u"/config"_s;
    }
    QFile pointer(git);
    if (!pointer.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString line = QString::fromUtf8(pointer.readLine(4096)).trimmed();
    const QDir base = QFileInfo(git).absoluteDir();
    const QDir folder(base.absoluteFilePath(line.section(u"gitdir: "_s, 1)));
    QFile common(folder.absoluteFilePath(u"commondir"_s));
    if (common.open(QIODevice::ReadOnly)) {
        const QString shared = QString::fromUtf8(common.readLine(4096)).trimmed();
        return QDir(folder.absoluteFilePath(shared)).absoluteFilePath(u"config"_s);
    }
    return folder.absoluteFilePath(u"config"_s);
}

QString remoteInSettings(const QString &settings)
{
    QFile file(settings);
    if (settings.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    bool inOrigin = false;
    QTextStream lines(file.read(1 << 20));
    while (!lines.atEnd()) {
        const QString line = lines.readLine().trimmed();
        if (line.startsWith(u'[')) {
            inOrigin = line == "[remote \"origin\"]"_L1;
        } else if (inOrigin && line.section(u'=', 0, 0).trimmed() == "url"_L1) {
            return line.section(u'=', 1).trimmed();
        }
    }
    return {};
}

// One address for `git@host:owner/name.git`, `https://user:secret@host/owner/name/` and so on; never a password.
QString canonicalRemote(QString remote)
{
    while (remote.endsWith(u'/')) {
        remote.chop(1);
    }
    if (remote.endsWith(".git"_L1)) {
        remote.chop(4);
    }
    const bool local = remote.startsWith(u'/') || remote.startsWith(u'.');
    if (local) {
        return remote;
    }
    const qsizetype scheme = remote.indexOf("://"_L1);
    QString rest = scheme >= 0 ? remote.mid(scheme + 3) : remote;
    if (scheme < 0) {
        rest.replace(rest.indexOf(u':'), rest.contains(u':') ? 1 : 0, u"/"_s);
    }
    const qsizetype slash = rest.indexOf(u'/');
    const QString host = rest.left(slash).section(u'@', -1).toLower();
    return "https://"_L1 + host + (slash < 0 ? QString() : rest.mid(slash));
}

bool saysNothing(const QString &name)
{
    static const QStringList words{u"archive"_s, u"archives"_s,   u"content"_s, u"daily"_s, u"daily_papers"_s, u"data"_s,
                                   u"digest"_s,  u"digests"_s,    u"docs"_s,    u"logs"_s,  u"markdown"_s,     u"md"_s,
                                   u"output"_s,  u"paper_logs"_s, u"papers"_s,  u"posts"_s};
    return name.isEmpty() || words.contains(name, Qt::CaseInsensitive) || isDatePart(name);
}

// What tells the collections of one clone apart: the folder of the series within it, without the names that say nothing.
QString folderWithin(const QDir &clone, const QString &path)
{
    QStringList parts = clone.relativeFilePath(folderAboveDate(path)).split(u'/', Qt::SkipEmptyParts);
    parts.removeIf([](const QString &part) { return part == u'.' || part == ".."_L1 || saysNothing(part); });
    return parts.isEmpty() ? QString() : u"//"_s + parts.join(u'/');
}

Clone cloneAround(const QString &folder)
{
    QDir at(folder);
    do {
        const QString git = at.absoluteFilePath(u".git"_s);
        if (QFileInfo::exists(git)) {
            const QString remote = remoteInSettings(settingsOfClone(git));
            return remote.isEmpty() ? Clone() : Clone{at.absolutePath(), canonicalRemote(remote)};
        }
    } while (at.cdUp());
    return {};
}

// `/owner/name/branch/archive/2024/12/23.md`, as GitHub serves files.
QString originOnGitHub(const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 4) {
        return {};
    }
    const qsizetype branch = parts[2] == "refs"_L1 ? 5 : 3; // refs/heads/main
    const QString within = u'/' + parts.mid(branch).join(u'/');
    return "https://github.com/"_L1 + parts[0] + u'/' + parts[1] + folderWithin(QDir(u"/"_s), within);
}

// A site by its host; of several collections there, the folder above the dated part as well.
QString originOfAddress(const QString &address)
{
    const QUrl url(address);
    const QString onGitHub = url.host() == "raw.githubusercontent.com"_L1 ? originOnGitHub(url.path()) : QString();
    return onGitHub.isEmpty() ? "https://"_L1 + url.host() + folderWithin(QDir(u"/"_s), url.path()) : onGitHub;
}

QString nameOfDialect(const QString &dialect)
{
    static const QHash<QString, QString> names{
        {u"paper-table"_s, u"table"_s},         {u"paper-sections"_s, u"sections"_s},
        {u"newsletter"_s, u"newsletter"_s},     {u"huggingface-api"_s, u"Hugging Face API"_s},
        {u"scraped-json"_s, u"scraped page"_s}, {u"paperlark-export"_s, u"export"_s}};
    return names.value(dialect, dialect);
}

QString kindOfSeries(const Series &series)
{
    const QLocale locale(series.language);
    const bool known = !series.language.isEmpty() && locale.language() != QLocale::C;
    const QString dialect = nameOfDialect(series.dialect);
    if (known) {
        return QLocale::languageToString(locale.language()) + u' ' + dialect;
    }
    return dialect.left(1).toUpper() + dialect.mid(1);
}

QString plainName(const Series &series)
{
    if (const qsizetype within = series.origin.indexOf("//"_L1, 8); within > 0) {
        return series.origin.section(u'/', -1);
    }
    const QStringList parts = series.origin.split(u'/', Qt::SkipEmptyParts);
    if (series.origin.startsWith("https://"_L1)) {
        return parts.size() > 3 ? parts[parts.size() - 2] : parts.value(parts.size() - 1);
    }
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        if (!saysNothing(*part)) {
            return *part;
        }
    }
    return kindOfSeries(series);
}

QString nameByKind(const Series &series)
{
    return plainName(series) + " ("_L1 + kindOfSeries(series) + u')';
}

QString nameByOrigin(const Series &series)
{
    return nameByKind(series) + u' ' + series.origin;
}

QStringList named(const QList<Series> &all, QString (*name)(const Series &))
{
    QStringList names;
    std::transform(all.begin(), all.end(), std::back_inserter(names), name);
    return names;
}

} // namespace

QString Origins::of(const QString &path)
{
    if (isWebAddress(path)) {
        return originOfAddress(path);
    }
    const Clone clone = cloneOf(QFileInfo(path).absolutePath());
    return clone.remote.isEmpty() ? folderAboveDate(path) : clone.remote + folderWithin(QDir(clone.folder), path);
}

Clone Origins::cloneOf(const QString &folder)
{
    const QMutexLocker lock(&m_mutex);
    const auto known = m_clones.constFind(folder);
    return known != m_clones.cend() ? *known : *m_clones.insert(folder, cloneAround(folder));
}

QString originOf(const QString &path)
{
    return Origins().of(path);
}

QStringList seriesNames(const QList<Series> &all)
{
    QStringList names = named(all, plainName);
    for (const auto better : {nameByKind, nameByOrigin}) {
        const QStringList before = names;
        const QStringList longer = named(all, better);
        for (qsizetype i = 0; i < names.size(); ++i) {
            names[i] = before.count(before[i]) > 1 ? longer[i] : before[i];
        }
    }
    return names;
}

} // namespace Paperlark
