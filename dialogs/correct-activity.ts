import type { JsonRecord } from '../domain/json.ts';
import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import type { CorrectionFacts } from './correct-activity/facts.ts';
import { chosenIn, correctionFacts, labelOf } from './correct-activity/facts.ts';
import { heldFields, newWords, OF_ONE, reason, wordFields } from './correct-activity/fields.ts';
import { choice } from './engine/fields/choice.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';

const NOTHING = text(
  'Der er ikke noteret nogen aktivitet i sagen endnu. Skriv »aktivitet« for at notere den første.',
  'No activity is logged in the case yet. Write "activity" to log the first.',
);

const TOLD = text(
  'Sagsbehandleren får besked, for fravær kan få betydning for ydelsen.',
  'The caseworker is told, as absence may affect the benefit.',
);

/** Absence that is new, or was wrong: the caseworker hears of both. */
const absenceChanges = (answers: JsonRecord, facts: CorrectionFacts): boolean => {
  const was = chosenIn(facts, answers)?.attendance === 'no-show';
  const now = answers['what'] !== 'not-held' && answers['attendance'] === 'no-show';
  return was !== now;
};

const leadsTo = (answers: JsonRecord, facts: CorrectionFacts): readonly Text[] =>
  absenceChanges(answers, facts) ? [TOLD] : [];

/** An activity that was logged wrongly, put right with a reason; what stood there first stays in the log. */
export const correctActivity = flow<CorrectionFacts>({
  id: 'correct-activity',
  version: 1,
  title: text('Ret aktivitet', 'Correct activity'),
  starts: {
    da: ['ret aktivitet', 'ret en aktivitet', 'ret fremmøde'],
    en: ['correct activity', 'correct attendance'],
  },
  action: 'log-activity',
  aboutCase: true,
  begin: aboutCase('correct-activity', correctionFacts, ({ sessions = [] }) =>
    sessions.length === 0 ? { ok: false, say: NOTHING } : undefined,
  ),
})
  .step({
    id: 'which',
    title: text('Hvad er forkert?', 'What is wrong?'),
    fields: {
      entry: choice<string, 'required', CorrectionFacts>({
        presence: 'required',
        name: text('hvilken', 'which'),
        label: text('Hvilken aktivitet?', 'Which activity?'),
        hint: text('Den nyeste står først.', 'The newest is first.'),
        why: text(
          'Kun den ene bliver rettet, og jobcentret kan se, hvad der stod før.',
          'Only that one is put right, and the job centre can see what stood there before.',
        ),
        readers: text(
          'Coachen og sagsbehandleren på sagen og lederen i jobcentret.',
          "The coach and the caseworker of the case and the job centre's leader.",
        ),
        example: text('den nyeste', 'the newest'),
        resets: OF_ONE,
        options: ({ facts }) =>
          facts.logged.map((one, index) => ({
            id: String(one[0]),
            label: labelOf(one),
            synonyms:
              index === 0 ? ['den nyeste', 'nyeste', 'den sidste', 'the newest', 'newest', 'last'] : [],
          })),
        fallback: ({ facts }) => (facts.logged.length === 1 ? String(facts.logged[0]?.[0]) : undefined),
      }),
      what: choice<'wrong' | 'not-held', 'required', CorrectionFacts>({
        presence: 'required',
        expanded: true,
        name: text('fejl', 'mistake'),
        label: text('Hvad er der galt?', 'What is the matter?'),
        why: text(
          'Det, der ikke fandt sted, tæller hverken som fremmøde eller fravær for borgeren.',
          'What did not take place counts as neither attendance nor absence of the citizen.',
        ),
        readers: text(
          'Coachen og sagsbehandleren på sagen og lederen i jobcentret.',
          "The coach and the caseworker of the case and the job centre's leader.",
        ),
        example: text('noget står forkert', 'something is wrong'),
        options: () => [
          {
            id: 'wrong',
            label: text('Noget står forkert', 'Something is wrong'),
            synonyms: ['forkert', 'ret', 'wrong'],
          },
          {
            id: 'not-held',
            label: text('Den fandt slet ikke sted', 'It did not take place at all'),
            synonyms: ['fandt ikke sted', 'ikke holdt', 'slet', 'not held', 'never happened'],
          },
        ],
        fallback: () => 'wrong',
      }),
    },
  })
  .stepWhen(({ what }) => what !== 'not-held', {
    id: 'held',
    title: text('Hvad skete der?', 'What happened?'),
    fields: heldFields,
  })
  .stepWhen(({ what }) => what !== 'not-held', {
    id: 'words',
    title: text('Hvad kom I frem til?', 'What came of it?'),
    fields: wordFields,
  })
  .step({
    id: 'why',
    title: text('Hvorfor?', 'Why?'),
    confirms: true,
    fields: { reason },
  })
  .submit({
    confirmLabel: text('Bekræft og ret', 'Confirm and correct'),
    leadsTo,
    intent: (answers, facts, number) => {
      const about = {
        type: 'correct-activity',
        case: number,
        entry: Number(answers.entry),
        reason: answers.reason,
      } as const;
      const was = chosenIn(facts, { entry: answers.entry });
      if (answers.what === 'not-held' || !was) return { ...about, held: false };
      const { summary, share, agreements } = answers;
      return {
        ...about,
        held: true,
        activityTypes: answers.activityTypes ?? was.types,
        date: answers.date ?? was.date,
        minutes: answers.minutes ?? was.minutes,
        attendance: answers.attendance ?? was.attendance,
        ...newWords({ summary, share: share === 'yes', agreements }, was.words),
      };
    },
    done: happenedLines,
  });
