import type { Case } from './case.ts';
import { withKey } from './keys.ts';
import type { PersonKey } from './member.ts';
import type { StaffingFacts } from './staffing-events.ts';

/** Who was responsible has held the job centre's key, and a case from before that was kept forgets nobody either. */
const handedOver = (
  subject: Case,
  { post, from, to }: (StaffingFacts & { readonly type: 'handed-over' })['data'],
): Case =>
  post === 'coach'
    ? { ...subject, coach: to }
    : {
        ...subject,
        ...withKey(subject, 'job-centre', from),
        recommendedBy: subject.recommendedBy ?? from,
        caseworker: to,
      };

const reinstated = ({ recused = [], ...subject }: Case, person: PersonKey): Case => {
  const others = recused.filter((one) => one !== person);
  return others.length === 0 ? subject : { ...subject, recused: others };
};

/** Who works with a case from now on, and who must not. */
export const evolveStaffing = (subject: Case, event: StaffingFacts): Case => {
  switch (event.type) {
    case 'handed-over':
      return handedOver(subject, event.data);
    case 'recused':
      return { ...subject, recused: [...(subject.recused ?? []), event.data.person] };
    case 'reinstated':
      return reinstated(subject, event.data.person);
  }
};
