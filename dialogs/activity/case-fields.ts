import { MOST_CASES, MOST_PEOPLE } from '../../domain/hand-over.ts';
import { text } from '../../domain/text.ts';
import { cases } from '../engine/fields/cases.ts';
import { sayRefusal } from '../refusals.ts';
import type { ActivityFacts } from './facts.ts';
import { courseGroups, LISTED, titleOf } from './facts.ts';
import { SHARED } from './readers.ts';

/** Which citizens. */
export const caseFields = {
  cases: cases<ActivityFacts>({
    name: text('sager', 'cases'),
    label: text('Hvem var det med?', 'Who was it with?'),
    hint: text('Skriv fx »1, 2« eller »alle«.', 'Write e.g. "1, 2" or "all".'),
    why: text(
      'Én borger eller et helt hold: alle får aktiviteten på deres sag.',
      'One citizen or a whole group: each gets the activity on their case.',
    ),
    readers: SHARED,
    example: text('1 og 2', '1 and 2'),
    misread: () =>
      text(
        'Vælg dem på listen, eller skriv numrene, fx »1 og 2«.',
        'Choose them in the list, or write their numbers, e.g. "1 and 2".',
      ),
    prefix: ({ facts }) => facts.prefix,
    options: ({ facts }) => facts.cases.map((one) => ({ id: one.number, label: titleOf(one) })),
    groups: ({ facts, today }) => courseGroups(facts, today),
    fallback: ({ facts }) => {
      const [only, ...more] = facts.cases;
      return only && more.length === 0 ? [only.number] : undefined;
    },
    check: (numbers, { facts }) => {
      if (numbers.length > MOST_CASES)
        return sayRefusal({ code: 'too-many-cases', most: MOST_CASES, people: MOST_PEOPLE }).say;
      const known = facts.cases.length >= LISTED;
      const stranger = numbers.find((number) => facts.cases.every((one) => one.number !== number));
      return known || stranger === undefined
        ? undefined
        : text(
            `${stranger} er ikke et forløb, du kan notere i nu. »sag ${stranger}« viser hvorfor, hvis du er på den.`,
            `${stranger} is no course that you can log in now. "case ${stranger}" shows why, if you are on it.`,
          );
    },
  }),
};
