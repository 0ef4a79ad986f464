import type { Criterion } from '../../domain/case.ts';
import { CRITERIA } from '../../domain/case.ts';
import { text } from '../../domain/text.ts';
import { rating } from '../engine/fields/rating.ts';
import { text as words } from '../engine/fields/text.ts';
import { CRITERION_LABELS, READERS } from './words.ts';

const GRID = text('Otte kriterier', 'Eight criteria');

const ratings = Object.fromEntries(
  CRITERIA.map((criterion) => [
    criterion,
    rating({
      label: CRITERION_LABELS[criterion],
      grid: GRID,
      why: text(
        'Visitationen lægger vægt på, om borgeren kan gennemgå et iværksætterforløb (notatet, §Organisering).',
        'The assessment asks whether the citizen can go through an entrepreneur course (the note).',
      ),
      readers: READERS.assessors,
    }),
  ]),
) as Record<Criterion, ReturnType<typeof rating>>;

/** The eight criteria and a note on them, all optional. */
export const criteriaFields = {
  ...ratings,
  criteriaNote: words({
    presence: 'optional',
    long: true,
    name: text('bemærkning', 'note'),
    label: text('Bemærkning til kriterierne', 'Note on the criteria'),
    why: text(
      'Et kryds uden ord kan misforstås; her er plads til ordene.',
      'Room for words beside the scale.',
    ),
    readers: READERS.referral,
    example: text('netværk: kender to lokale butikker', 'network: knows two local shops'),
  }),
};
