#include "ui/palette/paletterows.h"

#include "core/library/filter/daywords.h"
#include "core/library/filter/filterdates.h"
#include "ui/filter/filterchips.h"
#include "ui/keys/keyrow.h"
#include "ui/keys/keytext.h"
#include "ui/wording.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

using Kind = PaletteRow::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::CommandPalette)
};

constexpr qsizetype mostRecent = 5;
constexpr qsizetype mostOfOneKind = 50; // when nothing else is looked for
constexpr qsizetype mostDays = 3;
constexpr qsizetype mostTags = 5;

qsizetype mostOf(Kind kind)
{
    switch (kind) {
    case Kind::Action: return 6;
    case Kind::Paper: return 5;
    case Kind::Tag: return 4;
    default: return 5;
    }
}

QLatin1StringView wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Action: return "action"_L1;
    case Kind::Days: return "days"_L1;
    case Kind::Paper: return "paper"_L1;
    case Kind::Tag: return "tag"_L1;
    case Kind::Author: return "author"_L1;
    case Kind::View: return "view"_L1;
    case Kind::Setting: return "setting"_L1;
    }
    return {};
}

// What the palette shows in another section, with its value, or what would only open or close it.
bool isLeftOut(const QString &id)
{
    static const QStringList elsewhere{u"app.palette"_s,   u"go.back"_s,   u"view.density"_s,
                                       u"view.language"_s, u"view.link"_s, u"view.browser"_s};
    return elsewhere.contains(id) || id.startsWith("view.sort"_L1) || id.startsWith("views.open"_L1);
}

QString iconOf(const QAction &action)
{
    static const QHash<QString, QString> icons{
        {u"file.open"_s, u"import"_s},         {u"file.openFolder"_s, u"folder"_s},   {u"file.removeImport"_s, u"undo"_s},
        {u"file.report"_s, u"info"_s},         {u"go.search"_s, u"search"_s},         {u"paper.read"_s, u"unread"_s},
        {u"paper.star"_s, u"star"_s},          {u"paper.later"_s, u"reading-list"_s}, {u"paper.open"_s, u"open"_s},
        {u"paper.pdf"_s, u"open"_s},           {u"paper.links"_s, u"open"_s},         {u"paper.huggingFace"_s, u"open"_s},
        {u"paper.code"_s, u"code"_s},          {u"read.compare"_s, u"compare"_s},     {u"read.find"_s, u"search"_s},
        {u"view.sidebar"_s, u"sidebar"_s},     {u"view.unread"_s, u"unread"_s},       {u"view.starred"_s, u"star"_s},
        {u"view.clear"_s, u"filter"_s},        {u"view.calendar"_s, u"calendar"_s},   {u"view.theme"_s, u"theme"_s},
        {u"view.text"_s, u"text"_s},           {u"views.save"_s, u"filter"_s},        {u"go.historyBack"_s, u"back"_s},
        {u"go.historyForward"_s, u"forward"_s}};
    return icons.value(action.objectName(), u"commands"_s);
}

QString withoutDots(QString name)
{
    return name.remove(u'…');
}

// Rows of one kind that fit, the best first; without words in their own order.
class Section final
{
public:
    Section(const PaletteQuery &query, const PaletteStock &stock) : m_stock(stock), m_pattern(query.words) {}

    void add(PaletteRow row)
    {
        const auto match = m_pattern.in(row.name);
        if (!match || (m_pattern.isEmpty() && !row.isPossible))
            return;
        row.match = *match;
        m_rows.append(std::move(row));
    }

    QList<PaletteRow> take(qsizetype most)
    {
        if (!m_pattern.isEmpty())
            std::stable_sort(m_rows.begin(), m_rows.end(), [this](const auto &a, const auto &b) { return isBefore(a, b); });
        return m_rows.mid(0, most);
    }

private:
    qsizetype age(const PaletteRow &row) const
    {
        const qsizetype place = m_stock.recent.indexOf(row.id());
        return place < 0 ? m_stock.recent.size() : place;
    }
    bool isBefore(const PaletteRow &a, const PaletteRow &b) const
    {
        if (a.isPossible != b.isPossible)
            return a.isPossible;
        if (a.match.fit != b.match.fit)
            return a.match.fit < b.match.fit;
        const qsizetype ageOfA = age(a);
        const qsizetype ageOfB = age(b);
        return ageOfA != ageOfB ? ageOfA < ageOfB : a.match < b.match;
    }

