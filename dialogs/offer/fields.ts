import type { Intent } from '../../domain/commands.ts';
import { text } from '../../domain/text.ts';
import { choice } from '../engine/fields/choice.ts';
import { text as words } from '../engine/fields/text.ts';
import { words as synonyms } from '../synonyms/words.ts';
import { READERS } from '../visitation/words.ts';
import type { OfferFacts } from './facts.ts';

export type OfferAnswer = (Intent & { readonly type: 'answer-offer' })['answer'];

const ANSWERS = {
  accept: {
    label: text('Borgeren siger ja', 'The citizen accepts'),
    synonyms: synonyms('ja, ja tak, siger ja, tager imod, accepterer, vil gerne, yes, accept, accepts'),
  },
  decline: {
    label: text('Borgeren siger nej tak', 'The citizen declines'),
    synonyms: synonyms(
      'nej, nej tak, siger nej, afslår, vil ikke, takker nej, no, no thanks, decline, declines',
    ),
  },
  extend: {
    label: text('Giv borgeren mere tid', 'Give the citizen more time'),
    synonyms: synonyms('mere tid, forlæng, forlænge, udsæt, længere frist, extend, more time'),
  },
  expired: {
    label: text('Fristen er gået uden svar', 'No answer in time'),
    synonyms: synonyms('intet svar, ikke svaret, svarede ikke, udløbet, fristen er gået, expired, no answer'),
  },
} as const;

/** Only what is possible on the day: one extension, and no expiry before the last day has passed. */
const possible = ({ extended, until }: OfferFacts, today: string): readonly OfferAnswer[] => [
  'accept',
  'decline',
  ...(extended ? [] : (['extend'] as const)),
  ...(today > until ? (['expired'] as const) : []),
];

export const answerFields = {
  answer: choice<OfferAnswer, 'required', OfferFacts>({
    presence: 'required',
    name: text('svar', 'answer'),
    label: text('Hvad siger borgeren?', 'What does the citizen say?'),
    why: text(
      'Pladsen er holdt til borgeren. Tavshed er ikke et nej: kun I kan lade den gå videre.',
      'The place is held for the citizen. Silence is not a no: only you can let it go on.',
    ),
    readers: text(
      'De ansvarlige på sagen, lederen i jobcentret og visitatorerne i Næstved.',
      "Those responsible for the case, the job centre's leader and Næstved's visitators.",
    ),
    example: text('ja', 'yes'),
    expanded: true,
    options: ({ facts, today }) => possible(facts, today).map((id) => ({ id, ...ANSWERS[id] })),
  }),
};

const EXAMPLE = text('borgeren er på ferie', 'the citizen is on holiday');

/** Why the place goes on. */
export const reasonFields = {
  reason: words<'optional', OfferFacts>({
    presence: 'optional',
    tells: true,
    name: text('grund', 'reason'),
    label: text('Sagde borgeren hvorfor?', 'Did the citizen say why?'),
    why: text(
      'Så den, der taler med borgeren næste gang, ikke spørger om det samme. Borgeren skylder ingen grund.',
      'So that the next one who talks to the citizen need not ask again. The citizen owes no reason.',
    ),
    readers: READERS.jobCentre,
    example: text('har fået job', 'has got a job'),
  }),
};

/** Why the place is held longer than others'. */
export const extensionFields = {
  reason: words<'required', OfferFacts>({
    presence: 'required',
    tells: true,
    name: text('grund', 'reason'),
    label: text('Hvorfor skal borgeren have mere tid?', 'Why does the citizen need more time?'),
    hint: text('Det kan kun ske én gang.', 'It can happen only once.'),
    why: text(
      'Andre venter på pladsen, mens den er holdt, så grunden skal stå i sagen.',
      'Others wait while the place is held, so the reason belongs in the case.',
    ),
    readers: READERS.jobCentre,
    example: EXAMPLE,
  }),
};
