#include "ui/palette/palettebinding.h"

#include "core/library/filter/filterdates.h"
#include "core/library/library.h"
#include "core/reading/maths.h"
#include "ui/filter/filterbinding.h"
#include "ui/mainwindow.h"
#include "ui/palette/commandpalette.h"
#include "ui/settings.h"
#include "ui/sidebar/savedviews.h"
#include "ui/wording.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

using Kind = PaletteRow::Kind;

constexpr int mostPapers = 5;
constexpr qsizetype mostRemembered = 20;
const QString paperId = u"paper:"_s;

// Words of the index that stand in what was typed.
QStringList wordsOf(const QString &typed)
{
    QString spaced;
    for (const SearchLetter &letter : searchLetters(typed))
        spaced += letterKind(letter.letter) == LetterKind::Gap ? QStringView(u" ") : QStringView(QChar::fromUcs4(letter.letter));
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

PaletteRow rowOf(const PaperRow &paper, const QStringList &words)
{
    QList<SearchTerm> terms;
    for (const QString &word : words)
        terms.append({.text = word});
    const QString title = titleText(paper.title);
    return {.kind = Kind::Paper,
            .value = paper.key,
            .name = title,
            .hint = Wording::date(paper.day),
            .icon = u"paper"_s,
            .match = {.fit = NameFit::Word, .length = int(title.size()), .spans = spansOf(terms, title)}};
}

} // namespace

