import type { Case } from './case.ts';
import type { Day } from './day.ts';
import { addMonths, dayOf } from './day.ts';
import type { Rules } from './programme.ts';

type Asked = Pick<Case, 'assessment' | 'joint' | 'applicationDate' | 'course'>;

/** The day on which what the case says was looked at last. */
const lookedAtOn = ({ assessment, joint, applicationDate }: Asked): Day =>
  joint?.meetingDate ?? (assessment ? dayOf(assessment.at) : applicationDate);

/** Whether a citizen has waited so long that what the case says is asked about again (practice §3, Place). */
export const isStale = (subject: Asked, { staleMonths }: Pick<Rules, 'staleMonths'>, today: Day): boolean =>
  subject.course === undefined && addMonths(lookedAtOn(subject), staleMonths) < today;
