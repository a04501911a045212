#include "core/library/marks/journal.h"

#include "core/library/database.h"
#include "core/library/jsonlist.h"
#include "core/library/marks/journalchanges.h"
#include "core/library/marks/journalnotes.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// How much can be undone. The newest step is always whole.
constexpr int stepsKept = 1000;
constexpr qint64 bytesKept = 32 << 20;

const QString newestDone = u"NOT undone ORDER BY id DESC LIMIT 1"_s;
const QString oldestUndone = u"undone ORDER BY id LIMIT 1"_s;

constexpr std::array<std::pair<Step::What, QLatin1StringView>, 12> kinds{{{Step::What::Read, "read"_L1},
                                                                          {Step::What::Starred, "starred"_L1},
                                                                          {Step::What::ReadingList, "reading_list"_L1},
                                                                          {Step::What::Taste, "taste"_L1},
                                                                          {Step::What::Tag, "tag"_L1},
                                                                          {Step::What::Note, "note"_L1},
                                                                          {Step::What::Several, "several"_L1},
                                                                          {Step::What::SavedViews, "saved_views"_L1},
                                                                          {Step::What::QuickTag, "quick_tag"_L1},
                                                                          {Step::What::RemovedImport, "removed_import"_L1},
                                                                          {Step::What::RemovedSource, "removed_source"_L1},
                                                                          {Step::What::RemovedSamples, "removed_samples"_L1}}};

Step::What kindOf(const QString &word)
{
    for (const auto &[what, name] : kinds) {
        if (word == name) {
            return what;
        }
    }
    return Step::What::Several;
}

// A note brings its tags along.
QString kindOf(const QStringList &fields)
{
    return fields.size() == 1 ? fields.first() : fields == QStringList{u"note"_s, u"tag"_s} ? u"note"_s : u"several"_s;
}

// 1: set, 0: taken back; taste is its own number.
int valueOf(const QVariant &after)
{
    return after.typeId() == QMetaType::QString ? int(!after.toString().isEmpty()) : after.toInt();
}

Result<StepResult> resultOf(const Step &step, const Result<CarriedOut> &done)
{
    if (!done) {
        return done.error();
    }
    StepResult result{.isStep = true, .step = step, .changed = *done};
    if (step.isRemoval()) {
        result.step.papers = done->removedPapers;
        return result;
    }
    result.step.papers = int(done->keys.size());
    result.step.key = done->keys.size() == 1 ? done->keys.first() : QString();
    return result;
}

} // namespace

Result<QString> savedViewsJson(Database &database)
{
    const auto json = database.value(
        u"SELECT json_group_array(json_array(name, filter)) FROM (SELECT name, filter FROM saved_views ORDER BY position)"_s);
    return json ? Result<QString>(json->toString()) : Result<QString>(json.error());
}

Result<StepResult> Journal::mark(const QList<Mark> &marks)
{
    return write([&](qint64 step) { return noteMarks(m_database, step, marks); });
}

Result<StepResult> Journal::setSavedViews(const QString &json)
{
    return write([&](qint64 step) -> Result<void> {
        const auto before = savedViewsJson(m_database);
        if (!before) {
            return before.error();
        }
        const auto noted = m_database.run(
            u"INSERT INTO journal_changes(step, field, text, key, before, after) VALUES(?, 'saved_views', '', '', ?, ?)"_s,
            {step, *before, json});
        return noted ? Result<void>() : Result<void>(noted.error());
    });
}

Result<StepResult> Journal::setQuickTag(int digit, const QString &tag)
{
    return write([&](qint64 step) -> Result<void> {
        const auto noted =
            m_database.run(u"INSERT INTO journal_changes(step, field, text, key, before, after)"
                           " VALUES(?, 'quick_tag', ?, '', coalesce((SELECT tag FROM quick_tags WHERE digit = ?), ''), ?)"_s,
                           {step, QString::number(digit), digit, tag.isNull() ? u""_s : tag});
        return noted ? Result<void>() : Result<void>(noted.error());
    });
}

Removal Removal::ofImport(qint64 importId)
{
    return {.what = Step::What::RemovedImport, .which = u"import_id = ?"_s, .values = {importId}};
}

Removal Removal::ofSource(const QString &name)
{
    return {.what = Step::What::RemovedSource,
            .text = name,
            .which = u"source_id IN (SELECT id FROM sources WHERE name = ?)"_s,
            .values = {name}};
}

Removal Removal::ofSamples()
{
    return {.what = Step::What::RemovedSamples, .which = u"import_id IN (SELECT id FROM imports WHERE samples)"_s};
}

