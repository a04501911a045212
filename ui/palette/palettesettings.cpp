#include "ui/palette/palettesettings.h"

#include "core/languagename.h"
#include "core/reading/displaytext.h"
#include "core/translations.h"
#include "ui/filter/filterbinding.h"
#include "ui/keys/keytext.h"
#include "ui/links/linkchoices.h"
#include "ui/looks/looks.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"
#include "ui/thumbnails/thumbnails.h"

#include <QAction>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::PaletteSettings)
};

constexpr int textSizes[] = {80, 90, 100, 110, 125, 150, 175, 200}; // percent

const QString themeId = u"theme/"_s;
const QString densityId = u"density/"_s;
const QString textId = u"text/"_s;
const QString languageId = u"language/"_s;
const QString interfaceId = u"interface/"_s;
const QString sortId = u"sort/"_s;
const QString linkIds = u"link/"_s;
const QString browserId = u"browser/"_s;
const QString desktopsBrowser = browserId + u"desktop"_s;
const QString ownBrowser = browserId + u"own"_s;
const QString thumbnailsId = u"thumbnails/"_s;
const QString askForThumbnails = thumbnailsId + u"ask"_s;
const QString alwaysThumbnails = thumbnailsId + u"always"_s;
const QString thumbnailHostIds = thumbnailsId + u"host/"_s;
const QString thumbnailCacheIds = thumbnailsId + u"megabytes/"_s;
const QString motionId = u"motion/"_s; // 1: reduced

struct SortChoice {
    PaperOrder order{};
    QString name{};
    QString action{}; // which has a key, and knows whether it is possible
};

QList<SortChoice> sortChoices()
{
    return {{PaperOrder::Digest, Tr::tr("Sort: digest order"), u"view.sortDigest"_s},
            {PaperOrder::Votes, Tr::tr("Sort: most votes first"), u"view.sortVotes"_s},
            {PaperOrder::OldestFirst, Tr::tr("Sort: oldest first"), u"view.sortOldest"_s},
            {PaperOrder::BestMatch, Tr::tr("Sort: best match first"), u"view.sortMatch"_s}};
}

QList<PaletteSetting> linkChoices()
{
    QList<PaletteSetting> choices;
    for (const PaperLink::Kind kind : preferableLinks())
        choices.append({.id = linkIds + linkId(kind),
                        .name = Tr::tr("Preferred link: %1").arg(linkName(kind)),
                        .isInForce = kind == LinkChoices::preferred()});
    const Browser browser = LinkChoices::browser();
    const QString own = browser.isDesktops() ? Tr::tr("a program of your own…") : displayLine(browser.text());
    choices.append({.id = desktopsBrowser, .name = Tr::tr("Browser: the desktop's"), .isInForce = browser.isDesktops()});
    choices.append({.id = ownBrowser, .name = Tr::tr("Browser: %1").arg(own), .isInForce = !browser.isDesktops()});
    return choices;
}

constexpr int cacheSizes[] = {50, 200, 500, 1000}; // megabytes

QString numbered(const QString &id, int value)
{
    return id + QString::number(value);
}

QString cacheSize(Thumbnails &thumbnails, int megabytes)
{
    if (megabytes != Thumbnails::limit())
        return Tr::tr("Thumbnails: keep up to %1 MB").arg(megabytes);
    return Tr::tr("Thumbnails: keep up to %1 MB; they are %2 now").arg(megabytes).arg(Thumbnails::inWords(thumbnails.keptBytes()));
}

QList<PaletteSetting> thumbnailChoices(Thumbnails &thumbnails)
{
    const ThumbnailConsent &consent = thumbnails.consent();
    QList<PaletteSetting> choices{
        {.id = askForThumbnails, .name = Tr::tr("Thumbnails: ask each time"), .isInForce = consent == ThumbnailConsent()},
        {.id = alwaysThumbnails, .name = Tr::tr("Thumbnails: always, from known hosts"), .isInForce = consent.always}};
    for (const QString &host : consent.hosts)
        choices.append({.id = thumbnailHostIds + host,
                        //: a setting in force, which is taken back when it is chosen; %1: a host
                        .name = Tr::tr("Thumbnails: from %1 without asking").arg(host),
                        .isInForce = true});
    for (const int megabytes : cacheSizes)
        choices.append({.id = numbered(thumbnailCacheIds, megabytes),
                        .name = cacheSize(thumbnails, megabytes),
                        .isInForce = megabytes == Thumbnails::limit()});
    return choices;
}

