import type { LoggedEvent } from '../../domain/events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { day } from '../words.ts';

type Correction = LoggedEvent & {
  readonly type: 'corrected';
};

/** What a corrected value changes: dates that follow from it, letters and notices that told it. */
export const aboutCorrection = (event: Correction): readonly Text[] => {
  const { course, ending } = event.data;
  if (course)
    return [
      text(
        `Rettet. Borgeren starter ${day(course.start).da}, og Erhvervschefens orientering bliver rettet. Send borgeren et nyt brev.`,
        `Corrected. The citizen starts ${day(course.start).en}, and the Erhvervschef's notice is corrected. Send the citizen a new letter.`,
      ),
    ];
  if (ending)
    return [
      text(
        `Rettet. Borgeren er udskrevet ${day(ending.date).da}, og Erhvervschefens orientering bliver rettet.`,
        `Corrected. The citizen is discharged ${day(ending.date).en}, and the Erhvervschef's notice is corrected.`,
      ),
    ];
  return event.data.deadline === undefined
    ? [text('Rettet. Det gamle står i hændelsesloggen.', 'Corrected. The old value stays in the event log.')]
    : [
        text(
          `Rettet. Fristen er nu ${day(event.data.deadline).da}.`,
          `Corrected. The deadline is now ${day(event.data.deadline).en}.`,
        ),
      ];
};
