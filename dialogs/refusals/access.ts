import { text } from '../../domain/text.ts';
import { day } from '../words.ts';
import type { Saying } from './said.ts';

/** Why what a citizen asks for by their rights is not noted so, with the way out; and the field the person can mend. */
export const ACCESS_REFUSALS = {
  'access-in-future': () => ({
    say: text('Datoen kan ikke ligge i fremtiden.', 'The date cannot be in the future.'),
    field: 'date',
  }),
  'remark-in-future': () => ({
    say: text('Datoen kan ikke ligge i fremtiden.', 'The date cannot be in the future.'),
    field: 'date',
  }),
  'no-such-text': (refusal) => ({
    say: text(
      `Den tekst står ikke mere i ${refusal.case}. Skriv »sag ${refusal.case}« for at se, hvad der står.`,
      `That text no longer stands in ${refusal.case}. Write "case ${refusal.case}" to see what does.`,
    ),
    field: 'about',
  }),
  'access-before-asked': (refusal) => ({
    say: text(
      `Borgeren bad om det ${day(refusal.from).da}. Skriv den dag, borgeren fik filen.`,
      `The citizen asked on ${day(refusal.from).en}. Write the day they got the file.`,
    ),
    field: 'date',
  }),
  'access-open': (refusal) => ({
    say: text(
      `Borgeren har allerede bedt om det i ${refusal.case}. Skriv »indsigt ${refusal.case}« for at hente filen.`,
      `The citizen has asked already in ${refusal.case}. Write "access ${refusal.case}" to get the file.`,
    ),
  }),
  'no-access-asked': (refusal) => ({
    say: text(
      `Ingen beder om indsigt i ${refusal.case} lige nu. Skriv »indsigt ${refusal.case}«, når borgeren gør det.`,
      `Nobody asks for access in ${refusal.case} now. Write "access ${refusal.case}" when the citizen does.`,
    ),
  }),
} satisfies Saying;
