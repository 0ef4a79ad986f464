import assert from 'node:assert/strict';
import type { Intent } from '../../domain/commands.ts';
import { dayOf } from '../../domain/day.ts';
import { personKey } from '../../domain/member.ts';
import { makeExecute } from '../../storage/execute.ts';
import type { Outcome } from '../../storage/execute.ts';
import { memberOf, PROGRAMME } from './looks.ts';
import type { Stage, Who } from './stage.ts';
import { PEOPLE } from './stage.ts';

type Person = Exclude<Who, 'stranger'>;

export const keyOf = (who: Person): string => personKey(memberOf(who));

let serial = 0;

/** Does something in the store as somebody, at a moment, without a conversation; resolves to what it was about. */
export const carry = async (
  { store }: Pick<Stage, 'store'>,
  who: Person,
  intent: Intent,
  at = '2026-11-23T09:12:00.000Z',
): Promise<string> => {
  serial += 1;
  const members = (Object.keys(PEOPLE) as readonly Person[]).map(memberOf);
  const execute = makeExecute({
    store,
    members: () => Promise.resolve(members),
    now: Date.now,
    budgetMs: 8000,
  });
  const outcome: Outcome = await execute(PROGRAMME, {
    id: `carried-${serial}`,
    actor: memberOf(who),
    at,
    today: dayOf(at),
    intent,
  });
  assert.equal(outcome.kind, 'done', JSON.stringify(outcome));
  const [event] = outcome.kind === 'done' ? outcome.events : [];
  return event && 'case' in event ? event.case : '';
};

const REFERRAL = {
  type: 'refer',
  citizenName: 'Maria Holm',
  consentForm: 'oral',
  supportBasis: 'dagpenge',
  businessIdea: 'Cykelværksted',
  recommendation: 'suitable',
  justification: 'Har drevet butik før',
  ratings: {},
  hearProvider: false,
} as const;

/** A referral of a day; the reference tells the cases apart. */
export const refers = (
  stage: Pick<Stage, 'store'>,
  journalRef: string,
  { citizenName = 'Maria Holm', day = '2026-11-23' } = {},
): Promise<string> =>
  carry(
    stage,
    'caseworker',
    { ...REFERRAL, citizenName, journalRef, applicationDate: day, consentDay: day },
    `${day}T09:12:00.000Z`,
  );

/** A citizen with a place from a day on, and with the coach. */
export const enrols = async (
  stage: Pick<Stage, 'store'>,
  journalRef: string,
  { citizenName = 'Maria Holm', day = '2026-11-23', coach = true } = {},
): Promise<string> => {
  const number = await refers(stage, journalRef, { citizenName, day });
  await carry(
    stage,
    'visitator',
    { type: 'approve', case: number, startDate: day, ...(coach && { coach: keyOf('coach') }) },
    `${day}T09:30:00.000Z`,
  );
  return number;
};
