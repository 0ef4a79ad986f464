import type { MorningData } from '../../cards/morning.ts';
import { morningCard } from '../../cards/morning.ts';
import { accessOnly } from '../../domain/access-only.ts';
import type { Case } from '../../domain/case.ts';
import { sayNumeral } from '../../domain/danish/say-numeral.ts';
import type { Day, Instant } from '../../domain/day.ts';
import { dayOf } from '../../domain/day.ts';
import type { Due, DueKind } from '../../domain/due.ts';
import type { Member } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';
import { viewOf } from '../../domain/view.ts';
import { byText } from '../../domain/order.ts';
import { dialogsFor, nextDialog } from '../../dialogs/case-actions.ts';
import type { Message } from '../teams/message.ts';
import { hello } from './greeting.ts';
import { dueLine, MINUTES } from './morning-words.ts';
import { caseTitle } from './case-title.ts';

/** So many lines stand on the card; the rest under »opgaver«. */
const LISTED = 12;

interface Open {
  readonly subject: Case;
  readonly due: Due;
}

interface Reader {
  readonly member: Member;
  readonly programme: Programme;
  /** By the product clock. */
  readonly now: Instant;
  /** An earlier card with some of it may have arrived. */
  readonly repeated: boolean;
  /** So many notes of theirs are not copied to their own system. */
  readonly unfiled?: number;
}

type Button = MorningData['buttons'][number];

/** The dialog that settles a due, and what its button is called; the first that the person may begin. */
const DIALOGS: Readonly<Record<DueKind, readonly (readonly [string, string])[]>> = {
  deadline: [],
  offer: [['offer', 'Svar']],
  'offer-over': [['offer', 'Svar']],
  status: [['status', 'Skriv status']],
  session: [['activity', 'Notér aktivitet']],
  'phase-end': [
    ['phase-answer', 'Bekræft faseskift'],
    ['phase', 'Faseskift'],
  ],
  'programme-end': [['discharge', 'Udskriv']],
  'pause-end': [['resume', 'Genoptag']],
  'follow-up': [['follow-up', 'Skriv status']],
  'loan-deadline': [
    ['loan-decision', 'Afgør'],
    ['loan-hearing', 'Partshøring'],
    ['loan-letter', 'Brev sendt'],
    ['loan', 'Svar'],
  ],
  instalment: [['repayment', 'Registrér indbetaling']],
  access: [['access-given', 'Giv indsigt']],
  retention: [['erase', 'Slet personoplysninger']],
};

/** The citizen no longer wants the sharing, and asks the provider for access: its number, and that line alone. */
const isAccessOnly = (
  { subject, due }: Open,
  { member, programme }: Pick<Reader, 'member' | 'programme'>,
  today: Day,
): boolean =>
  due.kind === 'access' && accessOnly(subject, 'give-access', member, programme, today) !== undefined;

/** Whoever may not read a case is only to find somebody for it: its number, and no word of what is due. */
const isBlind = (
  { subject, due }: Open,
  { member, programme }: Pick<Reader, 'member' | 'programme'>,
  today: Day,
): boolean =>
  viewOf(subject, member, programme, today) === undefined &&
  !isAccessOnly({ subject, due }, { member, programme }, today);

/** The discharge says why by itself. */
const PROGRAMME_ENDED = { reason: 'programme-ended' } as const;

const buttonsOf = (
  { subject, due }: Open,
  { member, programme }: Pick<Reader, 'member' | 'programme'>,
  today: Day,
): readonly Button[] => {
  const { number, status } = subject;
  if (isBlind({ subject, due }, { member, programme }, today))
    return [{ title: 'Overdrag sagen', verb: 'open', data: { dialog: 'handover', case: number } }];
  const view =
    viewOf(subject, member, programme, today) ?? accessOnly(subject, 'give-access', member, programme, today);
  const possible = view ? dialogsFor(view, member, programme, today) : [];
  const next = nextDialog(status);
  const wanted =
    due.kind === 'deadline' ? (next === undefined ? [] : [[next, 'Åbn'] as const]) : DIALOGS[due.kind];
  const found = wanted.find(([dialog]) => possible.includes(dialog));
  if (!found) return [{ title: 'Åbn', verb: 'view', data: { view: 'case', case: number } }];
  const [dialog, title] = found;
  return [
    {
      title,
      verb: 'open',
      data: { dialog, case: number, ...(due.kind === 'programme-end' && PROGRAMME_ENDED) },
    },
    ...(due.kind === 'programme-end' && possible.includes('phase')
      ? [{ title: 'Forlæng', verb: 'open', data: { dialog: 'phase', case: number } }]
      : []),
    ...(due.kind === 'session'
      ? [{ title: 'Blev ikke til noget', verb: 'not-held', data: { case: number, date: due.on } }]
      : []),
  ];
};

