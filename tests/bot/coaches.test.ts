import assert from 'node:assert/strict';
import type { Member } from '../../domain/member.ts';
import { makeWorld } from '../../bot/world.ts';
import { AT } from '../storage/programme-store.ts';
import { inTempFolder, withStore } from '../storage/temp-folder.ts';
import { CARL, CILLE, elsewhere, expired, PEOPLE, PILOT, VERA } from '../domain/people.ts';

const offered = (members: readonly Member[]): Promise<readonly string[]> =>
  inTempFolder((folder) =>
    withStore(folder, async (store) => {
      const world = makeWorld({
        store,
        directory: {
          all: () => Promise.resolve(members),
          find: () => Promise.resolve(undefined),
          get: () => Promise.resolve(undefined),
          refresh: () => undefined,
        },
        body: { v: 1, programme: PILOT, salt: '' },
        member: VERA,
        now: AT,
        today: '2026-11-23',
        noteLook: () => undefined,
        peoplePicker: false,
        namedIn: () => Promise.resolve([]),
        noticeChannel: undefined,
      });
      return (await world.coaches()).map(({ key }) => key);
    }),
  );

describe('the coaches a visitator can choose', () => {
  it('are those the rules accept', async () => {
    assert.deepEqual(await offered(PEOPLE), ['dk:carl', 'dk:cille']);
    assert.deepEqual(
      await offered([
        expired(CARL, '2026-11-22'),
        { ...CARL, from: '2026-11-24' },
        elsewhere(CARL, 'jobcenter-vallensbaek'),
        elsewhere(CARL, 'greve'),
        elsewhere(CARL, 'roskilde'),
        expired(CILLE, '2026-11-23'),
      ]),
      ['dk:cille'],
    );
  });
});
