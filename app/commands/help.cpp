#include "app/arguments.h"
#include "app/commandhelp.h"
#include "app/commandline.h"
#include "app/completion/completion.h"
#include "app/manpage.h"

#include <QCoreApplication>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<QString> pageFor(const Arguments &arguments)
{
    if (arguments.has(u"man"_s))
        return manPage();
    if (const QString shell = arguments.value(u"completion"_s); arguments.values.contains(u"completion"_s)) {
        const QString script = completionScript(shell);
        return script.isNull() ? Result<QString>(
                   Error{Tr::tr("There is no completion for %1, but for %2.").arg(shell, completedShells().join(u", "_s))})
                               : script;
    }
    if (arguments.positional.isEmpty())
        return helpText();
    const Command *command = findCommand(arguments.positional.constFirst());
    if (!command)
        return Error{
            Tr::tr("%1 is no command; there are %2.").arg(arguments.positional.constFirst(), commandNames().join(u", "_s))};
    return helpOf(*command);
}

} // namespace

int runHelp(const QStringList &words, const QString &)
{
    const auto arguments = readArguments(words, "help"_L1);
    const auto page = arguments ? pageFor(*arguments) : Result<QString>(arguments.error());
    if (!page)
        return wrongUsage("help"_L1, page.error().message);
    printLine(page->toUtf8());
    return Done;
}

} // namespace Paperlark
