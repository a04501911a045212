<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