    const PaletteStock &m_stock;
    NamePattern m_pattern;
    QList<PaletteRow> m_rows{};
};

void addActions(Section &section, const PaletteStock &stock)
{
    for (const ActionGroup &group : stock.actions) {
        for (const QAction *action : group.actions) {
            if (isLeftOut(action->objectName()))
                continue;
            // What would be undone is told, but is nothing to find it by.
            const bool isStep = action->objectName() == "edit.undo"_L1 || action->objectName() == "edit.redo"_L1;
            const QString name = KeyRow::nameOf(*action);
            section.add({.kind = Kind::Action,
                         .value = action->objectName(),
                         .name = isStep ? action->iconText() : withoutDots(name),
                         .hint = isStep ? name : Wording::withoutMnemonic(group.title),
                         .icon = iconOf(*action),
                         .caps = keyCaps(action->shortcut()),
                         .isPossible = action->isEnabled()});
        }
    }
}

// Thousands of names may fit a letter: only those that are shown become rows.
class NameSection final
{
public:
    NameSection(Kind kind, const QString &words, const QStringList &recent)
        : m_kind(kind), m_pattern(words), m_letter(words.size() == 1 ? words.front().toLower() : QChar())
    {
        const QString word = wordOf(kind) + u':';
        for (const QString &id : recent)
            m_recent += id.startsWith(word) ? id.mid(word.size()) : QString();
    }

    QList<PaletteRow> rowsOf(const QList<FacetCount> &names, qsizetype most) const
    {
        const QList<FacetCount> looked = m_pattern.isEmpty() ? names.mid(0, most) : names;
        std::vector<Fitting> fitting;
        if (!m_letter.isNull())
            fitting = fittingOf(looked, [this](const QString &name) { return mayBegin(name); });
        const auto begin = [](const Fitting &one) { return one.fit == NameFit::Beginning; };
        if (std::count_if(fitting.begin(), fitting.end(), begin) < most)
            fitting = fittingOf(looked, [](const QString &) { return true; });
        const auto end = fitting.begin() + std::min(most, qsizetype(fitting.size()));
        if (!m_pattern.isEmpty())
            std::partial_sort(fitting.begin(), end, fitting.end());
        QList<PaletteRow> rows;
        std::transform(fitting.begin(), end, std::back_inserter(rows), [&](const Fitting &one) { return row(names[one.place]); });
        return rows;
    }

private:
    // In the order of Section::isBefore(); of equals the one with more papers.
    struct Fitting {
        qsizetype place{};
        NameFit fit{};
        qsizetype age{};
        int length{};
        friend bool operator<(const Fitting &a, const Fitting &b)
        {
            return std::tie(a.fit, a.age, a.length, a.place) < std::tie(b.fit, b.age, b.length, b.place);
        }
    };
    template<typename Accepts>
    std::vector<Fitting> fittingOf(const QList<FacetCount> &names, Accepts accepts) const
    {
        std::vector<Fitting> fitting;
        for (qsizetype place = 0; place < names.size(); ++place) {
            const QString &name = names[place].name;
            if (!accepts(name))
                continue;
            if (const auto match = m_pattern.in(name))
                fitting.push_back({place, match->fit, m_pattern.isEmpty() ? 0 : age(name), match->length});
        }
        return fitting;
    }
    // A letter alone is in most names; where enough of them begin with it, no other one is shown.
    bool mayBegin(const QString &name) const
    {
        return !name.isEmpty() && (name.front().unicode() >= 0x80 || name.front().toLower() == m_letter);
    }
    qsizetype age(const QString &name) const
    {
        const qsizetype place = m_recent.indexOf(name);
        return place < 0 ? m_recent.size() : place;
    }
    PaletteRow row(const FacetCount &name) const
    {
        return {.kind = m_kind,
                .value = name.name,
                .name = name.name,
                .hint = Wording::papers(name.papers),
                .icon = m_kind == Kind::Tag ? u"tag"_s : u"person"_s,
                .match = m_pattern.in(name.name).value_or(NameMatch())};
    }

