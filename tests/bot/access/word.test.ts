import assert from 'node:assert/strict';
import type { AccessDocument } from '../../../bot/access/document.ts';
import { accessFile } from '../../../bot/files/access-file.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { partsOf, wordText } from './read-files.ts';

const withText = (value: string): AccessDocument => ({
  title: 'Indsigt i oplysninger om dig',
  number: 'ML-2026-001',
  controller: 'Jobcenter Vallensbæk',
  madeOn: '2026-11-23',
  sections: [{ title: 'Sagen', entries: [{ heading: value, lines: [{ label: 'Idé', value }] }] }],
});

const fileOf = async (value: string) => {
  const file = await accessFile(withText(value), 'word');
  assert.ok(!('refused' in file), value);
  return file;
};

const MARKUP = [
  '<w:hyperlink r:id="rId9"><w:r><w:t>klik</w:t></w:r></w:hyperlink>',
  '<w:fldSimple w:instr="DDEAUTO cmd"/>',
  '{ INCLUDETEXT "http://example.com/x" }',
  '=HYPERLINK("http://example.com")',
  'https://example.com/ [klik](javascript:alert(1))',
  ']]></w:t></w:r><w:r><w:instrText>AUTOOPEN</w:instrText>',
  '\u0000\u0001\u0008\u001F\uFFFE\uD800 rest',
  '& < > " \'',
];

/** What Word would do something for: links, fields, objects, scripts and anything fetched. */
const ACTIVE =
  /<w:(?:hyperlink|fldSimple|instrText|fldChar|object|control|altChunk)\b|TargetMode="External"|<\?mso|oleObject|vbaProject/;

describe('The Word file of a citizen', () => {
  it('does nothing when opened, whatever stands in the case', async () => {
    for (const value of [...MARKUP, ...HOSTILE]) {
      const parts = partsOf(await fileOf(value));
      for (const [name, part] of Object.entries(parts)) {
        assert.doesNotMatch(part, ACTIVE, `${name}: ${value}`);
        assert.doesNotMatch(name, /\.(?:bin|vbs|js|exe)$/i);
        // XML holds none of these, and Word opens no file that has one.
        if (name.endsWith('.xml')) assert.doesNotMatch(part, /[^\P{Cc}\t\n\r]/u, name);
      }
    }
  });

  it('shows what people wrote letter by letter', async () => {
    for (const value of ['<b>fed</b> & "citat" \'enkelt\'', 'to\nlinjer', '{ DATE }', 'æøå €'])
      assert.ok(wordText(await fileOf(value)).includes(value), value);
  });

  it('is a draft to be read through for other people, and says so first', async () => {
    const file = await fileOf('Cykler');
    assert.equal(file.name, 'indsigt-ML-2026-001-jobcenter-vallensbaek-udkast.docx');
    assert.match(wordText(file), /^Udkast\. Gennemgå teksten for oplysninger om andre personer/);
    const json = await accessFile(withText('Cykler'), 'json');
    assert.ok(!('refused' in json));
    assert.equal(json.name, 'indsigt-ML-2026-001-jobcenter-vallensbaek-udkast.json');
    const read = JSON.parse(new TextDecoder().decode(json.bytes)) as { readonly udkast: string };
    assert.match(read.udkast, /^Udkast/);
  });

  it('is not made where a CPR number stands in it, and says under which heading', async () => {
    for (const format of ['word', 'json'] as const)
      for (const value of ['Hun har 010190-1234', 'nr. 0101901234.', '010190 1234']) {
        const file = await accessFile(withText(value), format);
        assert.ok('refused' in file, value);
        assert.match(file.refused.da, /ligner et CPR-nummer, under »Sagen«/);
        assert.doesNotMatch(JSON.stringify(file), /0101/);
      }
  });
});
