import assert from 'node:assert/strict';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import { makeHeld, type EveryPlace } from '../../bot/held.ts';
import { priceSoFar } from '../../domain/price.ts';
import type { HeadBody } from '../../storage/documents.ts';
import type { Store, Write } from '../../storage/port.ts';
import { anyStep, type Step } from '../domain/random-steps.ts';
import { inTempFolder, withStore } from '../storage/temp-folder.ts';
import { playInto } from '../storage/random-log.ts';

/** Commands that were carried out, in which many courses end, are taken back and are put right. */
const COMMANDS = Number(process.env['HELD_COMMANDS'] ?? 150);
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

interface Played {
  looks: number;
  /** Of these, looks at which notices were read that had been read before. */
  anew: number;
  notices: number;
}

/** Plays random commands; after each the places as a process knows them that has looked before are those of one that has not. */
const play = async (inner: Store, isOlder: (nth: number) => boolean): Promise<Played> => {
  const played: Played = { looks: 0, anew: 0, notices: 0 };
  let read = 0;
  const counting: Store = {
    ...inner,
    async read(partition, ids) {
      read += ids.filter((id) => id.startsWith('notice:')).length;
      return inner.read(partition, ids);
    },
  };
  let before: Head;
  const seen = (store: Store, partition: string): Promise<EveryPlace> =>
    makeHeld({ store, partition, today: TODAY }).held();
  const look = async (partition: string, { lastNotice }: HeadBody): Promise<void> => {
    read = 0;
    const known = await seen(counting, partition);
    assert.deepEqual(known, await seen({ ...inner }, partition), `after ${played.looks} commands`);
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
        const made = isOlder(played.looks) ? asOlder(writes, before) : writes;
        const result = await inner.commit(partition, made);
        const head = made[0]?.body as HeadBody;
        if (!result.ok) return result;
        before = head.rewritten;
        await look(partition, head);
        return result;
      },
    },
    COMMANDS,
    steps,
  );
  return played;
};

const playing = (isOlder: (nth: number) => boolean): Promise<Played> =>
  inTempFolder((folder) => withStore(folder, (store) => play(store, isOlder)));

describe('the places that were held, to a process that has looked before', () => {
  it('are those of one that has not, and hardly a notice is read twice', async function () {
    this.timeout(60_000 + COMMANDS * 100);
    const { looks, anew, notices } = await playing(() => false);
    assert.ok(notices >= 5 && anew >= 3 && anew < looks / 4, JSON.stringify({ looks, anew, notices }));
  });

  it('are so too where an older version, which keeps no count of what it changes, works beside this one', async function () {
    this.timeout(60_000 + COMMANDS * 100);
    const { looks, anew } = await playing((nth) => nth % 20 < 5);
    assert.ok(anew > 10 && anew < looks / 2, JSON.stringify({ looks, anew }));
  });
});