    Kind m_kind{};
    NamePattern m_pattern;
    QChar m_letter;         // that was typed alone; null: none or more
    QStringList m_recent{}; // names of this kind, where they stand among the recent ones
};

PaletteRow rowOfDays(const DaySpan &span, const QList<DayCount> &days)
{
    int papers = 0;
    int unread = 0;
    for (const DayCount &day : days) {
        const bool inside = day.day >= span.first && day.day <= span.last;
        papers += inside ? day.papers : 0;
        unread += inside ? day.unread : 0;
    }
    const bool oneDay = span.first == span.last;
    //: Behind a day: "12 papers, 3 left"
    const QString left = unread > 0 && unread < papers ? u", "_s + Tr::tr("%Ln left", nullptr, unread) : QString();
    return {.kind = Kind::Days,
            .value = dateRangeText(span.first, span.last),
            .name = oneDay ? Wording::fullDay(span.first) : Wording::days(span.first, span.last),
            .hint = papers == 0 ? Tr::tr("no papers") : Wording::papers(papers) + left,
            .icon = u"calendar"_s};
}

QList<PaletteRow> dayRows(const PaletteQuery &query, const PaletteStock &stock)
{
    QList<PaletteRow> rows;
    if (const auto span = daySpanOf(query.words, stock.today, stock.days))
        rows.append(rowOfDays(*span, stock.days));
    for (qsizetype i = stock.days.size(); query.words.isEmpty() && i > 0 && rows.size() < mostDays; --i)
        rows.append(rowOfDays({stock.days[i - 1].day, stock.days[i - 1].day}, {stock.days[i - 1]}));
    return rows;
}

QStringList capsOfView(const PaletteStock &stock, int number)
{
    const QString id = u"views.open%1"_s.arg(number + 1);
    for (const ActionGroup &group : stock.actions) {
        for (const QAction *action : group.actions) {
            if (action->objectName() == id)
                return keyCaps(action->shortcut());
        }
    }
    return {};
}

void addViews(Section &section, const PaletteStock &stock)
{
    for (int i = 0; i < stock.views.size(); ++i) {
        const QString sentence = filterSentence(stock.views[i].filter);
        const bool namedSo = sentence.compare(stock.views[i].name, Qt::CaseInsensitive) == 0;
        section.add({.kind = Kind::View,
                     .value = stock.views[i].name,
                     .name = stock.views[i].name,
                     .hint = namedSo ? QString() : sentence,
                     .icon = u"filter"_s,
                     .caps = capsOfView(stock, i)});
    }
}

void addSettings(Section &section, const PaletteStock &stock)
{
    for (const PaletteSetting &setting : stock.settings) {
        section.add({.kind = Kind::Setting,
                     .value = setting.id,
                     .name = setting.name,
                     .hint = setting.isInForce ? Tr::tr("in use") : QString(),
                     .icon = setting.isInForce ? u"check"_s : u"circle"_s,
                     .caps = setting.caps,
                     .isPossible = setting.isPossible});
    }
}

QList<PaletteRow> rowsOf(Kind kind, const PaletteQuery &query, const PaletteStock &stock, qsizetype most)
{
    if (kind == Kind::Days)
        return dayRows(query, stock);
    if (kind == Kind::Tag || kind == Kind::Author)
        return NameSection(kind, query.words, stock.recent).rowsOf(kind == Kind::Tag ? stock.tags : stock.authors, most);
    Section section(query, stock);
    switch (kind) {
    case Kind::Action: addActions(section, stock); break;
    case Kind::View: addViews(section, stock); break;
    default: addSettings(section, stock); break;
    }
    return section.take(most);
}

// Sections compare by steps: what barely fits gives way to what is meant.
int stepOf(const QList<PaletteRow> &section, const PaletteQuery &query)
{
    const PaletteRow &best = section.first();
    if (best.kind == Kind::Days) {
        const auto tells = [](QChar c) { return c.isDigit() || c.isSpace(); };
        return std::any_of(query.words.begin(), query.words.end(), tells) ? 0 : 1; // "may" may be anything
    }
    if (best.kind == Kind::Paper)
        return 1;
    return (best.match.fit <= NameFit::Word ? 1 : best.match.fit == NameFit::Within ? 2 : 3) + (best.isPossible ? 0 : 3);
}

