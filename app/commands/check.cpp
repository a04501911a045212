#include "app/arguments.h"
#include "app/commandline.h"

#include "core/digest/digestcheck.h"
#include "core/digest/digestparser.h"
#include "core/library/importing/filewalk.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

enum class Kind { Finding, Note };

void printFinding(const QString &file, const Notice &finding, Kind kind, bool asJson)
{
    if (asJson) {
        const QJsonObject object{{u"file"_s, file},
                                 {u"line"_s, finding.line ? QJsonValue(*finding.line) : QJsonValue()},
                                 {u"kind"_s, kind == Kind::Note ? u"note"_s : u"finding"_s},
                                 {u"message"_s, finding.message},
                                 {u"text"_s, finding.text}};
        printLine(QJsonDocument(object).toJson(QJsonDocument::Compact));
        return;
    }
    const QString place = finding.line ? u"%1:%2"_s.arg(file).arg(*finding.line) : file;
    printLine((kind == Kind::Note ? Tr::tr("%1: note: %2") : u"%1: %2"_s).arg(place, finding.message).toUtf8());
}

void printSummary(const QString &file, const ParsedFile &parsed, qsizetype findings)
{
    printLine(Tr::tr("%1: read as %2. Days: %3, papers: %4, findings: %5.")
                  .arg(file, parsed.dialect)
                  .arg(parsed.digests.size())
                  .arg(entryCount(parsed))
                  .arg(findings)
                  .toUtf8());
}

// True: nothing was found. What a folder holds besides digests is no finding.
bool checkFile(const FoundFile &found, bool asJson)
{
    const auto file = readDigestFile(found);
    const auto parsed = file ? parseDigestFile(*file) : Result<ParsedFile>(file.error());
    if (!parsed && !found.named) {
        printNotice(Tr::tr("Passed over: %1").arg(parsed.error().message));
        return true;
    }
    const ParsedFile read = parsed ? *parsed : ParsedFile{.notices = {{.message = parsed.error().message}}};
    qsizetype findings = 0;
    for (const Notice &finding : findingsIn(read)) {
        const Kind kind = isRemark(finding, read) ? Kind::Note : Kind::Finding;
        findings += kind == Kind::Finding ? 1 : 0;
        printFinding(found.path, finding, kind, asJson);
    }
    if (parsed && !asJson)
        printSummary(found.path, read, findings);
    return findings == 0;
}

} // namespace

int runCheck(const QStringList &words, const QString &)
{
    const auto arguments = readArguments(words, "check"_L1);
    if (!arguments)
        return wrongUsage("check"_L1, arguments.error().message);
    if (arguments->positional.isEmpty())
        return wrongUsage("check"_L1, Tr::tr("Name at least one file or folder."));
    bool isClean = true;
    for (const FoundFile &found : findDigestFiles(arguments->positional))
        isClean &= checkFile(found, arguments->has(u"json"_s));
    return isClean ? Done : FileRefused;
}

} // namespace Paperlark
