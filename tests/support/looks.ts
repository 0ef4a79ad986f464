import assert from 'node:assert/strict';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import type { Member } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import type { LookBody } from '../../storage/documents/looks.ts';
import { bodyOf, maybeBody } from '../../storage/documents/body.ts';
import { LOOK, lookId, looksPartition } from '../../storage/keys.ts';
import type { Stage, Who } from './stage.ts';
import { PEOPLE } from './stage.ts';

export const PROGRAMME = 'ishoej-2015';
export const MONTH = '2026-11';

export const memberOf = (who: Exclude<Who, 'stranger'>): Member => {
  const found = DEMO_MEMBERS.find(({ object }) => object.endsWith(PEOPLE[who]));
  assert.ok(found);
  return found;
};

/** The looks of a month by a tag, oldest first: all of them unless told. */
export const looksIn = async (
  { store }: Pick<Stage, 'store'>,
  tag = LOOK,
  month = MONTH,
): Promise<readonly LookBody[]> => {
  const docs = await store.list(looksPartition(PROGRAMME, month), tag);
  return docs.map((doc) => bodyOf<LookBody>(doc)).toSorted((a, b) => (a.at < b.at ? -1 : 1));
};

/** What the answer to an activity showed somebody. */
export const lookFor = async (
  stage: Pick<Stage, 'store' | 'conversationOf'>,
  who: Exclude<Who, 'stranger'>,
  activity: string,
): Promise<LookBody | undefined> => {
  const id = lookId(stage.conversationOf(who), activity, personKey(memberOf(who)));
  const [doc] = await stage.store.read(looksPartition(PROGRAMME, MONTH), [id]);
  return maybeBody<LookBody>(doc);
};

/** »case: ML-2026-001, ML-2026-002«, »letter: ML-2026-001 (refused)«. */
export const sayLook = ({ seen }: LookBody): string =>
  seen
    .map(
      ({ through, cases, refused }) =>
        `${through}: ${cases.join(', ')}${refused === true ? ' (refused)' : ''}`,
    )
    .join('; ');
