import type { ComplaintResult, HearingResult } from '../../domain/case.ts';
import type { RefusalFacts } from '../../domain/refusal-events.ts';
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

/** From the draft of a refusal to the answer to a complaint. */
export const aboutRefusals = (event: RefusalFacts): readonly Text[] => {
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

const HEARD_IN_SHORT: Readonly<Record<HearingResult, Text>> = {
  answered: text('Borgeren er hørt og har svaret', 'The citizen was heard and has answered'),
  'no-answer': text('Borgeren er hørt og har ikke svaret', 'The citizen was heard and has not answered'),
  'not-needed': text('Partshøring ikke nødvendig', 'Hearing not needed'),
};

const JUDGED_IN_SHORT: Readonly<Record<ComplaintResult, Text>> = {
  upheld: text('Klagen: medhold', 'Complaint upheld'),
  partly: text('Klagen: delvist medhold', 'Complaint partly upheld'),
  'rejected-sent-on': text('Klagen: fastholdt og sendt videre', 'Complaint rejected and sent on'),
};

/** The event in a few words that everybody on the case may know. */
export const refusalTheme = (event: RefusalFacts): Text => {
  switch (event.type) {
    case 'refusal-drafted':
      return text(
        `Partshøring, svar senest ${day(event.data.hearingUntil).da}`,
        `Hearing, answer by ${day(event.data.hearingUntil).en}`,
      );
    case 'heard':
      return HEARD_IN_SHORT[event.data.result];
    case 'refusal-sent':
      return text(`Afgørelse sendt ${day(event.data.date).da}`, `Decision sent ${day(event.data.date).en}`);
    case 'complained':
      return text(
        `Klage modtaget ${day(event.data.date).da}${event.data.late ? ', efter klagefristen' : ''}`,
        `Complaint received ${day(event.data.date).en}${event.data.late ? ', after the deadline' : ''}`,
      );
    case 'complaint-judged':
      return JUDGED_IN_SHORT[event.data.result];
  }
};
