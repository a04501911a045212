#pragma once

#include <QList>
#include <QString>

namespace Paperlark {

// A filter's text cut into marks and terms; what they mean is filterexpression.h's.
struct FilterToken {
    enum class Kind { Open, Close, Or, Minus, Term };
    Kind kind{Kind::Term};
    QString field{}; // lower case; empty: words
    QString value{}; // without quotes
    bool quoted{};
    bool closed{true}; // the closing quote is there
    qsizetype position{};
    qsizetype length{};
    qsizetype valuePosition{}; // behind field, colon and quote

    qsizetype end() const { return position + length; }
    friend bool operator==(const FilterToken &, const FilterToken &) = default;
};

QList<FilterToken> scanFilter(const QString &text);

} // namespace Paperlark
