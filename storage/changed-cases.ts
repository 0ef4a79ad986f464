import type { HeadBody } from './documents/programme.ts';

/** So many commands, and so many cases in them, a head looks back; it is written with every command, so they are few. */
const COMMANDS = 64;
const CASES = 100;

type ChangedCases = NonNullable<HeadBody['changed']>;

/** The newest commands whose cases are no more than a head keeps. */
const kept = (cases: ChangedCases['cases']): ChangedCases['cases'] => {
  const newest = cases.slice(-COMMANDS);
  let count = 0;
  const tooOld = newest.findLastIndex((own) => (count += own.length) > CASES);
  return newest.slice(tooOld + 1);
};

/**
 * What a head says of changed cases after the command `seq`, which changed `own`. Where a version without this count
 * worked in between, what was counted before it says nothing any more.
 */
export const changedWith = (
  before: HeadBody['changed'],
  seq: number,
  own: readonly string[],
): ChangedCases => {
  const goesOn = before?.upTo === seq - 1 ? before.cases : [];
  return { upTo: seq, cases: kept([...goesOn, own]) };
};

/** The cases that commands after `seq` changed, each once; `undefined` where the head does not know all of them. */
export const changedSince = (
  { seq: newest, changed }: Pick<HeadBody, 'seq' | 'changed'>,
  seq: number,
): readonly string[] | undefined => {
  if (seq === newest) return [];
  if (changed?.upTo !== newest || seq > newest || changed.cases.length < newest - seq) return undefined;
  return [...new Set(changed.cases.slice(seq - newest).flat())];
};
