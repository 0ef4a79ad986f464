import type { HearingResult, HearingWaiver } from '../../domain/case.ts';
import { HEARING_WAIVERS } from '../../domain/case.ts';
import type { Day } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { choice } from '../engine/fields/choice.ts';
import { text as words } from '../engine/fields/text.ts';
import type { Row } from '../engine/flow.ts';
import { WAIVER } from '../happened/waiver.ts';
import { synonymsOf } from '../synonyms.ts';
import { READERS } from '../visitation/words.ts';
import { day } from '../words.ts';

/** Until when the citizen can answer, and what they were heard on. */
export type HearingFacts = { readonly until: string; readonly drafted: string };

const result = choice<HearingResult, 'required', HearingFacts>({
  presence: 'required',
  name: text('svar', 'answer'),
  label: text('Hvordan gik partshøringen?', 'How did the hearing go?'),
  why: text(
    'Borgeren skal have haft lejlighed til at udtale sig, før I giver afslag (forvaltningslovens § 19).',
    'The citizen must have had the chance to speak before a refusal (§ 19).',
  ),
  readers: READERS.everybody,
  example: text('borgeren har svaret', 'the citizen answered'),
  expanded: true,
  options: () => [
    {
      id: 'answered',
      label: text('Borgeren har svaret', 'The citizen has answered'),
      synonyms: synonymsOf('hearingResult', 'answered'),
    },
    {
      id: 'no-answer',
      label: text('Intet svar', 'No answer'),
      synonyms: synonymsOf('hearingResult', 'no-answer'),
    },
    {
      id: 'not-needed',
      label: text('Ikke nødvendig', 'Not needed'),
      synonyms: synonymsOf('hearingResult', 'not-needed'),
    },
  ],
});

/** The citizen was heard on a refusal, of whatever it is. `readers`: who sees what the citizen said; `example`: of that. */
export const heardStep = (readers: Text, example: Text) => ({
  id: 'result',
  title: text('Hvad svarede borgeren?', 'What did the citizen say?'),
  intro: ({ until, drafted }: HearingFacts): readonly Row[] => [
    { label: text('Svar senest', 'Answer by'), value: day(until) },
    ...(drafted === '' ? [] : [{ label: text('Borgeren er hørt om', 'Heard on'), value: drafted }]),
  ],
  fields: {
    result,
    remarks: words({
      presence: 'optional',
      long: true,
      name: text('bemærkninger', 'remarks'),
      label: text('Hvad sagde borgeren?', 'What did the citizen say?'),
      why: text(
        'Borgerens bemærkninger skal med i afgørelsen – og kan ændre den.',
        "The citizen's remarks belong in the decision – and may change it.",
      ),
      readers,
      example,
    }),
  },
});

/** Why nobody was heard. */
export const waiverStep = {
  id: 'waiver',
  title: text('Hvorfor ikke?', 'Why not?'),
  fields: {
    waiver: choice<HearingWaiver, 'required', HearingFacts>({
      presence: 'required',
      name: text('grund', 'ground'),
      label: text('Hvorfor er partshøring ikke nødvendig?', 'Why is a hearing not needed?'),
      why: text(
        'Springer I partshøringen over, skal sagen vise hvorfor (forvaltningslovens § 19, stk. 2).',
        'If you skip the hearing, the case must show why (§ 19, 2).',
      ),
      readers: READERS.everybody,
      example: text('borgeren kender oplysningerne', 'the citizen knows the facts'),
      expanded: true,
      fallback: () => 'known-facts',
      options: () => HEARING_WAIVERS.map((id) => ({ id, label: WAIVER[id] })),
    }),
  },
};

interface Answers {
  readonly result: HearingResult;
  readonly remarks?: string | undefined;
  readonly waiver?: HearingWaiver | undefined;
}

/** What of the answers is stored: a ground only where nobody was heard. */
export const heardOf = ({ result: how, remarks, waiver }: Answers) => ({
  result: how,
  ...(remarks !== undefined && { remarks }),
  ...(how === 'not-needed' && waiver !== undefined && { waiver }),
});

/** »Intet svar« before the citizen's last day: noted, for people do it beforehand, but not to be acted on yet. */
export const tooEarly = (
  heard: { readonly result: HearingResult; readonly on: Day } | undefined,
  until: Day,
): readonly Text[] =>
  heard?.result === 'no-answer' && heard.on <= until
    ? [
        text(
          `Borgeren har til og med ${day(until).da} til at svare. Send ikke afgørelsen før (forvaltningslovens § 19).`,
          `The citizen has until ${day(until).en} to answer. Do not send the decision before (§ 19).`,
        ),
      ]
    : [];