// The step names the files; carryOut() removes them.
Result<StepResult> Journal::removeFiles(const Removal &removal)
{
    const auto files = m_database.numbers(u"SELECT id FROM files WHERE "_s + removal.which + u" ORDER BY id"_s, removal.values);
    if (!files || files->isEmpty()) {
        return files ? Result<StepResult>(StepResult{}) : Result<StepResult>(files.error());
    }
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const auto &known) { return known.first == removal.what; });
    return write([&](qint64 step) -> Result<void> {
        const auto noted = m_database.run(
            u"INSERT INTO journal_changes(step, field, text, key, before, after) VALUES(?, 'files', ?, '', NULL, ?)"_s,
            {step, kind->second, removal.text.isNull() ? u""_s : removal.text});
        const auto named = m_database.run(u"INSERT INTO removed_files(step, path, content_hash) SELECT ?, path, content_hash"
                                          " FROM files WHERE id IN (SELECT value FROM json_each(?))"_s,
                                          {step, columnOfNumbers(*files)});
        return !noted ? Result<void>(noted.error()) : !named ? Result<void>(named.error()) : Result<void>();
    });
}

Result<StepResult> Journal::write(const Note &note)
{
    const auto dropped = m_database.run(u"DELETE FROM journal WHERE undone"_s);
    const auto step = m_database.insert(u"INSERT INTO journal(at, what) VALUES(?, '')"_s, {QDateTime::currentMSecsSinceEpoch()});
    if (!dropped || !step) {
        return dropped ? step.error() : dropped.error();
    }
    const auto noted = note(*step);
    const auto changes = noted ? describe(*step) : Result<bool>(noted.error());
    if (!changes || !*changes) {
        return changes ? Result<StepResult>(StepResult{}) : Result<StepResult>(changes.error());
    }
    if (const auto bounded = forgetOldSteps(); !bounded) {
        return bounded.error();
    }
    const auto told = lastDone();
    return told ? resultOf(**told, carryOut(m_database, *step, JournalWay::Forward, m_progress))
                : Result<StepResult>(told.error());
}

// Only what really changes is kept.
Result<bool> Journal::describe(qint64 step)
{
    const auto idle = m_database.run(u"DELETE FROM journal_changes WHERE step = ? AND before IS after"_s, {step});
    const auto rows = m_database.rows(u"SELECT field, min(text), count(DISTINCT text), max(after),"
                                      " sum(64 + coalesce(length(before), 0) + coalesce(length(after), 0))"
                                      " FROM journal_changes WHERE step = ? GROUP BY field ORDER BY field"_s,
                                      {step});
    const auto papers =
        m_database.rows(u"SELECT count(DISTINCT key), min(key) FROM journal_changes WHERE step = ? AND key <> ''"_s, {step});
    if (!idle || !rows || !papers) {
        return !idle ? idle.error() : !rows ? rows.error() : papers.error();
    }
    if (rows->isEmpty()) {
        return false;
    }
    QStringList fields;
    qint64 bytes = 0;
    for (const Database::Row &row : *rows) {
        fields += row[0].toString();
        bytes += row[4].toLongLong();
    }
    const Database::Row &first = rows->first();
    const bool removes = fields.first() == "files"_L1;
    const QString kind = removes ? first[1].toString() : kindOf(fields);
    const QString text = kind == "tag"_L1 && first[2].toInt() == 1 ? first[1].toString()
        : kind == "quick_tag"_L1 || removes                        ? first[3].toString()
                                                                   : u""_s;
    const int count = papers->first()[0].toInt();
    const auto told =
        m_database.run(u"UPDATE journal SET what = ?, value = ?, text = ?, papers = ?, paper = ?, bytes = ? WHERE id = ?"_s,
                       {kind, valueOf(first[3]), text, count, count == 1 ? papers->first()[1] : QVariant(u""_s), bytes, step});
    if (!told) {
        return told.error();
    }
    return kind == "saved_views"_L1 ? describeViews(step) : Result<bool>(true);
}

