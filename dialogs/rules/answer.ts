import { letterIn } from '../../domain/rules/vocabulary.ts';
import { later } from '../../domain/day.ts';
import { personKey } from '../../domain/member.ts';
import { earliestFor } from '../../domain/rules/change.ts';
import { takeoverOf } from '../../domain/rules/takeover.ts';
import { touchedBy } from '../../domain/rules/touched.ts';
import { join, text } from '../../domain/text.ts';
import { choice } from '../engine/fields/choice.ts';
import { flow } from '../engine/flow.ts';
import type { Row } from '../engine/flow.ts';
import { rulesDone } from '../happened/rules.ts';
import { openCases, staffing } from './facts.ts';
import { RULE_READERS } from './rule-field.ts';
import { changeText } from './say.ts';
import { takeoverLines } from './takeover-words.ts';
import { touchedLines } from './touched-words.ts';

type Waiting = {
  /** The log number of the proposal. */
  readonly id: string;
  readonly change: { readonly da: string; readonly en: string };
  /** The whole letter, where it is about one. */
  readonly text: string;
  readonly reason: string;
  readonly by: string;
  readonly own: boolean;
  /** Whom it concerns, and in which open cases. */
  readonly touches: { readonly da: string; readonly en: string };
};

type AnswerFacts = { readonly waiting: readonly Waiting[] };

const NOTHING = text(
  'Der er ingen ny regel at bekræfte. Skriv »regler« for at se, hvad der gælder.',
  'There is no new rule to confirm. Write "rules" to see what holds.',
);

const rowsOf = ({ waiting }: AnswerFacts, id: unknown): readonly Row[] => {
  const found = waiting.find((one) => one.id === id) ?? (waiting.length === 1 ? waiting[0] : undefined);
  return found
    ? [
        { label: text('Forslag', 'Proposal'), value: found.change },
        ...(found.text === '' ? [] : [{ label: text('Ny tekst', 'New text'), value: found.text }]),
        { label: text('Foreslået af', 'Proposed by'), value: found.by },
        { label: text('Hvem det gælder', 'Whom it concerns'), value: found.touches },
        ...(found.reason === '' ? [] : [{ label: text('Fordi', 'Because'), value: found.reason }]),
      ]
    : [];
};

/** The second person's answer to a rule that an administrator proposes; who proposed it can take it back. */
export const ruleAnswer = flow<AnswerFacts>({
  id: 'rule-answer',
  version: 1,
  title: text('Bekræft en regel', 'Confirm a rule'),
  starts: {
    da: ['bekræft regel', 'bekræft regler', 'svar på regel'],
    en: ['confirm rule', 'answer rule'],
  },
  action: 'confirm-rules',
  aboutCase: false,
  agreement: true,
  begin: async (lookups) => {
    const { member, nameOf, today } = lookups;
    const around = await staffing(lookups);
    const { cases, more } = await openCases(lookups);
    const waiting = await Promise.all(
      (await lookups.proposals()).map(async ({ entry, change, reason, by }) => ({
        id: String(entry),
        change: changeText(change),
        text: letterIn(change.rule) === undefined ? '' : String(change.value),
        reason,
        by: await nameOf(by),
        own: by === personKey(member),
        touches: join([
          ...touchedLines(change.rule, touchedBy(change.rule, cases), more),
          ...takeoverLines(
            takeoverOf(around, {
              ...change,
              // It never holds backwards.
              from: later(change.from, earliestFor(change.rule, today)),
            }),
          ),
        ]),
      })),
    );
    return waiting.length === 0 ? { ok: false, say: NOTHING } : { ok: true, facts: { waiting } };
  },
})
  .step({
    id: 'answer',
    title: text('Er du enig?', 'Do you agree?'),
    confirms: true,
    intro: (facts, answers) => rowsOf(facts, answers['proposal']),
    fields: {
      proposal: choice<string, 'required', AnswerFacts>({
        presence: 'required',
        name: text('forslag', 'proposal'),
        label: text('Hvilket forslag?', 'Which proposal?'),
        why: text(
          'Hver regel bliver bekræftet for sig, så ingen ændrer noget for borgerne uden at se det.',
          'Each rule is confirmed by itself, so that nobody changes something for citizens unseen.',
        ),
        readers: RULE_READERS,
        example: text('pladser', 'places'),
        options: ({ facts }) => facts.waiting.map(({ id, change }) => ({ id, label: change })),
        fallback: ({ facts }) => (facts.waiting.length === 1 ? facts.waiting[0]?.id : undefined),
      }),
      agrees: choice<'yes' | 'no', 'required', AnswerFacts>({
        presence: 'required',
        name: text('svar', 'answer'),
        label: text('Skal reglen gælde?', 'Is the rule to hold?'),
        hint: text(
          'Har du selv foreslået den, kan du kun tage den tilbage: svar »Ikke enig«.',
          'If you proposed it yourself you can only take it back: answer "I do not agree".',
        ),
        why: text(
          'En regel rammer borgere, der ikke er spurgt. Derfor er I to om den, aldrig den samme.',
          'A rule concerns citizens who were not asked. So it takes two of you, never the same.',
        ),
        readers: RULE_READERS,
        example: text('bekræft som nr. 2', 'confirm as no. 2'),
        expanded: true,
        options: () => [
          {
            id: 'yes',
            label: text('Bekræft som nr. 2', 'Confirm as no. 2'),
            synonyms: ['ja', 'yes', 'enig'],
          },
          { id: 'no', label: text('Ikke enig', 'I do not agree'), synonyms: ['nej', 'no', 'uenig'] },
        ],
        check: (value, { facts, answers }) => {
          const chosen =
            answers['proposal'] ?? (facts.waiting.length === 1 ? facts.waiting[0]?.id : undefined);
          const own = facts.waiting.find(({ id }) => id === chosen)?.own === true;
          return own && value === 'yes' ? OWN : undefined;
        },
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft dit svar', 'Confirm your answer'),
    intent: ({ proposal, agrees }) => ({
      type: 'answer-rule',
      proposal: Number(proposal),
      agrees: agrees === 'yes',
    }),
    done: rulesDone,
  });

const OWN = text(
  'Det skal en anden bekræfte: to personer, aldrig den samme. Vil du tage den tilbage, så svar »Ikke enig«.',
  'Somebody else has to confirm that: two people, never the same. To take it back, answer "I do not agree".',
);
