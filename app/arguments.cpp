#include "app/arguments.h"

#include "app/commandline.h"

#include <QCoreApplication>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

const CommandOption *findOption(const Command &command, const QString &name)
{
    const auto found = std::find_if(command.options.begin(), command.options.end(),
                                    [&name](const CommandOption &option) { return option.name == name; });
    return found == command.options.end() ? nullptr : &*found;
}

bool isGiven(const Arguments &arguments, const CommandOption &option)
{
    return arguments.has(option.name) || arguments.values.contains(option.name);
}

// At most one of options that stand in place of each other.
Result<Arguments> withoutContradiction(const Arguments &arguments, const Command &command)
{
    const CommandOption *given = nullptr;
    for (const CommandOption &option : command.options) {
        if (option.use != CommandOption::Use::InsteadOfTheLast)
            given = nullptr;
        if (!isGiven(arguments, option))
            continue;
        if (given)
            return Error{Tr::tr("--%1 and --%2 exclude each other.").arg(given->name, option.name)};
        given = &option;
    }
    return arguments;
}

} // namespace

Result<Arguments> readArguments(const QStringList &words, QLatin1StringView commandName)
{
    const Command &command = *findCommand(commandName);
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == "--"_L1) {
            arguments.positional += words.mid(i + 1);
            break;
        }
        if (!word.startsWith("--"_L1)) {
            arguments.positional.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const CommandOption *option = findOption(command, name);
        if (option && option->value.isEmpty() && equals < 0) {
            arguments.flags.append(name);
        } else if (option && !option->value.isEmpty()) {
            if (equals < 0 && i + 1 >= words.size())
                return Error{Tr::tr("--%1 needs a value.").arg(name)};
            arguments.values[name].append(equals < 0 ? words[++i] : word.mid(equals + 1));
        } else {
            return Error{
                Tr::tr("%1 is no option here. Options begin with two dashes; put -- before text that does, too.").arg(word)};
        }
    }
    return withoutContradiction(arguments, command);
}

} // namespace Paperlark
