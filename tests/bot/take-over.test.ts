import assert from 'node:assert/strict';
import type { StoreSettings } from '../../storage/open.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { programmePartition } from '../../storage/keys.ts';
import { verifyChain } from '../../storage/verify.ts';
import { startEmulator, type Emulator } from '../storage/emulator.ts';
import { inTempFolder } from '../storage/temp-folder.ts';
import { present, walk } from '../support/case-steps.ts';
import { openStage, type Stage, type Who } from '../support/stage.ts';
import { cardOf, refer } from '../support/walk-card.ts';

const PROGRAMME = 'ishoej-2015';
const partition = programmePartition(PROGRAMME);

const onDay = async (
  store: StoreSettings,
  now: string,
  play: (stage: Stage) => Promise<void>,
): Promise<void> => {
  const stage = await openStage({ store, now });
  try {
    await play(stage);
  } finally {
    await stage.close();
  }
};

const textsOf = async (stage: Stage, who: Who, words: string): Promise<string> => {
  const heard = await stage.say(who, words);
  return JSON.stringify(heard.posted.map(({ text, raw }) => raw ?? text));
};

/** The job centre becomes the provider too, and its leader finds somebody for the citizen whom a coach of Næstved had. */
const proveOn = async (store: StoreSettings): Promise<void> => {
  let number = '';
  let begun: unknown;
  await onDay(store, '2026-11-23T09:12:00.000Z', async (stage) => {
    await present(stage, 'admin', 'leader', 'coach');
    number = await refer(stage);
    await walk(stage, 'visitator', `vurder ${number}`, { decision: 'approve', startDate: '2026-12-01' });
    await walk(stage, 'coach', `tag sagen ${number}`);
    await walk(stage, 'admin', 'regel udbyder', {
      value: 'jobcenter vallensbæk',
      from: '2027-03-01',
      reason: 'aftalt på mødet',
    });
    await walk(stage, 'leader', 'bekræft regel', { agrees: 'yes' });
    const [doc] = await stage.store.read(partition, ['programme']);
    assert.ok(doc);
    begun = bodyOf<ProgrammeBody>(doc).programme.organisations;
    assert.deepEqual(begun, [
      { id: 'ishoej', name: 'Ishøj Kommune', functions: [{ from: '2015-09-01', value: 'buyer' }] },
      {
        id: 'jobcenter-vallensbaek',
        name: 'Jobcenter Vallensbæk',
        functions: [
          { from: '2015-09-01', value: 'job-centre' },
          { from: '2027-03-01', value: 'provider' },
        ],
      },
      {
        id: 'naestved',
        name: 'Næstved Kommune',
        functions: [{ from: '2015-09-01', to: '2027-02-28', value: 'provider' }],
      },
    ]);
  });
  const line = `${number} har ingen ansvarlig. Skriv »overdrag ${number}«.`;
  await onDay(store, '2027-02-28T21:00:00.000Z', async (stage) => {
    assert.equal(cardOf(await stage.say('coach', `sag ${number}`)).title, `Sag ${number}`);
    assert.ok(!(await textsOf(stage, 'leader', 'opgaver')).includes(line));
  });
  await onDay(store, '2027-03-01T09:00:00.000Z', async (stage) => {
    const [doc] = await stage.store.read(partition, ['programme']);
    assert.ok(doc);
    assert.deepEqual(bodyOf<ProgrammeBody>(doc).programme.organisations, begun);
    const refused = await textsOf(stage, 'coach', `sag ${number}`);
    assert.ok(!refused.includes(`"Sag ${number}"`), refused);
    assert.ok(!(await textsOf(stage, 'coach', 'opgaver')).includes(number));
    assert.ok((await textsOf(stage, 'leader', 'opgaver')).includes(line));
    assert.ok((await textsOf(stage, 'admin', 'opgaver')).includes(line));
    const { breaks, first } = await verifyChain(stage.store, { partition, programme: PROGRAMME });
    assert.deepEqual([breaks, first], [0, undefined]);
  });
};

describe('another provider, over restarts', () => {
  let emulator: Emulator | undefined;
  after(() => emulator?.close());

  it('has the rights and the cases from its day, and the log agrees (SQLite)', () =>
    inTempFolder((folder) => proveOn({ kind: 'sqlite', folder })));

  it('has the rights and the cases from its day, and the log agrees (Cosmos DB)', async () => {
    emulator = await startEmulator();
    const { endpoint, key } = emulator;
    await proveOn({ kind: 'cosmos', endpoint, credential: { key }, database: 'take-over' });
  });
});
