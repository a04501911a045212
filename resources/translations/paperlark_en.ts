<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>LinkQuestion</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <comment>hosts</comment>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Open %Ln page(s) on sites that Paperlark does not know?</source>
            <translation>
                <numerusform>Open %Ln page on sites that Paperlark does not know?</numerusform>
                <numerusform>Open %Ln pages on sites that Paperlark does not know?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ActivityDialog</name>
        <message numerus="yes">
            <source>%Ln request(s), %1 in all. The last 2,000 are kept.</source>
            <translation>
                <numerusform>%Ln request, %1 in all. The last 2,000 are kept.</numerusform>
                <numerusform>%Ln requests, %1 in all. The last 2,000 are kept.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CalendarModel</name>
        <message numerus="yes">
            <source>%1, %n paper(s)</source>
            <translation>
                <numerusform>%1, %n paper</numerusform>
                <numerusform>%1, %n papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n paper(s), %2 unread</source>
            <translation>
                <numerusform>%1, %n paper, %2 unread</numerusform>
                <numerusform>%1, %n papers, %2 unread</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CalendarView</name>
        <message numerus="yes">
            <source>%1 · %Ln paper(s)</source>
            <translation>
                <numerusform>%1 · %Ln paper</numerusform>
                <numerusform>%1 · %Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %Ln paper(s) · %2 unread</source>
            <translation>
                <numerusform>%1 · %Ln paper · %2 unread</numerusform>
                <numerusform>%1 · %Ln papers · %2 unread</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CleanUp</name>
        <message numerus="yes">
            <source>Cleaned up: %Ln paper(s) left the list.</source>
            <translation>
                <numerusform>Cleaned up: %Ln paper left the list.</numerusform>
                <numerusform>Cleaned up: %Ln papers left the list.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::CommandPalette</name>
        <message numerus="yes">
            <source>%Ln choice(s)</source>
            <translation>
                <numerusform>%Ln choice</numerusform>
                <numerusform>%Ln choices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left</source>
            <extracomment>Behind a day: "12 papers, 3 left"</extracomment>
            <translation>
                <numerusform>%Ln left</numerusform>
                <numerusform>%Ln left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Copying</name>
        <message numerus="yes">
            <source>Copied the link of %Ln paper(s)</source>
            <translation>
                <numerusform>Copied the link of %Ln paper</numerusform>
                <numerusform>Copied the links of %Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied BibTeX of %Ln paper(s)</source>
            <translation>
                <numerusform>Copied BibTeX of %Ln paper</numerusform>
                <numerusform>Copied BibTeX of %Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied the Markdown link of %Ln paper(s)</source>
            <translation>
                <numerusform>Copied the Markdown link of %Ln paper</numerusform>
                <numerusform>Copied the Markdown links of %Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied the title of %Ln paper(s)</source>
            <translation>
                <numerusform>Copied the title of %Ln paper</numerusform>
                <numerusform>Copied the titles of %Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied the arXiv id of %Ln paper(s)</source>
            <translation>
                <numerusform>Copied the arXiv id of %Ln paper</numerusform>
                <numerusform>Copied the arXiv ids of %Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied the citation of %Ln paper(s)</source>
            <translation>
                <numerusform>Copied the citation of %Ln paper</numerusform>
                <numerusform>Copied the citations of %Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied title and link of %Ln paper(s)</source>
            <translation>
                <numerusform>Copied title and link of %Ln paper</numerusform>
                <numerusform>Copied titles and links of %Ln papers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::DayHeading</name>
        <message numerus="yes">
            <source>%Ln source(s)</source>
            <translation>
                <numerusform>%Ln source</numerusform>
                <numerusform>%Ln sources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::DropOverlay</name>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>%Ln folder</numerusform>
                <numerusform>%Ln folders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::EarlierDaysDialog</name>
        <message numerus="yes">
            <source>%Ln day(s), one request each, one after the other. It goes on after a restart, and can be paused.</source>
            <translation>
                <numerusform>%Ln day, one request each, one after the other. It goes on after a restart, and can be paused.</numerusform>
                <numerusform>%Ln days, one request each, one after the other. It goes on after a restart, and can be paused.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::EmptyState</name>
        <message numerus="yes">
            <source>All %Ln paper(s) of this view read.</source>
            <translation>
                <numerusform>All %Ln paper of this view read.</numerusform>
                <numerusform>All %Ln papers of this view read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ExportProgress</name>
        <message numerus="yes">
            <source>Exporting %1 of %Ln paper(s)…</source>
            <translation>
                <numerusform>Exporting %1 of %Ln paper…</numerusform>
                <numerusform>Exporting %1 of %Ln papers…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Exports</name>
        <message numerus="yes">
            <source>Exported %Ln paper(s) to %1</source>
            <translation>
                <numerusform>Exported %Ln paper to %1</numerusform>
                <numerusform>Exported %Ln papers to %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FacetModel</name>
        <message numerus="yes">
            <source>%1, included, %n paper(s) if left out</source>
            <translation>
                <numerusform>%1, included, %n paper if left out</numerusform>
                <numerusform>%1, included, %n papers if left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, left out, %n paper(s) if cleared</source>
            <translation>
                <numerusform>%1, left out, %n paper if cleared</numerusform>
                <numerusform>%1, left out, %n papers if cleared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n paper(s) if included</source>
            <translation>
                <numerusform>%1, %n paper if included</numerusform>
                <numerusform>%1, %n papers if included</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Click to leave it out: %Ln paper(s)</source>
            <translation>
                <numerusform>Click to leave it out: %Ln paper</numerusform>
                <numerusform>Click to leave it out: %Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Click to let it be: %Ln paper(s)</source>
            <translation>
                <numerusform>Click to let it be: %Ln paper</numerusform>
                <numerusform>Click to let it be: %Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Click to include it: %Ln paper(s)</source>
            <translation>
                <numerusform>Click to include it: %Ln paper</numerusform>
                <numerusform>Click to include it: %Ln papers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FacetView</name>
        <message numerus="yes">
            <source>%Ln more…</source>
            <translation>
                <numerusform>%Ln more…</numerusform>
                <numerusform>%Ln more…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln chosen</source>
            <translation>
                <numerusform>%Ln chosen</numerusform>
                <numerusform>%Ln chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Figures</name>
        <message numerus="yes">
            <source>stated by %1 of %n digest(s)</source>
            <translation>
                <numerusform>stated by %1 of %n digest</numerusform>
                <numerusform>stated by %1 of %n digests</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FilterBar</name>
        <message numerus="yes">
            <source>%1 paper(s)</source>
            <translation>
                <numerusform>%1 paper</numerusform>
                <numerusform>%1 papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… of %Ln paper(s)</source>
            <comment>the filter's papers are not counted yet</comment>
            <translation>
                <numerusform>… of %Ln paper</numerusform>
                <numerusform>… of %Ln papers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::FilterChip</name>
        <message numerus="yes">
            <source>last %n day(s)</source>
            <translation>
                <numerusform>last %n day</numerusform>
                <numerusform>last %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n week(s)</source>
            <translation>
                <numerusform>last %n week</numerusform>
                <numerusform>last %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n month(s)</source>
            <translation>
                <numerusform>last %n month</numerusform>
                <numerusform>last %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n year(s)</source>
            <translation>
                <numerusform>last %n year</numerusform>
                <numerusform>last %n years</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ImportConcerns</name>
        <message numerus="yes">
            <source>%Ln file(s) refused</source>
            <translation>
                <numerusform>%Ln file refused</numerusform>
                <numerusform>%Ln files refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln part(s) kept but not understood</source>
            <translation>
                <numerusform>%Ln part kept but not understood</numerusform>
                <numerusform>%Ln parts kept but not understood</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln remark(s) about what was read</source>
            <translation>
                <numerusform>%Ln remark about what was read</numerusform>
                <numerusform>%Ln remarks about what was read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln weekday(s) without a file between %1 and %2</source>
            <translation>
                <numerusform>%Ln weekday without a file between %1 and %2</numerusform>
                <numerusform>%Ln weekdays without a file between %1 and %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) passed over, because they are no digests</source>
            <translation>
                <numerusform>%Ln file passed over, because they are no digests</numerusform>
                <numerusform>%Ln files passed over, because they are no digests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped after %Ln file(s)</source>
            <translation>
                <numerusform>Stopped after %Ln file</numerusform>
                <numerusform>Stopped after %Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Imported %Ln file(s)</source>
            <translation>
                <numerusform>Imported %Ln file</numerusform>
                <numerusform>Imported %Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 (and %Ln more)</source>
            <translation>
                <numerusform>%1 (and %Ln more)</numerusform>
                <numerusform>%1 (and %Ln more)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ImportReportPanel</name>
        <message numerus="yes">
            <source>Reading %1 of %Ln file(s)…</source>
            <translation>
                <numerusform>Reading %1 of %Ln file…</numerusform>
                <numerusform>Reading %1 of %Ln files…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Library</name>
        <message numerus="yes">
            <source>Search finds %n paper(s) too many.</source>
            <translation>
                <numerusform>Search finds %n paper too many.</numerusform>
                <numerusform>Search finds %n papers too many.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The wrong paper has %n line(s) of digests.</source>
            <translation>
                <numerusform>The wrong paper has %n line of digests.</numerusform>
                <numerusform>The wrong paper has %n lines of digests.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::LibraryRow</name>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>%Ln paper</numerusform>
                <numerusform>%Ln papers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::MainWindow</name>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>%Ln paper</numerusform>
                <numerusform>%Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Open %Ln page(s) in the browser?</source>
            <translation>
                <numerusform>Open %Ln page in the browser?</numerusform>
                <numerusform>Open %Ln pages in the browser?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) opened, and their papers are no longer selected.</source>
            <translation>
                <numerusform>%Ln page opened, and its paper is no longer selected.</numerusform>
                <numerusform>%Ln pages opened, and their papers are no longer selected.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::NewPapers</name>
        <message numerus="yes">
            <source>%Ln new paper(s)</source>
            <translation>
                <numerusform>%Ln new paper</numerusform>
                <numerusform>%Ln new papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln source(s) added</source>
            <translation>
                <numerusform>%Ln source added</numerusform>
                <numerusform>%Ln sources added</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperCommands</name>
        <message numerus="yes">
            <source>%Ln page(s) are too many for a browser. Select %1 papers at most.</source>
            <translation>
                <numerusform>%Ln page are too many for a browser. Select %1 papers at most.</numerusform>
                <numerusform>%Ln pages are too many for a browser. Select %1 papers at most.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperFilter</name>
        <message numerus="yes">
            <source>This is too long: what stands behind the first %Ln characters is left out.</source>
            <translation>
                <numerusform>This is too long: what stands behind the first %Ln characters is left out.</numerusform>
                <numerusform>This is too long: what stands behind the first %Ln characters is left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperListModel</name>
        <message numerus="yes">
            <source>%n vote(s).</source>
            <translation>
                <numerusform>%n vote.</numerusform>
                <numerusform>%n votes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::PaperListView</name>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>%Ln paper</numerusform>
                <numerusform>%Ln papers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SavedViewsModel</name>
        <message numerus="yes">
            <source>%1, %n paper(s), %2 unread</source>
            <translation>
                <numerusform>%1, %n paper, %2 unread</numerusform>
                <numerusform>%1, %n papers, %2 unread</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SearchField</name>
        <message numerus="yes">
            <source>Search in %Ln paper(s)</source>
            <translation>
                <numerusform>Search in %Ln paper</numerusform>
                <numerusform>Search in %Ln papers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SelectionBar</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <comment>papers</comment>
            <translation>
                <numerusform>%Ln selected</numerusform>
                <numerusform>%Ln selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SourceWords</name>
        <message numerus="yes">
            <source>Earlier days paused, %Ln left</source>
            <translation>
                <numerusform>Earlier days paused, %Ln left</numerusform>
                <numerusform>Earlier days paused, %Ln left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %Ln hour(s)</source>
            <translation>
                <numerusform>every %Ln hour</numerusform>
                <numerusform>every %Ln hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SourcesSection</name>
        <message numerus="yes">
            <source>%Ln with trouble</source>
            <translation>
                <numerusform>%Ln with trouble</numerusform>
                <numerusform>%Ln with trouble</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::StatusLine</name>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>%Ln paper</numerusform>
                <numerusform>%Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Online · %Ln request(s)</source>
            <translation>
                <numerusform>Online · %Ln request</numerusform>
                <numerusform>Online · %Ln requests</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::StepWords</name>
        <message numerus="yes">
            <source>%Ln paper(s) marked read</source>
            <translation>
                <numerusform>%Ln paper marked read</numerusform>
                <numerusform>%Ln papers marked read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mark %Ln paper(s) read</source>
            <translation>
                <numerusform>mark %Ln paper read</numerusform>
                <numerusform>mark %Ln papers read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) marked unread</source>
            <translation>
                <numerusform>%Ln paper marked unread</numerusform>
                <numerusform>%Ln papers marked unread</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mark %Ln paper(s) unread</source>
            <translation>
                <numerusform>mark %Ln paper unread</numerusform>
                <numerusform>mark %Ln papers unread</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) starred</source>
            <translation>
                <numerusform>%Ln paper starred</numerusform>
                <numerusform>%Ln papers starred</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>star %Ln paper(s)</source>
            <translation>
                <numerusform>star %Ln paper</numerusform>
                <numerusform>star %Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Star taken from %Ln paper(s)</source>
            <translation>
                <numerusform>Star taken from %Ln paper</numerusform>
                <numerusform>Star taken from %Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take the star from %Ln paper(s)</source>
            <translation>
                <numerusform>take the star from %Ln paper</numerusform>
                <numerusform>take the star from %Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) put on the reading list</source>
            <translation>
                <numerusform>%Ln paper put on the reading list</numerusform>
                <numerusform>%Ln papers put on the reading list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>put %Ln paper(s) on the reading list</source>
            <translation>
                <numerusform>put %Ln paper on the reading list</numerusform>
                <numerusform>put %Ln papers on the reading list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) taken off the reading list</source>
            <translation>
                <numerusform>%Ln paper taken off the reading list</numerusform>
                <numerusform>%Ln papers taken off the reading list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take %Ln paper(s) off the reading list</source>
            <translation>
                <numerusform>take %Ln paper off the reading list</numerusform>
                <numerusform>take %Ln papers off the reading list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Less like %Ln paper(s)</source>
            <translation>
                <numerusform>Less like %Ln paper</numerusform>
                <numerusform>Less like %Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>less like %Ln paper(s)</source>
            <translation>
                <numerusform>less like %Ln paper</numerusform>
                <numerusform>less like %Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>More like %Ln paper(s)</source>
            <translation>
                <numerusform>More like %Ln paper</numerusform>
                <numerusform>More like %Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more like %Ln paper(s)</source>
            <translation>
                <numerusform>more like %Ln paper</numerusform>
                <numerusform>more like %Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Neither more nor less like %Ln paper(s)</source>
            <translation>
                <numerusform>Neither more nor less like %Ln paper</numerusform>
                <numerusform>Neither more nor less like %Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>neither more nor less like %Ln paper(s)</source>
            <translation>
                <numerusform>neither more nor less like %Ln paper</numerusform>
                <numerusform>neither more nor less like %Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tags of %Ln paper(s) changed</source>
            <translation>
                <numerusform>Tags of %Ln paper changed</numerusform>
                <numerusform>Tags of %Ln papers changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change the tags of %Ln paper(s)</source>
            <translation>
                <numerusform>change the tags of %Ln paper</numerusform>
                <numerusform>change the tags of %Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) tagged “%1”</source>
            <translation>
                <numerusform>%Ln paper tagged “%1”</numerusform>
                <numerusform>%Ln papers tagged “%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>tag %Ln paper(s) “%1”</source>
            <translation>
                <numerusform>tag %Ln paper “%1”</numerusform>
                <numerusform>tag %Ln papers “%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag “%1” taken from %Ln paper(s)</source>
            <translation>
                <numerusform>Tag “%1” taken from %Ln paper</numerusform>
                <numerusform>Tag “%1” taken from %Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take the tag “%1” from %Ln paper(s)</source>
            <translation>
                <numerusform>take the tag “%1” from %Ln paper</numerusform>
                <numerusform>take the tag “%1” from %Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paper(s) changed</source>
            <translation>
                <numerusform>%Ln paper changed</numerusform>
                <numerusform>%Ln papers changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change %Ln paper(s)</source>
            <translation>
                <numerusform>change %Ln paper</numerusform>
                <numerusform>change %Ln papers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::SummaryRenderer</name>
        <message numerus="yes">
            <source>in %n digest(s)</source>
            <translation>
                <numerusform>in %n digest</numerusform>
                <numerusform>in %n digests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hit(s) in the rest</source>
            <translation>
                <numerusform>%Ln hit in the rest</numerusform>
                <numerusform>%Ln hits in the rest</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::TagBox</name>
        <message numerus="yes">
            <source>Tags of %Ln paper(s)</source>
            <translation>
                <numerusform>Tags of %Ln paper</numerusform>
                <numerusform>Tags of %Ln papers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::UnreadDays</name>
        <message numerus="yes">
            <source>All %Ln paper(s) of this view read.</source>
            <translation>
                <numerusform>All %Ln paper of this view read.</numerusform>
                <numerusform>All %Ln papers of this view read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::VotesHistogram</name>
        <message numerus="yes">
            <source>%1, %n paper(s)</source>
            <extracomment>%1: "50 to 99 votes"</extracomment>
            <translation>
                <numerusform>%1, %n paper</numerusform>
                <numerusform>%1, %n papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %Ln paper(s)</source>
            <extracomment>%1: "50 – 99 votes"</extracomment>
            <translation>
                <numerusform>%1 · %Ln paper</numerusform>
                <numerusform>%1 · %Ln papers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::Wording</name>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>%Ln paper</numerusform>
                <numerusform>%Ln papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln vote(s) or more</source>
            <translation>
                <numerusform>%Ln vote or more</numerusform>
                <numerusform>%Ln votes or more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>up to %Ln vote(s)</source>
            <translation>
                <numerusform>up to %Ln vote</numerusform>
                <numerusform>up to %Ln votes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln vote(s)</source>
            <translation>
                <numerusform>%Ln vote</numerusform>
                <numerusform>%Ln votes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paperlark::ZoteroSending</name>
        <message numerus="yes">
            <source>Sent %Ln paper(s) to Zotero</source>
            <translation>
                <numerusform>Sent %Ln paper to Zotero</numerusform>
                <numerusform>Sent %Ln papers to Zotero</numerusform>
            </translation>
        </message>
    </context>
</TS>
