/** The messages that the files below translate, as the code has them. */
export const english = {
  'a.title': 'What to bring',
  'a.done': '{done} of {total} ready',
  'a.term': 'Bring the {委任状}',
} as const;

const head = '<?xml version="1.0" encoding="UTF-8"?>';

const body = (units: string) =>
  `<file original="interface" source-language="en" target-language="vi" datatype="plaintext"><body>${units}</body></file>`;

/** The same three translations as tools write them, or as near as their documents and files in public say. */
export const files: Readonly<Record<string, string>> = {
  'Weblate: no states, notes behind': `${head}
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">${body(`
  <trans-unit id="a.title" xml:space="preserve"><source>What to bring</source><target>Cần mang theo</target><note from="developer">A heading</note></trans-unit>
  <trans-unit xml:space="preserve" id="a.done"><source>{done} of {total} ready</source><target>Đã có {done} trên {total}</target></trans-unit>
  <trans-unit id="a.term" approved="yes"><source>Bring the {委任状}</source><target>Mang theo giấy uỷ quyền {委任状}</target></trans-unit>`)}
</xliff>`,
  'OmegaT with Okapi: segments, CDATA, entities, CRLF': `\uFEFF${head}
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:okp="okapi-framework:xliff-extensions" version="1.2" okp:version="1.5">${body(`
<trans-unit id="a.title" okp:note="x">
<source xml:lang="en">What to bring</source>
<seg-source><mrk mid="0" mtype="seg">What to bring</mrk></seg-source>
<target xml:lang="vi"><mrk mid="0" mtype="seg">C&#x1EA7;n mang theo</mrk></target>
</trans-unit>
<trans-unit id="a.done">
<source xml:lang="en">{done} of {total} ready</source>
<target xml:lang="vi" state="translated"><![CDATA[Đã có {done} trên {total}]]></target>
</trans-unit>
<trans-unit id="a.term">
<source xml:lang="en">Bring the <ph id="1">{委任状}</ph></source>
<target xml:lang="vi" state="final">Mang theo giấy uỷ quyền <ph id="1">{委任状}</ph></target>
</trans-unit>`)}
</xliff>`.replaceAll('\n', '\r\n'),
  'memoQ: a prefix, a status of its own, matches': `${head}
<x:xliff version="1.2" xmlns:x="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff">${body(`
<x:trans-unit mq:status="ManuallyConfirmed" id="a.title"><x:source xml:space="preserve">What to bring</x:source><x:target xml:space="preserve">Cần mang theo</x:target><x:alt-trans match-quality="80%"><x:source>What to do</x:source><x:target>Việc cần làm</x:target></x:alt-trans></x:trans-unit>
<x:trans-unit mq:status="Proofread" id="a.done"><x:source>{done} of {total} ready</x:source><x:target>Đã có <x:bpt id="1"/>{done} trên {total}<x:ept id="1"/></x:target></x:trans-unit>
<x:trans-unit mq:status="TranslatorConfirmed" id="a.term"><x:source>Bring the {委任状}</x:source><x:target>Mang theo giấy uỷ quyền <x:x id="1" equiv-text="{委任状}"/></x:target></x:trans-unit>`)
    .replaceAll('<file', '<x:file')
    .replaceAll('</file', '</x:file')
    .replaceAll('<body', '<x:body')
    .replaceAll('</body', '</x:body')}
</x:xliff>`,
  'Trados: definitions of segments, changes that are tracked': `${head}
<xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">${body(`<group>
<trans-unit id="a.title"><source>What to bring</source><seg-source><mrk mtype="seg" mid="1">What to bring</mrk></seg-source><target><mrk mtype="seg" mid="1"><mrk mtype="x-sdl-deleted">Đồ</mrk><mrk mtype="x-sdl-added">Cần</mrk> mang theo</mrk></target><sdl:seg-defs><sdl:seg id="1" conf="ApprovedTranslation"/></sdl:seg-defs></trans-unit>
<trans-unit id="a.done"><source>{done} of {total} ready</source><target>Đã có <g id="3">{done} trên</g> {total}</target></trans-unit>
<trans-unit id="a.term"><source>Bring the {委任状}</source><seg-source><mrk mtype="seg" mid="2">Bring the {委任状}</mrk></seg-source><target><mrk mtype="seg" mid="2">Mang theo giấy uỷ quyền {委任状}</mrk></target></trans-unit>
</group>`)}
</xliff>`,
  'Poedit: indented, by hand, the target wrapped': `${head}
<xliff version="1.2">${body(`
    <trans-unit id="a.title">
        <source>
            What to bring
        </source>
        <target state="needs-review-translation">
            Cần mang
            theo
        </target>
    </trans-unit>
    <trans-unit id="a.done"><source>{done} of {total} ready</source><note>before the target</note><target state="signed-off">Đã có {done} trên {total}</target></trans-unit>
    <trans-unit id="a.term"><source>Bring the {委任状}</source><target>Mang theo giấy uỷ quyền {委任状}</target></trans-unit>
`)}
</xliff>`,
};

/** What all of them say. */
export const vietnamese = {
  'a.title': 'Cần mang theo',
  'a.done': 'Đã có {done} trên {total}',
  'a.term': 'Mang theo giấy uỷ quyền {委任状}',
} as const;

/** A file with one unit, whose inside is given. */
export const fileWith = (inside: string, attributes = '', header = ''): string =>
  `${head}
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0">
<file original="interface" source-language="en" target-language="vi" datatype="plaintext"><header>${header}</header>
<body><trans-unit id="a.title"${attributes}>${inside}</trans-unit></body></file></xliff>`;
