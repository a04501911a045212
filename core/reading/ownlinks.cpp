#include "core/reading/ownlinks.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

using Kind = OwnLink::Kind;

constexpr QLatin1StringView scheme("paperlark:");

struct Target {
    Kind kind;
    QLatin1StringView words; // behind the scheme; with a stroke at its end a name follows
};

constexpr Target targets[] = {
    {Kind::Original, QLatin1StringView("original")}, {Kind::Authors, QLatin1StringView("authors")},
    {Kind::Author, QLatin1StringView("author/")},    {Kind::FollowUp, QLatin1StringView("unfold/followup")},
    {Kind::Rest, QLatin1StringView("unfold/rest")},  {Kind::Day, QLatin1StringView("day/")},
    {Kind::Note, QLatin1StringView("note")},         {Kind::Day, QLatin1StringView("day/")},
    {Kind::Paper, QLatin1StringView("paper/")},
};

bool takesName(const Target &target)
{
    return target.words.endsWith('/'_L1);
}

} // namespace

OwnLink ownLink(const QString &address)
{
    if (!address.startsWith(scheme))
        return {};
    const QString words = address.mid(scheme.size());
    for (const Target &target : targets) {
        if (!takesName(target) && words == target.words)
            return {target.kind, {}};
        if (takesName(target) && words.startsWith(target.words) && words.size() > target.words.size())
            return {target.kind, QUrl::fromPercentEncoding(words.mid(target.words.size()).toUtf8())};
    }
    return {Kind::Unknown, {}};
}

QString ownAddress(const OwnLink &link)
{
    for (const Target &target : targets) {
        if (target.kind == link.kind)
            return QString(scheme) + target.words
                + (takesName(target) ? QString::fromLatin1(QUrl::toPercentEncoding(link.name)) : QString());
    }
    return {};
}

} // namespace Paperlark