// By the only view that came or went; otherwise views were renamed, moved, or changed many at once.
Result<bool> Journal::describeViews(qint64 step)
{
    const QString onlyIn = u"SELECT json_extract(value, '$[0]') FROM (SELECT value FROM journal_changes c, json_each(c.%1) WHERE"
                           " c.step = ? EXCEPT SELECT value FROM journal_changes c, json_each(c.%2) WHERE c.step = ?)"_s;
    const auto came = m_database.rows(onlyIn.arg(u"after"_s, u"before"_s), {step, step});
    const auto gone = m_database.rows(onlyIn.arg(u"before"_s, u"after"_s), {step, step});
    if (!came || !gone) {
        return came ? gone.error() : came.error();
    }
    if (came->size() + gone->size() != 1) {
        return true;
    }
    const auto told = m_database.run(u"UPDATE journal SET value = ?, text = ? WHERE id = ?"_s,
                                     {came->size(), (*came + *gone).constFirst().constFirst(), step});
    return told ? Result<bool>(true) : Result<bool>(told.error());
}

Result<void> Journal::forgetOldSteps()
{
    const auto done = m_database.run(
        u"DELETE FROM journal WHERE id <= (SELECT max(id) FROM (SELECT id, row_number() OVER newest AS steps,"
        " sum(bytes) OVER newest AS bytes FROM journal WINDOW newest AS (ORDER BY id DESC)) WHERE steps > 1 AND (steps > ? OR bytes > ?))"_s,
        {stepsKept, bytesKept});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<std::optional<Step>> Journal::stepWhere(const QString &condition, qint64 &id)
{
    const auto rows = m_database.rows(u"SELECT id, what, value, text, papers, paper, at FROM journal WHERE "_s + condition);
    if (!rows || rows->isEmpty()) {
        return rows ? Result<std::optional<Step>>(std::nullopt) : Result<std::optional<Step>>(rows.error());
    }
    const Database::Row &row = rows->first();
    id = row[0].toLongLong();
    return std::optional(Step{.what = kindOf(row[1].toString()),
                              .value = row[2].toInt(),
                              .text = row[3].toString(),
                              .papers = row[4].toInt(),
                              .key = row[5].toString(),
                              .at = QDateTime::fromMSecsSinceEpoch(row[6].toLongLong(), Qt::UTC)});
}

Result<std::optional<Step>> Journal::lastDone()
{
    qint64 id{};
    return stepWhere(newestDone, id);
}

Result<std::optional<Step>> Journal::lastUndone()
{
    qint64 id{};
    return stepWhere(oldestUndone, id);
}

Result<std::optional<StepResult>> Journal::undo()
{
    return go(newestDone, JournalWay::Back);
}

Result<std::optional<StepResult>> Journal::redo()
{
    return go(oldestUndone, JournalWay::Forward);
}

Result<std::optional<StepResult>> Journal::go(const QString &which, JournalWay way)
{
    qint64 id{};
    const auto step = stepWhere(which, id);
    if (!step || !*step) {
        return step ? Result<std::optional<StepResult>>(std::nullopt) : Result<std::optional<StepResult>>(step.error());
    }
    const auto result = resultOf(**step, carryOut(m_database, id, way, m_progress));
    const auto noted = m_database.run(u"UPDATE journal SET undone = ? WHERE id = ?"_s, {int(way == JournalWay::Back), id});
    if (!result || !noted) {
        return result ? noted.error() : result.error();
    }
    return std::optional(*result);
}

Result<void> Journal::renamePaper(const QString &from, const QString &into)
{
    // The condition on ">=" is that of the index: only papers without an id are ever renamed.
    const std::initializer_list<std::pair<QString, QVariantList>> statements{
        {u"DELETE FROM journal_changes WHERE key = ? AND key >= 'title:' AND ("
         "EXISTS(SELECT 1 FROM state_tags t WHERE t.key = ? AND field = 'tag' AND t.tag = text)"
         " OR EXISTS(SELECT 1 FROM states st WHERE st.key = ? AND CASE field WHEN 'read' THEN st.read WHEN 'starred' THEN "
         "st.starred"
         " WHEN 'reading_list' THEN st.reading_list WHEN 'taste' THEN st.taste WHEN 'note' THEN st.note <> '' END))"_s,
         {from, into, into}},
        {u"UPDATE OR IGNORE journal_changes SET key = ? WHERE key = ? AND key >= 'title:'"_s, {into, from}},
        {u"DELETE FROM journal_changes WHERE key = ? AND key >= 'title:'"_s, {from}},
        {u"UPDATE journal SET paper = ? WHERE paper = ?"_s, {into, from}},
        {u"DELETE FROM journal WHERE NOT EXISTS (SELECT 1 FROM journal_changes c WHERE c.step = journal.id)"_s, {}},
    };
    for (const auto &[statement, values] : statements) {
        if (const auto done = m_database.run(statement, values); !done) {
            return done.error();
        }
    }
    return {};
}

} // namespace Paperlark
