import assert from 'node:assert/strict';
import { personKey } from '../../../domain/member.ts';
import type { LookBody } from '../../../storage/documents/looks.ts';
import { LOOK, programmePartition } from '../../../storage/keys.ts';
import type { Store } from '../../../storage/port.ts';
import { StoreUnavailable } from '../../../storage/port.ts';
import { disagreed, referred } from '../../support/case-steps.ts';
import { looksIn, lookFor, memberOf, PROGRAMME, sayLook } from '../../support/looks.ts';
import type { Stage, Who } from '../../support/stage.ts';
import { openStage } from '../../support/stage.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import { withStage } from '../../support/with-stage.ts';

type Person = Exclude<Who, 'stranger'>;

const NO_LOOK: LookBody = { v: 1, at: '', by: '', organisation: '', seen: [] };

/** What is noted of one sentence. */
const noted = async (stage: Stage, who: Person, sentence: string): Promise<string | undefined> => {
  const id = `${who} ${sentence}`;
  await stage.say(who, sentence, { id });
  const look = await lookFor(stage, who, id);
  return look && sayLook(look);
};

describe('A look', () => {
  it(
    'is noted of everything that shows a case, by what it was seen in',
    withStage(async (stage) => {
      const one = await referred(stage);
      const other = await disagreed(stage, { journalRef: '25/2' });
      assert.equal(await noted(stage, 'caseworker', 'opgaver'), `tasks: ${other}, ${one}`);
      assert.equal(await noted(stage, 'caseworker', 'sager'), `cases: ${other}, ${one}`);
      assert.equal(await noted(stage, 'caseworker', `sag ${one}`), `case: ${one}`);
      assert.equal(await noted(stage, 'caseworker', `brev ${one}`), `letter: ${one}`);
      await stage.press('caseworker', 'view', { view: 'copy', case: one, entry: '1' }, { id: 'copy' });
      const copied = await lookFor(stage, 'caseworker', 'copy');
      assert.equal(copied && sayLook(copied), `copy: ${one}`);
      assert.equal(await noted(stage, 'visitator', `vurder ${one}`), `decision: ${one}`);
      assert.equal(await noted(stage, 'leader', 'sag 2'), `case: ${other}`);
      for (const sentence of ['pladser', 'hjælp', 'hej', 'ny visitation', '25/9', 'senere'])
        assert.equal(await noted(stage, 'caseworker', sentence), undefined, sentence);
    }),
  );

  it(
    'says who, of which organisation and when, and nothing of the citizen',
    withStage(async (stage) => {
      const number = await referred(stage, { citizenName: 'Maria Holm' });
      await stage.say('caseworker', `sag ${number}`, { id: 'a' });
      const look = await lookFor(stage, 'caseworker', 'a');
      assert.match(look?.at ?? '', /^2026-11-23T09:12:/);
      assert.deepEqual(look, {
        v: 1,
        at: look?.at,
        by: personKey(memberOf('caseworker')),
        organisation: 'jobcenter-vallensbaek',
        seen: [{ through: 'case', cases: [number] }],
      });
      assert.deepEqual(
        (await looksIn(stage, `case:${number}`)).map(sayLook),
        (await looksIn(stage, 'organisation:jobcenter-vallensbaek')).map(sayLook),
      );
    }),
  );

  it(
    'that is refused is noted as refused, also of a dialog that is not for one',
    withStage(async (stage) => {
      const number = await referred(stage);
      assert.equal(await noted(stage, 'caseworker2', `sag ${number}`), `case: ${number} (refused)`);
      assert.equal(await noted(stage, 'coach', `brev ${number}`), `letter: ${number} (refused)`);
      assert.equal(await noted(stage, 'director', `vurder ${number}`), `decision: ${number} (refused)`);
      assert.equal(await noted(stage, 'caseworker2', `udskriv ${number}`), `discharge: ${number} (refused)`);
      assert.equal(await noted(stage, 'caseworker', 'sag 9'), 'case: ML-2026-009 (refused)');
      assert.equal(
        await noted(stage, 'caseworker', 'overdrag ML-2026-009'),
        `handover: ${number}; handover: ML-2026-009 (refused)`,
      );
      assert.equal(await noted(stage, 'caseworker2', `overdrag ${number}`), `handover: ${number} (refused)`);
      await stage.press('director', 'countersign', { case: number }, { id: 'key' });
      const look = await lookFor(stage, 'director', 'key');
      assert.equal(look && sayLook(look), `refusal: ${number} (refused); case: ${number} (refused)`);
    }),
  );

  it(
    'is the number of an open case that a reference leads to, and the status that stands in the way',
    withStage(async (stage) => {
      const number = await referred(stage);
      await stage.say('caseworker2', 'ny visitation');
      assert.equal(await noted(stage, 'caseworker2', '25/012345'), `reference: ${number}`);
      assert.equal(await noted(stage, 'caseworker', `genåbn ${number}`), `reopen: ${number}`);
    }),
  );

  it(
    'is one, however often the activity comes, also after a restart',
    withKeptStore(async (kept) => {
      const first = await kept.open();
      const number = await referred(first);
      const before = (await looksIn(first)).length;
      const again = async (stage: Stage): Promise<void> => {
        await stage.say('caseworker', `sag ${number}`, { id: 'twice' });
        await stage.press('visitator', 'open', { dialog: 'decision', case: number }, { id: 'pressed' });
        assert.equal((await looksIn(stage)).length, before + 2);
      };
      await again(first);
      await again(first);
      const december = await kept.open({ now: '2026-12-01T09:12:00.000Z' });
      await again(december);
      assert.deepEqual(await looksIn(december, LOOK, '2026-12'), []);
    }),
  );

  it(
    'that shows more the second time is put right, and nothing that was seen is forgotten',
    withStage(async (stage) => {
      const one = await referred(stage);
      await stage.press('visitator', 'view', { view: 'tasks' }, { id: 'again' });
      const other = await referred(stage, { journalRef: '25/2' });
      await stage.press('visitator', 'view', { view: 'tasks' }, { id: 'again' });
      const look = await lookFor(stage, 'visitator', 'again');
      assert.equal(look && sayLook(look), `tasks: ${one}; tasks: ${one}, ${other}`);
    }),
  );

  it('is on disk before the card leaves', async () => {
    const late: string[] = [];
    const held: { stage?: Stage } = {};
    const stage = await openStage({
      connector: async (_target, { card }) => {
        const watched = JSON.stringify(card ?? '').includes('Sag ML-2026-001') ? held.stage : undefined;
        const look = watched && (await lookFor(watched, 'caseworker', 'look'));
        if (watched) late.push(look ? sayLook(look) : 'nothing');
        return { ok: true, activityId: 'posted' };
      },
    });
    try {
      const number = await referred(stage);
      held.stage = stage;
      await stage.say('caseworker', `sag ${number}`, { id: 'look' });
      assert.deepEqual(late, [`case: ${number}`]);
    } finally {
      await stage.close();
    }
  });

  it('that cannot be written down is not given, and is noted when the same activity comes again', async () => {
    let down = false;
    const stage = await openStage({
      wrap: (store) => ({
        ...store,
        commit: (partition, writes) =>
          down && partition.startsWith('looks:')
            ? Promise.reject(new StoreUnavailable('down'))
            : store.commit(partition, writes),
      }),
    });
    try {
      const number = await referred(stage, { citizenName: 'Maria Holm' });
      down = true;
      const typed = await stage.say('caseworker', `sag ${number}`);
      const pressed = await stage.press('caseworker', 'view', { view: 'case', case: number });
      assert.deepEqual(
        [typed.posted.length, typed.posted[0]?.card, pressed.card, pressed.status],
        [1, undefined, undefined, 200],
      );
      const open = { dialog: 'decision', case: number };
      const begun = await stage.press('visitator', 'open', open, { id: 'begun' });
      assert.ok(!JSON.stringify([typed, pressed, begun]).includes('Maria'));

      down = false;
      const again = await stage.press('visitator', 'open', open, { id: 'begun' });
      assert.ok(JSON.stringify(again.raw).includes('Maria'));
      assert.equal(sayLook((await lookFor(stage, 'visitator', 'begun')) ?? NO_LOOK), `decision: ${number}`);
    } finally {
      await stage.close();
    }
  });
});

