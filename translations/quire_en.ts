<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Trying again in %n second.</numerusform>
            <numerusform>Trying again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the text could not be read; the answer is without them.</source>
        <translation>
            <numerusform>%n part of the text could not be read; the answer is without it.</numerusform>
            <numerusform>%n parts of the text could not be read; the answer is without them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::ActivityChart</name>
    <message numerus="yes">
        <source>at most %n a slot</source>
        <translation>
            <numerusform>at most %n a slot</numerusform>
            <numerusform>at most %n a slot</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentModel</name>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n slide</numerusform>
            <numerusform>%n slides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentPanel</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) cannot be read.</source>
        <translation>
            <numerusform>%n more file cannot be read.</numerusform>
            <numerusform>%n more files cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are already in the library, unchanged.</source>
        <translation>
            <numerusform>%n file is already in the library, unchanged.</numerusform>
            <numerusform>%n files are already in the library, unchanged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::DocumentView</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask only these %n</source>
        <translation>
            <numerusform>Ask only this one</numerusform>
            <numerusform>Ask only these %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::FallbackPage</name>
    <message numerus="yes">
        <source>Your administrator allows %n a day.</source>
        <translation>
            <numerusform>Your administrator allows %n a day.</numerusform>
            <numerusform>Your administrator allows %n a day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::PassphraseDialog</name>
    <message numerus="yes">
        <source>Take at least %n characters.</source>
        <translation>
            <numerusform>Take at least %n character.</numerusform>
            <numerusform>Take at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::PoolText</name>
    <message numerus="yes">
        <source>%1 of %n key(s) ready</source>
        <translation>
            <numerusform>%1 of %n key ready</numerusform>
            <numerusform>%1 of %n keys ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::QueueBar</name>
    <message numerus="yes">
        <source>Paused, %n file(s) wait</source>
        <translation>
            <numerusform>Paused, %n file waits</numerusform>
            <numerusform>Paused, %n files wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::StatusLine</name>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Reading %n file</numerusform>
            <numerusform>Reading %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::TierBanner</name>
    <message numerus="yes">
        <source>%n answer(s) from fallback keys today</source>
        <translation>
            <numerusform>%n answer from fallback keys today</numerusform>
            <numerusform>%n answers from fallback keys today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quire::ui::WatchedBar</name>
    <message numerus="yes">
        <source>Watching %1 and %n more</source>
        <translation>
            <numerusform>Watching %1 and %n more</numerusform>
            <numerusform>Watching %1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
