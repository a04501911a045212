#include "core/library/filtersql.h"

#include "core/library/facettokens.h"
#include "core/library/jsonlist.h"
#include "core/library/searchtext.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int dayShift = 20;

const QString found = u"IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)"_s;

class Conditions final
{
public:
    void add(const QString &condition, const QVariantList &values = {})
    {
        m_sql.where += (m_sql.where.isEmpty() ? u" WHERE "_s : u" AND "_s) + condition;
        m_sql.values += values;
    }
    FilterSql sql() const { return m_sql; }

private:
    FilterSql m_sql{};
};

struct Term {
    QString text{};
    bool excluded{};
    bool quoted{};
};

// Words, "phrases in quotes", each with a minus before it to exclude. A quote that is not closed reaches to the end.
QList<Term> termsOf(const QString &text)
{
    QList<Term> terms;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        Term term;
        term.excluded = text[i] == u'-' && i + 1 < text.size() && !text[i + 1].isSpace();
        i += term.excluded ? 1 : 0;
        term.quoted = text[i] == u'"';
        i += term.quoted ? 1 : 0;
        qsizetype end = i;
        while (end < text.size() && (term.quoted ? text[end] != u'"' : !text[end].isSpace())) {
            ++end;
        }
        term.text = text.mid(i, end - i);
        terms += term;
        i = end + (term.quoted ? 1 : 0);
    }
    return terms;
}

void addText(const QString &text, Conditions &conditions)
{
    QStringList wanted;
    QStringList unwanted;
    for (const Term &term : termsOf(text)) {
        const QString expression = searchExpression(term.text, term.quoted ? LastWord::Whole : LastWord::Prefix);
        if (!expression.isEmpty()) {
            (term.excluded ? unwanted : wanted) += expression;
        }
    }
    if (!wanted.isEmpty()) {
        conditions.add(u"p.id "_s + found, {wanted.join(" AND "_L1)});
    }
    if (!unwanted.isEmpty()) {
        conditions.add(u"p.id NOT "_s + found, {unwanted.join(" OR "_L1)});
    }
}

void addDays(const PaperFilter &filter, Conditions &conditions)
{
    if (filter.firstDay.isValid()) {
        conditions.add(u"p.id >= ?"_s, {filter.firstDay.toJulianDay() << dayShift});
    }
    if (filter.lastDay.isValid()) {
        const qint64 dated = qint64(1) << dayShift; // below it are papers without a day
        conditions.add(u"p.id >= ? AND p.id < ?"_s, {dated, (filter.lastDay.toJulianDay() + 1) << dayShift});
    }
}

// Any of the tags or sources with one of these names; FTS5 finds nothing by an empty phrase.
QString foundByName(const QString &table, QChar letter)
{
    return u"IN (SELECT rowid FROM search_index WHERE search_index MATCH (SELECT coalesce(group_concat('\"' || char(57344)"
           " || '%2' || n.id || '\"', ' OR '), '\"\"') FROM %1 n JOIN json_each(?) wanted ON n.name = wanted.value COLLATE NOCASE))"_s
               .arg(table, letter);
}

QString anyLanguage(const QStringList &codes)
{
    QStringList phrases;
    for (const QString &code : codes) {
        phrases += u'"' + tokenOfLanguage(code) + u'"';
    }
    return phrases.join(" OR "_L1);
}

void addTags(const PaperFilter &filter, Conditions &conditions)
{
    static const QString taggedPapers = foundByName(u"tag_names"_s, u't');
    const auto add = [&](const QString &condition, const QStringList &tags) {
        conditions.add(condition + taggedPapers, {columnOfList(tags)});
    };
    if (filter.tags.match == Match::All) {
        for (const QString &tag : filter.tags.included) {
            add(u"p.id "_s, {tag});
        }
    } else if (!filter.tags.included.isEmpty()) {
        add(u"p.id "_s, filter.tags.included);
    }
    if (!filter.tags.excluded.isEmpty()) {
        add(u"p.id NOT "_s, filter.tags.excluded);
    }
}

void addList(const QString &condition, const QString &papers, const QStringList &list, Conditions &conditions)
{
    if (!list.isEmpty()) {
        conditions.add(condition + papers, {columnOfList(list)});
    }
}

} // namespace

FilterSql filterSql(const PaperFilter &filter)
{
    static const QString fromSources = foundByName(u"sources"_s, u's');
    Conditions conditions;
    addDays(filter, conditions);
    addTags(filter, conditions);
    if (!filter.languages.included.isEmpty()) {
        conditions.add(u"p.id "_s + found, {anyLanguage(filter.languages.included)});
    }
    if (!filter.languages.excluded.isEmpty()) {
        conditions.add(u"p.id NOT "_s + found, {anyLanguage(filter.languages.excluded)});
    }
    addList(u"p.id "_s, fromSources, filter.sources.included, conditions);
    addList(u"p.id NOT "_s, fromSources, filter.sources.excluded, conditions);
    if (filter.unreadOnly) {
        conditions.add(u"NOT EXISTS (SELECT 1 FROM states s WHERE s.key = p.key AND s.read)"_s);
    }
    if (filter.starredOnly) {
        conditions.add(u"p.key IN (SELECT key FROM states WHERE starred)"_s);
    }
    if (filter.readingListOnly) {
        conditions.add(u"p.key IN (SELECT key FROM states WHERE reading_list)"_s);
    }
    addText(filter.text, conditions);
    return conditions.sql();
}

} // namespace Paperlark
