<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>GlanceMaker</name>
    <message numerus="yes">
        <source>No run for %n day(s), though one was due.</source>
        <translation>
            <numerusform>No run for %n day, though one was due.</numerusform>
            <numerusform>No run for %n days, though one was due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new file for %n day(s).</source>
        <translation>
            <numerusform>No new file for %n day.</numerusform>
            <numerusform>No new file for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlanceWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%1: no run for %n day(s)</source>
        <translation>
            <numerusform>%1: no run for %n day</numerusform>
            <numerusform>%1: no run for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was sent; %n row(s) were rejected</source>
        <translation>
            <numerusform>%1 was sent; %n row was rejected</numerusform>
            <numerusform>%1 was sent; %n rows were rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccasionWords</name>
    <message numerus="yes">
        <source>%1 rows read.</source>
        <translation>
            <numerusform>%1 row read.</numerusform>
            <numerusform>%1 rows read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message numerus="yes">
        <source>%n row(s) may or may not have arrived</source>
        <translation>
            <numerusform>%n row may or may not have arrived</numerusform>
            <numerusform>%n rows may or may not have arrived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>Running since %1. So far %2 rows of %3: %4.</source>
        <translation>
            <numerusform>Running since %1. So far %2 row of %3: %4.</numerusform>
            <numerusform>Running since %1. So far %2 rows of %3: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent without a valid answer: %1 rows, which may or may not have arrived.</source>
        <translation>
            <numerusform>Sent without a valid answer: %1 row, which may or may not have arrived.</numerusform>
            <numerusform>Sent without a valid answer: %1 rows, which may or may not have arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows of %2 were read.</source>
        <translation>
            <numerusform>%1 row of %2 was read.</numerusform>
            <numerusform>%1 rows of %2 were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We sent %1 rows at %2 on %3, %4</source>
        <translation>
            <numerusform>We sent %1 row at %2 on %3, %4</numerusform>
            <numerusform>We sent %1 rows at %2 on %3, %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 accepted the upload of %2 rows at %3 on %4. Row results are not in yet.</source>
        <translation>
            <numerusform>%1 accepted the upload of %2 row at %3 on %4. Row results are not in yet.</numerusform>
            <numerusform>%1 accepted the upload of %2 rows at %3 on %4. Row results are not in yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message numerus="yes">
        <source>No run for %n day(s)</source>
        <translation>
            <numerusform>No run for %n day</numerusform>
            <numerusform>No run for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new file for %n day(s)</source>
        <translation>
            <numerusform>No new file for %n day</numerusform>
            <numerusform>No new file for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CalendarStrip</name>
    <message numerus="yes">
        <source>%1: %n runs. Worst: %2</source>
        <translation>
            <numerusform>%1: %n run. Worst: %2</numerusform>
            <numerusform>%1: %n runs. Worst: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CheckGrid</name>
    <message numerus="yes">
        <source>correction of “%1” in %Ln rows</source>
        <translation>
            <numerusform>correction of “%1” in %Ln row</numerusform>
            <numerusform>correction of “%1” in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells corrected for this push; the file stays as it is.</source>
        <translation>
            <numerusform>%Ln cell corrected for this push; the file stays as it is.</numerusform>
            <numerusform>%Ln cells corrected for this push; the file stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %Ln more like this</source>
        <translation>
            <numerusform>Correct %Ln more like this</numerusform>
            <numerusform>Correct %Ln more like this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CompareView</name>
    <message numerus="yes">
        <source>%1 rows are the same in both runs.</source>
        <translation>
            <numerusform>%1 row is the same in both runs.</numerusform>
            <numerusform>%1 rows are the same in both runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows have no key and are not compared.</source>
        <translation>
            <numerusform>%1 row has no key and is not compared.</numerusform>
            <numerusform>%1 rows have no key and are not compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::DoubtCard</name>
    <message numerus="yes">
        <source>Was request %1 received? %2 rows are unknown.</source>
        <translation>
            <numerusform>Was request %1 received? %2 row is unknown.</numerusform>
            <numerusform>Was request %1 received? %2 rows are unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Was request %1 received? %2 rows are unknown. The first of %3 open questions.</source>
        <translation>
            <numerusform>Was request %1 received? %2 row is unknown. The first of %3 open questions.</numerusform>
            <numerusform>Was request %1 received? %2 rows are unknown. The first of %3 open questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ExportLine</name>
    <message numerus="yes">
        <source>Wrote %1 rows to %2. Keys are masked; cell values are not in it.</source>
        <translation>
            <numerusform>Wrote %1 row to %2. Keys are masked; cell values are not in it.</numerusform>
            <numerusform>Wrote %1 rows to %2. Keys are masked; cell values are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FeedOffer</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::PersonView</name>
    <message numerus="yes">
        <source>%n rows about this person, newest first.</source>
        <translation>
            <numerusform>%n row about this person.</numerusform>
            <numerusform>%n rows about this person, newest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::PlaceFields</name>
    <message numerus="yes">
        <source>Fits now: %1, the newest, and %n more</source>
        <translation>
            <numerusform>Fits now: %1, the newest, and %n more</numerusform>
            <numerusform>Fits now: %1, the newest, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ReadStep</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows so far</source>
        <translation>
            <numerusform>%1 row so far</numerusform>
            <numerusform>%1 rows so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 rows.</source>
        <translation>
            <numerusform>Stopped after %1 row.</numerusform>
            <numerusform>Stopped after %1 rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the values: %1 of %2 rows</source>
        <translation>
            <numerusform>Reading the values: %1 of %2 row</numerusform>
            <numerusform>Reading the values: %1 of %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the values: %1 rows</source>
        <translation>
            <numerusform>Reading the values: %1 row</numerusform>
            <numerusform>Reading the values: %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows where %1.</source>
        <translation>
            <numerusform>%Ln row where %1.</numerusform>
            <numerusform>%Ln rows where %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ResultRows</name>
    <message numerus="yes">
        <source>Fix and send %n row(s) again</source>
        <translation>
            <numerusform>Fix and send %n row again</numerusform>
            <numerusform>Fix and send %n rows again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ResultStep</name>
    <message numerus="yes">
        <source>Sending %n row(s) to %1…</source>
        <translation>
            <numerusform>Sending %n row to %1…</numerusform>
            <numerusform>Sending %n rows to %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::RowsPanel</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 of %2 row</numerusform>
            <numerusform>%1 of %2 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ScheduleEditor</name>
    <message numerus="yes">
        <source>It rehearses first: %n run(s) plan and judge the file and send nothing, and you see here what they would have done. After that it sends.</source>
        <translation>
            <numerusform>It rehearses first: %n run plans and judges the file and sends nothing, and you see here what it would have done. After that it sends.</numerusform>
            <numerusform>It rehearses first: %n runs plan and judge the file and send nothing, and you see here what they would have done. After that it sends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::SchedulePanel</name>
    <message numerus="yes">
        <source>It rehearses: each run plans and judges the file and sends nothing. After %n clean one(s) in a row, or with “Go live”, it sends.</source>
        <translation>
            <numerusform>It rehearses: each run plans and judges the file and sends nothing. After %n clean one, or with “Go live”, it sends.</numerusform>
            <numerusform>It rehearses: each run plans and judges the file and sends nothing. After %n clean ones in a row, or with “Go live”, it sends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::TrayMenu</name>
    <message numerus="yes">
        <source>and %n more…</source>
        <translation>
            <numerusform>and %n more…</numerusform>
            <numerusform>and %n more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no run for %n day(s). Review…</source>
        <translation>
            <numerusform>%1: no run for %n day. Review…</numerusform>
            <numerusform>%1: no run for %n days. Review…</numerusform>
        </translation>
    </message>
</context>
</TS>
