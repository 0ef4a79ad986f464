import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { DEMO_PROGRAMME } from '../../../bot/demo/programme.ts';
import type { Block } from '../../../bot/evaluation/content.ts';
import type { PaperInput } from '../../../bot/evaluation/input.ts';
import { openPaper } from '../../../bot/evaluation/paper.ts';
import { ALL_IDS, definitionOf } from '../../../bot/evaluation/shown.ts';
import { textsIn } from '../../../bot/evaluation/texts.ts';
import { paperOf } from '../../../bot/evaluation/word.ts';
import { DERIVED_IDS } from '../../../domain/evaluation/derived.ts';
import type { Programme } from '../../../domain/programme.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { partsOf, wordText } from '../access/read-files.ts';
import { evaluationOf, EXAMPLE, inputOf, PILOT } from './example.ts';

/** As the committee's papers have them (practice §6), in this order. */
const HEADINGS = [
  'Resumé',
  'Sagsfremstilling',
  'Baggrund og beslutning 2015',
  'Sammenhæng med Iværksætterhuset',
  'Rekruttering og visitation',
  'Det opkvalificerende forløb',
  'Hovedforløb og lån',
  'Ind- og udskrivning',
  'Samarbejdet mellem de tre parter',
  'Hvad vi endnu ikke kan måle',
  'Muligheder: forlæng, tilpas, afslut',
  'Lovgrundlag',
  'Økonomi',
  'Indstilling',
  'Beslutning',
  'Beslutningskompetence',
  'Bilag',
];

const said = (block: Block): string => textsIn(block).join(' ');

const textOf = (input: PaperInput): string => openPaper(input).blocks.map(said).join('\n');

const wordFile = async (input: PaperInput) => ({ bytes: await paperOf(openPaper(input)) });

/** The chapter of an evaluation in which every figure has the value, and all are public. */
const allAre = (value: number): PaperInput =>
  inputOf(
    evaluationOf(
      () => value,
      Object.fromEntries(DERIVED_IDS.map((id) => [id, { value }])) as typeof EXAMPLE.derived,
      () => true,
    ),
  );

const withoutPrice: PaperInput = inputOf({
  ...EXAMPLE,
  derived: {
    ...EXAMPLE.derived,
    price: { missing: 'no-price' },
    'price-per-course': { missing: 'no-price' },
    'price-per-self-supporting': { missing: 'no-price' },
    'monthly-saving': { missing: 'no-saving' },
    'months-to-balance': { missing: 'no-saving' },
    'place-days-bought': { missing: 'places-in-all' },
    'place-use': { missing: 'places-in-all' },
  },
});

const MARKUP = '<w:fldSimple w:instr="DDEAUTO cmd"/> { INCLUDETEXT "http://example.com" } & =1+1';

/** What Word would do something for: links, fields, objects, and anything fetched. */
const ACTIVE = /<w:(?:hyperlink|fldSimple|instrText|fldChar|object|control|altChunk)\b|TargetMode="External"/;

