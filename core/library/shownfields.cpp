#include "core/library/shownfields.h"

#include "core/digest/arxivid.h"
#include "core/digest/textrepair.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr QLatin1String hub("https://huggingface.co");

bool hasBareMacro(const QString &title)
{
    static constexpr std::array names{"texttt{"_L1, "textit{"_L1, "textbf{"_L1, "textsc{"_L1, "extit{"_L1, "extbf{"_L1};
    for (const QLatin1String name : names) {
        const qsizetype at = title.indexOf(name);
        if (at == 0 || (at > 0 && title[at - 1] != u'\\' && title[at - 1] != u't')) {
            return true;
        }
    }
    return false;
}

// "LLMtimesMapReduce": a macro that lost its backslash stands between two capitals.
bool hasBareTimes(const QString &title)
{
    for (qsizetype at = title.indexOf("times"_L1); at >= 0; at = title.indexOf("times"_L1, at + 1)) {
        const qsizetype after = at + 5;
        if (at > 0 && title[at - 1].isUpper() && after < title.size() && title[after].isUpper()) {
            return true;
        }
    }
    return false;
}

bool lostBackslashes(const QString &title)
{
    const bool control = std::any_of(title.begin(), title.end(), [](QChar c) { return c.unicode() < 0x20; });
    return control || hasBareMacro(title) || hasBareTimes(title);
}

struct TitleCount {
    bool damaged{};
    int voices{};
    QDate day{};
};

bool hasId(const Voice &voice)
{
    return std::any_of(voice.begin(), voice.end(), [](const Telling &telling) { return !telling.entry.arxivId.isEmpty(); });
}

QString shownTitle(const QList<Voice> &voices)
{
    const bool ids = std::any_of(voices.begin(), voices.end(), hasId);
    QMap<QString, TitleCount> counts; // by text order; the voices come by day
    for (const Voice &voice : voices) {
        const QString title = voice.first().entry.title.trimmed();
        if ((ids && !hasId(voice)) || title.isEmpty()) {
            continue;
        }
        TitleCount &count = counts[title];
        count = {false, count.voices + 1, count.voices == 0 ? voice.first().day : count.day};
    }
    for (auto it = counts.begin(); counts.size() > 1 && it != counts.end(); ++it) {
        it->damaged = lostBackslashes(it.key());
    }
    const auto rank = [](const TitleCount &count) {
        return std::make_tuple(count.damaged, -count.voices, count.day.isNull(), count.day);
    };
    auto best = counts.cbegin();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        best = rank(*it) < rank(*best) ? it : best;
    }
    return best == counts.cend() ? QString() : repairedTitle(best.key());
}

bool isRealName(const QString &name)
{
    return std::any_of(name.begin(), name.end(),
                       [](QChar c) { return c == u' ' || (c.isLetter() && c.script() != QChar::Script_Latin); });
}

QStringList withoutRepeats(const QStringList &list)
{
    QStringList result = list;
    result.removeDuplicates();
    return result;
}

void showAuthors(const QList<Voice> &voices, ShownFields &fields)
{
    const Entry none;
    const Telling *best = nullptr;
    const auto rank = [](const Telling &telling) {
        const Entry &entry = telling.entry;
        const QStringList names = withoutRepeats(entry.authors);
        const auto realNames = std::count_if(names.begin(), names.end(), isRealName);
        return std::make_tuple(names.isEmpty(), -realNames, entry.authorsTruncated, telling.dialect != "huggingface-api"_L1,
                               names.join(u'\n'));
    };
    for (const Voice &voice : voices) {
        for (const Telling &telling : voice) {
            best = !best || (&telling != best && rank(telling) < rank(*best)) ? &telling : best;
        }
    }
    const Entry &entry = best ? best->entry : none;
    for (const QString &name : withoutRepeats(entry.authors)) {
        fields.authors += repairedName(name);
    }
    fields.authorsTruncated = entry.authorsTruncated;
}

void addEach(QStringList &all, const QStringList &more, Qt::CaseSensitivity sensitivity)
{
    for (const QString &text : more) {
        if (!text.isEmpty() && !all.contains(text, sensitivity)) {
            all += text;
        }
    }
}

// A scraper takes the site's own footer for the paper's code.
bool isCode(const QString &address)
{
    return address != "https://github.com/huggingface"_L1;
}

// The paper's own page is no model of it.
bool isModel(const QString &address)
{
    return arxivIdOfUrl(address).isEmpty();
}

QStringList only(const QStringList &addresses, bool (*accepts)(const QString &))
{
    QStringList accepted;
    std::copy_if(addresses.begin(), addresses.end(), std::back_inserter(accepted), accepts);
    return accepted;
}

QString absoluteAddress(const QString &address)
{
    if (address.startsWith("//"_L1)) {
        return "https:"_L1 + address;
    }
    return address.startsWith(u'/') ? hub + address : address;
}

bool isVideo(const QString &address)
{
    static constexpr std::array endings{".mp4"_L1, ".qt"_L1, ".webm"_L1, ".mov"_L1, ".m4v"_L1};
    const QString path = address.section(u'?', 0, 0).section(u'#', 0, 0);
    return std::any_of(endings.begin(), endings.end(),
                       [&](QLatin1String ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

void showPictures(const Entry &entry, ShownFields &fields)
{
    const QString address = absoluteAddress(entry.thumbnail);
    const bool video = isVideo(address);
    if (fields.thumbnail.isEmpty() && !video && address.startsWith("https://"_L1)) {
        fields.thumbnail = address;
    }
    if (fields.video.isEmpty()) {
        fields.video = !entry.video.isEmpty() ? absoluteAddress(entry.video) : video ? address : QString();
    }
}

void addTelling(const Telling &telling, ShownFields &fields)
{
    const Entry &entry = telling.entry;
    fields.arxivId = fields.arxivId.isEmpty() ? entry.arxivId : fields.arxivId;
    addEach(fields.tags, entry.tags, Qt::CaseInsensitive);
    addEach(fields.codeUrls, only(entry.githubUrls, isCode), Qt::CaseSensitive);
    addEach(fields.hubUrls, only(entry.hubUrls, isModel), Qt::CaseSensitive);
    fields.votes = std::max(fields.votes, entry.votes);
    showPictures(entry, fields);
    if (telling.day.isValid() && !fields.days.contains(telling.day)) {
        fields.days += telling.day;
    }
}

} // namespace

ShownFields shownFields(const QList<Voice> &voices)
{
    ShownFields fields;
    for (const Voice &voice : voices) {
        for (const Telling &telling : voice) {
            addTelling(telling, fields);
        }
    }
    std::sort(fields.days.begin(), fields.days.end());
    fields.title = shownTitle(voices);
    showAuthors(voices, fields);
    return fields;
}

} // namespace Paperlark
