import type { Case } from '../../domain/case.ts';
import type { Intent } from '../../domain/commands.ts';
import type { Member } from '../../domain/member.ts';
import { MARK, type Met } from './random-forms.ts';
import { ANNA } from './people.ts';
import { CROWD, pick, type Step } from './random-steps.ts';

const keyOf = ({ tenant, object }: Member): string => `${tenant}:${object}`;
const withRole = (role: Member['roles'][number]): readonly Member[] =>
  CROWD.filter(({ roles }) => roles.includes(role));

const whose = (key: string | undefined): Member | undefined => CROWD.find((member) => keyOf(member) === key);

const organisationOf = (key: string | undefined): string | undefined => whose(key)?.organisation;

/** The leader where somebody works. */
export const leads = (key: string | undefined): Member | undefined =>
  withRole('leader').find(({ organisation }) => organisation === organisationOf(key));

/** What is handed over: mostly the job centre's part. */
const postIn = ({ coach }: Pick<Case, 'coach'>, which: number): 'caseworker' | 'coach' =>
  coach !== undefined && which % 3 === 0 ? 'coach' : 'caseworker';

/** A colleague mostly, now and then anybody. */
const taker = (subject: Case, which: number): string => {
  const post = postIn(subject, which);
  const there = withRole(post).filter(
    (member) =>
      organisationOf(subject[post]) === member.organisation &&
      (which % 5 === 0 || keyOf(member) !== subject[post]),
  );
  return keyOf(pick(which % 11 === 0 ? CROWD : there, which) ?? ANNA);
};

/** Handing over, and conflicts of interest. */
export const ofPeople = (
  type: 'hand-over' | 'recuse' | 'reinstate',
  { which, who }: Step,
  { subject, beside = [] }: Met,
): Intent => {
  const number = subject?.number ?? 'ML-2026-404';
  const to = subject ? taker(subject, which) : 'dk:anna';
  if (type === 'recuse') return { type, case: number, ...(which % 4 > 0 && { to }) };
  const reason = `${MARK} fordi`;
  if (type === 'reinstate')
    return { type, case: number, person: pick(subject?.recused ?? [], which) ?? 'dk:vera', reason };
  const post = subject ? postIn(subject, which) : 'caseworker';
  const several = post === 'caseworker' && who % 2 === 0 ? beside : [];
  return { type, cases: [number, ...several], post, to, reason };
};

/** Who may, mostly: who is responsible, who assesses, their leader, or blindly the administrator. */
export const personFor = (
  kind: 'hand-over' | 'recuse' | 'reinstate',
  { which, who }: Step,
  subject: Case | undefined,
): Member | undefined => {
  if (!subject) return undefined;
  if (kind === 'reinstate') return leads(pick(subject.recused ?? [], which));
  const holder = subject[postIn(subject, which)];
  if (kind === 'hand-over')
    return pick([whose(holder), whose(holder), leads(holder), pick(withRole('admin'), who)], who);
  return pick(
    [whose(holder), pick(withRole('visitator'), which), pick(withRole('visitator'), which >> 2)],
    who,
  );
};
