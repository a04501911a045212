#include "core/sources/judgement.h"

#include "core/digest/digestparser.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Source)
};

bool mayBeText(const QByteArray &type)
{
    return type.isEmpty() || type.startsWith("text/") || type == "application/json" || type == "application/octet-stream"
        || type.endsWith("markdown") || type.endsWith("+json");
}

Judgement ofBody(const HttpAnswer &answer, Source::Kind kind)
{
    using Worth = Judgement::Worth;
    const QString host = answer.address.host();
    if (!mayBeText(answer.type)) {
        return {Worth::NoDigest, Text::tr("What %1 sent is no text but %2.").arg(host, QString::fromLatin1(answer.type.left(60)))};
    }
    if (kind == Source::Kind::HuggingFaceDaily && answer.body.trimmed() == "[]") {
        return {.worth = Worth::NoneThatDay};
    }
    const auto parsed = parseDigestFile({.path = answer.address.toString(), .bytes = answer.body});
    if (!parsed) {
        return {Worth::NoDigest,
                answer.body.trimmed().isEmpty() ? Text::tr("%1 sent an empty file.").arg(host)
                                                : Text::tr("What %1 sent is no digest that Paperlark knows.").arg(host)};
    }
    Judgement judgement{.worth = Worth::Digest, .dialect = parsed->dialect};
    for (const Digest &digest : parsed->digests) {
        if (digest.date.isValid() && !judgement.days.contains(digest.date)) {
            judgement.days += digest.date;
        }
        for (const Entry &entry : digest.entries) {
            judgement.titles += entry.title;
        }
    }
    std::sort(judgement.days.begin(), judgement.days.end());
    if (judgement.titles.isEmpty()) {
        const bool isByDay = kind == Source::Kind::UrlTemplateByDay || kind == Source::Kind::HuggingFaceDaily;
        return {isByDay ? Worth::NoneThatDay : Worth::NoDigest, Text::tr("What %1 sent lists no papers.").arg(host)};
    }
    return judgement;
}

} // namespace

Judgement judged(const HttpAnswer &answer, Source::Kind kind)
{
    using Outcome = HttpAnswer::Outcome;
    using Worth = Judgement::Worth;
    switch (answer.outcome) {
    case Outcome::Complete: return ofBody(answer, kind);
    case Outcome::NotModified: return {.worth = Worth::Unchanged};
    case Outcome::Absent: return {kind == Source::Kind::SingleUrl ? Worth::Failed : Worth::NoneThatDay, answer.error.message};
    // One that is too large is the matter of that day.
    case Outcome::Refused: return {answer.status == 200 ? Worth::NoDigest : Worth::Refused, answer.error.message};
    case Outcome::Failed: return {Worth::Failed, answer.error.message};
    case Outcome::Cancelled:
    case Outcome::Offline: break;
    }
    return {.worth = Worth::GivenUp};
}

} // namespace Paperlark
