import type { Phase } from '../../domain/case.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { Basis } from './fields.ts';

const TOLD: Readonly<Record<Phase, Text>> = {
  qualifying: text(
    'Coachen og lederen i jobcentret får besked: borgeren skal beholde sin forsørgelse i det opkvalificerende forløb.',
    "The coach and the job centre's leader are told: the citizen is to keep the support in the qualifying phase.",
  ),
  main: text(
    'Coachen og lederen i jobcentret får besked, så I kan tale om, hvad borgeren skal leve af i hovedforløbet.',
    "The coach and the job centre's leader are told, so that you can talk about what the citizen lives on in the main phase.",
  ),
};

/** Both parties hear of a change that the course is the reason of, before it is confirmed (practice §2). */
export const supportLeadsTo = (
  basis: Basis | undefined,
  becauseOfCourse: boolean,
  phase: Phase = 'qualifying',
): readonly Text[] => [
  ...(basis?.hint ? [basis.hint] : []),
  becauseOfCourse
    ? TOLD[phase]
    : text('Det bliver noteret. Ingen får besked.', 'It is noted. Nobody is told.'),
];
