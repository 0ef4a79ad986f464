import type { ComplaintResult, HearingResult } from '../../domain/case.ts';
import type { LoggedEvent } from '../../domain/events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { day } from '../words.ts';

const HEARD: Readonly<Record<HearingResult, Text>> = {
  answered: text('Borgeren har svaret.', 'The citizen has answered.'),
  'no-answer': text('Borgeren har ikke svaret.', 'The citizen has not answered.'),
  'not-needed': text('Partshøring er ikke nødvendig.', 'No hearing is needed.'),
};

const JUDGED: Readonly<Record<ComplaintResult, Text>> = {
  upheld: text(
    'Borgeren får medhold. Sagen skal afgøres igen: skriv »endelig afgørelse«.',
    'The complaint is upheld. The case must be decided again: write "final decision".',
  ),
  partly: text(
    'Borgeren får delvist medhold. Sagen skal afgøres igen: skriv »endelig afgørelse«.',
    'The complaint is partly upheld. The case must be decided again: write "final decision".',
  ),
  'rejected-sent-on': text(
    'Afslaget er fastholdt. Send klagen videre til klageinstansen.',
    'The refusal stands. Send the complaint on to the appeals board.',
  ),
};

type AboutRefusal = LoggedEvent & {
  readonly type: 'refusal-drafted' | 'heard' | 'refusal-sent' | 'complained' | 'complaint-judged';
};

/** From the draft of a refusal to the answer to a complaint. */
export const aboutRefusals = (event: AboutRefusal): readonly Text[] => {
  switch (event.type) {
    case 'refusal-drafted':
      return [
        text(
          `Send partshøringen til borgeren: svar senest ${day(event.data.hearingUntil).da}. Skriv »partshøring«, når svaret er kommet, eller fristen er gået.`,
          `Send the hearing to the citizen: answer by ${day(event.data.hearingUntil).en}. Write "hearing" when it has come or the time is up.`,
        ),
      ];
    case 'heard':
      return [
        HEARD[event.data.result],
        text(
          'Brevet er klar. Skriv »brev sendt«, når du har sendt det.',
          'The letter is ready. Write "letter sent" when you have sent it.',
        ),
      ];
    case 'refusal-sent':
      return [
        text(
          `Afgørelsen er sendt ${day(event.data.date).da}. Borgeren kan klage til og med ${day(event.data.complainBy).da}; skriv »klage«, hvis det sker.`,
          `The decision was sent ${day(event.data.date).en}. The citizen can complain until ${day(event.data.complainBy).en}; write "complaint" if so.`,
        ),
      ];
    case 'complained':
      return [
        text(
          `Klagen er noteret. I skal se på sagen igen senest ${day(event.data.reassessBy).da}. Skriv »svar på klage«, når I har gjort det.`,
          `The complaint is noted. Look at the case again by ${day(event.data.reassessBy).en}; write "complaint result" when you have.`,
        ),
        ...(event.data.late
          ? [text('Den kom efter klagefristen.', 'It came after the deadline for complaints.')]
          : []),
      ];
    case 'complaint-judged':
      return [JUDGED[event.data.result]];
  }
};
