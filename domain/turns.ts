import type { Case, Post, Side } from './case.ts';
import { POSTS } from './case.ts';
import type { OrganisationFunction } from './programme.ts';
import type { Role } from './member.ts';
import { STAGES, mayNow } from './lifecycle.ts';
import { isOpen } from './status.ts';

/** The party whose people can hold a post. */
export const PARTY_OF: Readonly<Record<Post, OrganisationFunction & Side>> = {
  caseworker: 'job-centre',
  coach: 'provider',
};

/** Who something waits for: one person, or everybody with a role at a party. */
export type TaskHolder =
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'role'; readonly party: OrganisationFunction; readonly role: Role };

type Held = Pick<Case, 'status' | 'caseworker' | 'coach' | 'joint' | 'recused'> &
  Partial<Pick<Case, 'consent' | 'sharedWithProvider' | 'moved'>>;

/** What nobody is responsible for, because who was has a conflict of interest: the leader there finds somebody. */
export const vacantPosts = ({
  status,
  recused = [],
  ...holders
}: Pick<Held, 'status' | 'caseworker' | 'coach' | 'recused'>): readonly Post[] =>
  mayNow(status, 'hand-over') ? POSTS.filter((post) => recused.includes(holders[post] ?? '')) : [];

/** Who does a post's work in a case: the person, else the leader there or, without a coach, whichever coach takes it. */
export const holderOf = (subject: Held, post: Post): TaskHolder => {
  const person = subject[post];
  if (vacantPosts(subject).includes(post)) return { kind: 'role', party: PARTY_OF[post], role: 'leader' };
  return person === undefined
    ? { kind: 'role', party: PARTY_OF[post], role: post }
    : { kind: 'person', person };
};

/** A citizen in a course whom nobody at the provider has taken on: any coach can. */
export const lacksCoach = ({ status, coach, sharedWithProvider }: Held): boolean =>
  coach === undefined && sharedWithProvider === true && mayNow(status, 'take-case');

/** The citizen no longer wants the sharing, and what comes of the case is the job centre's to find out. */
const isUnshared = ({ consent, status }: Held): boolean => consent?.withdrawn !== undefined && isOpen(status);

/** The citizen lives elsewhere now: who pays, and whether the course goes on, is for the job centre to find out. */
const hasMoved = ({ moved, status }: Held): boolean => moved !== undefined && mayNow(status, 'settle-move');

/**
 * Why somebody has the ball: the step of the status, sharing that stopped, a citizen who has moved, a course without a
 * coach, a post nobody has.
 */
export type BallReason = 'turn' | 'unshared' | 'moved' | 'no-coach' | 'vacant';

const JOB_CENTRE_LEADER: TaskHolder = { kind: 'role', party: 'job-centre', role: 'leader' };

/** Who has the ball in a case and why: a person where one is responsible, else everybody with the role. */
export const ballsOf = (
  subject: Held,
): readonly { readonly reason: BallReason; readonly holder: TaskHolder }[] => {
  const { status, caseworker: responsible, joint } = subject;
  const vacant = vacantPosts(subject);
  const turns = STAGES[status].ball
    .filter(({ party }) => status !== 'countersigning' || party !== joint?.side)
    .filter(({ own }) => !own || !vacant.includes('caseworker'))
    .map((ball): TaskHolder =>
      ball.own && ball.role === 'caseworker'
        ? { kind: 'person', person: responsible }
        : { kind: 'role', party: ball.party, role: ball.role },
    );
  const caseworkers = turns.some((turn) => turn.kind === 'person');
  const because = (reason: BallReason, holders: readonly TaskHolder[]) =>
    holders.map((holder) => ({ reason, holder }));
  return [
    ...because('turn', turns),
    ...(isUnshared(subject) && !caseworkers && !vacant.includes('caseworker')
      ? because('unshared', [{ kind: 'person', person: responsible }])
      : []),
    ...(hasMoved(subject) ? because('moved', [holderOf(subject, 'caseworker'), JOB_CENTRE_LEADER]) : []),
    ...(lacksCoach(subject) ? because('no-coach', [holderOf(subject, 'coach')]) : []),
    ...because(
      'vacant',
      vacant.map((post): TaskHolder => ({ kind: 'role', party: PARTY_OF[post], role: 'leader' })),
    ),
  ];
};

/** Who has the ball in a case. */
export const holdersOf = (subject: Held): readonly TaskHolder[] =>
  ballsOf(subject).map(({ holder }) => holder);