PaletteBinding::PaletteBinding(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_settings(parts.window, parts.filter), m_palette(new CommandPalette(&parts.window))
{
    m_papersSoon.setSingleShot(true);
    m_papersSoon.setInterval(0);
    connect(&m_papersSoon, &QTimer::timeout, this, &PaletteBinding::addPapers);
    connect(m_palette, &CommandPalette::typed, this, &PaletteBinding::fill);
    connect(m_palette, &CommandPalette::aboutToChoose, this, [this] {
        if (m_papersSoon.isActive())
            addPapers();
    });
    connect(m_palette, &CommandPalette::chosen, this, &PaletteBinding::choose);
    connect(m_palette, &CommandPalette::excluded, this, &PaletteBinding::exclude);
    connect(m_palette, &CommandPalette::dismissed, this, [this] { m_parts.filter.setAuthorsWanted(false); });
    connect(&m_parts.filter, &FilterBinding::counted, this, &PaletteBinding::refill);
}

void PaletteBinding::open()
{
    m_stock.recent = Settings::recentChoices.value();
    m_palette->setOwnKeys(m_parts.window.findChild<QAction *>(u"app.palette"_s)->shortcuts());
    takeStock();
    m_palette->open();
}

void PaletteBinding::takeStock()
{
    const Answer &answer = m_parts.filter.answer();
    m_stock.actions = m_parts.actions;
    m_stock.tags = answer.facets.value(Facet::Tags);
    m_stock.authors = answer.facets.value(Facet::Authors);
    m_stock.days = answer.allDays;
    m_stock.views = m_parts.views.views();
    m_stock.settings = m_settings.choices();
    m_stock.today = QDate::currentDate();
}

// The papers of the letter before stay until those of this one are found, as far as they still fit.
void PaletteBinding::fill()
{
    m_query = paletteQueryOf(m_palette->words());
    m_parts.filter.setAuthorsWanted(m_query.only == Kind::Author);
    const bool findsPapers = !m_query.only && !m_query.words.isEmpty();
    const NamePattern pattern(m_query.words);
    if (!findsPapers)
        m_papers = recentPapers();
    else
        m_papers.removeIf([&pattern](const PaletteRow &row) { return !pattern.in(row.name); });
    m_rows = PaletteRows(m_query, m_stock);
    m_palette->setRows(m_rows.with(m_papers), PaletteList::Choice::First);
    if (findsPapers)
        m_papersSoon.start();
    else
        m_papersSoon.stop();
}

// Titles by the library's search, newest first.
void PaletteBinding::findPapers()
{
    const QStringList words = wordsOf(m_query.words);
    QStringList conditions;
    for (const QString &word : words)
        conditions.append(u"title:"_s + word);
    m_papers.clear();
    if (words.isEmpty())
        return;
    const auto ids = m_parts.library.firstPaperIds({.text = conditions.join(u' ')}, mostPapers);
    for (const PaperRow &paper : m_parts.library.rows(ids.value_or(QList<PaperId>())))
        m_papers.append(rowOf(paper, words));
}

void PaletteBinding::addPapers()
{
    m_papersSoon.stop();
    const std::optional<PaletteRow> before = m_palette->list().chosen();
    const bool isFirst = before && before->id() == m_palette->list().rows().first().id(); // the reader did not move
    findPapers();
    m_palette->setRows(m_rows.with(m_papers), isFirst ? PaletteList::Choice::First : PaletteList::Choice::Keep);
}

// Counts came while it is open.
void PaletteBinding::refill()
{
    if (!m_palette->isOpen())
        return;
    takeStock();
    m_rows = PaletteRows(m_query, m_stock);
    m_palette->setRows(m_rows.with(m_papers), PaletteList::Choice::Keep);
}

QList<PaletteRow> PaletteBinding::recentPapers() const
{
    QList<PaperId> ids;
    for (const QString &recent : m_stock.recent) {
        if (const auto id = recent.startsWith(paperId) ? m_parts.library.idOfKey(recent.mid(paperId.size())) : std::nullopt)
            ids.append(*id);
        if (ids.size() == mostPapers)
            break;
    }
    QList<PaletteRow> rows;
    for (const PaperRow &paper : m_parts.library.rows(ids))
        rows.append(rowOf(paper, {}));
    return rows;
}

void PaletteBinding::choose(const PaletteRow &row)
{
    remember(row);
    if (row.kind == Kind::Action)
        m_parts.window.findChild<QAction *>(row.value)->trigger();
    else if (row.kind == Kind::Setting)
        m_settings.apply(row.value);
    else if (row.kind == Kind::Paper)
        m_parts.window.openPaper(row.value);
    else
        show(row);
}

void PaletteBinding::show(const PaletteRow &row)
{
    PaperFilter filter = m_parts.filter.filter();
    switch (row.kind) {
    case Kind::Tag: // narrows what is shown
        filter.tags.included = {row.value};
        filter.tags.excluded.removeAll(row.value);
        m_parts.filter.setFilter(filter);
        break;
    case Kind::Author: m_parts.window.searchAuthor(row.value); break;
    case Kind::Days: {
        const auto days = dateTermOf(row.value, m_stock.today);
        filter = {.order = filter.order};
        filter.firstDay = days->first;
        filter.lastDay = days->last;
        m_parts.filter.setFilter(filter);
        break;
    }
    default: {
        const auto &views = m_parts.views.views();
        const auto view = std::find_if(views.begin(), views.end(), [&row](const auto &known) { return known.name == row.value; });
        m_parts.window.savedViews().open(int(view - views.begin()));
    }
    }
    emit listWanted();
}

void PaletteBinding::exclude(const PaletteRow &row)
{
    if (row.kind != Kind::Tag && row.kind != Kind::Author)
        return choose(row);
    remember(row);
    PaperFilter filter = m_parts.filter.filter();
    FacetChoice &choice = filter.choice(row.kind == Kind::Tag ? Facet::Tags : Facet::Authors);
    choice.included.removeAll(row.value);
    choice.excluded.removeAll(row.value);
    choice.excluded.append(row.value);
    m_parts.filter.setFilter(filter);
    emit listWanted();
}

// A day is another one tomorrow.
void PaletteBinding::remember(const PaletteRow &row)
{
    if (row.kind == Kind::Days)
        return;
    QStringList recent = Settings::recentChoices.value();
    recent.removeAll(row.id());
    recent.prepend(row.id());
    Settings::recentChoices.set(recent.mid(0, mostRemembered));
}

} // namespace Paperlark
