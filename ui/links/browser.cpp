#include "ui/links/browser.h"

#include "core/reading/displaytext.h"
#include "ui/links/shownaddress.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Browser)
};

const QString place = u"%u"_s; // of the address, as in desktop files

// As QProcess::splitCommand() reads it back.
QString quoted(const QString &word)
{
    const bool isPlain = std::none_of(word.cbegin(), word.cend(), [](QChar c) { return c.isSpace() || c == u'"'; });
    return isPlain ? word : u'"' + QString(word).replace(u'"', u"\"\"\""_s) + u'"';
}

Error notStarted(const QString &sentence, const QString &program, const QString &address)
{
    return {sentence.arg(displayLine(program), shortAddress(address)), address};
}

} // namespace

Browser Browser::ofText(const QString &typed)
{
    return {QProcess::splitCommand(typed)};
}

QString Browser::text() const
{
    QStringList words;
    for (const QString &word : command)
        words.append(quoted(word));
    return words.join(u' ');
}

QStringList Browser::argumentsFor(const QString &address) const
{
    QStringList arguments = command.mid(1);
    if (arguments.filter(place).isEmpty())
        arguments.append(place);
    return arguments.replaceInStrings(place, address);
}

// A program is looked for where programs are, never in the folder that happens to be the current one.
Result<void> Browser::open(const QString &address) const
{
    Q_ASSERT(address.startsWith("http"_L1)); // so it can't be taken for an option
    if (isDesktops()) {
        if (QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode)))
            return {};
        return Error{Tr::tr("The desktop opened no browser. Copy the address from here: %1").arg(shortAddress(address)), address};
    }
    const QString program = QStandardPaths::findExecutable(command.first());
    if (program.isEmpty())
        return notStarted(Tr::tr("There is no program “%1”. Choose another browser, or copy the address from here: %2"),
                          command.first(), address);
    QProcess process;
    process.setProgram(program);
    process.setArguments(argumentsFor(address));
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!process.startDetached())
        return notStarted(Tr::tr("“%1” could not be started. Choose another browser, or copy the address from here: %2"), program,
                          address);
    return {};
}

} // namespace Paperlark
