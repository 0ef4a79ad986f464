import type { PersonalValues } from '../domain/case.ts';
import type { LoggedEvent } from '../domain/events.ts';
import type { Programme } from '../domain/programme.ts';
import { text } from '../domain/text.ts';
import { personalRows } from './personal-rows.ts';
import type { Row } from './engine/flow.ts';
import { YES_NO } from './engine/fields/choice.ts';
import { day } from './words.ts';

const yesNo = (yes: boolean) => (yes ? YES_NO[0] : YES_NO[1])?.label ?? text('', '');

const nextRow = (date: string): Row => ({ label: text('Næste gang', 'Next time'), value: day(date) });

/** What an event of a course holds beside its few words; nothing personal. */
export const eventRows = (event: LoggedEvent): readonly Row[] => {
  if (event.type === 'activity-logged') {
    const { minutes, nextDate, others } = event.data;
    return [
      { label: text('Varighed', 'Length'), value: text(`${minutes} min.`, `${minutes} min.`) },
      ...(others === undefined
        ? []
        : [
            {
              label: text('Hold', 'Group'),
              value: text(`${others + 1} borgere`, `${others + 1} citizens`),
            },
          ]),
      ...(nextDate === undefined ? [] : [nextRow(nextDate)]),
    ];
  }
  if (event.type === 'activity-corrected') {
    const { was, now } = event.data;
    return now === undefined || now.minutes === was.minutes
      ? []
      : [
          {
            label: text('Varighed', 'Length'),
            value: text(
              `${now.minutes} min. (før: ${was.minutes} min.)`,
              `${now.minutes} min. (before: ${was.minutes} min.)`,
            ),
          },
        ];
  }
  if (event.type === 'status-recorded') {
    const { toldCitizen, nextDate } = event.data;
    return [
      ...(toldCitizen === undefined
        ? []
        : [
            {
              label: text('Talt med borgeren om det', 'Talked with the citizen about it'),
              value: yesNo(toldCitizen),
            },
          ]),
      ...(nextDate === undefined ? [] : [nextRow(nextDate)]),
    ];
  }
  return [];
};

/** One entry of a case's log as rows: what happened, and what of its values the person may read. */
export const entryRows = (
  events: readonly LoggedEvent[],
  personal: PersonalValues,
  programme: Programme,
): readonly Row[] => [
  ...events.flatMap(eventRows),
  ...personalRows(personal, programme),
  ...(personal.note === undefined ? [] : [{ label: text('Notat', 'Note'), value: personal.note }]),
  ...(personal.noticeQuestion === undefined
    ? []
    : [{ label: text('Spørgsmål', 'Question'), value: personal.noticeQuestion }]),
  ...(personal.noticeAnswer === undefined
    ? []
    : [{ label: text('Svar', 'Answer'), value: personal.noticeAnswer }]),
];
