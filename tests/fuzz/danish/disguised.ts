import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readCommand } from '../../../bot/chat/read-command.ts';
import { findInSentence } from '../../../bot/chat/found.ts';
import { contextOf } from '../../../dialogs/engine/position.ts';
import { DIALOGS } from '../../../dialogs/index.ts';
import { readAmount } from '../../../domain/danish/amount.ts';
import { withoutCpr } from '../../../domain/danish/cpr.ts';
import { readCvr } from '../../../domain/danish/cvr.ts';
import { readDate } from '../../../domain/danish/date.ts';
import { fold } from '../../../domain/danish/normalise.ts';
import { everyPlace, offeredBy } from '../../support/every-way.ts';
import { begunRun, TODAY } from '../../support/fake-lookups.ts';
import { kind, type Kind } from '../kinds.ts';

const HIDDEN = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\u00ad',
  '\u2060',
];
const FULL = 0xfee0;

/** What a text is made to look like, or to hide, that says the same. */
const DISGUISES: readonly ((text: string, at: number) => string)[] = [
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '\u2007 '),
  (text) => text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL)),
  (text) => text.replaceAll(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  (text, at) => text.slice(0, at) + (HIDDEN[at % HIDDEN.length] ?? '') + text.slice(at),
  (text, at) => `${HIDDEN[at % HIDDEN.length] ?? ''}${text}${HIDDEN[(at + 5) % HIDDEN.length] ?? ''}`,
  (text) => ` ${text}\n`,
  (text) => text.toUpperCase(),
];

const disguised = (texts: readonly string[]) =>
  fc
    .record({ text: fc.constantFrom(...texts), nth: fc.nat(DISGUISES.length - 1), at: fc.nat(40) })
    .map(({ text, nth, at }) => ({ text, as: DISGUISES[nth]?.(text, Math.min(at, text.length)) ?? text }));

const KNOWN = { prefixes: ['ML'], year: 2026, today: TODAY };

const AMOUNTS = [
  '50.000 kr.',
  '25 000,-',
  '1.000',
  'halvtreds tusind',
  'femogtyvetusinde kroner',
  '50 t.kr.',
  'tre hundrede',
];
const DAYS = [
  '3. marts 2027',
  '3/3',
  'i går',
  'på fredag',
  '24. december',
  'den første februar',
  'uge 12',
  'lørdag den 28. november',
];
const CPRS = ['010190-1234', '0101901234', '311299 4321', '610190-1234'];

/** A letter lost, doubled, changed or swapped with the next: what fingers do. */
const slip = (text: string, how: number, at: number): string => {
  const here = at % Math.max(1, text.length);
  const [before, one = '', after] = [text.slice(0, here), text[here], text.slice(here + 1)];
  switch (how) {
    case 0:
      return before + after;
    case 1:
      return before + one + one + after;
    case 2:
      return `${before}${after[0] ?? ''}${one}${after.slice(1)}`;
    default:
      return `${before}${'abeiknrst'[at % 9] ?? ''}${after}`;
  }
};

const slipped = <T>(drawn: fc.Arbitrary<T>) => fc.record({ one: drawn, how: fc.nat(3), at: fc.nat(60) });

interface Offered {
  readonly field: string;
  readonly id: string;
  readonly name: string;
  /** Every name of the others, folded. */
  readonly others: ReadonlySet<string>;
  [fc.toStringMethod](): string;
  read(text: string): ReturnType<(typeof DIALOGS)[number]['steps'][number]['fields'][string]['read']>;
}

/** Every option of every field that offers some, by each of its names on the card. */
const offered = async (): Promise<readonly Offered[]> => {
  const all = new Map<string, Offered>();
  for (const flow of DIALOGS)
    for (const { run, step } of everyPlace(flow, await begunRun(flow)))
      for (const [id, field] of Object.entries(step?.fields ?? {})) {
        if (field.parts || id === 'cases') continue;
        const context = contextOf(flow, run, TODAY);
        const ids = offeredBy(flow, run, id, field);
        const labels = ids.map((option) => {
          const reading = field.read(option, context);
          return reading.kind === 'one' ? Object.values(field.say(reading.value, context)) : [];
        });
        for (const [nth, names] of labels.entries())
          for (const name of names) {
            const others = new Set(
              labels
                .filter((_, other) => other !== nth)
                .flat()
                .map(fold),
            );
            const read = (text: string) => field.read(text, context);
            // Two options of one name are told apart by pressing.
            if (others.has(fold(name))) continue;
            all.set(`${flow.id}.${id} ${ids[nth]} ${name}`, {
              field: `${flow.id}.${id}`,
              id: ids[nth] ?? '',
              name,
              others,
              read,
              [fc.toStringMethod]: () => `${flow.id}.${id} »${name}«`,
            });
          }
      }
  return [...all.values()];
};