const NOBODY = 'Ingen har sagen nu, og noget forfalder. Overdrag den til en kollega.';

/** What somebody only looks at, because another one does it, takes a minute, as under »opgaver«. */
const minutesOf = (open: Open, reader: Reader, today: Day): number =>
  !isBlind(open, reader, today) && buttonsOf(open, reader, today).some(({ verb }) => verb === 'open')
    ? MINUTES[open.due.kind]
    : 1;

/** What one answer settles is one line: the newest of several months without a status. Most urgent first. */
const linesOf = (open: readonly Open[], reader: Reader, today: Day): readonly Open[] => {
  const byThing = Map.groupBy(open, (one) =>
    isBlind(one, reader, today) ? one.subject.number : `${one.due.kind} ${one.subject.number}`,
  );
  const newest = [...byThing.values()].flatMap(
    (all) => all.toSorted((a, b) => (a.due.on < b.due.on ? 1 : -1))[0] ?? [],
  );
  return newest.toSorted((a, b) => byText(a.due.on, b.due.on) || byText(a.subject.number, b.subject.number));
};

/** Up to twelve in words, as people say it. */
const figure = (count: number): string => (count <= 12 ? sayNumeral(count, 'da') : `${count}`);

const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

/** »Godmorgen. To ting i dag, cirka tre minutter.« */
const greeting = (count: number, minutes: number, now: Instant): string => {
  const things = count === 1 ? 'Én ting' : `${capital(figure(count))} ting`;
  const time = minutes === 1 ? 'et minut' : `${figure(minutes)} minutter`;
  return `${hello(now).da} ${things} i dag, cirka ${time}.`;
};

/** It can wait until the rest is done, and takes a minute each, up to a quarter of an hour. */
const filingMinutes = (unfiled: number): number => Math.min(unfiled, 15);

const filingItem = (unfiled: number): MorningData['items'][number] => ({
  title: 'Til jeres fagsystem',
  line:
    unfiled === 1
      ? 'Et notat er ikke kopieret til fagsystemet endnu.'
      : `${unfiled} notater er ikke kopieret til fagsystemet endnu.`,
  buttons: [{ title: unfiled === 1 ? 'Se det' : 'Se dem', verb: 'view', data: { view: 'not-copied' } }],
});

/** The one card of the day: what is due, each with its button. There is at least one thing, or something to copy. */
export const morningMessage = async (open: readonly Open[], reader: Reader): Promise<Message> => {
  const { now, repeated, unfiled = 0 } = reader;
  const today = dayOf(now);
  const all = linesOf(open, reader, today);
  const minutes = all.reduce((sum, one) => sum + minutesOf(one, reader, today), filingMinutes(unfiled));
  const title = greeting(all.length + (unfiled > 0 ? 1 : 0), minutes, now);
  const last = unfiled > 0 ? [filingItem(unfiled)] : [];
  const more = all.length - (LISTED - last.length);
  const card = await morningCard({
    title,
    lines: repeated ? [{ text: 'Måske har du fået noget af det her før.' }] : [],
    items: [
      ...all.slice(0, LISTED - last.length).map((one) => ({
        ...(isBlind(one, reader, today)
          ? { title: one.subject.number, line: NOBODY }
          : {
              title: isAccessOnly(one, reader, today) ? one.subject.number : caseTitle(one.subject),
              line: dueLine(one.subject, one.due, today),
            }),
        buttons: [...buttonsOf(one, reader, today)],
      })),
      ...last,
    ],
    after: more > 0 ? [{ text: `… og ${more} til under opgaver.` }] : [],
    buttons: more > 0 ? [{ title: 'Mine opgaver', verb: 'view', data: { view: 'tasks' } }] : [],
  });
  return { card, summary: title };
};