constexpr std::array sectionOrder{Kind::Action, Kind::Days, Kind::Paper, Kind::Tag, Kind::View, Kind::Setting};

QList<PaletteRow> bestFirst(QList<QList<PaletteRow>> sections, const PaletteQuery &query)
{
    sections.removeIf([](const QList<PaletteRow> &section) { return section.isEmpty(); });
    std::stable_sort(sections.begin(), sections.end(),
                     [&query](const auto &a, const auto &b) { return stepOf(a, query) < stepOf(b, query); });
    QList<PaletteRow> all;
    for (const QList<PaletteRow> &section : std::as_const(sections))
        all += section;
    return all;
}

// Recent ones stand once, on top; of papers there are none but those.
QList<PaletteRow> recentFirst(QList<PaletteRow> rows, const QStringList &ids)
{
    QList<PaletteRow> recent;
    for (const QString &id : ids) {
        const auto found = std::find_if(rows.cbegin(), rows.cend(), [&id](const PaletteRow &row) { return row.id() == id; });
        if (found == rows.cend() || recent.size() == mostRecent)
            continue;
        recent.append(*found);
        recent.last().isRecent = true;
        rows.erase(found);
    }
    rows.removeIf([](const PaletteRow &row) { return row.kind == Kind::Paper; });
    return recent + rows;
}

} // namespace

QString PaletteRow::id() const
{
    return wordOf(kind) + u':' + value;
}

PaletteQuery paletteQueryOf(const QString &typed)
{
    const QString text = typed.trimmed();
    const QString sign = text.left(1).normalized(QString::NormalizationForm_KC); // an input method may write them wide
    const auto only = sign == ">"_L1 ? std::optional(Kind::Action)
        : sign == "#"_L1             ? std::optional(Kind::Tag)
        : sign == "@"_L1             ? std::optional(Kind::Author)
                                     : std::nullopt;
    return {only, only ? text.mid(1).trimmed() : text};
}

PaletteRows::PaletteRows(const PaletteQuery &query, const PaletteStock &stock) : m_query(query), m_recent(stock.recent)
{
    constexpr qsizetype noLimit = std::numeric_limits<qsizetype>::max();
    if (query.only) {
        m_sections = {rowsOf(*query.only, query, stock, *query.only == Kind::Action ? 2 * mostOfOneKind : mostOfOneKind)};
    } else if (query.words.isEmpty()) {
        for (const Kind kind : {Kind::Action, Kind::View, Kind::Days, Kind::Tag, Kind::Setting})
            m_sections += rowsOf(kind, query, stock, kind == Kind::Tag ? mostTags : noLimit);
    } else {
        for (const Kind kind : sectionOrder)
            m_sections += kind == Kind::Paper ? QList<PaletteRow>() : rowsOf(kind, query, stock, mostOf(kind));
    }
}

QList<PaletteRow> PaletteRows::with(const QList<PaletteRow> &papers) const
{
    if (m_query.only)
        return m_sections.value(0);
    if (m_query.words.isEmpty()) {
        QList<PaletteRow> rows = papers;
        for (const QList<PaletteRow> &section : m_sections)
            rows += section;
        return recentFirst(rows, m_recent);
    }
    QList<QList<PaletteRow>> sections = m_sections;
    const auto place = std::find(sectionOrder.begin(), sectionOrder.end(), Kind::Paper) - sectionOrder.begin();
    sections.replace(place, papers); // found by the library, in its order
    return bestFirst(sections, m_query);
}

QString paletteSection(const PaletteRow &row)
{
    if (row.isRecent)
        return Tr::tr("Recent");
    switch (row.kind) {
    case Kind::Action: return Tr::tr("Actions");
    case Kind::Days: return Tr::tr("Days");
    case Kind::Paper: return Tr::tr("Papers");
    case Kind::Tag: return Tr::tr("Tags");
    case Kind::Author: return Tr::tr("Authors");
    case Kind::View: return Tr::tr("Views");
    case Kind::Setting: return Tr::tr("Settings");
    }
    return {};
}

} // namespace Paperlark
