import assert from 'node:assert/strict';
import { enrolled, referred, walk } from '../../support/case-steps.ts';
import type { Stage, Who } from '../../support/stage.ts';
import { withStage } from '../../support/with-stage.ts';
import { ask, numbersIn } from './ask.ts';
import { BY_ANOTHER, withAnother } from './enlisted.ts';

/** Everything somebody could type to find the one case of Maria Holm. */
const WAYS = [
  undefined,
  'ML-2026-001',
  '1',
  '25/77',
  'M.H.',
  'Maria',
  'i forløb',
  'indskrevet',
  'venter',
  'mine',
];

const foundBy = async (
  stage: Stage,
  who: Who,
  around: object = {},
): Promise<readonly (string | undefined)[]> => {
  const found: (string | undefined)[] = [];
  for (const said of WAYS) {
    const answered = await ask(stage, who, said, { around });
    assert.ok(answered.rows.length > 0 || (answered.text ?? '').length > 20, String(said));
    assert.doesNotMatch(JSON.stringify(answered.body), /Maria|Holm|25\/77|Cykel|dagpenge/, String(said));
    if (numbersIn(answered).includes('ML-2026-001')) found.push(said ?? 'first run');
  }
  return found;
};

const started = (stage: Stage): Promise<string> =>
  enrolled(stage, { citizenName: 'Maria Holm', journalRef: '25/77' });

const NOBODY: readonly Who[] = [
  'director',
  'admin',
  'approver',
  'finance',
  'caseworker2',
  'coach2',
  'stranger',
];

describe('who finds what from Teams', () => {
  it(
    'is who sees the case: by its list, and by what of it they may read',
    withStage(async (stage) => {
      await started(stage);
      const own = [
        'first run',
        'ML-2026-001',
        '1',
        '25/77',
        'M.H.',
        'Maria',
        'i forløb',
        'indskrevet',
        'mine',
      ];
      assert.deepEqual(await foundBy(stage, 'caseworker'), own);
      assert.deepEqual(
        await foundBy(stage, 'leader'),
        own.filter((said) => said !== 'mine'),
      );
      // The job centre's own number is nothing that Næstved reads.
      const shared = own.filter((said) => said !== '25/77');
      assert.deepEqual(await foundBy(stage, 'coach'), shared);
      assert.deepEqual(
        await foundBy(stage, 'visitator'),
        shared.filter((said) => said !== 'mine'),
      );
      for (const who of NOBODY) assert.deepEqual(await foundBy(stage, who), [], who);
    }),
  ).timeout(60_000);

  it(
    'is nobody who has no cases at all: they are told so, in a friendly way, and strangers the same',
    withStage(async (stage) => {
      await started(stage);
      for (const who of ['director', 'admin', 'stranger'] as const)
        for (const said of WAYS)
          assert.match(
            (await ask(stage, who, said)).text ?? '',
            /^Her finder man de sager, man selv arbejder med/,
            who,
          );
    }),
  ).timeout(60_000);

  it(
    'is nobody of another tenant or without an id, whatever id they bring',
    withStage(async (stage) => {
      await started(stage);
      const { from, conversation } = stage.activity('caseworker', {}) as {
        readonly from: object;
        readonly conversation: object;
      };
      const elsewhere = { channelData: { tenant: { id: 'anden-tenant' } } };
      assert.deepEqual(await foundBy(stage, 'caseworker', elsewhere), []);
      const guest = { conversation: { ...conversation, tenantId: 'anden-tenant' }, channelData: {} };
      assert.deepEqual(await foundBy(stage, 'caseworker', guest), []);
      assert.deepEqual(await foundBy(stage, 'caseworker', { from: { ...from, aadObjectId: undefined } }), []);
    }),
  ).timeout(60_000);

  it(
    'is not the provider once the citizen no longer wants the sharing',
    withStage(async (stage) => {
      const number = await started(stage);
      await walk(stage, 'caseworker', `tilbagekald ${number}`);
      for (const who of ['coach', 'visitator'] as const) assert.deepEqual(await foundBy(stage, who), [], who);
      assert.ok((await foundBy(stage, 'caseworker')).includes('Maria'));
    }),
  ).timeout(60_000);

  it(
    'is not who has a conflict of interest',
    withStage(async (stage) => {
      const number = await referred(stage, { citizenName: 'Maria Holm', journalRef: '25/77' });
      assert.ok((await foundBy(stage, 'visitator')).includes('Maria'));
      await walk(stage, 'visitator', `inhabil i ${number}`);
      assert.deepEqual(await foundBy(stage, 'visitator'), []);
      assert.ok((await foundBy(stage, 'visitator2')).includes('Maria'));
    }),
  ).timeout(60_000);

  it(
    'is not a caseworker of another organisation, and they find their own',
    withStage(
      async (stage) => {
        await started(stage);
        assert.deepEqual(await foundBy(stage, 'caseworker', BY_ANOTHER), []);
        const { text } = await ask(stage, 'caseworker', 'Maria', { around: BY_ANOTHER });
        assert.match(text ?? '', /^Jeg fandt ingen/);
      },
      { before: withAnother },
    ),
  ).timeout(60_000);
});
