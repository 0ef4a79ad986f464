import { ANNA } from '../../../people.ts';
import { draft, refer, step } from '../step.ts';

export const JYTTE = 'ML-2026-010';

/** Refused too late, without the provider; the complaint is sent on. */
export const jytte = [
  step('J referred', '2026-11-09', ANNA, refer('Jytte', '2026-11-02', 'not-suitable')),
  step('J drafted', '2026-11-12', ANNA, draft(JYTTE)),
  step('J heard', '2026-11-27', ANNA, { type: 'record-hearing', case: JYTTE, result: 'no-answer' }),
  step('J refused', '2026-12-07', ANNA, { type: 'record-letter', case: JYTTE, date: '2026-12-07' }),
  step('J complains', '2026-12-21', ANNA, { type: 'complain', case: JYTTE, date: '2026-12-20' }),
  step('J sent on', '2027-01-11', ANNA, { type: 'judge-complaint', case: JYTTE, result: 'rejected-sent-on' }),
];
