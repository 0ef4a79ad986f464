import { openPause, resumedOn } from '../../domain/course.ts';
import type { Day } from '../../domain/day.ts';
import { daysBetween } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { PlainCourse } from '../course/facts.ts';
import { endsLine } from '../course/ends.ts';
import { day } from '../words.ts';
import type { PauseFacts } from './facts.ts';

const standstill = (from: Day): Text =>
  text(
    `Fra ${day(from).da} forfalder intet i forløbet, og jeg minder ikke om noget. Slutdatoerne flytter sig lige så længe, som pausen varer.`,
    `From ${day(from).en} nothing of the course is due, and I remind nobody. The ends move by as long as the pause lasts.`,
  );

const INSTALMENTS = text('Afdrag på et lån løber videre.', 'Instalments on a loan run on.');

const WAITING = text(
  'Anbefalingen om faseskift bliver liggende og kan bekræftes, når forløbet er i gang igen.',
  'The recommended change of phase stays and can be confirmed when the course goes on again.',
);

/** »Ishøj Kommune betaler for pladsen imens.« Asked, never refused: an idle place can be right. */
const tooLong = ({ longest, buyer }: PauseFacts): Text =>
  text(
    `Pausen er længere end ${longest} dage, og ${buyer} betaler for pladsen imens. Er det rigtigt?`,
    `The pause is longer than ${longest} days, and ${buyer} pays for the place meanwhile. Is that right?`,
  );

/** What a pause leads to, before it is confirmed (practice §2). */
export const pauseLeadsTo = (
  from: Day,
  expected: Day | undefined,
  facts: PauseFacts,
  today: Day,
): readonly Text[] => {
  const { course, proposed, longest } = facts;
  const { pauses = [] } = course;
  const back = expected ?? today;
  const ends =
    expected === undefined
      ? undefined
      : endsLine(resumedOn({ ...course, pauses: [...pauses, { from }] }, expected));
  return [
    ...(daysBetween(from, back) > longest ? [tooLong(facts)] : []),
    standstill(from),
    ...(expected === undefined || !ends
      ? []
      : [
          text(
            `Går det i gang igen ${day(expected).da}: ${ends.da}`,
            `If it goes on ${day(expected).en}: ${ends.en}`,
          ),
        ]),
    INSTALMENTS,
    ...(proposed ? [WAITING] : []),
  ];
};

/** The dates that follow when a course goes on, before it is confirmed. */
export const resumeLeadsTo = (on: Day, course: PlainCourse): readonly Text[] => {
  const pause = openPause(course);
  const days = pause ? daysBetween(pause.from, on) : 0;
  return days === 0
    ? [
        text(
          'Så blev det ikke til en pause: alle datoer bliver, som de var.',
          'Then there was no pause: all dates stay as they were.',
        ),
        endsLine(course),
      ]
    : [
        text(
          days === 1 ? 'Pausen varede 1 dag.' : `Pausen varede ${days} dage.`,
          days === 1 ? 'The pause lasted 1 day.' : `The pause lasted ${days} days.`,
        ),
        endsLine(resumedOn(course, on)),
      ];
};
