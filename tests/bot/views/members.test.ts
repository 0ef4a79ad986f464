import assert from 'node:assert/strict';
import { personKey } from '../../../domain/member.ts';
import { walk } from '../../support/case-steps.ts';
import { memberOf } from '../../support/looks.ts';
import type { Stage } from '../../support/stage.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import { cardOf } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const warnings = async (stage: Stage, who: 'admin' | 'leader'): Promise<readonly string[]> =>
  cardOf(await stage.say(who, 'medarbejdere')).texts.filter((text) => text.startsWith('⚠'));

const leaves = (stage: Stage, who: Parameters<typeof memberOf>[0]) =>
  walk(stage, 'admin', 'medarbejder stopper', { member: personKey(memberOf(who)), lastDay: '2026-11-23' });

const ONE_DIRECTOR = '⚠ Der er kun én erhvervschef. Er personen væk eller inhabil, kan ingen anden gøre det.';

describe('medarbejdere', () => {
  it(
    'warns who can do something about it where a decision has fewer than two who can make it',
    withStage(async (stage) => {
      assert.deepEqual(await warnings(stage, 'admin'), [ONE_DIRECTOR]);
      assert.deepEqual(await warnings(stage, 'leader'), []);
      await walk(stage, 'admin', 'tilføj medarbejder', {
        personId: 'objekt-ny-erhvervschef',
        name: 'Eva',
        organisation: 'ishoej',
        roles: 'business-director',
      });
      assert.deepEqual(await warnings(stage, 'admin'), []);
    }),
  );

  it(
    'warns from the day after somebody’s last one',
    withKeptStore(async (kept) => {
      const stage = await kept.open();
      await leaves(stage, 'visitator2');
      assert.deepEqual(await warnings(stage, 'admin'), [ONE_DIRECTOR]);
      const next = await kept.open({ now: '2026-11-24T09:12:00.000Z' });
      assert.deepEqual(await warnings(next, 'admin'), [
        '⚠ Der er kun én visitator. Er personen væk eller inhabil, kan ingen anden gøre det.',
        ONE_DIRECTOR,
      ]);
    }),
  );
});
