import assert from 'node:assert/strict';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import { makeAgreements } from '../../bot/agreements.ts';
import { makeDirectory } from '../../bot/people/directory.ts';
import { seedDemo } from '../../bot/seed.ts';
import type { Case } from '../../domain/case.ts';
import { personKey } from '../../domain/member.ts';
import { caseId, programmePartition } from '../../storage/keys.ts';
import { load } from '../../storage/load.ts';
import type { Store, Write } from '../../storage/port.ts';
import { openCasesOf } from '../../storage/register.ts';
import { openSqlite } from '../../storage/sqlite.ts';
import { playStories } from '../bench/evaluation/stories.ts';
import { inTempFolder } from './temp-folder.ts';

const PARTITION = programmePartition(DEMO_PROGRAMME.id);
/** As many as stand in one list. */
const CLOSED = 1000;
const BLOCK = 100;
const TODAY = '2026-11-23';
const ORGANISATION = 'jobcenter-vallensbaek';

const admin = DEMO_MEMBERS.find(({ roles }) => roles.includes('admin'));
const person = personKey(DEMO_MEMBERS[0] ?? { tenant: '', object: '' });

const written = (subject: Case): Write => ({
  op: 'create',
  id: caseId(subject.number),
  tags: ['case', `of:${person}`],
  body: { v: 1, ...subject },
});

/** A programme in which the one open case stands behind a thousand closed ones. */
const fill = async (store: Store): Promise<void> => {
  await seedDemo(store);
  const [story] = playStories();
  const [closed] = story ? [...story.cases.values()] : [];
  assert.ok(closed && closed.status === 'discharged');
  const own = { ...closed, organisation: ORGANISATION };
  const numbers = Array.from({ length: CLOSED }, (_, nth) => `ML-2010-${1000 + nth}`);
  for (let from = 0; from < CLOSED; from += BLOCK)
    await store.commit(
      PARTITION,
      numbers.slice(from, from + BLOCK).map((number) => written({ ...own, number })),
    );
  await store.commit(PARTITION, [written({ ...own, number: 'ML-2026-001', status: 'with-provider' })]);
};

describe('an open case behind a thousand closed ones', () => {
  it('is counted where a member leaves, where the job centre changes, and where that is looked through', () =>
    inTempFolder(async (folder) => {
      const store = await openSqlite({ folder, scratch: true });
      try {
        await fill(store);
        assert.ok(admin);
        assert.deepEqual(
          (await openCasesOf(store, [DEMO_PROGRAMME], person)).map(({ number }) => number),
          ['ML-2026-001'],
        );
        const { state } = await load(
          store,
          DEMO_PROGRAMME.id,
          {
            id: 'change',
            actor: admin,
            at: `${TODAY}T09:00:00.000Z`,
            today: TODAY,
            intent: {
              type: 'propose-rule',
              rule: 'functionJobCentre',
              value: 'Ishøj Kommune',
              from: '2027-03-01',
              reason: 'aftalt på mødet',
            },
          },
          DEMO_MEMBERS,
        );
        assert.deepEqual(state.openCases, [ORGANISATION]);
        const agreements = makeAgreements({
          store,
          partition: PARTITION,
          programme: DEMO_PROGRAMME,
          member: admin,
          today: TODAY,
          directory: makeDirectory(store, Date.now),
          noticeChannel: undefined,
        });
        assert.deepEqual(
          (await agreements.openNumbers()).map(({ number }) => number),
          ['ML-2026-001'],
        );
      } finally {
        await store.close();
      }
    }));
});
