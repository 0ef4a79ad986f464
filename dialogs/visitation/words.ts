import type { Criterion } from '../../domain/case.ts';
import type { AnyLoggedEvent } from '../../domain/events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { day } from '../words.ts';

/** Practice §2. */
export const CRITERION_LABELS: Readonly<Record<Criterion, Text>> = {
  motivation: text('Egen lyst', 'Own wish'),
  idea: text('Forretningsidé', 'Business idea'),
  skills: text('Faglige kompetencer', 'Skills'),
  health: text('Overskud og hensyn', 'Energy and needs'),
  economy: text('Økonomisk ro til at starte', 'Financial calm to start'),
  network: text('Netværk', 'Network'),
  languageIt: text('Dansk og it til undervisningen', 'Danish and IT for the lessons'),
  time: text('Tid', 'Time'),
};

/** Who will see a field, said to the caseworker; each is true in code through FIELD_READERS. */
export const READERS = {
  jobCentre: text('Dig og din leder.', 'You and your leader.'),
  referral: text('Dig, din leder og visitator i Næstved.', "You, your leader and Næstved's visitator."),
  assessors: text(
    'Kun dig og visitator i Næstved – ikke coachen og aldrig Erhvervschefen.',
    "Only you and Næstved's visitator – not the coach, never the Erhvervschef.",
  ),
  course: text(
    'Dig, din leder, visitator i Næstved og coachen på forløbet.',
    "You, your leader, Næstved's visitator and the coach.",
  ),
  /** Said to the visitator, whose own leader sees nothing. */
  assessment: text(
    'Sagsbehandleren på sagen, lederen i jobcentret og visitatorerne i Næstved.',
    "The caseworker of the case, the job centre's leader and Næstved's visitators.",
  ),
  /** Said to who decides for the authority. */
  authority: text(
    'Sagsbehandleren på sagen og lederen i jobcentret; borgeren læser det i brevet.',
    "The caseworker of the case and the job centre's leader; the citizen reads it in the letter.",
  ),
  responsible: text(
    'Sagsbehandleren på sagen og lederen i jobcentret.',
    "The caseworker of the case and the job centre's leader.",
  ),
  everybody: text('Alle på sagen.', 'All on the case.'),
} as const;

/** What the card says once the visitation is stored. */
export const visitationDone = (events: readonly AnyLoggedEvent[]): readonly Text[] => {
  const referred = events.find((event) => event.type === 'referred');
  if (referred?.type !== 'referred') return [];
  const number = referred.case;
  const due = day(referred.data.deadline);
  const where = referred.data.sharedWithProvider
    ? text(
        'Sendt til Næstved, som vurderer sagen nu. Du får besked her.',
        'Sent to Næstved, who assess it now. You will hear here.',
      )
    : text(
        'Sagen bliver hos jer; Næstved har ikke fået noget. Den ligger under dine opgaver.',
        'The case stays with you; Næstved got nothing. It is among your tasks.',
      );
  return [
    text(`Gemt i ${number}.`, `Saved in ${number}.`),
    where,
    text(`Fristen for afgørelsen er ${due.da}.`, `The decision is due ${due.en}.`),
    text(
      'Jeg er ikke fagsystemet. Husk at skrive visitationen i jeres fagsystem.',
      'I am not your case system. Remember to note the referral there.',
    ),
  ];
};

/** Why a day after today cannot stand. */
export const inFuture = (what: 'application' | 'consent') =>
  what === 'application'
    ? text('Ansøgningen kan ikke ligge i fremtiden.', 'The application cannot be in the future.')
    : text('Datoen kan ikke ligge i fremtiden.', 'The date cannot be in the future.');
