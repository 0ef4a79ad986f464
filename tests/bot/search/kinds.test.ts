import assert from 'node:assert/strict';
import { createProgramme } from '../../../bot/set-up/create-programme.ts';
import { DEMO_PROGRAMME } from '../../../bot/demo/programme.ts';
import { rulesAt } from '../../../domain/programme.ts';
import { caseTags } from '../../../domain/case-tags.ts';
import type { CaseBody } from '../../../storage/documents/programme.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import { caseId, programmePartition } from '../../../storage/keys.ts';
import { carry } from '../../support/carry.ts';
import { disagreed, enrolled, refused, referred, walk } from '../../support/case-steps.ts';
import { lookFor, sayLook } from '../../support/looks.ts';
import type { Stage } from '../../support/stage.ts';
import { withStage } from '../../support/with-stage.ts';
import { ask, numbersIn } from './ask.ts';

/** Four cases in different states; the newest first: paused, joint, enrolled, with Næstved. */
const town = async (stage: Stage): Promise<void> => {
  await referred(stage, { citizenName: 'Maria Holm' });
  await enrolled(stage, { citizenName: 'Karl Madsen', journalRef: '25/2' });
  await disagreed(stage, { citizenName: 'Ali Kaya', journalRef: '25/3' });
  const paused = await enrolled(stage, { citizenName: 'Mariam Dahl', journalRef: '25/4' });
  await walk(stage, 'coach', `pause ${paused}`, { reason: 'illness' });
};

const MARIA = 'ML-2026-001 · M.H. – Til vurdering hos Næstved';
const KARL = 'ML-2026-002 · K.M. – Indskrevet';
const ALI = 'ML-2026-003 · A.K. – Uenighed – aftal et møde';
const MARIAM = 'ML-2026-004 · M.D. – På pause';

/** What is typed, and what a caseworker of all four finds. */
const FINDS: readonly (readonly [string | undefined, readonly string[]])[] = [
  [undefined, [MARIAM, ALI, KARL, MARIA]],
  ['', [MARIAM, ALI, KARL, MARIA]],
  ['  sager ', [MARIAM, ALI, KARL, MARIA]],
  ['ML-2026-003', [ALI]],
  ['ml-2026-3', [ALI]],
  ['3', [ALI]],
  ['003', [ALI]],
  ['sag 3', [ALI]],
  ['nr. 2', [KARL]],
  ['vis ML-2026-001', [MARIA]],
  ['25/012345', [MARIA]],
  ['25/3', [ALI]],
  ['K.M.', [KARL]],
  ['km', [KARL]],
  ['sager K.M.', [KARL]],
  ['Karl', [KARL]],
  ['karl madsen', [KARL]],
  ['mar', [MARIAM, MARIA]],
  ['Maria', [MARIAM, MARIA]],
  ['mariam', [MARIAM]],
  ['på pause', [MARIAM]],
  ['paused', [MARIAM]],
  ['i forløb', [MARIAM, KARL]],
  ['mine sager', [MARIAM, ALI, KARL, MARIA]],
  ['venter på Næstved', [ALI, MARIA]],
  ['venter på jobcentret', [ALI]],
  ['venter på udbyderen', [ALI, MARIA]],
  ['waiting for Næstved', [ALI, MARIA]],
  ['uenighed', [ALI]],
  ['indskrevet', [MARIAM, KARL]],
  ['til vurdering', [MARIA]],
];

const NOTHING = /^Jeg fandt ingen af dine sager\. Søg fx på »ML-2026-003«/;

const SECOND = { ...DEMO_PROGRAMME, id: 'andet-2026', name: 'Det andet forløb', prefix: 'XF' };

const inTwoProgrammes = withStage(
  async (stage) => {
    await town(stage);
    const number = 'XF-2026-001';
    const [doc] = await stage.store.read(programmePartition(DEMO_PROGRAMME.id), [caseId('ML-2026-001')]);
    assert.ok(doc);
    const body = { ...bodyOf<CaseBody>(doc), programme: SECOND.id, number };
    const tags = caseTags(body, rulesAt(SECOND, '2026-11-23'));
    await stage.store.commit(programmePartition(SECOND.id), [
      { op: 'create', id: caseId(number), tags, body },
    ]);
    const found = async (said?: string) => numbersIn(await ask(stage, 'caseworker', said));
    assert.deepEqual(await found(), ['ML-2026-004', 'ML-2026-003', 'ML-2026-002', 'ML-2026-001', number]);
    assert.deepEqual(await found('Maria Holm'), ['ML-2026-001', number]);
    assert.deepEqual(await found('1'), ['ML-2026-001', number]);
    assert.deepEqual(await found(number), [number]);
    const { raw } = await ask(stage, 'caseworker', number, { channel: true });
    assert.match(JSON.stringify(raw), /Det andet forløb/);
    // Leafing leads from one into the other.
    const pages: string[] = [];
    for (const skip of [0, 2, 4])
      pages.push(...numbersIn(await ask(stage, 'caseworker', 'sager', { skip, count: 2 })));
    assert.deepEqual(pages, ['ML-2026-004', 'ML-2026-003', 'ML-2026-002', 'ML-2026-001', number]);
  },
  {
    before: (store) => createProgramme(store, SECOND),
  },
);

