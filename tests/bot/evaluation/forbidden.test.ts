import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { describe, it } from 'mocha';
import { DEMO_PROGRAMME } from '../../../bot/demo/programme.ts';
import { annexPaper } from '../../../bot/evaluation/annex.ts';
import { ownWords } from '../../../bot/evaluation/own-words.ts';
import { excelOf } from '../../../bot/evaluation/excel.ts';
import { openPaper } from '../../../bot/evaluation/paper.ts';
import { ALL_IDS } from '../../../bot/evaluation/shown.ts';
import { textsIn } from '../../../bot/evaluation/texts.ts';
import { paperOf } from '../../../bot/evaluation/word.ts';
import { evaluationFile } from '../../../bot/files/evaluation-file.ts';
import { EVALUATION_PARTS } from '../../../bot/files/file.ts';
import type { Forbidden } from '../../../bot/files/forbidden.ts';
import { forbiddenIn, wordsOf } from '../../../bot/files/forbidden.ts';
import { DERIVED_IDS } from '../../../domain/evaluation/derived.ts';
import type { Programme } from '../../../domain/programme.ts';
import { evaluationOf, EXAMPLE, inputOf } from './example.ts';

const NOBODY: Forbidden = { names: [], references: [], cases: [], prefixes: ['ML'], cvr: [] };

const CITIZENS: Forbidden = {
  names: ['Mette Frandsen', 'Jens', 'Bo Dage', 'Maj', 'Anne-Marie Ørum', 'J.K.'],
  references: ['25/012345', '8801', 'SAG 77-4', '1234567'],
  cases: ['ML-2026-001'],
  prefixes: ['ML'],
  cvr: ['12345674'],
};

const committee = (value: string): Programme => ({
  ...DEMO_PROGRAMME,
  setUp: { ...DEMO_PROGRAMME.setUp, committee: [{ from: '2015-01-01', value }] },
});

const fileWith = (part: 'open' | 'annex' | 'excel', programme: Programme, forbidden = CITIZENS) =>
  evaluationFile(part, { ...inputOf(EXAMPLE), programme, rows: [], forbidden });

const ORGANISATIONS = DEMO_PROGRAMME.organisations.flatMap(({ name }) => wordsOf(name));

const OWN = ownWords(inputOf(EXAMPLE));

const paperWith = (text: string): Promise<Uint8Array> =>
  paperOf({
    title: 'T',
    pageHead: 'H',
    blocks: [
      { kind: 'title', text: 'T' },
      { kind: 'heading', level: 1, text: 'Lån' },
      { kind: 'text', text },
    ],
  });

const placeOf = async (text: string, forbidden: Forbidden = CITIZENS): Promise<string | undefined> =>
  forbiddenIn(await paperWith(text), forbidden, OWN);

const chart = (caption: string, label: string) =>
  paperOf({
    title: 'T',
    pageHead: 'H',
    blocks: [
      {
        kind: 'chart',
        chart: { kind: 'bars', caption, counts: 'lån', bars: [{ label, value: 4 }] },
      },
    ],
  });

const many = (entry: number) => ({
  ...EXAMPLE,
  figures: { ...EXAMPLE.figures, talks: { ...EXAMPLE.figures.talks, entries: [entry] } },
});

const foundAmong = async (entry: number) =>
  forbiddenIn(await excelOf(inputOf(many(entry)), []), CITIZENS, OWN);

