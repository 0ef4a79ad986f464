import type { Notice } from '../domain/notice.ts';
import { text } from '../domain/text.ts';
import { count } from './engine/fields/count.ts';
import { text as words } from './engine/fields/text.ts';
import type { Row } from './engine/flow.ts';
import { flow } from './engine/flow.ts';
import { aboutNotice } from './happened/notice.ts';
import { noticeLabel } from './notice/labels.ts';
import { sayRefusal } from './refusals.ts';

type Facts = {
  /** The newest, newest first. */
  readonly notices: readonly {
    readonly number: number;
    readonly kind: Notice['kind'];
    readonly case: string;
  }[];
  /** How many there are. */
  readonly last: number;
};

const NO_NOTICE = text(
  'Der er ingen orienteringer at spørge om endnu.',
  'There are no notices to ask about yet.',
);

const READERS = text(
  'Sagsbehandleren på sagen, lederen i jobcentret og I, der får orienteringerne. Beder borgeren om indsigt, er det med.',
  "The caseworker of the case, the job centre's leader, and you who get the notices. If the citizen asks for access, it is part of that.",
);

/** Which notice it is, as it stood in the channel. */
const rowsOf = ({ notices }: Facts, number: unknown): readonly Row[] => {
  const found = notices.find((one) => one.number === number);
  return found ? [{ label: text('Det handler om', 'It is about'), value: noticeLabel(found) }] : [];
};

/** A question back on a notice (practice §5, Erhvervschef), in the own chat: in a channel nothing personal is asked. */
export const noticeQuestion = flow<Facts>({
  id: 'notice-question',
  version: 1,
  title: text('Spørg om en orientering', 'Ask about a notice'),
  starts: {
    da: ['spørg om orientering', 'spørgsmål til orientering', 'spørgsmål om orientering'],
    en: ['ask about notice', 'question about notice'],
  },
  action: 'acknowledge',
  aboutCase: false,
  oneFor: 'notice',
  begin: async (lookups) => {
    const notices = await lookups.notices();
    const last = notices[0]?.number ?? 0;
    return last === 0 ? { ok: false, say: NO_NOTICE } : { ok: true, facts: { notices, last } };
  },
})
  .step({
    id: 'question',
    title: text('Hvad vil du vide?', 'What do you want to know?'),
    confirms: true,
    intro: (facts, answers) => rowsOf(facts, answers['notice']),
    fields: {
      notice: count<'required', Facts>({
        presence: 'required',
        name: text('orientering', 'notice'),
        label: text('Hvilken orientering?', 'Which notice?'),
        why: text(
          'Nummeret siger, hvem i jobcentret der kan svare, uden at du ser sagen.',
          'The number says who in the job centre can answer, without your seeing the case.',
        ),
        readers: READERS,
        example: text('3', '3'),
        unit: '',
        check: (value, { facts }) =>
          value < 1 || value > facts.last
            ? sayRefusal({ code: 'no-such-notice', notice: value }).say
            : undefined,
      }),
      question: words<'required', Facts>({
        presence: 'required',
        long: true,
        name: text('spørgsmål', 'question'),
        label: text('Dit spørgsmål', 'Your question'),
        hint: text(
          'Svaret er om nummer, datoer og pladser – aldrig om, hvem borgeren er, eller hvorfor.',
          'The answer is about number, dates and places – never about who the citizen is, or why.',
        ),
        why: text(
          'Kommunen, der køber pladserne, skal kunne forstå en ind- eller udskrivning (notatet: løbende orienteres).',
          'The municipality that buys the places is to understand an enrolment or discharge (the note: kept informed).',
        ),
        readers: READERS,
        example: text('hvornår er pladsen ledig igen?', 'when is the place free again?'),
      }),
    },
  })
  .submit({
    confirmLabel: text('Send spørgsmålet', 'Send the question'),
    intent: ({ notice, question }) => ({ type: 'ask-notice', notice, question }),
    done: (events) =>
      events.flatMap((event) =>
        event.type === 'notice-questioned'
          ? [
              text(
                `Dit spørgsmål til orientering nr. ${event.data.notice} er sendt.`,
                `Your question about notice no. ${event.data.notice} is sent.`,
              ),
              ...aboutNotice(event),
            ]
          : [],
      ),
  });
