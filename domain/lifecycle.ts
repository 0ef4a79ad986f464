import type { Case, Status } from './case.ts';
import type { OrganisationFunction } from './programme.ts';
import type { Role } from './member.ts';

/** What a command does to a case; the commands themselves are in commands.ts. */
export type CaseAction = 'assess' | 'reply';

interface Ball {
  /** Whose turn it is. `own`: the person responsible for the case there, else anybody with the role. */
  readonly party: OrganisationFunction;
  readonly role: Role;
  readonly own: boolean;
}

interface Stage {
  /** What may happen next; everything else is refused with a sentence. */
  readonly next: readonly CaseAction[];
  /** Who has the ball; more than one where the parties have to meet. */
  readonly ball: readonly Ball[];
  /** Whether the processing deadline still runs. */
  readonly deadlineRuns: boolean;
}

const caseworker: Ball = { party: 'job-centre', role: 'caseworker', own: true };
const visitator: Ball = { party: 'provider', role: 'visitator', own: false };

/** The life of a case (programme §2) as one table: read by the rules, the tasks, the cards and the docs. */
export const STAGES: Readonly<Record<Status, Stage>> = {
  'with-provider': { next: ['assess'], ball: [visitator], deadlineRuns: true },
  returned: { next: ['reply'], ball: [caseworker], deadlineRuns: true },
  joint: { next: [], ball: [caseworker, visitator], deadlineRuns: true },
  refusing: { next: [], ball: [caseworker], deadlineRuns: true },
  waitlisted: { next: [], ball: [], deadlineRuns: false },
  enrolled: { next: [], ball: [], deadlineRuns: false },
};

export const mayNow = (status: Status, action: CaseAction): boolean => STAGES[status].next.includes(action);

export type TaskHolder =
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'role'; readonly party: OrganisationFunction; readonly role: Role };

/** Who has the ball in a case: a person where one is responsible, else everybody with the role. */
export const holdersOf = (subject: Pick<Case, 'status' | 'caseworker'>): readonly TaskHolder[] =>
  STAGES[subject.status].ball.map((ball) =>
    ball.own && ball.role === 'caseworker'
      ? { kind: 'person', person: subject.caseworker }
      : { kind: 'role', party: ball.party, role: ball.role },
  );