/** The partitions that were written to, in order. */
const watching =
  (writes: string[]) =>
  (store: Store): Store => ({
    ...store,
    commit(partition, ...rest) {
      writes.push(partition.split(':')[0] ?? '');
      return store.commit(partition, ...rest);
    },
  });

describe('What looks cost', () => {
  it('is one write when a dialog begins or is taken up, and none at its steps', async () => {
    const writes: string[] = [];
    const stage = await openStage({ wrap: watching(writes) });
    const cost = async (act: () => Promise<unknown>): Promise<string> => {
      writes.length = 0;
      await act();
      return writes.filter((partition) => ['talk', 'looks'].includes(partition)).join(' ');
    };
    try {
      const number = await referred(stage);
      await stage.say('visitator', 'opgaver');
      const say = (sentence: string) => cost(() => stage.say('visitator', sentence));
      assert.equal(await say(`vurder ${number}`), 'talk looks');
      assert.equal(await say('nej, det kan vi ikke anbefale'), 'talk');
      assert.equal(await say('der er ikke tid til undervisningen'), 'talk');
      assert.equal(await say('tilbage'), 'talk');
      assert.equal(await say('vis'), 'talk');
      assert.equal(await say('senere'), 'talk');
      assert.equal(await say('fortsæt'), 'talk looks');
      assert.equal(await say('opgaver'), 'talk looks');
    } finally {
      await stage.close();
    }
  });

  it(
    'is one write too for a draft that an older card takes up, or that is brought up to date on another day',
    withKeptStore(async (kept) => {
      const stage = await kept.open();
      const number = await referred(stage);
      const { card } = await stage.press('visitator', 'open', { dialog: 'decision', case: number });
      const button = card?.buttons.find(({ verb }) => verb === 'answer');
      await stage.say('visitator', 'senere');
      await stage.press('visitator', 'show', button?.data ?? {}, { id: 'old card' });
      await stage.press('visitator', 'show', button?.data ?? {}, { id: 'same card' });
      assert.ok(await lookFor(stage, 'visitator', 'old card'));
      assert.equal(await lookFor(stage, 'visitator', 'same card'), undefined);

      const later = await kept.open({ now: '2026-11-26T09:12:00.000Z' });
      await later.say('visitator', 'vis', { id: 'other day' });
      assert.equal(
        sayLook((await lookFor(later, 'visitator', 'other day')) ?? NO_LOOK),
        `decision: ${number}`,
      );
    }),
  );

  it(
    'stands apart from the event log and the places',
    withStage(async (stage) => {
      const number = await referred(stage);
      const [before] = await stage.store.read(programmePartition(PROGRAMME), ['head']);
      await stage.say('caseworker', `sag ${number}`);
      const [after] = await stage.store.read(programmePartition(PROGRAMME), ['head']);
      assert.equal(after?.etag, before?.etag);
    }),
  );
});
