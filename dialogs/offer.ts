import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { startDate } from './decision/start-date.ts';
import { startLeadsTo } from './course/past-programme.ts';
import { flow } from './engine/flow.ts';
import type { Row } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import type { OfferFacts } from './offer/facts.ts';
import { offerFacts } from './offer/facts.ts';
import { answerFields, extensionFields, reasonFields } from './offer/fields.ts';
import { day } from './words.ts';

const PLACE = text('Pladsen', 'The place');

/** What becomes of the place: who is next is said by position alone. */
const goesTo = ({ next }: OfferFacts): Row => ({
  label: PLACE,
  value:
    next === 0
      ? text('Ingen andre venter, så den bliver ledig.', 'Nobody else waits, so it becomes free.')
      : text(
          `Den bliver straks tilbudt den næste på ventelisten (nr. ${next}).`,
          `It is offered at once to the next in line (no. ${next}).`,
        ),
});

const LEAVES = text(
  'Sagen bliver afsluttet. Borgeren kan altid søge igen.',
  'The case is closed. The citizen can always apply again.',
);

const STAYS = text(
  'Bliver sidst på ventelisten og får tilbud igen, når den næste plads bliver ledig.',
  'Stays last in line and is asked again when the next place is free.',
);

/** What the citizen says to a place that is held for them (programme §2, Places). */
export const offer = flow<OfferFacts>({
  id: 'offer',
  version: 1,
  title: text('Svar på tilbud', 'Answer to the offer'),
  starts: { da: ['svar på tilbud', 'tilbud', 'tilbud om plads'], en: ['answer offer', 'offer'] },
  action: 'answer-offer',
  aboutCase: true,
  begin: aboutCase('answer-offer', offerFacts),
})
  .step({
    id: 'answer',
    title: text('En plads er holdt til borgeren', 'A place is held for the citizen'),
    intro: ({ rows }) => rows,
    fields: answerFields,
  })
  .stepWhen((answers) => answers.answer === 'accept', {
    id: 'start',
    title: text('Hvornår begynder forløbet?', 'When does the course begin?'),
    confirms: true,
    intro: ({ goesOn }) =>
      goesOn
        ? [
            {
              label: text('Forløbet', 'The course'),
              value: text(
                'Det fortsætter, hvor det slap. Dagene, siden udskrivningen ved en fejl, tæller som pause.',
                'It goes on where it stopped. The days since the wrong discharge count as a pause.',
              ),
            },
          ]
        : [],
    fields: { startDate: startDate<OfferFacts>() },
  })
  .stepWhen(({ answer }) => answer === 'decline' || answer === 'expired', {
    id: 'goes-on',
    title: text('Pladsen går videre', 'The place goes on'),
    confirms: true,
    intro: (facts, { answer }) => [
      { label: text('Borgeren', 'The citizen'), value: answer === 'expired' ? STAYS : LEAVES },
      goesTo(facts),
    ],
    fields: reasonFields,
  })
  .stepWhen((answers) => answers.answer === 'extend', {
    id: 'extend',
    title: text('Mere tid', 'More time'),
    confirms: true,
    intro: ({ extendTo }) => [
      {
        label: PLACE,
        value: text(`Holdt til og med ${day(extendTo).da}.`, `Held until ${day(extendTo).en}.`),
      },
    ],
    fields: extensionFields,
  })
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    leadsTo: (answers, facts) =>
      answers.answer === 'accept' && !facts.goesOn ? startLeadsTo(answers, facts) : [],
    intent: ({ answer, startDate: start, reason }, _facts, number) =>
      answer === 'accept'
        ? { type: 'answer-offer', case: number, answer, startDate: start ?? '' }
        : { type: 'answer-offer', case: number, answer, ...(reason !== undefined && { reason }) },
    done: happenedLines,
  });
