import { text } from '../../domain/text.ts';
import type { Saying } from './said.ts';

/** Why a second key or an undo comes too late, or from the wrong person. */
export const MOVED_REFUSALS = {
  'not-shared': (refusal) => ({
    say: text(
      `${refusal.case} er ikke delt med Næstved, så der er ingen at blive enig med.`,
      `${refusal.case} is not shared with Næstved, so there is nobody to agree with.`,
    ),
  }),
  'place-gone': (refusal) => ({
    say: text(
      `Pladsen er lovet en anden, så det kan ikke fortrydes. Skriv »sag ${refusal.case}« for at se, hvad du kan gøre.`,
      `The place is promised to somebody else, so this cannot be undone. Write "case ${refusal.case}" to see what you can do.`,
    ),
  }),
  'own-proposal': (refusal) => ({
    say: text(
      `I har selv skrevet den fælles afgørelse i ${refusal.case}. Den anden part skal bekræfte som nr. 2.`,
      `Your side entered the joint decision in ${refusal.case}. The other party has to confirm as no. 2.`,
    ),
  }),
  'nothing-to-undo': (refusal) => ({
    say: text(
      `Det kan ikke fortrydes. Skriv »sag ${refusal.case}« for at se, hvad du kan gøre.`,
      `It cannot be undone. Write "case ${refusal.case}" to see what you can do.`,
    ),
  }),
  'moved-on': (refusal) => ({
    say: text(
      `Der er sket mere i ${refusal.case} siden, så det kan ikke fortrydes. Skriv »sag ${refusal.case}« for at se, hvad du kan gøre.`,
      `More has happened in ${refusal.case} since, so it cannot be undone. Write "case ${refusal.case}" to see what you can do.`,
    ),
  }),
  'others-undo': () => ({
    say: text('Kun den, der gjorde det, kan fortryde.', 'Only who did it can undo it.'),
  }),
  'undo-too-late': (refusal) => ({
    say: text(
      `Man kan fortryde i ${refusal.minutes} minutter, og de er gået. Skriv »sag ${refusal.case}« for at se, hvad du kan gøre.`,
      `One can undo for ${refusal.minutes} minutes, and they have passed. Write "case ${refusal.case}" to see what you can do.`,
    ),
  }),
} satisfies Saying;
