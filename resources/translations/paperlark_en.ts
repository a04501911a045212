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
        <name>Paperlark::FacetModel</name>
        <message numerus="yes">
            <source>%1, %n paper(s), included</source>
            <translation>
                <numerusform>%1, %n paper, included</numerusform>
                <numerusform>%1, %n papers, included</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n paper(s), excluded</source>
            <translation>
                <numerusform>%1, %n paper, excluded</numerusform>
                <numerusform>%1, %n papers, excluded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n paper(s)</source>
            <translation>
                <numerusform>%1, %n paper</numerusform>
                <numerusform>%1, %n papers</numerusform>
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
        <name>Paperlark::FilterBar</name>
        <message numerus="yes">
            <source>%1 paper(s)</source>
            <translation>
                <numerusform>%1 paper</numerusform>
                <numerusform>%1 papers</numerusform>
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
        <name>Paperlark::Wording</name>
        <message numerus="yes">
            <source>%Ln paper(s)</source>
            <translation>
                <numerusform>%Ln paper</numerusform>
                <numerusform>%Ln papers</numerusform>
            </translation>
        </message>
    </context>
</TS>
