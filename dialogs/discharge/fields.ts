import { DISCHARGE_REASONS, OUTCOMES } from '../../domain/case.ts';
import { readCvr } from '../../domain/danish/cvr.ts';
import { text } from '../../domain/text.ts';
import { choice } from '../engine/fields/choice.ts';
import { date } from '../engine/fields/date.ts';
import { text as words } from '../engine/fields/text.ts';
import { yesNo } from '../engine/fields/yes-no.ts';
import { sayRefusal } from '../refusals.ts';
import { synonymsOf } from '../synonyms.ts';
import { dayBetween } from '../words.ts';
import { DISCHARGE_REASON, OUTCOME } from './labels.ts';

/** What the days of a course allow. */
export type DischargeFacts = { readonly earliest: string; readonly latest: string };

/** Those who read the end of a course: said to a coach and a caseworker alike. */
const READERS = text(
  'Sagsbehandleren og coachen på sagen og lederen i jobcentret – ikke Erhvervschefen.',
  "The caseworker and the coach of the case and the job centre's leader – not the Erhvervschef.",
);

/** When and why. */
export const endFields = {
  date: date<DischargeFacts>({
    name: text('dato', 'date'),
    label: text('Hvad er den sidste dag?', 'What is the last day?'),
    why: text(
      'Pladsen bliver ledig dagen efter, og Erhvervschefen får datoen (notatet: »udskrivning«).',
      'The place is free from the day after, and the Erhvervschef hears the date (the note).',
    ),
    readers: text(
      'Alle på sagen; Erhvervschefen ser datoen og om det er før tid.',
      'All on the case; the Erhvervschef sees the date and whether it is early.',
    ),
    example: text('i dag', 'today'),
    fallback: ({ facts }) => facts.latest,
    check: (value, { facts }) =>
      value >= facts.earliest && value <= facts.latest ? undefined : dayBetween(facts.earliest, facts.latest),
  }),
  reason: choice({
    presence: 'required',
    name: text('grund', 'reason'),
    label: text('Hvorfor slutter forløbet?', 'Why does the course end?'),
    why: text(
      'Evalueringen skal kunne fortælle udvalget, hvorfor forløb slutter – samlet, aldrig om én borger.',
      'The evaluation tells the committee why courses end – in all, never about one citizen.',
    ),
    readers: READERS,
    example: text('gennemført', 'completed'),
    options: () =>
      DISCHARGE_REASONS.map((id) => ({
        id,
        label: DISCHARGE_REASON[id],
        synonyms: synonymsOf('dischargeReason', id),
      })),
  }),
};

/** What the next one has to know. */
export const noteFields = {
  note: words({
    presence: 'optional',
    long: true,
    name: text('bemærkning', 'note'),
    label: text('Bemærkning', 'Note'),
    why: text(
      'Jobcentret tager over nu; skriv det, den næste sagsbehandler skal vide.',
      'The job centre takes over now; write what the next caseworker must know.',
    ),
    readers: READERS,
    example: text('vil gerne have en samtale om netværk', 'would like a talk about networks'),
  }),
};

/** Whether the citizen agrees, and what the citizen does now. */
export const outcomeFields = {
  agreed: yesNo({
    name: text('enig', 'agrees'),
    label: text('Er borgeren enig?', 'Does the citizen agree?'),
    hint: text(
      '»Nej« gør det til en afgørelse med partshøring og brev.',
      '"No" makes it a decision with a hearing and a letter.',
    ),
    why: text(
      'Mod borgerens ønske er det en afgørelse, som borgeren skal høres om og kan klage over (forvaltningslovens §§ 19 og 25).',
      'Against the citizen’s wish it is a decision with a hearing and a right to complain (§§ 19, 25).',
    ),
    readers: READERS,
    example: text('ja', 'yes'),
  }),

  outcome: choice({
    presence: 'required',
    name: text('status', 'outcome'),
    label: text('Hvad lever borgeren af nu?', 'What does the citizen live on now?'),
    why: text(
      'Det er det, udvalget måler projektet på: kan borgeren klare sig selv? Ved I det ikke, så sig det.',
      'It is what the committee measures the programme by; if you do not know, say so. It concerns the citizen.',
    ),
    readers: READERS,
    example: text('egen virksomhed', 'own business'),
    options: () => OUTCOMES.map((id) => ({ id, label: OUTCOME[id], synonyms: synonymsOf('outcome', id) })),
  }),
  cvr: words({
    presence: 'optional',
    label: text('CVR-nummer', 'CVR number'),
    why: text(
      'Så evalueringen kan se, om virksomheden stadig findes efter 6 og 12 måneder (loven kræver det ikke).',
      'So that the evaluation can see whether the business still exists (the law does not demand it).',
    ),
    readers: READERS,
    example: text('25313763', '25313763'),
    check: (value) => (readCvr(value).kind === 'one' ? undefined : sayRefusal({ code: 'not-a-cvr' }).say),
  }),
  ...noteFields,
};
