import { IN_COURSE } from '../domain/status.ts';
import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import type { Status } from '../domain/case.ts';
import type { Line } from './about-case.ts';
import { aboutCase } from './about-case.ts';
import { consentOn } from './consent/fields.ts';
import { text as words } from './engine/fields/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { READERS } from './visitation/words.ts';
import { STATUS } from './words.ts';

type Facts = { readonly rows: readonly Line[]; readonly status: Status };

const STOPS = text(
  'Delingen stopper med det samme: Næstved kan ikke længere se sagen, heller ikke i gamle kort og kladder. Intet bliver slettet.',
  'The sharing stops at once: the provider no longer sees the case, nor in old cards and drafts. Nothing is erased.',
);

const UNDECIDED = text(
  'Ansøgningen skal stadig afgøres – på det, jobcentret har. Fristen løber videre.',
  'The application must still be decided – on what the job centre has. The deadline runs on.',
);

const WAITING = text(
  'Borgeren beholder sin plads i køen. Tal med borgeren om, hvad der skal ske.',
  'The citizen keeps the place in the line. Talk with the citizen about what is to happen.',
);

const RUNNING = text(
  'Coachen kan ikke arbejde videre uden sagen. Tal med borgeren om, hvad der skal ske; forløbet slutter ikke af sig selv.',
  'The coach cannot go on without the case. Talk with the citizen about what is to happen; the course does not end by itself.',
);

const neverShared = (number: string): Text =>
  text(
    `${number} er ikke delt med Næstved, så der er ingen deling at stoppe.`,
    `${number} is not shared with the provider, so there is no sharing to stop.`,
  );

const alreadySaid = (number: string): Text =>
  text(
    `Delingen af ${number} er stoppet. Skriv »samtykke igen ${number}«, hvis borgeren har ændret mening.`,
    `The sharing of ${number} has stopped. Write "consent again ${number}" if the citizen has changed their mind.`,
  );

const after = (status: Status): Text => {
  if (IN_COURSE.has(status)) return RUNNING;
  return status === 'waitlisted' || status === 'offered' ? WAITING : UNDECIDED;
};

/** The citizen no longer wants the sharing: it stops that minute (practice §4). */
export const withdrawConsent = flow<Facts>({
  id: 'withdraw-consent',
  version: 1,
  title: text('Træk samtykke tilbage', 'Withdraw the consent'),
  starts: {
    da: ['tilbagekald', 'træk samtykke tilbage', 'tilbagekald samtykke'],
    en: ['withdraw consent'],
  },
  action: 'change-consent',
  aboutCase: true,
  begin: aboutCase(
    'withdraw-consent',
    ({ initials, status }) => ({
      status,
      rows: [
        { label: text('Borger', 'Citizen'), value: initials },
        { label: text('Sagen står som', 'The case stands as'), value: STATUS[status] },
      ],
    }),
    ({ number, consent, sharedWithProvider }) => {
      if (consent.withdrawn !== undefined) return { ok: false, say: alreadySaid(number) };
      return sharedWithProvider ? undefined : { ok: false, say: neverShared(number) };
    },
  ),
})
  .step({
    id: 'withdraw',
    title: text('Borgeren vil ikke længere have sagen delt', 'The citizen no longer wants the sharing'),
    confirms: true,
    intro: ({ rows }) => rows,
    fields: {
      date: consentOn({
        label: text('Hvornår sagde borgeren det?', 'When did the citizen say so?'),
        why: text(
          'Delingen var i orden, til borgeren sagde fra. Datoen viser, hvornår det var.',
          'The sharing was right until the citizen said no. The day shows when that was.',
        ),
      }),
      reason: words({
        presence: 'optional',
        tells: true,
        name: text('grund', 'reason'),
        label: text('Hvad siger borgeren?', 'What does the citizen say?'),
        hint: text(
          'Borgeren skylder ingen en grund. Skriv kun, hvad borgeren selv vil have noteret.',
          'The citizen owes nobody a reason. Write only what the citizen wants noted.',
        ),
        why: text(
          'Et samtykke kan altid trækkes tilbage uden grund (databeskyttelsesforordningens art. 7, stk. 3).',
          'A consent can always be withdrawn without a reason (GDPR art. 7(3)).',
        ),
        readers: READERS.responsible,
        example: text('vil hellere klare det selv', 'would rather manage alone'),
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og stop delingen', 'Confirm and stop the sharing'),
    leadsTo: (_answers, { status }) => [STOPS, after(status)],
    intent: ({ date, reason }, _facts, number) => ({
      type: 'withdraw-consent',
      case: number,
      date,
      ...(reason !== undefined && { reason }),
    }),
    done: happenedLines,
  });
