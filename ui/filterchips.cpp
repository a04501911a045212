#include "ui/filterchips.h"

#include "core/languagename.h"
#include "ui/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::FilterChip)
};

using ListField = QStringList PaperFilter::*;
using FlagField = bool PaperFilter::*;

struct Words {
    QString first{}; // before the first value
    QString next{};  // before the others
    bool excludes{};
    QString (*shown)(const QString &){};
};

QString asItIs(const QString &value)
{
    return value;
}

void addFlag(QList<FilterChip> &chips, const PaperFilter &filter, FlagField field, const QString &value)
{
    if (!(filter.*field))
        return;
    FilterChip chip{.operation = {}, .value = value, .excludes = false, .without = filter};
    chip.without.*field = false;
    chips << chip;
}

void addText(QList<FilterChip> &chips, const PaperFilter &filter)
{
    if (filter.text.trimmed().isEmpty())
        return;
    FilterChip chip{.operation = {},
                    .value = Text::tr("“%1”", "searched words").arg(filter.text.simplified()),
                    .excludes = false,
                    .without = filter};
    chip.without.text.clear();
    chips << chip;
}

void addList(QList<FilterChip> &chips, const PaperFilter &filter, ListField field, const Words &words)
{
    const QStringList &values = filter.*field;
    for (qsizetype i = 0; i < values.size(); ++i) {
        FilterChip chip{.operation = i == 0 ? words.first : words.next,
                        .value = words.shown(values[i]),
                        .excludes = words.excludes,
                        .without = filter};
        (chip.without.*field).removeAt(i);
        chips << chip;
    }
}

void addTags(QList<FilterChip> &chips, const PaperFilter &filter)
{
    const QString next = filter.tagMatch == PaperFilter::Match::All ? Text::tr("and", "between two tags, both wanted")
                                                                    : Text::tr("or", "between two values, one is enough");
    addList(chips, filter, &PaperFilter::tags, {Text::tr("tag", "before a tag's name"), next, false, asItIs});
    const QString no = Text::tr("not", "before what is left out");
    addList(chips, filter, &PaperFilter::excludedTags, {no, no, true, asItIs});
}

void addVoices(QList<FilterChip> &chips, const PaperFilter &filter)
{
    const QString alternative = Text::tr("or", "between two values, one is enough");
    const QString no = Text::tr("not", "before what is left out");
    const QString notFrom = Text::tr("not from", "before a source that is left out");
    addList(chips, filter, &PaperFilter::languages, {Text::tr("in", "before a language"), alternative, false, languageName});
    addList(chips, filter, &PaperFilter::excludedLanguages, {no, no, true, languageName});
    addList(chips, filter, &PaperFilter::sources, {Text::tr("from", "before a source"), alternative, false, asItIs});
    addList(chips, filter, &PaperFilter::excludedSources, {notFrom, notFrom, true, asItIs});
}

void addDays(QList<FilterChip> &chips, const PaperFilter &filter)
{
    if (!filter.firstDay.isValid() && !filter.lastDay.isValid())
        return;
    FilterChip chip{.operation = {}, .value = Wording::days(filter.firstDay, filter.lastDay), .excludes = false, .without = filter};
    chip.without.firstDay = chip.without.lastDay = {};
    chips << chip;
}

} // namespace

QString FilterChip::text() const
{
    return operation.isEmpty() ? value : Text::tr("%1 %2", "an operator and its value, e.g. “tag Video”").arg(operation, value);
}

QList<FilterChip> filterChips(const PaperFilter &filter)
{
    QList<FilterChip> chips;
    addFlag(chips, filter, &PaperFilter::unreadOnly, Text::tr("unread"));
    addFlag(chips, filter, &PaperFilter::starredOnly, Text::tr("starred"));
    addFlag(chips, filter, &PaperFilter::readingListOnly, Text::tr("on the reading list"));
    addText(chips, filter);
    addTags(chips, filter);
    addVoices(chips, filter);
    addDays(chips, filter);
    return chips;
}

QString filterSentence(const PaperFilter &filter)
{
    QStringList parts;
    for (const FilterChip &chip : filterChips(filter))
        parts << chip.text();
    return parts.join(u" · "_s);
}

} // namespace Paperlark
