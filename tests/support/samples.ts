import assert from 'node:assert/strict';
import type { Member } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import type { Sample } from '../../domain/sample.ts';
import { memberId, MEMBERS } from '../../storage/keys.ts';
import { listSamples } from '../../storage/samples.ts';
import { memberOf, PROGRAMME } from './looks.ts';
import type { Kept } from './open-twice.ts';
import type { Stage, Who } from './stage.ts';

export const ORGANISATIONS = ['ishoej', 'jobcenter-vallensbaek', 'naestved'] as const;

/** Changes who somebody is; a process that knows them already sees it after a minute. */
export const change = async (
  { store }: Stage,
  who: Exclude<Who, 'stranger'>,
  what: Partial<Member>,
): Promise<void> => {
  const member = memberOf(who);
  const id = memberId(personKey(member));
  const [doc] = await store.read(MEMBERS, [id]);
  assert.ok(doc);
  const body = { v: 1, ...member, ...what };
  const result = await store.commit(MEMBERS, [
    { op: 'replace', id, ifMatch: doc.etag, tags: ['member'], body },
  ]);
  assert.ok(result.ok);
};

/** Waits until something drawn by itself is there. */
export const until = async (isThere: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await isThere()) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
  assert.fail('it never came');
};

export const samplesAt = ({ store }: Stage, organisation: string): Promise<readonly Sample[]> =>
  listSamples(store, PROGRAMME, organisation);

/** Opens the product in a later month, and waits for what it draws of the month before. */
export const openWhenDrawn = async (
  kept: Kept,
  month = '2026-11',
  now = '2026-12-02T08:30:00.000Z',
): Promise<Stage> => {
  const stage = await kept.open({ now });
  for (const organisation of ORGANISATIONS)
    await until(async () => (await samplesAt(stage, organisation)).some((one) => one.month === month));
  return stage;
};
