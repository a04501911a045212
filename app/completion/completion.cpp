#include "app/completion/completion.h"

#include "app/commandline.h"

#include "core/export/exporter.h"
#include "core/library/filter/filtertext.h"

#include <QRegularExpression>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

constexpr CompletedShell shells[] = {{"bash"_L1, bashScript}, {"zsh"_L1, zshScript}, {"fish"_L1, fishScript}};

} // namespace

QStringList completedShells()
{
    QStringList names;
    for (const CompletedShell &shell : shells)
        names += shell.name;
    return names;
}

QString completionScript(const QString &name)
{
    for (const CompletedShell &shell : shells) {
        if (shell.name == name)
            return shell.script();
    }
    return {};
}

Choices choicesFor(const CommandOption &option)
{
    if (option.value == "NAME"_L1)
        return {.words = exporterNames().split(u", "_s)};
    if (option.value == "SHELL"_L1)
        return {.words = completedShells()};
    return {.files = option.value.contains("FILE"_L1)};
}

Choices choicesFor(const Command &command)
{
    static const QRegularExpression typed(u"[a-z]+"_s);
    const QString operands = QString::fromUtf8(command.operands);
    if (operands.contains("COMMAND"_L1))
        return {.words = commandNames()};
    Choices choices{.files = operands.contains("PATH"_L1) || operands.contains("FILE"_L1), .filter = operands.contains("TEXT"_L1)};
    for (auto found = typed.globalMatch(operands); found.hasNext();)
        choices.words += found.next().captured();
    return choices;
}

QStringList commandNames()
{
    QStringList names;
    for (const Command &command : allCommands())
        names += command.name;
    return names;
}

QStringList filterWords()
{
    QStringList words;
    for (const QString &field : filterFields())
        words += QString(field + u':');
    return words;
}

QStringList typeableValues(const QString &field)
{
    static const QRegularExpression plain(u"^[a-z0-9]+$"_s);
    return filterValues(field).filter(plain);
}

QString inQuotes(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QChar(0x2019)) + u'\'';
}

} // namespace Paperlark
