#pragma once

#include <QList>
#include <QString>

namespace Paperlark {

// A tag as the tag box offers it.
struct TagChoice {
    enum class On { None, Some, All }; // of the papers it is about

    QString name{};
    On on{};
    int papers{}; // in the library
    int digit{};  // of a quick tag; 0: it is none
    bool isNew{}; // it would be made

    friend bool operator==(const TagChoice &, const TagChoice &) = default;
};

// Those that fit what is typed, the best first and else in their order; last, to make a tag of it where none is called so.
QList<TagChoice> tagChoices(const QList<TagChoice> &all, const QString &typed);

// A tag's name as it is kept: one line without a leading "#".
QString tagName(const QString &typed);

} // namespace Paperlark
