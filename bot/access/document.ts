import type { AccessKind } from '../../domain/access-request.ts';
import type { Day } from '../../domain/day.ts';
import { dayOf } from '../../domain/day.ts';
import { withoutCpr } from '../../domain/danish/cpr.ts';
import type { AnyLoggedEvent } from '../../domain/events.ts';
import type { Programme } from '../../domain/programme.ts';
import { findDialog } from '../../dialogs/index.ts';
import { happenedTheme } from '../../dialogs/happened/theme.ts';
import { informationLetter } from '../../dialogs/information/letter.ts';
import { sayLook } from '../views/look-words.ts';
import type { CaseSection } from './case-sections.ts';
import { caseLinesIn } from './case-sections.ts';
import { EVENT_FIELDS } from './event-fields.ts';
import type { Held, HeldEntry } from './gather.ts';
import type { Line, Names } from './lines.ts';
import { day, linesBy, moment } from './lines.ts';
import { PERSONAL_FIELDS } from './personal-fields.ts';
import { ACCESS, DUE, SENT, STATE } from './words.ts';

/** Some lines that belong together. */
export interface Entry {
  readonly heading?: string;
  readonly lines: readonly Line[];
}

export interface Section {
  readonly title: string;
  readonly intro?: string;
  readonly entries: readonly Entry[];
}

/** What a citizen gets of what one authority holds, before it is made a Word file or JSON. */
export interface AccessDocument {
  readonly title: string;
  readonly number: string;
  readonly controller: string;
  readonly madeOn: Day;
  readonly sections: readonly Section[];
}

export interface DocumentWorld {
  readonly programme: Programme;
  readonly today: Day;
  readonly names: Names;
  readonly kind: AccessKind;
  /** The authority that the file is from: it signs the text about the citizen's rights, and nobody of its staff. */
  readonly controller: string;
}

/** On top of the file, to be deleted by who has read it through. */
export const DRAFT =
  'Udkast. Gennemgå teksten for oplysninger om andre personer, slet denne linje, og giv så filen til borgeren.';

const personalLines = linesBy(PERSONAL_FIELDS);
const dataLines = linesBy(EVENT_FIELDS);

const only = (lines: readonly Line[]): readonly Entry[] => (lines.length === 0 ? [] : [{ lines }]);

const entryOf = ({ seq, at, by, events, personal }: HeldEntry, names: Names): Entry => ({
  heading: `${moment(at)} · ${events.map((event) => happenedTheme(event as AnyLoggedEvent).da).join('. ')}`,
  lines: [
    { label: 'Hændelse nr.', value: String(seq) },
    { label: 'Af', value: names.who(by) },
    ...events.flatMap((event) => dataLines(event.data, names)),
    ...personalLines(personal, names),
  ].filter(({ value }) => value !== ''),
});

const about = (held: Held, { programme, today, controller, kind }: DocumentWorld): readonly Line[] => [
  { label: 'Fra', value: controller },
  { label: 'Projekt', value: programme.name },
  { label: 'Sag', value: `${held.subject.number} – det nummer, din sag har i projektet` },
  { label: 'Hvad du bad om', value: ACCESS[kind] },
  { label: 'Lavet', value: day(today) },
  {
    label: 'Hvad der er med',
    value:
      'Alt, hvad den part, som filen er fra, har om dig i systemet. Medarbejdere står med deres funktion og ikke med navn. De andre parter giver dig selv deres del.',
  },
  {
    label: 'Hvad der ikke er med',
    value:
      'Det, der står i partens eget fagsystem, de breve, du har fået, og beskeder, som medarbejdere har skrevet til hinanden uden for systemet.',
  },
];

const sentLines = ({ deliveries }: Held, { names }: DocumentWorld): readonly Line[] =>
  deliveries.map(({ what, state, queuedAt, sent }) => {
    const to = 'to' in what ? `til ${names.who(what.to)}` : 'til kanalen';
    const notice = 'notice' in what ? ` nr. ${what.notice}` : '';
    const when = new Date(sent?.at ?? queuedAt).toISOString();
    return { label: moment(when), value: `${SENT[what.kind]}${notice}, ${to}: ${STATE[state]}` };
  });

