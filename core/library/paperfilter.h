#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace Paperlark {

// Which papers to show. Conditions of different kinds must all hold. Compare with ==; a default one shows all.
struct PaperFilter {
    enum class Match { Any, All };

    QString text{};   // words: each must occur in title, summary, author or tag; "-word" excludes, "a phrase" in quotes
    QDate firstDay{}; // null: no bound
    QDate lastDay{};
    QStringList tags{}; // as Match says
    Match tagMatch{Match::Any};
    QStringList excludedTags{};
    QStringList languages{}; // has a summary in one of them
    QStringList excludedLanguages{};
    QStringList sources{}; // told by one of them (Summary::source)
    QStringList excludedSources{};
    bool unreadOnly{};
    bool starredOnly{};
    bool readingListOnly{};

    bool isEmpty() const { return *this == PaperFilter{}; }
    friend bool operator==(const PaperFilter &, const PaperFilter &) = default;
};

} // namespace Paperlark
