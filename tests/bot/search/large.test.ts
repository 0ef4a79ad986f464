import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../../../storage/port.ts';
import { referred } from '../../support/case-steps.ts';
import { copies } from '../../support/many-cases.ts';
import { withStage } from '../../support/with-stage.ts';
import { ask, numbersIn } from './ask.ts';

const MANY = Number(process.env['SEARCH_CASES'] ?? '2000');

/** Documents that were listed. */
let listed = 0;

const counting = (store: Store): Store => ({
  ...store,
  async list(...asked) {
    const docs = await store.list(...asked);
    listed += docs.length;
    return docs;
  },
});

let pages = 0;

/** A store that takes its time with every list. */
const slow = (store: Store): Store => ({
  ...store,
  async list(partition, tag, page) {
    if (page?.backwards) {
      pages += 1;
      await sleep(400);
    }
    return store.list(partition, tag, page);
  },
});

/** Everybody has a name of their own; the oldest is Zelda. */
const named = (index: number) => ({
  personal: { citizenName: index === 0 ? 'Zelda Yde' : `Person${index} Xu` },
});

describe('a search among many cases', () => {
  it(
    `reads a page of the store for a page of hits, of ${MANY}, and lets others have their turn`,
    withStage(
      async (stage) => {
        const first = await referred(stage);
        await copies(stage, first, MANY, named);
        await ask(stage, 'caseworker', 'sager');
        const took: string[] = [];
        const timed = async (said: string | undefined, most: number, skip = 0) => {
          listed = 0;
          const from = performance.now();
          const answered = await ask(stage, 'caseworker', said, { skip });
          took.push(
            `${said ?? 'first run'}${skip > 0 ? ` after ${skip}` : ''} ${Math.round(performance.now() - from)} ms`,
          );
          assert.ok(listed <= most, `»${said}« listed ${listed} documents`);
          return answered;
        };
        // A page of a hundred for each of the two tags a caseworker's cases stand under, and one of the members.
        const few = 250;
        assert.equal((await timed(undefined, few)).rows.length, 25);
        assert.equal((await timed(undefined, few, 25)).rows.length, 25);
        assert.equal((await timed('til vurdering', few)).rows.length, 25);
        assert.equal((await timed('venter på Næstved', few)).rows.length, 25);
        assert.equal((await timed('1', few)).rows.length, 1);
        assert.equal((await timed('25/012345', few)).rows.length, 1);
        // Names are no tags: who is not among the newest is looked for through all of one's own open cases.
        let turns = 0;
        const beside = setInterval(() => (turns += 1), 1);
        assert.deepEqual(numbersIn(await timed('Zelda', MANY + few)), ['ML-2010-001']);
        assert.match((await timed('Qvistgaard', MANY + few)).text ?? '', /^Jeg fandt ingen/);
        clearInterval(beside);
        assert.ok(turns >= MANY / 500, `others had ${turns} turns`);
        process.stdout.write(`      ${MANY} cases: ${took.join(' · ')}\n`);
      },
      { wrap: counting },
    ),
  ).timeout(120_000);

  it(
    'answers with a sentence well before Teams gives up, whatever the store does',
    withStage(
      async (stage) => {
        const first = await referred(stage);
        await copies(stage, first, 1_500, named);
        const from = performance.now();
        const { text } = await ask(stage, 'caseworker', 'Zelda');
        const took = performance.now() - from;
        assert.match(text ?? '', /^Søgningen tog for lang tid/);
        assert.ok(took > 2_900 && took < 4_500, `${took} ms`);
        const turn = stage.log.findLast(({ event }) => event === 'turn');
        assert.deepEqual(turn && 'outcome' in turn.fields && turn.fields.outcome, 'late');
        // Nobody waits for it any more: the page that is being read is the last.
        const read = pages;
        await sleep(1_500);
        assert.ok(pages <= read + 2, `${pages - read} pages were read afterwards`);
      },
      { wrap: slow },
    ),
  ).timeout(60_000);

  it(
    'answers with a sentence when the store fails',
    withStage(
      async (stage) => {
        await referred(stage, { citizenName: 'Maria Holm' });
        const { text } = await ask(stage, 'caseworker', 'Maria Holm');
        assert.match(text ?? '', /^Søgningen tog for lang tid, eller noget gik galt/);
        assert.doesNotMatch(JSON.stringify(stage.log), /Maria|Holm/);
      },
      {
        wrap: (store) => ({
          ...store,
          list: (partition, tag, page) =>
            page?.backwards
              ? Promise.reject(new Error(`no list of ${partition} for Maria Holm`))
              : store.list(partition, tag, page),
        }),
      },
    ),
  ).timeout(60_000);
});
