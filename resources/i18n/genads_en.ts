<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Proposals</name>
    <message numerus="yes">
        <source>Take over %n</source>
        <translation>
            <numerusform>Take over %n</numerusform>
            <numerusform>Take over all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariationEntry</name>
    <message numerus="yes">
        <source>Branched from %1, %n difference(s)</source>
        <translation>
            <numerusform>Branched from %1, %n difference</numerusform>
            <numerusform>Branched from %1, %n differences</numerusform>
        </translation>
    </message>
</context>
</TS>
