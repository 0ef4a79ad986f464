import type { EndingFacts } from '../../domain/ending-events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { day } from '../words.ts';

/** What it means that a course ends, goes on after all, or never begins. */
export const aboutEnding = (event: EndingFacts): readonly Text[] => {
  switch (event.type) {
    case 'discharge-begun':
      return [
        text(
          'Borgeren er ikke enig, så jobcentret skal afgøre det. Sagsbehandleren skriver udkastet, hører borgeren og sender brevet.',
          'The citizen does not agree, so the job centre decides. The caseworker drafts it, hears the citizen and sends the letter.',
        ),
      ];
    case 'discharge-dropped':
      return [text('Forløbet fortsætter.', 'The course goes on.')];
    case 'discharged':
      return [
        text(
          `Borgeren er udskrevet ${day(event.data.date).da}. Erhvervschefen får orientering nr. ${event.data.notice} i kanalen.`,
          `The citizen is discharged ${day(event.data.date).en}. The Erhvervschef gets notice no. ${event.data.notice} in the channel.`,
        ),
      ];
    case 'reopened':
      return [
        text(
          'Borgeren har pladsen igen, og Erhvervschefens orientering bliver rettet.',
          "The citizen has the place again, and the Erhvervschef's notice is corrected.",
        ),
      ];
    case 'withdrawn':
      return [
        text('Sagen er trukket tilbage.', 'The case is withdrawn.'),
        ...(event.data.notice === undefined
          ? []
          : [
              text(
                'Pladsen er ledig igen, og Erhvervschefens orientering bliver rettet.',
                "The place is free again, and the Erhvervschef's notice is corrected.",
              ),
            ]),
      ];
  }
};

/** The event in a few words that everybody on the case may know. */
export const endingTheme = (event: EndingFacts): Text => {
  switch (event.type) {
    case 'discharge-begun':
      return text('Udskrivning mod borgerens ønske er begyndt', "Discharge against the citizen's wish begun");
    case 'discharge-dropped':
      return text('Udskrivningen er opgivet', 'The discharge was given up');
    case 'discharged':
      return text(
        `Udskrevet ${day(event.data.date).da} (orientering nr. ${event.data.notice})`,
        `Discharged ${day(event.data.date).en} (notice no. ${event.data.notice})`,
      );
    case 'reopened':
      return text('Sagen er åbnet igen', 'The case was reopened');
    case 'withdrawn':
      return text('Trukket tilbage', 'Withdrawn');
  }
};