const isSame = (value: unknown, id: string): boolean => [value].flat().join(',') === id;

/**
 * Words that start a dialog, with what they start. Of several words a slip may leave a shorter start, which asks what it
 * is about before anything is done.
 */
const STARTS = DIALOGS.flatMap((flow) =>
  [...flow.starts.da, ...flow.starts.en].map((word) => ({ word, id: flow.id })),
);

/**
 * Words that one wrong letter can turn into another dialog's: one in a hundred slips, found by trying all. The card says what
 * it starts and stores nothing before it is confirmed; another pair is a fault.
 */
const NEAR: ReadonlySet<string> = new Set(
  (
    'reply>repayment afslag>discharge projektnotat>note erfaring>visitation erfaring>erase fase>erase phase>erase phase>pause ' +
    'resume>refusal recuse>refusal offer>visitation regel>visitation access>decision indbetaling>payout afdrag>refusal ' +
    'deferral>visitation reversal>visitation'
  ).split(' '),
);

/** Somebody typed a word that starts it, whatever stands beside that. */
const isStartedBy = (typed: string, dialog: string): boolean =>
  STARTS.some(({ word, id }) => id === dialog && fold(typed).includes(fold(word)));

/** The dialog that a sentence starts; what only shows something changes nothing by being shown. */
const dialogOf = (text: string): string | undefined => {
  const command = readCommand(text, KNOWN);
  const found = command ? undefined : findInSentence(text, KNOWN);
  const meant = command ?? (found?.kind === 'do' ? found.command : undefined);
  return meant?.kind === 'dialog' ? meant.dialog : undefined;
};

export const disguisedKinds = async (): Promise<readonly Kind[]> => {
  const options = await offered();
  return [
    kind('an amount in disguise', disguised(AMOUNTS), ({ text, as }) =>
      assert.deepEqual(readAmount(as), readAmount(text)),
    ),
    kind('a day in disguise', disguised(DAYS), ({ text, as }) =>
      assert.deepEqual(readDate(as, TODAY), readDate(text, TODAY)),
    ),
    kind('a CVR number in disguise', disguised(['13585628', '13 58 56 28']), ({ text, as }) =>
      assert.deepEqual(readCvr(as), readCvr(text)),
    ),
    kind('a CPR number in disguise', disguised(CPRS), ({ as }) => assert.ok(withoutCpr(`x ${as} y`).found)),
    kind('a command in disguise', disguised(STARTS.map(({ word }) => word)), ({ text, as }) =>
      assert.deepEqual(readCommand(as, KNOWN), readCommand(text, KNOWN)),
    ),
    kind('a choice as it is shown', fc.constantFrom(...options), ({ id, name, read }) => {
      const reading = read(name);
      assert.ok(
        reading.kind === 'one' && isSame(reading.value, id),
        `»${name}« is ${JSON.stringify(reading)}`,
      );
    }),
    kind(
      'a choice with a slip',
      slipped(fc.constantFrom(...options)),
      ({ one: { id, name, others, read }, how, at }) => {
        const typed = slip(name, how, at);
        const reading = read(typed);
        const other = reading.kind === 'one' && !isSame(reading.value, id);
        assert.ok(
          !other || others.has(fold(typed)),
          `»${typed}« for »${name}« is ${JSON.stringify(reading)}`,
        );
      },
    ),
    kind(
      'a command with a slip',
      slipped(fc.constantFrom(...STARTS.filter(({ word }) => !word.includes(' ')))),
      ({ one: { word, id }, how, at }) => {
        const typed = slip(word, how, at);
        const found = dialogOf(typed);
        assert.ok(
          found === undefined ||
            found === id ||
            found === dialogOf(word) ||
            isStartedBy(typed, found) ||
            NEAR.has(`${word}>${found}`),
          `»${typed}« for »${word}« starts ${found}`,
        );
      },
    ),
  ];
};
