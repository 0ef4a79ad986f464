import type { Phase } from '../../domain/case.ts';
import { addDays } from '../../domain/day.ts';
import type { SupportBasis } from '../../domain/programme.ts';
import { SUPPORT_AHEAD_DAYS } from '../../domain/decide/support.ts';
import { text } from '../../domain/text.ts';
import { choice } from '../engine/fields/choice.ts';
import { date } from '../engine/fields/date.ts';
import { yesNo } from '../engine/fields/yes-no.ts';
import { sayRefusal } from '../refusals.ts';
import { synonymsOf } from '../synonyms.ts';

export type Basis = { readonly [K in keyof SupportBasis]: SupportBasis[K] };

/** The benefits that can be chosen, and what the case says now. */
export type SupportFacts = {
  readonly bases: readonly Basis[];
  readonly now?: string;
  /** Absent before the course, and in drafts from before it was kept. */
  readonly phase?: Phase;
};

/** All who work with the citizen: the coach plans with it. */
const READERS = text(
  'Dig og din leder, visitator i Næstved og coachen på forløbet – ikke Erhvervschefen.',
  "You and your leader, Næstved's visitator and the coach – not the Erhvervschef.",
);

/** What the citizen lives on, since when, and whether the course is why. */
export const supportFields = {
  supportBasis: choice<string, 'required', SupportFacts>({
    presence: 'required',
    name: text('forsørgelse', 'support basis'),
    label: text('Hvad lever borgeren af nu?', 'What does the citizen live on now?'),
    why: text(
      'Coachen planlægger efter det: nogle ydelser tåler ikke, at man registrerer en virksomhed.',
      'The coach plans by it: some benefits do not bear that a business is registered.',
    ),
    readers: READERS,
    example: text('dagpenge', 'dagpenge'),
    options: ({ facts }) =>
      facts.bases.map(({ id, label }) => ({ id, label, synonyms: synonymsOf('supportBasis', id) })),
    check: (value, { facts }) =>
      value === facts.now
        ? text(
            'Det er det, der står i sagen nu. Vælg det nye, eller skriv »annuller«.',
            'That is what the case says now. Choose the new one, or write "cancel".',
          )
        : undefined,
  }),
  date: date<SupportFacts>({
    name: text('dato', 'date'),
    label: text('Fra hvilken dag?', 'From which day?'),
    why: text(
      'Så evalueringen kan se, hvad borgeren levede af hvornår i forløbet.',
      'So that the evaluation can see what the citizen lived on when in the course.',
    ),
    readers: READERS,
    example: text('i dag', 'today'),
    fallback: ({ today }) => today,
    check: (value, { today }) => {
      const latest = addDays(today, SUPPORT_AHEAD_DAYS);
      return value > latest ? sayRefusal({ code: 'support-in-future', latest }).say : undefined;
    },
  }),
  becauseOfCourse: yesNo({
    name: text('på grund af forløbet', 'because of the course'),
    label: text('Skyldes ændringen mikrolånsforløbet?', 'Is the course the reason of the change?'),
    hint: text('»Ja« giver coachen og din leder besked.', '"Yes" tells the coach and your leader.'),
    why: text(
      'Forløbet må ikke koste borgeren forsørgelsen, uden at nogen ved det. Gør det, skal begge parter have besked.',
      'The course must not cost the citizen the support without anybody knowing. If it does, both parties are told.',
    ),
    readers: READERS,
    example: text('nej', 'no'),
  }),
};
