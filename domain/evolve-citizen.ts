import type { Case, PersonalValues } from './case.ts';
import type { CitizenFacts } from './citizen-events.ts';
import type { CaseEvent } from './events.ts';
import type { PersonKey } from './member.ts';

/** A remark to a text that was replaced by another goes with it, and stays in the log. */
export const withoutStaleRemarks = (known: PersonalValues, given: PersonalValues = {}): PersonalValues => {
  const { citizenRemarks = {}, ...rest } = known;
  const fresh = Object.entries(citizenRemarks).filter(([about]) => !(about in given));
  return fresh.length === 0 ? rest : { ...rest, citizenRemarks: Object.fromEntries(fresh) };
};

/** A case after the citizen used a right over their own data. */
export const evolveCitizen = (
  subject: Case,
  event: CitizenFacts & Pick<CaseEvent, 'personal'>,
  before: Case,
  by: PersonKey,
): Case => {
  const { accesses = [] } = subject;
  switch (event.type) {
    case 'access-asked':
      return { ...subject, accesses: [...accesses, { ...event.data, by }] };
    case 'remark-added': {
      const { about, on } = event.data;
      // A remark to one text leaves those to others as they are.
      const citizenRemarks = { ...before.personal.citizenRemarks, ...event.personal?.citizenRemarks };
      return {
        ...subject,
        remarkedOn: { ...subject.remarkedOn, [about]: on },
        personal: { ...subject.personal, citizenRemarks },
      };
    }
    case 'access-given': {
      const { organisation, on } = event.data;
      return {
        ...subject,
        accesses: accesses.map((one) =>
          one.organisation === organisation && one.given === undefined ? { ...one, given: on } : one,
        ),
      };
    }
  }
};