describe('a search from Teams', () => {
  it(
    'finds by number, reference, initials, first name and status, the newest first',
    withStage(async (stage) => {
      await town(stage);
      for (const [said, rows] of FINDS)
        assert.deepEqual((await ask(stage, 'caseworker', said)).rows, rows, said);
    }),
  ).timeout(60_000);

  it(
    'says with an example that nothing was found, whatever was typed',
    withStage(async (stage) => {
      await town(stage);
      const odd = [
        'Bertil',
        '99',
        'ML-2026-099',
        '25/99',
        'X.Y.',
        'kræver opmærksomhed',
        '${x}',
        '{}',
        '%',
        '🙂',
        'a',
        '\\',
        'x'.repeat(5_000),
      ];
      for (const said of odd) {
        const { text, rows } = await ask(stage, 'caseworker', said);
        assert.deepEqual(rows, [], said);
        assert.match(text ?? '', NOTHING, said);
      }
    }),
  ).timeout(60_000);

  it(
    'finds what needs attention, what is closed, and a refusal by its status',
    withStage(async (stage) => {
      const number = await enrolled(stage, { citizenName: 'Karl Madsen', journalRef: '25/2' });
      await carry(stage, 'coach', {
        type: 'record-status',
        case: number,
        status: 'attention',
        progress: {},
        attentionNote: 'mangler et budget',
        nextSteps: 'ringer til banken',
      });
      const gone = await refused(stage, { journalRef: '25/5', citizenName: 'Eva Lund' });
      assert.deepEqual((await ask(stage, 'caseworker', 'kræver opmærksomhed')).rows, [
        KARL.replace('002', '001'),
      ]);
      assert.deepEqual((await ask(stage, 'coach', 'needs attention')).rows, [KARL.replace('002', '001')]);
      for (const said of ['afsluttede', 'afslag sendt', '25/5', gone])
        assert.deepEqual(
          (await ask(stage, 'caseworker', said)).rows,
          [`${gone} · E.L. – Afslag sendt`],
          said,
        );
      // A list of open cases has no closed one, as in »sager«.
      assert.deepEqual((await ask(stage, 'caseworker', 'Eva')).rows, []);
      assert.deepEqual((await ask(stage, 'caseworker')).rows.length, 1);
    }),
  ).timeout(60_000);

  it(
    'answers in the language of the person, wherever they ask',
    withStage(async (stage) => {
      await town(stage);
      await stage.say('caseworker', 'sprog en');
      for (const channel of [false, true]) {
        const { rows, raw } = await ask(stage, 'caseworker', '1', { channel });
        assert.deepEqual(rows, ['ML-2026-001 · M.H. – With Næstved for assessment']);
        assert.match(JSON.stringify(raw), /Open in Mikrolån/);
        assert.match((await ask(stage, 'caseworker', 'zzz', { channel })).text ?? '', /^I found none/);
      }
    }),
  ).timeout(60_000);

  it(
    'notes what it shows as a look, once however often it is sent, and who asks for what is not theirs',
    withStage(async (stage) => {
      await town(stage);
      const noted = async (said: string | undefined, id: string) => {
        await ask(stage, 'caseworker', said, { id });
        await ask(stage, 'caseworker', said, { id });
        const look = await lookFor(stage, 'caseworker', id);
        return look && sayLook(look);
      };
      assert.equal(await noted('mar', 'a'), 'search: ML-2026-004, ML-2026-001');
      assert.equal(await noted('3', 'b'), 'search: ML-2026-003');
      assert.equal(await noted('zzz', 'c'), undefined);
      assert.equal(await noted('99', 'd'), undefined);
      assert.equal(await noted('ML-2026-099', 'e'), 'search: ML-2026-099 (refused)');
      // A page shows what stands on it, and no more.
      await ask(stage, 'caseworker', undefined, { id: 'f', count: 2 });
      const look = await lookFor(stage, 'caseworker', 'f');
      assert.equal(look && sayLook(look), 'search: ML-2026-004, ML-2026-003');
    }),
  ).timeout(60_000);

  it('looks into every programme that somebody belongs to', inTwoProgrammes).timeout(60_000);
});
