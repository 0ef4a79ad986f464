import { text } from '../../domain/text.ts';
import type { Saying } from './said.ts';

/** Why nothing is asked or answered about a notice, with the way out; and the field the person can mend. */
export const NOTICE_REFUSALS = {
  'no-such-notice': (refusal) => ({
    say: text(`Orientering nr. ${refusal.notice} findes ikke.`, `There is no notice no. ${refusal.notice}.`),
  }),
  'notice-erased': (refusal) => ({
    say: text(
      `Personoplysningerne bag orientering nr. ${refusal.notice} er slettet, så ingen kan svare på mere om den. Tallene og datoerne står stadig under »orienteringer«.`,
      `The personal data behind notice no. ${refusal.notice} is erased, so nobody can answer more about it. Its numbers and dates still stand under "notices".`,
    ),
  }),
  'notice-answered': (refusal) => ({
    say: text(
      `En kollega har allerede svaret på spørgsmålet til orientering nr. ${refusal.notice}. Svaret står på sagen.`,
      `A colleague has answered the question about notice no. ${refusal.notice} already. The answer stands on the case.`,
    ),
  }),
  'no-such-question': (refusal) => ({
    say: text(
      `Der er ikke noget spørgsmål til orientering nr. ${refusal.notice}. Skriv »opgaver« for at se, hvad der venter.`,
      `There is no question about notice no. ${refusal.notice}. Write "tasks" to see what is waiting.`,
    ),
  }),
  'answer-names-citizen': () => ({
    say: text(
      'Her står borgerens navn, og Erhvervschefen ser kun nummer og datoer. Skriv »borgeren« i stedet, så sender jeg svaret.',
      'This names the citizen, and the Erhvervschef sees number and dates only. Write "the citizen" instead and I send the answer.',
    ),
    field: 'answer',
  }),
} satisfies Saying;
