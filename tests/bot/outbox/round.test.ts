import assert from 'node:assert/strict';
import { DEMO_PROGRAMME } from '../../../bot/demo/programme.ts';
import { makePace } from '../../../bot/outbox/pace.ts';
import { makeRound, type RoundDeps } from '../../../bot/outbox/round.ts';
import type { ProgrammeBody } from '../../../storage/documents/programme.ts';
import { StoreUnavailable } from '../../../storage/port.ts';
import { openSqlite } from '../../../storage/sqlite.ts';
import { inTempFolder } from '../../storage/temp-folder.ts';

const LONGEST = 15_000;
const PROGRAMMES: readonly ProgrammeBody[] = ['første', 'anden'].map((id) => ({
  v: 1,
  programme: { ...DEMO_PROGRAMME, id },
  salt: 'salt',
}));

/** A round in which nothing waits, but for what is told; what came to each programme's turn, in order. */
const played = (told: Partial<RoundDeps>): Promise<readonly string[]> =>
  inTempFolder(async (folder) => {
    const store = await openSqlite({ folder });
    const done: string[] = [];
    const round = makeRound({
      store,
      programmes: { all: () => Promise.resolve(PROGRAMMES) } as RoundDeps['programmes'],
      lease: { hold: () => Promise.resolve(1) } as unknown as RoundDeps['lease'],
      fences: { raise: () => Promise.resolve(true) } as unknown as RoundDeps['fences'],
      pace: makePace(),
      lanes: { run: (_body, _due, longest) => Promise.resolve(longest), idle: () => Promise.resolve() },
      weekly: () => Promise.resolve(false),
      remind: () => Promise.resolve(false),
      escalate: () => Promise.resolve(false),
      housekeeping: () => Promise.resolve(),
      tendHeads: () => undefined,
      now: () => 0,
      isNews: () => false,
      learn: () => undefined,
      erasing: ({ programme }) => {
        done.push(programme.id);
        return Promise.resolve();
      },
      ...told,
    });
    await assert.rejects(round(LONGEST), /trouble|away/);
    await store.close();
    return done;
  });

const inFirst =
  (reason: Error) =>
  async ({ programme }: ProgrammeBody): Promise<false> => {
    if (programme.id === 'første') throw reason;
    return false;
  };
const trouble = new Error('trouble');
const untidy = async (body: ProgrammeBody): Promise<void> => void (await inFirst(trouble)(body));

describe('What goes wrong in one programme', () => {
  it('while it is looked through holds up the erasures of none, and is said', async () => {
    assert.deepEqual(await played({ weekly: inFirst(trouble) }), ['første', 'anden']);
  });

  it('while it is put in order holds up the erasures of none, and is said', async () => {
    assert.deepEqual(await played({ housekeeping: untidy }), ['første', 'anden']);
  });

  it('because the store is away ends the round: it is looked again soon', async () => {
    assert.deepEqual(await played({ weekly: inFirst(new StoreUnavailable('away')) }), []);
  });
});