describe('A file without names', () => {
  it('leaves where nobody can be found in it', async () => {
    for (const part of EVALUATION_PARTS) {
      const file = await fileWith(part, DEMO_PROGRAMME);
      assert.ok(!('refused' in file), part);
      assert.match(file.name, /^evaluering-ML-2026-01-01-2026-12-31-.+\.(?:docx|xlsx)$/);
      assert.equal(part === 'open', !file.name.includes('fortroligt'));
    }
  });

  it('is not made with a name, a number of a case, a reference, a CVR or a CPR number', async () => {
    for (const said of [
      'Udvalget for Mette',
      'Udvalget for Frandsens plan',
      'Jens’ udvalg',
      'Udvalget (Jens)',
      'Maj har spurgt',
      'Bo Dage var her',
      'Anne-Marie',
      'sagen 25/012345.',
      'sagen sag 77-4',
      'sagen 1234567',
      'ML-2026-001',
      'ml 2031 17',
      'CVR 12345674',
      'CVR 12 34 56 74',
      '010190-1234',
      '0101901234',
    ]) {
      assert.equal(await placeOf(said), 'under »Lån«', said);
    }
    for (const said of ['Udvalget for Mette Frandsen', '0101901234']) {
      const file = await fileWith('open', committee(said));
      assert.ok('refused' in file, said);
      assert.match(file.refused.da, /navn eller nummer, under »Beslutningskompetence«\. /);
      assert.match(file.refused.da, /Ret det, eller få en administrator til at hjælpe/);
      assert.doesNotMatch(JSON.stringify(file), /Mette|Frandsen|0101/);
    }
  });

  it('is made where a word only looks like a name', async () => {
    for (const said of [
      'Udvalget mødes i maj',
      'Dage og datoer, Bo',
      'Jensen og metteagtigt',
      'sagen 125/0123456',
      'nr. 8801',
      'HTML 2026',
      'CVR 123456745',
    ]) {
      const forbidden = { ...CITIZENS, names: CITIZENS.names.filter((name) => name !== 'Bo Dage') };
      assert.equal(await placeOf(said, forbidden), undefined, said);
    }
  });

  it('does not count the words of its own sentences, but the same person by full name', async () => {
    // »Dage« begins labels, and »Aalborg« and »Tal« stand in every file.
    assert.ok(OWN.has('Dage') && OWN.has('Aalborg') && !OWN.has('Maj') && !OWN.has('Mette'));
    const names = ['Dage', 'Tal Dage', 'Aalborg', 'Job'];
    for (const part of EVALUATION_PARTS)
      assert.ok(!('refused' in (await fileWith(part, DEMO_PROGRAMME, { ...NOBODY, names }))), part);
    assert.equal(await placeOf('Her er Tal Dage.', { ...NOBODY, names }), 'under »Lån«');
    assert.equal(await placeOf('Her er Tal og Dage.', { ...NOBODY, names }), undefined);
  });

  it('knows the words of its own sentences, whatever the figures are and whichever of them are public', () => {
    const nameless = { ...DEMO_PROGRAMME, name: '', setUp: {}, lending: [], dataProtection: [] };
    const value = fc.oneof(fc.nat({ max: 14 }), fc.nat({ max: 100_000 }), fc.constant(undefined));
    const derived = fc.oneof(
      fc.record({ value: fc.nat({ max: 5_000 }) }),
      fc
        .constantFrom(...(['no-price', 'no-saving', 'nothing-to-divide', 'places-in-all'] as const))
        .map((missing) => ({ missing })),
    );
    const values = fc.array(value, { minLength: 200, maxLength: 200 });
    const worked = fc.array(derived, { minLength: DERIVED_IDS.length, maxLength: DERIVED_IDS.length });
    fc.assert(
      fc.property(values, worked, fc.subarray([...ALL_IDS]), (counted, out, open) => {
        const evaluation = evaluationOf(
          (_, at) => counted[at],
          Object.fromEntries(DERIVED_IDS.map((id, at) => [id, out[at]])) as typeof EXAMPLE.derived,
          (id) => open.includes(id),
        );
        const input = { ...inputOf(evaluation), programme: nameless };
        for (const text of [openPaper(input), annexPaper(input)]
          .flatMap(({ blocks }) => blocks)
          .flatMap(textsIn))
          for (const word of wordsOf(text))
            if (/^\p{Lu}/u.test(word))
              assert.ok(OWN.has(word) || ORGANISATIONS.includes(word), `${word}: ${text}`);
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  it('has the words that people have set searched, whatever the product says itself', () => {
    const programme = committee('Hornung');
    assert.ok(!ownWords({ ...inputOf(EXAMPLE), programme }).has('Hornung'));
    assert.ok(!OWN.has('Vejle'));
  });

  it('is searched in its head, its charts, its workbooks and its properties too', async () => {
    const paper = {
      title: 'T',
      pageHead: 'For Mette',
      blocks: [{ kind: 'title', text: 'T' }] as const,
    };
    assert.equal(await forbiddenIn(await paperOf(paper), CITIZENS, OWN), 'i sidehovedet');
    assert.equal(await forbiddenIn(await chart('Til Mette', 'Lån'), CITIZENS, OWN), 'i titlen');
    assert.notEqual(await forbiddenIn(await chart('Figur', 'Frandsen'), CITIZENS, OWN), undefined);
    const { Document, Packer, Paragraph } = await import('docx');
    const bytes = await Packer.toBuffer(
      new Document({ creator: 'Mette Frandsen', sections: [{ children: [new Paragraph('T')] }] }),
    );
    assert.equal(await forbiddenIn(bytes, CITIZENS, OWN), 'i filens egenskaber');
  });

  it('is searched where a name is written in several runs', async () => {
    const { Document, Packer, Paragraph, TextRun } = await import('docx');
    const bytes = await Packer.toBuffer(
      new Document({
        sections: [
          {
            children: [
              new Paragraph({ children: [new TextRun('Fran'), new TextRun({ text: 'dsen', bold: true })] }),
            ],
          },
        ],
      }),
    );
    assert.equal(await forbiddenIn(bytes, CITIZENS, OWN), 'i titlen');
  });

  it('says the sheet and the cell, and not where the place is itself the word', async () => {
    const named = { ...DEMO_PROGRAMME, name: 'Lån til Mette' };
    const sheet = await fileWith('excel', named);
    assert.ok('refused' in sheet);
    assert.match(sheet.refused.da, /i arket »Metode«, celle A2/);
    const heading = paperOf({
      title: 'T',
      pageHead: 'H',
      blocks: [
        { kind: 'heading', level: 1, text: 'Om Mette' },
        { kind: 'text', text: 'T' },
      ],
    });
    assert.equal(await forbiddenIn(await heading, CITIZENS, OWN), 'i en overskrift');
  });

  it('has its numbers searched as well', async () => {
    assert.match((await foundAmong(12_345_674)) ?? '', /^i arket »Kilder«, celle B\d+$/);
    assert.match((await foundAmong(1_234_567)) ?? '', /^i arket »Kilder«, celle B\d+$/);
    assert.match((await foundAmong(101_901_234)) ?? '', /^i arket »Kilder«, celle B\d+$/);
    // A short reference is a number like any other, and no figure may be held up by it.
    assert.equal(await foundAmong(8_801), undefined);
  });
});
