// CSV after RFC 4180, for spreadsheets: a line of names, then a paper a line; lists are parted by semicolons.
#include "core/export/exporter.h"
#include "core/export/exportrun.h"
#include "core/export/paperurl.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// A spreadsheet takes a cell that begins like this for a formula and runs it; an apostrophe says that it is text.
QString harmless(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()) ? u'\'' + text : text;
}

QString list(const QStringList &items)
{
    return items.join(u"; "_s);
}

QString yesOrNo(bool yes)
{
    return yes ? u"1"_s : u"0"_s;
}

QString days(const Paper &paper)
{
    QStringList days;
    for (const QDate &day : paper.days)
        days += day.toString(Qt::ISODate);
    return list(days);
}

struct Column {
    QLatin1StringView name{};
    QString (*value)(const Paper &paper){};
};

constexpr Column columns[] = {
    {"id"_L1, [](const Paper &paper) { return paper.key; }},
    {"title"_L1, [](const Paper &paper) { return paper.title; }},
    {"authors"_L1, [](const Paper &paper) { return list(paper.authors); }},
    {"days"_L1, days},
    {"tags"_L1, [](const Paper &paper) { return list(paper.tags); }},
    {"votes"_L1, [](const Paper &paper) { return paper.votes ? QString::number(*paper.votes) : QString(); }},
    {"languages"_L1, [](const Paper &paper) { return list(paper.languages); }},
    {"sources"_L1, [](const Paper &paper) { return list(paper.sources); }},
    {"url"_L1, paperUrl},
    {"code"_L1, [](const Paper &paper) { return list(paper.codeUrls); }},
    {"models"_L1, [](const Paper &paper) { return list(paper.hubUrls); }},
    {"read"_L1, [](const Paper &paper) { return yesOrNo(paper.state.read); }},
    {"starred"_L1, [](const Paper &paper) { return yesOrNo(paper.state.starred); }},
    {"reading_list"_L1, [](const Paper &paper) { return yesOrNo(paper.state.readingList); }},
    {"taste"_L1, [](const Paper &paper) { return QString::number(paper.state.taste); }},
    {"own_tags"_L1, [](const Paper &paper) { return list(paper.state.tags); }},
    {"note"_L1, [](const Paper &paper) { return paper.state.note; }},
    {"summary_language"_L1, [](const Paper &paper) { return paper.summaries.value(0).language; }},
    {"summary"_L1, [](const Paper &paper) { return paper.summaries.value(0).text; }},
};

QString cell(QString value)
{
    const bool quoted = std::any_of(value.cbegin(), value.cend(), [](QChar c) { return QStringView(u"\",\r\n").contains(c); });
    return quoted ? u'"' + value.replace(u'"', u"\"\""_s) + u'"' : value;
}

void write(ExportRun &run)
{
    QStringList cells;
    for (const Column &column : columns)
        cells += column.name;
    run.write(cells.join(u',') + u"\r\n"_s);
    while (const auto paper = run.nextPaper()) {
        cells.clear();
        for (const Column &column : columns)
            cells += cell(harmless(column.value(*paper)));
        run.write(cells.join(u',') + u"\r\n"_s);
    }
}

} // namespace

const Exporter csvExporter{.name = "csv"_L1,
                           .ending = "csv"_L1,
                           .writes = QT_TRANSLATE_NOOP("Exporters", "CSV, for spreadsheets, with your marks and notes"),
                           .write = write};

} // namespace Paperlark
