#include "ui/deciding/stepwords.h"

#include "core/library/marks/step.h"

#include <QCoreApplication>

namespace Paperlark {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::StepWords)
};

// What was done, and what doing it is called.
struct Phrases {
    QString done{};
    QString doing{};
};

Phrases wordsOfRead(int papers, bool read)
{
    if (read)
        return {Words::tr("%Ln paper(s) marked read", nullptr, papers), Words::tr("mark %Ln paper(s) read", nullptr, papers)};
    return {Words::tr("%Ln paper(s) marked unread", nullptr, papers), Words::tr("mark %Ln paper(s) unread", nullptr, papers)};
}

Phrases wordsOfStar(int papers, bool on)
{
    if (on)
        return {Words::tr("%Ln paper(s) starred", nullptr, papers), Words::tr("star %Ln paper(s)", nullptr, papers)};
    return {Words::tr("Star taken from %Ln paper(s)", nullptr, papers),
            Words::tr("take the star from %Ln paper(s)", nullptr, papers)};
}

Phrases wordsOfReadingList(int papers, bool on)
{
    if (on)
        return {Words::tr("%Ln paper(s) put on the reading list", nullptr, papers),
                Words::tr("put %Ln paper(s) on the reading list", nullptr, papers)};
    return {Words::tr("%Ln paper(s) taken off the reading list", nullptr, papers),
            Words::tr("take %Ln paper(s) off the reading list", nullptr, papers)};
}

Phrases wordsOfTaste(int papers, int taste)
{
    if (taste < 0)
        return {Words::tr("Less like %Ln paper(s)", nullptr, papers), Words::tr("less like %Ln paper(s)", nullptr, papers)};
    if (taste > 0)
        return {Words::tr("More like %Ln paper(s)", nullptr, papers), Words::tr("more like %Ln paper(s)", nullptr, papers)};
    return {Words::tr("Neither more nor less like %Ln paper(s)", nullptr, papers),
            Words::tr("neither more nor less like %Ln paper(s)", nullptr, papers)};
}

Phrases wordsOfTag(int papers, bool on, const QString &tag)
{
    if (tag.isEmpty())
        return {Words::tr("Tags of %Ln paper(s) changed", nullptr, papers),
                Words::tr("change the tags of %Ln paper(s)", nullptr, papers)};
    if (on)
        return {Words::tr("%Ln paper(s) tagged “%1”", nullptr, papers).arg(tag),
                Words::tr("tag %Ln paper(s) “%1”", nullptr, papers).arg(tag)};
    return {Words::tr("Tag “%1” taken from %Ln paper(s)", nullptr, papers).arg(tag),
            Words::tr("take the tag “%1” from %Ln paper(s)", nullptr, papers).arg(tag)};
}

Phrases wordsOfViews(bool came, const QString &name)
{
    if (name.isEmpty())
        return {Words::tr("Saved views changed"), Words::tr("change the saved views")};
    if (came)
        return {Words::tr("View “%1” saved").arg(name), Words::tr("save the view “%1”").arg(name)};
    return {Words::tr("“%1” is no longer a saved view").arg(name), Words::tr("remove the saved view “%1”").arg(name)};
}

Phrases wordsOf(const Step &step)
{
    switch (step.what) {
    case Step::What::Read: return wordsOfRead(step.papers, step.value > 0);
    case Step::What::Starred: return wordsOfStar(step.papers, step.value > 0);
    case Step::What::ReadingList: return wordsOfReadingList(step.papers, step.value > 0);
    case Step::What::Taste: return wordsOfTaste(step.papers, step.value);
    case Step::What::Tag: return wordsOfTag(step.papers, step.value > 0, step.text);
    case Step::What::Note:
        return step.value > 0 ? Phrases{Words::tr("Note kept"), Words::tr("write a note")}
                              : Phrases{Words::tr("Note deleted"), Words::tr("delete a note")};
    case Step::What::Several:
        return {Words::tr("%Ln paper(s) changed", nullptr, step.papers), Words::tr("change %Ln paper(s)", nullptr, step.papers)};
    case Step::What::SavedViews: return wordsOfViews(step.value > 0, step.text);
    case Step::What::QuickTag:
        return step.text.isEmpty()
            ? Phrases{Words::tr("Quick tag taken away"), Words::tr("take a quick tag away")}
            : Phrases{Words::tr("“%1” is a quick tag").arg(step.text), Words::tr("make “%1” a quick tag").arg(step.text)};
    // What is marked stays, so no number of papers is told to be gone.
    case Step::What::RemovedImport: return {Words::tr("Import taken back"), Words::tr("take an import back")};
    case Step::What::RemovedSource:
        return {Words::tr("Source “%1” removed").arg(step.text), Words::tr("remove the source “%1”").arg(step.text)};
    case Step::What::RemovedSamples: return {Words::tr("Sample days removed"), Words::tr("remove the sample days")};
    }
    return {};
}

} // namespace

QString StepWords::done(const Step &step)
{
    return wordsOf(step).done;
}

QString StepWords::doing(const Step &step)
{
    return wordsOf(step).doing;
}

} // namespace Paperlark
