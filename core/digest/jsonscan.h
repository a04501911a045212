#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

class QJsonObject;

namespace Paperlark {

// One element of a JSON list with its place in the file, found without parsing it: a broken element costs no neighbour.
struct JsonElement {
    QStringView text{};
    int line{}; // from 1
    int endLine{};
    bool isComplete{}; // false: the file ends inside it
};

// The elements of the list that a file is, or of the first non-empty list that its object wraps; at most one more than
// a file may have papers.
struct JsonList {
    QList<JsonElement> elements{};
    QHash<QString, QString> strings{}; // the wrapping object's own text members, e.g. "date"
};
std::optional<JsonList> jsonListOfFile(QStringView text); // nothing: neither list nor object

// The object that an element is: JSON, or a JSON string that holds JSON or a Python dict literal.
std::optional<QJsonObject> objectOfElement(const JsonElement &element);

} // namespace Paperlark
