import type { Case } from './case.ts';
import type { CitizenFacts } from './citizen-events.ts';
import type { PersonKey } from './member.ts';

/** A case after the citizen used a right over their own data. */
export const evolveCitizen = (subject: Case, event: CitizenFacts, by: PersonKey): Case => {
  const { accesses = [] } = subject;
  switch (event.type) {
    case 'access-asked':
      return { ...subject, accesses: [...accesses, { ...event.data, by }] };
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