void applyThumbnailChoice(Thumbnails &thumbnails, const QString &id)
{
    ThumbnailConsent consent = thumbnails.consent();
    consent.always = consent.always != (id == alwaysThumbnails); // chosen again, it is taken back
    if (id == askForThumbnails)
        thumbnails.setConsent({});
    else if (id == alwaysThumbnails)
        thumbnails.setConsent(consent);
    else if (id.startsWith(thumbnailHostIds))
        thumbnails.allow(id.mid(thumbnailHostIds.size()), false);
    else if (id.startsWith(thumbnailCacheIds))
        thumbnails.setLimit(id.section(u'/', -1).toInt());
}

int valueOf(const QString &id)
{
    return id.section(u'/', 1).toInt();
}

} // namespace

QList<PaletteSetting> PaletteSettings::choices() const
{
    QList<PaletteSetting> choices;
    for (const Looks::NamedTheme &theme : Looks::themes())
        choices.append({.id = numbered(themeId, int(theme.theme)),
                        .name = Tr::tr("Theme: %1").arg(theme.name),
                        .isInForce = theme.theme == Theme::current()});
    for (const auto &[density, name] : {std::pair(ListDensity::Comfortable, Tr::tr("Rows: comfortable list")),
                                        {ListDensity::Compact, Tr::tr("Rows: compact list")},
                                        {ListDensity::Cards, Tr::tr("Rows: cards")}})
        choices.append({.id = numbered(densityId, int(density)), .name = name, .isInForce = density == Looks::density()});
    for (const auto &[reduced, name] : {std::pair(false, Tr::tr("Motion: as the desktop")), {true, Tr::tr("Motion: none")}})
        choices.append(
            {.id = numbered(motionId, int(reduced)), .name = name, .isInForce = reduced == Settings::reducedMotion.value()});
    for (const SortChoice &sort : sortChoices()) {
        const QAction *action = m_window.findChild<QAction *>(sort.action);
        choices.append({.id = numbered(sortId, int(sort.order)),
                        .name = sort.name,
                        .isInForce = sort.order == m_filter.filter().order,
                        .isPossible = action->isEnabled(),
                        .caps = keyCaps(action->shortcut())});
    }
    for (const QString &language : Looks::offeredLanguages())
        choices.append({.id = languageId + language,
                        .name = Tr::tr("Reading language: %1").arg(languageName(language)),
                        .isInForce = language == Looks::readingLanguages().value(0)});
    const QString spoken = Settings::interfaceLanguage.value();
    choices.append({.id = interfaceId, .name = Tr::tr("Language of the window: the desktop's"), .isInForce = spoken.isEmpty()});
    for (const QString &language : interfaceLanguages())
        choices.append({.id = interfaceId + language,
                        .name = Tr::tr("Language of the window: %1").arg(interfaceLanguageName(language)),
                        .isInForce = language == spoken});
    for (const int percent : textSizes)
        choices.append({.id = numbered(textId, percent),
                        .name = Tr::tr("Text size: %1 %").arg(percent),
                        .isInForce = percent == Looks::textPercent()});
    return choices + thumbnailChoices(m_window.thumbnails()) + linkChoices();
}

void PaletteSettings::apply(const QString &id)
{
    if (id.startsWith(themeId))
        Looks::setTheme(ThemeName(valueOf(id)));
    else if (id.startsWith(densityId))
        m_window.setDensity(ListDensity(valueOf(id)));
    else if (id.startsWith(motionId))
        Looks::setReducedMotion(valueOf(id) > 0);
    else if (id.startsWith(sortId))
        m_window.sortBy(PaperOrder(valueOf(id)));
    else if (id.startsWith(languageId))
        m_window.readFirst(id.section(u'/', 1));
    else if (id.startsWith(interfaceId))
        m_window.speak(id.section(u'/', 1));
    else if (id.startsWith(textId))
        Looks::setTextPercent(valueOf(id));
    else if (id.startsWith(thumbnailsId))
        applyThumbnailChoice(m_window.thumbnails(), id);
    else if (id.startsWith(linkIds))
        m_window.preferLink(linkKindOfId(id.section(u'/', 1)).value_or(PaperLink::Kind::Arxiv));
    else if (id == desktopsBrowser)
        LinkChoices::setBrowser({});
    else if (id == ownBrowser)
        m_window.chooseBrowser();
}

} // namespace Paperlark
