import assert from 'node:assert/strict';
import { readCommand } from '../../../bot/chat/read-command.ts';
import { findInSentence } from '../../../bot/chat/found.ts';
import { moveOf } from '../../../dialogs/engine/move.ts';
import { contextOf } from '../../../dialogs/engine/position.ts';
import { DIALOGS } from '../../../dialogs/index.ts';
import { readAbsence } from '../../../domain/danish/absence.ts';
import { readAmount, saysOre } from '../../../domain/danish/amount.ts';
import { findCaseNumbers, readCaseNumber } from '../../../domain/danish/case-number.ts';
import { CPR_REMOVED, withoutCpr } from '../../../domain/danish/cpr.ts';
import { readCvr } from '../../../domain/danish/cvr.ts';
import { readDate } from '../../../domain/danish/date.ts';
import { readBudget } from '../../../domain/danish/list.ts';
import { notNeededIn } from '../../../domain/danish/not-needed.ts';
import { readPeriod } from '../../../domain/danish/period.ts';
import type { Reading } from '../../../domain/danish/reading.ts';
import { initials } from '../../../domain/danish/say.ts';
import { readYesNo } from '../../../domain/danish/yes-no.ts';
import { isDay } from '../../../domain/day.ts';
import { everyPlace } from '../../support/every-way.ts';
import { begunRun, TODAY } from '../../support/fake-lookups.ts';

/** Something that reads what a person typed, and throws where what it made of it is none. */
export interface Reader {
  readonly name: string;
  read(text: string): void;
}

const KNOWN = { prefixes: ['ML', 'ISH.2'], year: 2026, today: TODAY };

const sound = <T>(reading: Reading<T>, fits: (value: T) => boolean): void => {
  if (reading.kind === 'one') assert.ok(fits(reading.value));
  if (reading.kind === 'several') assert.ok(reading.values.length > 1 && reading.values.every(fits));
};

const withoutNumbers = (text: string): void => {
  const clean = withoutCpr(text);
  assert.equal(clean.found, clean.text !== text);
  assert.equal(withoutCpr(clean.text).text, clean.text);
  if (clean.found) assert.ok(clean.text.includes(CPR_REMOVED));
};

/** What a text goes through before it is an answer of a field. */
const OF_SENTENCES: readonly Reader[] = [
  { name: 'CPR numbers', read: withoutNumbers },
  { name: 'move', read: (text) => void moveOf(text) },
  { name: 'command', read: (text) => void readCommand(text, KNOWN) },
  { name: 'sentence', read: (text) => void findInSentence(text, KNOWN) },
  { name: 'case numbers', read: (text) => void [readCaseNumber(text, KNOWN), findCaseNumbers(text, KNOWN)] },
  { name: 'absence', read: (text) => void readAbsence(text, TODAY) },
  { name: 'not needed', read: (text) => void notNeededIn(text) },
  { name: 'initials', read: (text) => assert.match(initials(text), /^[\p{L}\p{M}.-]*$/u) },
];

const OF_VALUES: readonly Reader[] = [
  {
    name: 'amount',
    read: (text) => {
      sound(readAmount(text), (value) => Number.isSafeInteger(value) && value >= 0);
      saysOre(text);
    },
  },
  { name: 'date', read: (text) => sound(readDate(text, TODAY), isDay) },
  {
    name: 'period',
    read: (text) => sound(readPeriod(text, TODAY), ({ from, to }) => isDay(from) && from <= to),
  },
  {
    name: 'budget',
    read: (text) => sound(readBudget(text), (lines) => lines.every(({ amount }) => amount > 0)),
  },
  { name: 'CVR number', read: (text) => sound(readCvr(text), (value) => /^[1-9]\d{7}$/.test(value)) },
  { name: 'yes or no', read: (text) => sound(readYesNo(text), (value) => value === 'yes' || value === 'no') },
];

/** Every field of every step on every way through every dialog, once each: what it reads it can say and put on a card. */
const ofFields = async (): Promise<readonly Reader[]> => {
  const readers = new Map<string, Reader>();
  for (const flow of DIALOGS)
    for (const { run, step } of everyPlace(flow, await begunRun(flow)))
      for (const [id, field] of Object.entries(step?.fields ?? {})) {
        const context = contextOf(flow, run, TODAY);
        const read = (text: string): void => {
          field.isNoText?.(text);
          field.names?.(text, context);
          const reading = field.read(text, context);
          if (reading.kind === 'none') field.misread?.(text);
          const values = reading.kind === 'one' ? [reading.value] : [];
          for (const value of values) {
            const { da, en } = field.say(value, context);
            assert.ok(typeof da === 'string' && typeof en === 'string');
            field.check?.(value, context);
            assert.ok(field.input(id, field.wire(value), context, 'da')['type'] !== undefined);
          }
        };
        readers.set(`${flow.id}.${id}`, { name: `${flow.id}.${id}`, read });
      }
  return [...readers.values()];
};

export const allReaders = async (): Promise<readonly Reader[]> => [
  ...OF_SENTENCES,
  ...OF_VALUES,
  ...(await ofFields()),
];
