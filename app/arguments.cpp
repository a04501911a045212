#include "app/arguments.h"

#include <QCoreApplication>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

} // namespace

Result<Arguments> readArguments(const QStringList &words, const QStringList &flagNames, const QStringList &valueNames)
{
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
        if (equals < 0 && flagNames.contains(name)) {
            arguments.flags.append(name);
        } else if (valueNames.contains(name)) {
            if (equals < 0 && i + 1 >= words.size())
                return Error{Tr::tr("--%1 needs a value.").arg(name)};
            arguments.values[name].append(equals < 0 ? words[++i] : word.mid(equals + 1));
        } else {
            return Error{
                Tr::tr("%1 is no option here. Options begin with two dashes; put -- before text that does, too.").arg(word)};
        }
    }
    return arguments;
}

} // namespace Paperlark
