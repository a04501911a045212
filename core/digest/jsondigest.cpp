#include "core/digest/jsondigest.h"

#include "core/digest/dates.h"
#include "core/digest/jsonscan.h"
#include "core/digest/limits.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace Paperlark {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(JsonDigest)
};

Digest &digestOfDay(QList<Digest> &digests, QDate day)
{
    const auto found = std::find_if(digests.begin(), digests.end(), [day](const Digest &digest) { return digest.date == day; });
    if (found != digests.end())
        return *found;
    digests.append(Digest{.date = day});
    return digests.last();
}

} // namespace

bool isJsonDigest(const DigestText &file, const JsonShape &shape)
{
    const QStringView text = QStringView(file.text).trimmed();
    if (!text.startsWith(u'[') && !text.startsWith(u'{'))
        return false;
    const auto list = jsonListOfFile(file.text);
    return list && std::any_of(list->elements.begin(), list->elements.end(), [&shape](const JsonElement &element) {
               const auto object = objectOfElement(element);
               return object && shape.isPaper(*object);
           });
}

ParsedFile parseJsonDigest(const DigestText &file, const JsonShape &shape)
{
    ParsedFile parsed;
    const JsonList list = jsonListOfFile(file.text).value_or(JsonList{});
    // The path comes first: a script saves yesterday's answer under yesterday's name.
    const QDate wrapperDay = dateInHeading(list.strings.value(shape.dateMember));
    for (const JsonElement &element : list.elements) {
        const auto object = objectOfElement(element);
        if (!object || !shape.isPaper(*object)) {
            const QString message = element.isComplete
                ? Tr::tr("The element is no paper that can be read. It is kept as text.")
                : Tr::tr("The file ends inside this element. It is kept as text; get the file again.");
            addNotice(parsed.notices, {.line = element.line, .message = message, .text = element.text.toString()});
            continue;
        }
        JsonEntry read = shape.read(*object);
        read.entry.line = element.line;
        read.entry.endLine = element.endLine;
        const QDate day = file.pathDate.isValid() ? file.pathDate : wrapperDay.isValid() ? wrapperDay : read.day;
        digestOfDay(parsed.digests, day).entries.append(read.entry);
    }
    if (list.elements.size() > Limits::Entries && entryCount(parsed) <= Limits::Entries)
        addNotice(parsed.notices,
                  {.line = list.elements.last().endLine,
                   .message = Tr::tr("The list has more than %1 elements; those from this line on were left out. "
                                     "Split the file to read them.")
                                  .arg(Limits::Entries)});
    return parsed;
}

} // namespace Paperlark
