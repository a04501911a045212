#include "app/commandhelp.h"
#include "app/commandline.h"
#include "app/completion/completion.h"

#include "core/library/filter/filtertext.h"

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

QString lineFor(const QString &words)
{
    return u"complete -c paperlark "_s + words + u'\n';
}

// "is:unread": fish takes it as one word.
QStringList filterChoices()
{
    QStringList words;
    for (const QString &field : filterFields()) {
        words += QString(field + u':');
        for (const QString &value : typeableValues(field))
            words += QString(field + u':' + value);
    }
    return words;
}

QString valueOf(const CommandOption &option)
{
    if (option.value.isEmpty())
        return {};
    const Choices choices = choicesFor(option);
    if (choices.files)
        return u" -r -F"_s;
    return choices.words.isEmpty() ? u" -x"_s : QString(u" -x -a "_s + inQuotes(choices.words.join(u' ')));
}

QString linesOf(const Command &command)
{
    QString lines = lineFor(u"-n __fish_use_subcommand -a %1 -d %2"_s.arg(command.name, inQuotes(translatedHelp(command.help))));
    const QString here = u"-n "_s + inQuotes(u"__fish_seen_subcommand_from "_s + command.name) + u' ';
    for (const CommandOption &option : command.options)
        lines +=
            lineFor(QString(here + u"-l "_s + option.name + valueOf(option) + u" -d "_s + inQuotes(translatedHelp(option.help))));
    const Choices choices = choicesFor(command);
    const QStringList words = choices.words + (choices.filter ? filterChoices() : QStringList());
    if (!words.isEmpty())
        lines += lineFor(QString(here + u"-a "_s + inQuotes(words.join(u' '))));
    if (choices.files)
        lines += lineFor(QString(here + u"-F"_s));
    return lines;
}

} // namespace

QString fishScript()
{
    QString lines = u"# Completion of paperlark for fish, made by `paperlark help --completion fish`.\n"_s;
    lines += lineFor(u"-f"_s);
    lines += lineFor(u"-n __fish_use_subcommand -F"_s);
    lines += lineFor(QString(u"-l library -r -F -d "_s + inQuotes(libraryOptionHelp())));
    lines += lineFor(QString(u"-l portable -d "_s + inQuotes(portableOptionHelp())));
    lines += lineFor(QString(u"-l help -d "_s + inQuotes(helpOptionHelp())));
    lines += lineFor(QString(u"-n __fish_use_subcommand -l version -d "_s + inQuotes(versionOptionHelp())));
    for (const Command &command : allCommands())
        lines += linesOf(command);
    return lines.trimmed();
}

} // namespace Paperlark
