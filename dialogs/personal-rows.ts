import type { PersonalValues } from '../domain/case.ts';
import type { Programme } from '../domain/programme.ts';
import type { Text } from '../domain/text.ts';
import type { Row } from './engine/flow.ts';
import { DISCHARGE_REASON, OUTCOME } from './discharge/labels.ts';
import { CASE_LABELS, LIVES_ON, CRITERIA_SAID, HOW_FAR, WHY_ENDED, LIVES_ON_AFTER } from './case-labels.ts';
import { basisLabel, ratingsLine, progressLine } from './case-values.ts';
import { remarkRows } from './remark-rows.ts';

const row = (label: Text, value: Row['value'] | undefined): readonly Row[] =>
  value === undefined ? [] : [{ label, value }];

/** The values of one entry of a log, in the order of a case. */
export const personalRows = (personal: PersonalValues, programme: Programme): readonly Row[] => {
  const fields = Object.keys(CASE_LABELS) as (keyof typeof CASE_LABELS)[];
  const { supportBasis, dischargeReason, outcome } = personal;
  return [
    ...fields.flatMap((field) => row(CASE_LABELS[field], personal[field])),
    ...remarkRows(personal.citizenRemarks),
    ...row(LIVES_ON, supportBasis === undefined ? undefined : basisLabel(programme, supportBasis)),
    ...row(CRITERIA_SAID, ratingsLine(personal.ratings)),
    ...row(HOW_FAR, progressLine(personal.progress)),
    ...row(WHY_ENDED, dischargeReason && DISCHARGE_REASON[dischargeReason]),
    ...row(LIVES_ON_AFTER, outcome && OUTCOME[outcome]),
  ];
};