const reminderLines = ({ reminders }: Held, { names }: DocumentWorld): readonly Line[] =>
  reminders.map(({ kind, on, at, to }) => ({
    label: moment(at),
    value: `${names.who(to)} blev mindet om ${DUE[kind]} (${day(on)})`,
  }));

const lookLines = ({ looks, subject }: Held, { names }: DocumentWorld): readonly Line[] =>
  looks.map(({ body, sampled }) => {
    // Lists show several cases: the others are none of this citizen's affair.
    const own = {
      ...body,
      seen: body.seen.flatMap((one) =>
        one.cases.includes(subject.number) ? [{ ...one, cases: [subject.number] }] : [],
      ),
    };
    const drawn = sampled ? ' (set igennem af lederen i en stikprøve)' : '';
    return { label: moment(body.at), value: `${names.who(body.by)} ${sayLook(own).da}${drawn}` };
  });

const draftLines = ({ drafts }: Held, { names }: DocumentWorld): readonly Line[] =>
  drafts.map(({ organisation, flow, touchedAt }) => ({
    label: names.organisation(organisation),
    value: `en kladde til »${findDialog(flow)?.title.da ?? 'noget'}«, sidst ændret ${day(dayOf(touchedAt))}`,
  }));

const rightsEntry = (world: DocumentWorld): readonly Entry[] => {
  const { programme, today, controller } = world;
  const letter = informationLetter({ programme, today, sender: controller }, 'da');
  return letter.ok ? only([{ label: 'Teksten til borgeren', value: letter.text }]) : [];
};

/** Everything an authority holds of a citizen, written for the citizen: dates, headings, plain words. */
export const accessDocument = (held: Held, world: DocumentWorld): AccessDocument => {
  const { names } = world;
  const { subject } = held;
  const inSection = (section: CaseSection): readonly Entry[] => only(caseLinesIn(section, subject, names));
  const sections: readonly Section[] = [
    { title: 'Om filen', entries: only(about(held, world)) },
    { title: 'Sagen', entries: inSection('case') },
    { title: 'Samtykke og dine rettigheder i sagen', entries: inSection('sharing') },
    { title: 'Det står om dig nu', entries: only(personalLines(subject.personal, names)) },
    { title: 'Forløbet', entries: inSection('course') },
    { title: 'Lån', entries: inSection('loans') },
    {
      title: 'Hvad der er sket',
      intro: 'Fra først til sidst, med det, der stod dengang. Noget kan være rettet siden.',
      entries: held.entries.map((entry) => entryOf(entry, names)),
    },
    { title: 'Beskeder, der er sendt om sagen', entries: only(sentLines(held, world)) },
    { title: 'Påmindelser', entries: only(reminderLines(held, world)) },
    { title: 'Hvem der har set i sagen', entries: only(lookLines(held, world)) },
    {
      title: 'Kladder',
      intro: 'Noget, en medarbejder er begyndt på og ikke har sendt. Indholdet er ikke med.',
      entries: only(draftLines(held, world)),
    },
    { title: 'Sådan bliver dine oplysninger brugt', entries: rightsEntry(world) },
  ];
  return {
    title: world.kind === 'access' ? 'Indsigt i oplysninger om dig' : 'Aktindsigt i din sag',
    number: subject.number,
    controller: world.controller,
    madeOn: world.today,
    sections: sections.filter(({ entries }) => entries.length > 0),
  };
};

/** Where a CPR number stands in it; a file that has one never leaves. */
export const cprIn = ({ sections }: AccessDocument): string | undefined =>
  sections.find(({ entries }) =>
    entries.some(({ heading = '', lines }) =>
      [heading, ...lines.flatMap(({ label, value }) => [label, value])].some(
        (said) => withoutCpr(said).found,
      ),
    ),
  )?.title;