describe("The committee's paper", () => {
  it('has the headings of a paper in Ishøj, in their order', async () => {
    for (const evaluation of [EXAMPLE, PILOT]) {
      const xml = partsOf(await wordFile(inputOf(evaluation)))['word/document.xml'] ?? '';
      const found = xml
        .split('</w:p>')
        .filter((paragraph) => /<w:pStyle w:val="Heading[12]"/.test(paragraph))
        .map((paragraph) =>
          [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text = '']) => text).join(''),
        );
      assert.deepEqual(
        found.filter((heading) => HEADINGS.includes(heading)),
        HEADINGS,
      );
      assert.deepEqual(
        found.filter((heading) => !HEADINGS.includes(heading)),
        [
          'Pris pr. plads',
          'Udnyttelse',
          'Lån og tab',
          'Hvad der skal til for balance',
          'Bilag 2: Metode og kilder',
        ],
      );
    }
  });

  it('says its figures in sentences', () => {
    const text = textOf(inputOf(EXAMPLE));
    for (const sentence of [
      'Der kom 31 ansøgninger i perioden.',
      '17 gav en plads, fire står på venteliste, seks fik afslag, og tre blev trukket tilbage.',
      'Fristen for svaret blev overholdt i 92,9 % af afgørelserne.',
      'Fra ansøgning til afgørelse gik der typisk 20,5 dage.',
      'Det blev til 520,5 timer med fremmøde.',
      'Der blev søgt om 318.000 kr. og bevilget 241.500 kr. i alt.',
      'Syv borgere fik udbetalt lån.',
      'Ved udskrivningen var 50 % selvforsørgende, af dem, hvor vi ved det.',
      'Seks måneder efter var 57,1 % selvforsørgende, af dem, hvor vi ved det.',
      'Prisen for perioden er 960.000 kr. Det er 56.471 kr. for hvert forløb, der begyndte.',
      'Så skal der 83,5 måneder med selvforsørgelse til for at dække prisen',
      'Talt op til hændelse nr. 4.711 den 12. januar 2027.',
      'når det handler om mindst 3 borgere',
      'To evalueringer af perioder, der overlapper, må ikke sammenlignes',
    ])
      assert.ok(text.includes(sentence), sentence);
    assert.doesNotMatch(text, /\.\.|undefined|NaN| {2}|\n[a-zæøå]/);
  });

  it('says what its price lacks, and of what a price for all that was bought is the price', () => {
    const lacking = (leftOut: number): string =>
      textOf(inputOf({ ...EXAMPLE, derived: { ...EXAMPLE.derived, price: { value: 960_000, leftOut } } }));
    assert.ok(
      lacking(1).includes('I prisen er der ikke alt: 1 begyndt måned eller forløb er ikke regnet med'),
    );
    assert.ok(lacking(11).includes('11 begyndte måneder eller forløb er ikke regnet med, for der var ikke'));
    const whole = textOf(inputOf(EXAMPLE));
    assert.doesNotMatch(whole, /ikke regnet med/);
    assert.ok(whole.includes('Til samme pris koster en ny periode af samme længde 960.000 kr.'));
    const economy = {
      placePrice: [{ from: '2015-09-01', value: { amount: 120_000, per: 'period' as const } }],
    };
    const ofPeriod = textOf({ ...inputOf(EXAMPLE), programme: { ...DEMO_PROGRAMME, economy } });
    assert.ok(
      ofPeriod.includes('Til samme pris koster en ny periode af samme længde som den købte 960.000 kr.'),
    );
  });

  it('speaks of none, one and two in good Danish', () => {
    const none = textOf(allAre(0));
    assert.ok(none.includes('Der kom ingen ansøgninger i perioden.'));
    assert.ok(none.includes('Ingen borgere fik udbetalt lån.'));
    assert.ok(none.includes('Ingen kom på venteliste.'));
    assert.doesNotMatch(none, /ingen gange|(?<!\p{L})(?:blev|er|har) \p{L}+ ingen /u);
    assert.doesNotMatch(none, /mindre end én dag i alt/);
    const one = textOf(allAre(1));
    assert.ok(one.includes('Der kom én ansøgning i perioden.'));
    assert.ok(one.includes('Ét forløb begyndte i perioden.'));
    assert.ok(one.includes('Én borger fik udbetalt lån.'));
    assert.ok(one.includes('Der blev givet ét tilbud om plads fra ventelisten.'));
    assert.doesNotMatch(
      one,
      /(?:én|ét|Én|Ét) (?:ansøgninger|borgere|sager|gange|dage|afgørelser|klager)(?!\p{L})/u,
    );
    const two = textOf(allAre(2));
    assert.ok(two.includes('Der kom to ansøgninger i perioden.'));
    assert.ok(two.includes('To borgere fik udbetalt lån.'));
    for (const text of [none, one, two]) assert.doesNotMatch(text, /\.\.|undefined|NaN|\n[a-zæøå]/);
  });

  it('says of what is not public where it stands, and never how many', () => {
    const text = textOf(inputOf(PILOT));
    assert.ok(text.includes('Tallene om rekruttering og visitation står i det fortrolige talbilag.'));
    assert.ok(text.includes('Pladserne var i brug i 301 dage i alt.'));
    assert.doesNotMatch(text, /under 3|mindre end 3|færre end/);
    const closings = text.match(/fortrolige talbilag/g) ?? [];
    assert.ok(closings.length <= 16, `said ${closings.length} times`);
  });

  it('says why something cannot be worked out, and who can do something about it', () => {
    const text = textOf(withoutPrice);
    for (const sentence of [
      'Prisen kan ikke regnes ud, for der er ikke sat en pris for en plads. En administrator kan foreslå den med »ret regel«',
      'der er ikke sat et tal for, hvad kommunen sparer på en måned med selvforsørgelse',
      'pladserne er købt i alt for perioden',
    ])
      assert.equal(text.split(sentence).length, 2, sentence);
  });

  it('leaves marked places for the secretary, and writes no advice of its own', () => {
    const blocks = openPaper(inputOf(EXAMPLE)).blocks;
    const places = blocks.filter(({ kind }) => kind === 'to-write').map(said);
    assert.ok(places.length >= 7);
    for (const place of places) assert.match(place, /^\[Sekretæren skriver: .+\]$/);
    for (const under of ['Indstilling', 'Beslutning']) {
      const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === under);
      assert.equal(blocks[at + 1]?.kind, 'to-write', under);
    }
  });

  it('takes names and legal bases from the programme as they are on the last day', () => {
    const programme = {
      ...DEMO_PROGRAMME,
      setUp: {
        committee: [
          { from: '2015-01-01', to: '2026-06-30', value: 'Det gamle udvalg' },
          { from: '2026-07-01', value: 'Udvalget for job' },
        ],
      },
    };
    const text = textOf({ ...inputOf(EXAMPLE), programme });
    assert.ok(text.includes('Udvalget for job'));
    assert.ok(!text.includes('Det gamle udvalg'));
    assert.ok(
      text.includes('[Sekretæren skriver: grundlaget for det, der ikke er sat op: Afgørelser om en plads'),
    );
    const bare = textOf({ ...inputOf(EXAMPLE), programme: { ...DEMO_PROGRAMME, setUp: {} } });
    assert.ok(bare.includes('[Sekretæren skriver: det udvalg, der beslutter'));
  });

  it('names the source of numbers that are not its own, and how little of it was read', () => {
    const text = textOf(inputOf(EXAMPLE));
    assert.match(text, /6 % er selvforsørgende inden for fem år \(CASA\)/);
    assert.match(text, /Aalborg satte sig for, at 80 skulle begynde, 60 få lån og 45 klare sig/);
    assert.match(text, /kun læst åbningen af en sekundær kilde/);
  });

  it('defines every figure that it shows', () => {
    const { blocks } = openPaper(inputOf(EXAMPLE));
    const shown = new Set(blocks.flatMap((block) => ('shows' in block ? (block.shows ?? []) : [])));
    assert.ok(shown.size > 70, `only ${shown.size} figures are shown`);
    const definitions = blocks.flatMap((block) => (block.kind === 'table' ? [said(block)] : [])).at(-1) ?? '';
    for (const id of ALL_IDS) {
      const { label, means } = definitionOf(id);
      if (shown.has(id)) assert.ok(definitions.includes(label) && definitions.includes(means), id);
    }
  });

  it('has charts with their numbers in words for who hears it', async () => {
    const parts = partsOf(await wordFile(inputOf(EXAMPLE)));
    const described = [...(parts['word/document.xml'] ?? '').matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)];
    assert.ok(described.length >= 5, `only ${described.length} charts`);
    for (const [at, [, alt = '']] of described.entries())
      assert.match(alt, new RegExp(`^Figur ${at + 1}\\. .+ Søjlediagram over [\\p{L} ]+\\. .+: \\d`, 'u'));
    assert.match(described[0]?.[1] ?? '', /Ansøgninger: 31, Fik en plads: 17/);
    const charts = Object.keys(parts).filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
    assert.equal(charts.length, described.length);
  });

  it('does nothing when opened, whatever the programme and its settings are called', async () => {
    const programme: Programme = {
      ...DEMO_PROGRAMME,
      name: MARKUP,
      organisations: DEMO_PROGRAMME.organisations.map((one) => ({ ...one, name: MARKUP })),
      setUp: {
        committee: [{ from: '2015-01-01', value: [...HOSTILE, MARKUP].join('\n') }],
        legalBasis: { place: [{ from: '2015-01-01', value: MARKUP }] },
      },
    };
    const file = await wordFile({ ...inputOf(EXAMPLE), programme });
    const parts = partsOf(file);
    for (const name of ['word/document.xml', 'word/header1.xml']) {
      assert.doesNotMatch(parts[name] ?? '', ACTIVE, name);
      assert.doesNotMatch(parts[name] ?? '', /[^\P{Cc}\t\n\r]/u, name);
    }
    assert.ok(wordText(file).includes(MARKUP));
  });

  it('says »Mikrolån« of who made it, and nothing else', async () => {
    const parts = partsOf(await wordFile(inputOf(EXAMPLE)));
    const core = parts['docProps/core.xml'] ?? '';
    const words = [...core.matchAll(/<(?:dc|cp):(?!revision)\w+>([^<]*)</g)].map(([, value]) => value);
    assert.deepEqual([...new Set(words)], ['Mikrolån']);
    assert.ok(wordText(await wordFile(inputOf(EXAMPLE))).includes('960.000\u00A0kr.'));
  });
});
