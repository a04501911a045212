#include "ui/filter/filterchips.h"

#include "core/library/filter/filtertext.h"
#include "ui/filter/chipwords.h"
#include "ui/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::FilterChip)
};

using ListField = QStringList FacetChoice::*;

// Makes the chips of one filter.
class Chips final
{
public:
    explicit Chips(const PaperFilter &filter) : m_filter(filter) {}

    QList<FilterChip> all()
    {
        addMark(&PaperFilter::unreadOnly, Text::tr("unread"));
        addMark(&PaperFilter::starredOnly, Text::tr("starred"));
        addMark(&PaperFilter::readingListOnly, Text::tr("on the reading list"));
        for (const FilterPiece &piece : piecesOf(m_filter.text)) {
            if (piece.field.isEmpty() || !piece.value.trimmed().isEmpty())
                addPiece(piece); // a field alone waits for its value
        }
        for (const Facet facet : allFacets)
            addFacet(facet);
        addVotes();
        addDays();
        return m_chips;
    }

private:
    // `alone` is a filter of this condition only.
    void add(const ChipWords &words, const PaperFilter &without, const PaperFilter &alone)
    {
        m_chips += FilterChip{.operation = words.operation,
                              .value = words.value,
                              .excludes = words.excludes,
                              .hasQuotes = words.hasQuotes,
                              .without = without,
                              .typed = textOfFilter(alone),
                              .untyped = without,
                              .typedPosition = -1};
    }

    void addMark(bool PaperFilter::*mark, const QString &value)
    {
        if (!(m_filter.*mark))
            return;
        PaperFilter without = m_filter;
        PaperFilter alone;
        without.*mark = false;
        alone.*mark = true;
        add({.operation = {}, .value = value}, without, alone);
    }

    void addPiece(const FilterPiece &piece)
    {
        PaperFilter without = m_filter;
        const QString before = m_filter.text.left(piece.position).trimmed();
        const QString after = m_filter.text.mid(piece.position + piece.length).trimmed();
        without.text = QStringList{before, after}.join(u' ').trimmed();
        add(wordsOfPiece(piece), without, {.text = piece.text});
        m_chips.last().typed = piece.text;
        m_chips.last().typedPosition = piece.position;
    }

    void addFacet(Facet facet)
    {
        const FacetWords words = wordsOfFacet(facet);
        const bool either = m_filter.choice(facet).match == Match::Any;
        const QString next =
            either ? Text::tr("or", "between two values, one is enough") : Text::tr("and", "between two values, both wanted");
        addValues(facet, &FacetChoice::included, {words.before, next, false});
        addValues(facet, &FacetChoice::excluded, {words.beforeExcluded, words.beforeExcluded, true});
        const qsizetype count = m_filter.choice(facet).included.size();
        if (either && count > 1)
            joinAlternatives(facet, m_chips.size() - count - m_filter.choice(facet).excluded.size(), count);
    }

    struct Operations {
        QString first{}; // before the first value
        QString next{};  // before the others
        bool excludes{};
    };

    void addValues(Facet facet, ListField field, const Operations &operations)
    {
        const QStringList &values = m_filter.choice(facet).*field;
        for (qsizetype i = 0; i < values.size(); ++i) {
            PaperFilter without = m_filter;
            PaperFilter alone;
            (without.choice(facet).*field).removeAt(i);
            (alone.choice(facet).*field) += values[i];
            add({i == 0 ? operations.first : operations.next, shownValue(facet, values[i]), operations.excludes}, without, alone);
        }
    }

    // One of them as text would have to hold beside the others; so they become text together.
    void joinAlternatives(Facet facet, qsizetype first, qsizetype count)
    {
        PaperFilter untyped = m_filter;
        PaperFilter alone;
        alone.choice(facet).included = std::exchange(untyped.choice(facet).included, {});
        alone.choice(facet).match = Match::Any;
        for (qsizetype i = first; i < first + count; ++i) {
            m_chips[i].typed = textOfFilter(alone);
            m_chips[i].untyped = untyped;
        }
    }

    void addVotes()
    {
        if (!m_filter.minVotes && !m_filter.maxVotes)
            return;
        PaperFilter without = m_filter;
        without.minVotes = without.maxVotes = std::nullopt;
        add({.operation = {}, .value = Wording::votes(m_filter.minVotes, m_filter.maxVotes)}, without,
            {.minVotes = m_filter.minVotes, .maxVotes = m_filter.maxVotes});
    }

    void addDays()
    {
        PaperFilter without = m_filter;
        if (!m_filter.period.isEmpty()) {
            without.period.clear();
            add({.operation = {}, .value = periodWords(m_filter.period)}, without, {.period = m_filter.period});
        }
        if (m_filter.firstDay.isValid() || m_filter.lastDay.isValid()) {
            without = m_filter;
            without.firstDay = without.lastDay = {};
            add({.operation = {}, .value = Wording::days(m_filter.firstDay, m_filter.lastDay)}, without,
                {.firstDay = m_filter.firstDay, .lastDay = m_filter.lastDay});
        }
        if (m_filter.weekdays != 0) {
            without = m_filter;
            without.weekdays = 0;
            add({Text::tr("on", "before a day of the week"), weekdayWords(m_filter.weekdays)}, without,
                {.weekdays = m_filter.weekdays});
        }
    }

    const PaperFilter &m_filter;
    QList<FilterChip> m_chips{};
};

} // namespace

QString FilterChip::text() const
{
    return operation.isEmpty() ? value : Text::tr("%1 %2", "an operator and its value, e.g. “tag Video”").arg(operation, value);
}

QList<FilterChip> filterChips(const PaperFilter &filter)
{
    return Chips(filter).all();
}

QString filterSentence(const PaperFilter &filter)
{
    QStringList parts;
    for (const FilterChip &chip : filterChips(filter))
        parts << chip.text();
    return parts.join(u" · "_s);
}

// The grammar's own writer puts them together: words joined by OR get their parentheses behind another condition.
PaperFilter withChipAsText(const FilterChip &chip)
{
    PaperFilter alone = filterOfText(chip.typed);
    alone.text = chip.untyped.text;
    PaperFilter filter = chip.untyped;
    filter.text = textOfFilter(alone);
    return filter;
}

} // namespace Paperlark
