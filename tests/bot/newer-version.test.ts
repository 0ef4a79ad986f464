import assert from 'node:assert/strict';
import { MEMBERS, programmePartition, SYSTEM, talkPartition } from '../../storage/keys.ts';
import type { Doc } from '../../storage/port.ts';
import { withKeptStore } from '../support/open-twice.ts';
import type { Heard, Stage, Who } from '../support/stage.ts';
import { assess, cardOf, refer, VISITATION, walkCards } from '../support/walk-card.ts';

const PROGRAMME = programmePartition('ishoej-2015');
const TROUBLE = /Noget gik galt hos mig\. Prøv igen om lidt/;

/** One document as a later version may leave it, and something people do that would write it again. */
interface Later {
  readonly what: string;
  readonly partition: string;
  readonly id: string;
  readonly act: (stage: Stage) => Promise<unknown>;
}

const walkedToTheEnd = async (stage: Stage, who: Who, text: string): Promise<unknown> =>
  walkCards(stage, who, cardOf(await stage.say(who, text)), { ...VISITATION, journalRef: '25/later' });

const LATER: readonly Later[] = [
  {
    what: 'a conversation',
    partition: talkPartition('a:caseworker'),
    id: 'talk',
    act: (stage) => stage.say('caseworker', 'ny visitation'),
  },
  {
    what: 'the head of a programme',
    partition: PROGRAMME,
    id: 'head',
    act: (stage) => walkedToTheEnd(stage, 'caseworker', 'ny visitation'),
  },
  {
    what: 'a case',
    partition: PROGRAMME,
    id: 'case:ML-2026-001',
    act: (stage) => assess(stage, 'ML-2026-001'),
  },
  {
    what: 'a member',
    partition: MEMBERS,
    id: 'member:00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000020',
    act: (stage) => walkedToTheEnd(stage, 'caseworker', 'ferie uge 28-30'),
  },
  {
    what: 'the lease of the sender',
    partition: SYSTEM,
    id: 'lease:outbox',
    act: async (stage) => {
      stage.app.start();
      await stage.say('visitator', 'hej');
    },
  },
];

const said = ({ text, posted }: Heard): string => [text, ...posted.map((one) => one.text)].join(' ');

const docOf = async ({ store }: Stage, { partition, id }: Later): Promise<Doc> => {
  const [doc] = await store.read(partition, [id]);
  assert.ok(doc, id);
  return doc;
};

/** As a later version writes it: with something in it that this one knows nothing of. */
const rewrite = async (stage: Stage, later: Later): Promise<void> => {
  const { partition, id } = later;
  const { etag, tags, body } = await docOf(stage, later);
  assert.ok(typeof body === 'object' && body !== null && 'v' in body && body.v === 1, 'it has a version');
  const newer = { ...body, v: 2, learnt: 'since' };
  const result = await stage.store.commit(partition, [
    { op: 'replace', id, ifMatch: etag, tags, body: newer },
  ]);
  assert.ok(result.ok);
};

describe('a process beside a newer version of itself', () => {
  for (const later of LATER) {
    it(
      `leaves ${later.what} of that version as it is`,
      withKeptStore(async (kept) => {
        const first = await kept.open();
        await refer(first);
        await first.app.close();
        await rewrite(first, later);
        const stage = await kept.open();
        const before = await docOf(stage, later);
        await later.act(stage).catch(() => undefined);
        assert.deepEqual(await docOf(stage, later), before);
      }),
    );
  }

  it(
    'says so to who asks, in a sentence, and goes on with everything else',
    withKeptStore(async (kept) => {
      const stage = await kept.open();
      await refer(stage);
      const [later = assert.fail()] = LATER;
      await rewrite(stage, later);
      assert.match(said(await stage.say('caseworker', 'ny visitation')), TROUBLE);
      assert.deepEqual(
        stage.log.flatMap(({ event, fields }) =>
          event === 'turn-failed' && 'fault' in fields ? [String(fields.fault).split(' ')[0]] : [],
        ),
        ['NewerDocument'],
      );
      const heard = await stage.say('visitator', 'opgaver');
      assert.match(cardOf(heard).texts.join(' '), /ML-2026-001/);
    }),
  );
});
