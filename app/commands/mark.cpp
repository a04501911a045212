#include "app/arguments.h"
#include "app/commandline.h"

#include "core/digest/arxivid.h"
#include "core/library/library.h"

#include <QCoreApplication>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// What the words ask for, in the order in which it is done.
struct Marks {
    std::optional<bool> read{};
    std::optional<bool> starred{};
    std::optional<bool> listed{};
    std::optional<int> taste{};
    QStringList tags{};
    QStringList untags{};
    std::optional<QString> note{};

    bool isEmpty() const { return *this == Marks{}; }

    friend bool operator==(const Marks &, const Marks &) = default;
};

std::optional<bool> choice(const Arguments &arguments, const QString &yes, const QString &no)
{
    if (arguments.has(yes))
        return true;
    return arguments.has(no) ? std::optional(false) : std::nullopt;
}

std::optional<int> tasteOf(const Arguments &arguments)
{
    if (arguments.has(u"no-taste"_s))
        return 0;
    const auto likes = choice(arguments, u"like"_s, u"dislike"_s);
    return likes ? std::optional(*likes ? 1 : -1) : std::nullopt;
}

Result<Marks> readMarks(const Arguments &arguments)
{
    Marks marks{.read = choice(arguments, u"read"_s, u"unread"_s),
                .starred = choice(arguments, u"star"_s, u"unstar"_s),
                .listed = choice(arguments, u"later"_s, u"no-later"_s),
                .taste = tasteOf(arguments),
                .tags = arguments.values.value(u"tag"_s),
                .untags = arguments.values.value(u"untag"_s)};
    if (arguments.values.contains(u"note"_s))
        marks.note = arguments.values.value(u"note"_s).constLast();
    if (marks.isEmpty())
        return Error{Tr::tr("Say what to mark: --read, --star, --later, --like, --tag T, --note TEXT, …")};
    return marks;
}

Result<void> applyMarks(Library &library, const QString &key, const Marks &marks)
{
    QList<Result<void>> results;
    if (marks.read)
        results.append(library.setRead({key}, *marks.read));
    if (marks.starred)
        results.append(library.setStarred({key}, *marks.starred));
    if (marks.listed)
        results.append(library.setReadingList({key}, *marks.listed));
    if (marks.taste)
        results.append(library.setTaste({key}, *marks.taste));
    for (const QString &tag : marks.tags)
        results.append(library.addTag({key}, tag));
    for (const QString &tag : marks.untags)
        results.append(library.removeTag({key}, tag));
    if (marks.note)
        results.append(library.setNote(key, *marks.note));
    for (const Result<void> &result : results) {
        if (!result)
            return result;
    }
    return {};
}

// A pasted id may carry a version or be an address.
QString keyOfWord(const QString &word)
{
    for (const QString &url : {word, arxivAbstractUrl(word)}) {
        if (const QString id = arxivIdOfUrl(url); !id.isEmpty())
            return id;
    }
    return word;
}

ExitCode markOne(Library &library, const QString &word, const Marks &marks)
{
    const QString key = keyOfWord(word);
    if (!library.idOfKey(key)) {
        printNotice(Tr::tr("%1 is no paper of this library; nothing was marked for it.").arg(word));
        return FileRefused;
    }
    if (const auto marked = applyMarks(library, key, marks); !marked) {
        printNotice(marked.error().message);
        return NoLibrary;
    }
    printLine("marked " + word.toUtf8());
    return Done;
}

} // namespace

int runMark(const QStringList &words, const QString &libraryFile)
{
    const auto arguments = readArguments(words, "mark"_L1);
    const auto marks = arguments ? readMarks(*arguments) : Result<Marks>(arguments.error());
    if (!marks)
        return wrongUsage("mark"_L1, marks.error().message);
    if (arguments->positional.isEmpty())
        return wrongUsage("mark"_L1, Tr::tr("Name at least one paper by its id."));
    const auto library = openLibrary(libraryFile);
    if (!library)
        return NoLibrary;
    int worst = Done;
    for (const QString &word : arguments->positional)
        worst = std::max<int>(worst, markOne(*library, word, *marks));
    return worst;
}

} // namespace Paperlark
