import * as fc from 'fast-check';
import type { Case } from '../../domain/case.ts';
import { RECOMMENDATIONS } from '../../domain/case.ts';
import type { Intent } from '../../domain/commands.ts';
import type { Member } from '../../domain/member.ts';
import type { Memory } from './memory.ts';
import { REFER } from './past.ts';
import * as people from './people.ts';

/** What no log entry and no plain data may ever hold. */
export const MARK = '§PERSONLIGT§';

const KINDS = ['refer', 'approve', 'reject', 'ask', 'reply', 'acknowledge', 'bind-channel'] as const;

/** Everybody, and those who look like them but are not. */
const CROWD: readonly Member[] = [
  ...people.PEOPLE,
  people.expired(people.person('gone', 'naestved', 'visitator'), '2026-12-01'),
  { ...people.ANNA, tenant: 'se' },
  people.elsewhere(people.person('out', 'roskilde', 'caseworker', 'visitator', 'admin'), 'roskilde'),
];
const { ANNA, BO, KAJ, KIRSTEN, VERA, VIGGO, ERIK, ADA } = people;
const FITTING = {
  refer: [ANNA, BO, KAJ, KIRSTEN],
  approve: [VERA, VIGGO, KAJ, KIRSTEN],
  reject: [VERA, VIGGO, KAJ, KIRSTEN],
  ask: [VERA, VIGGO, KAJ, KIRSTEN],
  reply: [ANNA, BO, KAJ, KIRSTEN],
  acknowledge: [ERIK],
  'bind-channel': [ERIK, ADA],
} as const satisfies Readonly<Record<Intent['type'], readonly Member[]>>;

export interface Step {
  readonly kind: (typeof KINDS)[number];
  /** Whether somebody with the role acts, on a case where it can be. */
  readonly fits: boolean;
  readonly who: number;
  readonly which: number;
  /** Days since the last command. */
  readonly later: number;
  /** Days from today to the date in the form. */
  readonly offset: number;
  readonly recommendation: number;
}

const often = (weight: number) => (kind: Step['kind']) => ({ weight, arbitrary: fc.constant(kind) });

export const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.oneof(
    ...(['refer', 'approve'] as const).map(often(4)),
    ...(['reject', 'ask', 'reply', 'acknowledge', 'bind-channel'] as const).map(often(2)),
  ),
  fits: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  who: fc.nat(60),
  which: fc.nat(1_000),
  later: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
  ),
  offset: fc.integer({ min: -30, max: 3 }),
  recommendation: fc.nat(5),
});

/** ISO days by plain arithmetic in UTC. */
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10);

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

const caseFor = (step: Step, memory: Memory): Case | undefined => {
  const all = [...memory.cases.values()];
  const wanted = step.kind === 'reply' ? 'returned' : 'with-provider';
  const fitting = all.filter(({ status }) => status === wanted);
  return pick(step.fits && fitting.length > 0 ? fitting : all, step.which);
};

const keyOf = ({ tenant, object }: Member): string => `${tenant}:${object}`;

/** Who does what: the step, made concrete by the state it meets. */
export const resolve = (step: Step, memory: Memory, today: string): { by: Member; intent: Intent } => {
  const { kind, which } = step;
  const subject = caseFor(step, memory);
  const responsible = CROWD.find((member) => keyOf(member) === subject?.caseworker);
  const someone = pick<Member>(step.fits ? FITTING[kind] : CROWD, step.who) ?? ANNA;
  const by = kind === 'reply' && step.fits && responsible ? responsible : someone;
  const number = subject?.number ?? 'ML-2026-404';
  const day = plusDays(today, step.offset);
  const words = `${MARK} ${which}`;
  const coach = pick(['dk:carl', 'dk:cille', 'dk:carl', 'dk:anna'], which);
  switch (kind) {
    case 'refer':
      return {
        by,
        intent: {
          ...REFER,
          applicationDate: day,
          consentDay: plusDays(today, Math.min(step.offset + 1, 1)),
          journalRef: `${MARK}${which % 300}`,
          citizenName: words,
          businessIdea: words,
          justification: words,
          recommendation:
            pick([...RECOMMENDATIONS, 'suitable', 'suitable'] as const, step.recommendation) ?? 'suitable',
          hearProvider: step.recommendation > 2 || which % 2 === 0,
        },
      };
    case 'approve':
      return {
        by,
        intent: {
          type: 'approve',
          case: number,
          startDate: plusDays(today, step.offset * 15 + 300),
          ...(coach !== undefined && which % 3 === 0 && { coach }),
        },
      };
    case 'reject':
      return { by, intent: { type: 'reject', case: number, considerations: words, facts: words } };
    case 'ask':
      return { by, intent: { type: 'ask', case: number, question: words } };
    case 'reply':
      return { by, intent: { type: 'reply', case: number, answer: words } };
    case 'acknowledge':
      return { by, intent: { type: 'acknowledge', notice: (which % (memory.notices.size + 1)) + 1 } };
    case 'bind-channel':
      return { by, intent: { type: 'bind-channel', conversation: `19:${which}` } };
  }
};
