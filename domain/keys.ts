import type { Case, Side } from './case.ts';
import type { Day } from './day.ts';
import type { CaseEvent } from './events.ts';
import type { Member, PersonKey } from './member.ts';
import { sitsFor } from './member.ts';

/** The party that has to agree too, where an act takes two keys (programme §2, Two keys). */
export const otherSide = (side: Side): Side => (side === 'provider' ? 'job-centre' : 'provider');

/** What a case remembers when a person has used a party's key. */
export const withKey = ({ keys }: Pick<Case, 'keys'>, side: Side, person: PersonKey): Pick<Case, 'keys'> => ({
  keys: { ...keys, [side]: [...new Set([...(keys?.[side] ?? []), person])] },
});

/** What only who is responsible does, and so their deputy. */
const DEEDS_OF_THE_JOB_CENTRE: ReadonlySet<CaseEvent['type']> = new Set([
  'question-answered',
  'corrected',
  'deadline-extended',
  'refusal-drafted',
  'heard',
  'refusal-sent',
  'finally-decided',
  'complained',
  'complaint-judged',
]);

/** A deputy who acts for the job centre holds its key from then on, also when the other is back. */
export const withDeputyKey = (
  subject: Pick<Case, 'keys' | 'caseworker'>,
  { type }: CaseEvent,
  by: PersonKey,
): Pick<Case, 'keys'> =>
  by !== subject.caseworker && DEEDS_OF_THE_JOB_CENTRE.has(type) ? withKey(subject, 'job-centre', by) : {};

type Keyed = Pick<Case, 'caseworker' | 'recommendedBy' | 'keys' | 'assessment' | 'joint'>;

/**
 * Everybody who holds or has held a party's key of a case (note: "i samarbejde"; programme §2, Two keys): for the job
 * centre who recommended and whoever was responsible since, for the provider who assessed, for both who signed what
 * the parties agreed on. Nobody of one side ever acts on the other, however the case was handed over.
 */
export const keyHolders = (subject: Keyed, side: Side): ReadonlySet<PersonKey> => {
  const { caseworker, recommendedBy = caseworker, assessment, joint, keys } = subject;
  const own = side === 'job-centre' ? [caseworker, recommendedBy] : assessment ? [assessment.by] : [];
  return new Set([...own, ...(keys?.[side] ?? []), ...(joint?.side === side ? [joint.by] : [])]);
};

/** Which party a person speaks for: who is responsible, or stands in for them, for the job centre, all others for the provider. */
export const sideOf = ({ caseworker }: Pick<Case, 'caseworker'>, person: Member, day: Day): Side =>
  sitsFor(person, caseworker, day) ? 'job-centre' : 'provider';

/** Whether a person has, or had, the key of the party opposite the one they would act for. */
export const hasOtherKey = (subject: Keyed, person: PersonKey, side: Side): boolean =>
  keyHolders(subject, otherSide(side)).has(person);

/** The same for who acts on a day: also where they stand in for somebody who has that key. */
export const holdsOtherKey = (subject: Keyed, person: Member, side: Side, day: Day): boolean =>
  [...keyHolders(subject, otherSide(side))].some((holder) => sitsFor(person, holder, day));
