import type { Refusal } from '../../domain/refusal.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';

type Moved = Refusal & {
  readonly code:
    | 'not-shared'
    | 'own-proposal'
    | 'nothing-to-undo'
    | 'moved-on'
    | 'others-undo'
    | 'undo-too-late'
    | 'place-gone';
};

/** Why a second key or an undo comes too late, or from the wrong person. */
export const sayMoved = (refusal: Moved): Text => {
  switch (refusal.code) {
    case 'not-shared':
      return text(
        `${refusal.case} er ikke delt med Næstved, så der er ingen at blive enig med.`,
        `${refusal.case} is not shared with Næstved, so there is nobody to agree with.`,
      );
    case 'place-gone':
      return text(
        `Pladsen er lovet en anden, så det kan ikke fortrydes. Skriv »sag ${refusal.case}« for at se, hvad du kan gøre.`,
        `The place is promised to somebody else, so this cannot be undone. Write "case ${refusal.case}" to see what you can do.`,
      );
    case 'own-proposal':
      return text(
        `I har selv skrevet den fælles afgørelse i ${refusal.case}. Den anden part skal bekræfte som nr. 2.`,
        `Your side entered the joint decision in ${refusal.case}. The other party has to confirm as no. 2.`,
      );
    case 'nothing-to-undo':
      return text(
        `Det kan ikke fortrydes. Skriv »sag ${refusal.case}« for at se, hvad du kan gøre.`,
        `It cannot be undone. Write "case ${refusal.case}" to see what you can do.`,
      );
    case 'moved-on':
      return text(
        `Der er sket mere i ${refusal.case} siden, så det kan ikke fortrydes. Skriv »sag ${refusal.case}« for at se, hvad du kan gøre.`,
        `More has happened in ${refusal.case} since, so it cannot be undone. Write "case ${refusal.case}" to see what you can do.`,
      );
    case 'others-undo':
      return text('Kun den, der gjorde det, kan fortryde.', 'Only who did it can undo it.');
    case 'undo-too-late':
      return text(
        `Man kan fortryde i ${refusal.minutes} minutter, og de er gået. Skriv »sag ${refusal.case}« for at se, hvad du kan gøre.`,
        `One can undo for ${refusal.minutes} minutes, and they have passed. Write "case ${refusal.case}" to see what you can do.`,
      );
  }
};
