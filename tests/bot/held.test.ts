import assert from 'node:assert/strict';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import { makeHeld, type EveryPlace } from '../../bot/held.ts';
import { priceSoFar } from '../../domain/price.ts';
import type { HeadBody } from '../../storage/documents/programme.ts';
import type { Store, Write } from '../../storage/port.ts';
import { anyStep, type Step } from '../domain/random-steps.ts';
import { inTempFolder, withStore } from '../storage/temp-folder.ts';
import { playInto } from '../storage/random-log.ts';

/** Commands that were carried out, in which many courses end, are taken back and are put right. */
const COMMANDS = Number(process.env['HELD_COMMANDS'] ?? 100);
/** What gives, ends and gives back a place, and what leaves a notice as it is. */
const ABOUT_PLACES: ReadonlySet<Step['kind']> = new Set<Step['kind']>([
  'refer',
  'approve',
  'answer-offer',
  'discharge',
  'reopen',
  'withdraw',
  'correct',
  'undo',
  'acknowledge',
  'add-note',
]);
const steps = anyStep.filter(({ kind }) => ABOUT_PLACES.has(kind));
const TODAY = '2027-06-01';

type Head = HeadBody['rewritten'];

/** As a version before the count writes a head: what it finds there it carries along. */
const asOlder = ([head, ...rest]: readonly Write[], before: Head): readonly Write[] => {
  if (!head) return [];
  const { rewritten: _, ...body } = head.body as HeadBody;
  return [{ ...head, body: { ...body, ...(before && { rewritten: before }) } }, ...rest];
};

/** Which commands an older version carries out, and after which somebody looks. */
interface Who {
  readonly isOlder: (nth: number) => boolean;
  readonly isSeen: (nth: number) => boolean;
}

interface Played {
  commands: number;
  looks: number;
  /** Of these, looks at which notices were read that had been read before. */
  anew: number;
  notices: number;
}

const seen = (store: Store, partition: string): Promise<EveryPlace> =>
  makeHeld({ store, partition, today: TODAY }).held();

/** Plays random commands; after each the places as a process knows them that has looked before are those of one that has not. */
const play = async (inner: Store, { isOlder, isSeen }: Who): Promise<Played> => {
  const played: Played = { commands: 0, looks: 0, anew: 0, notices: 0 };
  let read = 0;
  const counting: Store = {
    ...inner,
    async read(partition, ids) {
      read += ids.filter((id) => id.startsWith('notice:')).length;
      return inner.read(partition, ids);
    },
  };
  let before: Head;
  const look = async (partition: string, { lastNotice }: HeadBody): Promise<void> => {
    read = 0;
    const known = await seen(counting, partition);
    assert.deepEqual(known, await seen({ ...inner }, partition), `after ${played.commands} commands`);
    const { ended, running } = known;
    const price = priceSoFar(DEMO_PROGRAMME, running, TODAY, ended);
    assert.deepEqual(price, priceSoFar(DEMO_PROGRAMME, [...running, ...ended], TODAY));
    played.looks += 1;
    if (read > lastNotice - played.notices) played.anew += 1;
    played.notices = lastNotice;
  };
  await playInto(
    {
      ...inner,
      async commit(partition, writes) {
        if (writes[0]?.id !== 'head') return inner.commit(partition, writes);
        const made = isOlder(played.commands) ? asOlder(writes, before) : writes;
        const result = await inner.commit(partition, made);
        const head = made[0]?.body as HeadBody;
        if (!result.ok) return result;
        before = head.rewritten;
        if (isSeen(played.commands)) await look(partition, head);
        played.commands += 1;
        return result;
      },
    },
    COMMANDS,
    steps,
  );
  return played;
};

const playing = (who: Who): Promise<Played> =>
  inTempFolder((folder) => withStore(folder, (store) => play(store, who)));

describe('the places that were held, to a process that has looked before', () => {
  it('are those of one that has not, and hardly a notice is read twice', async function () {
    this.timeout(60_000 + COMMANDS * 100);
    const { looks, anew, notices } = await playing({ isOlder: () => false, isSeen: () => true });
    assert.ok(notices >= 5 && anew >= 3 && anew < looks / 4, JSON.stringify({ looks, anew, notices }));
  });

  for (const [when, isOlder, isSeen] of [
    ['while', (nth: number) => nth % 20 < 5, () => true],
    ['before and after', (nth: number) => nth % 20 < 8, (nth: number) => nth % 40 >= 8],
  ] as const)
    it(`are so too where somebody looks ${when} an older version works, which keeps no count of what it changes`, async function () {
      this.timeout(60_000 + COMMANDS * 100);
      const { looks, anew } = await playing({ isOlder, isSeen });
      assert.ok(anew > 5 && anew < (looks * 2) / 3, JSON.stringify({ looks, anew }));
    });
});
