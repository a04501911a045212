#pragma once

#include <QList>
#include <QStringList>
#include <QStringView>

namespace Paperlark {

enum class TableColumn { Other, Title, TranslatedTitle, Authors, Summary, Tags, Code, Hub, Link, Votes };

// What the columns of a table hold, told by their headers in English, Korean, Chinese or Japanese, in any order.
struct TableColumns {
    QList<TableColumn> kinds{};
    QStringList names{}; // as in the header
    bool hasOuterPipes{};

    qsizetype count() const { return kinds.size(); }
    TableColumn kind(qsizetype column) const { return kinds.value(column, TableColumn::Other); }
    bool isPaperTable() const; // a title and at least one more column that digests have
};
TableColumns columnsOfHeader(QStringView header);

// The cells of a row, one a column where it can be told: what is too many by a pipe inside the text goes to the summary, or
// to a title whose link it cut in two. Fewer or more cells than columns when it can't be told. Views into `row`.
using TableCells = QList<QStringView>;
TableCells cellsByColumn(QStringView row, const TableColumns &columns);

} // namespace Paperlark
