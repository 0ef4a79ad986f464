import type { AccessRefusal } from '../../domain/refusal.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { day } from '../words.ts';

/** Why a citizen's request for access is not noted so, with the way out; and the field the person can mend. */
export const sayAccessRefusal = (refusal: AccessRefusal): { readonly say: Text; readonly field?: string } => {
  switch (refusal.code) {
    case 'access-in-future':
      return {
        say: text('Datoen kan ikke ligge i fremtiden.', 'The date cannot be in the future.'),
        field: 'date',
      };
    case 'access-before-asked':
      return {
        say: text(
          `Borgeren bad om det ${day(refusal.from).da}. Skriv den dag, borgeren fik filen.`,
          `The citizen asked on ${day(refusal.from).en}. Write the day they got the file.`,
        ),
        field: 'date',
      };
    case 'access-open':
      return {
        say: text(
          `Borgeren har allerede bedt om det i ${refusal.case}. Skriv »indsigt ${refusal.case}« for at hente filen.`,
          `The citizen has asked already in ${refusal.case}. Write "access ${refusal.case}" to get the file.`,
        ),
      };
    case 'no-access-asked':
      return {
        say: text(
          `Ingen beder om indsigt i ${refusal.case} lige nu. Skriv »indsigt ${refusal.case}«, når borgeren gør det.`,
          `Nobody asks for access in ${refusal.case} now. Write "access ${refusal.case}" when the citizen does.`,
        ),
      };
  }
};
