import type { Post } from '../../domain/case.ts';
import type { PersonKey } from '../../domain/member.ts';
import type { Text } from '../../domain/text.ts';
import { same, text } from '../../domain/text.ts';
import type { CaseGroup } from '../engine/fields/cases.ts';
import type { Option } from '../engine/fields/choice.ts';
import type { Colleague, Handovers, Lookups } from '../engine/lookups.ts';

type Plain<T> = { readonly [K in keyof T]: T[K] };

/** A case in few bytes, for a run may keep 8 kB: open and the caseworker's unless it says otherwise. */
type HandableFact = {
  readonly number: string;
  readonly initials: string;
  /** Where in `holders`. */
  readonly holder: number;
  readonly coach?: true;
  readonly closed?: true;
};

/** What a handover is chosen from, as a run keeps it. */
export type HandoverFacts = {
  readonly me: PersonKey;
  readonly prefix: string;
  readonly cases: readonly HandableFact[];
  readonly holders: readonly Plain<Handovers['holders'][number]>[];
  readonly colleagues: readonly Plain<Colleague>[];
};

export const handoverFacts = async (
  { handovers, programme }: Lookups,
  me: PersonKey,
): Promise<HandoverFacts> => {
  const { cases, holders, colleagues } = await handovers();
  const at = new Map(holders.map(({ key }, index) => [key, index]));
  return {
    me,
    prefix: programme.prefix,
    cases: cases.map(({ number, initials, post, holder, open }) => ({
      number,
      initials,
      holder: at.get(holder) ?? -1,
      ...(post === 'coach' && { coach: true as const }),
      ...(!open && { closed: true as const }),
    })),
    holders,
    colleagues,
  };
};

/** »ML-2026-001 · M. · Anna«: whose it is where it is not the person's own. */
export const caseOptions = (
  facts: HandoverFacts,
): readonly { readonly id: string; readonly label: Text }[] => {
  const seen = new Set<string>();
  return facts.cases.flatMap(({ number, initials, holder }) => {
    if (seen.has(number)) return [];
    seen.add(number);
    const whose = facts.holders[holder];
    const label = [number, initials, whose?.key === facts.me ? '' : (whose?.name ?? '')]
      .filter((part) => part !== '')
      .join(' · ');
    return [{ id: number, label: same(label) }];
  });
};

/** »Alle mine åbne sager (3)«, or all of each colleague. */
export const caseGroups = ({ cases, holders, me }: HandoverFacts): readonly CaseGroup[] =>
  holders.flatMap(({ key, name }, at) => {
    const numbers = [
      ...new Set(
        cases.filter(({ holder, closed }) => holder === at && closed !== true).map(({ number }) => number),
      ),
    ];
    if (numbers.length === 0 || (numbers.length === 1 && holders.length === 1)) return [];
    const label =
      key === me
        ? text(`Alle mine åbne sager (${numbers.length})`, `All my open cases (${numbers.length})`)
        : text(`Alle fra ${name} (${numbers.length})`, `All from ${name} (${numbers.length})`);
    return [{ id: `from:${key}`, label, numbers }];
  });

/** The facts hold so many; a case beyond them is judged when the person confirms. */
export const LISTED = 50;

/** A number that is none of the cases the person can hand over. */
export const strangeAmong = ({ cases }: HandoverFacts, numbers: readonly string[]): string | undefined =>
  cases.length < LISTED ? numbers.find((number) => cases.every((one) => one.number !== number)) : undefined;

const openWord = (open: number): Text =>
  open === 0
    ? text('ingen åbne sager', 'no open cases')
    : open === 1
      ? text('1 åben sag', '1 open case')
      : text(`${open} åbne sager`, `${open} open cases`);

/** »Bo (3 åbne sager)« */
export const colleagueOptions = (colleagues: HandoverFacts['colleagues']): readonly Option<PersonKey>[] => {
  const seen = new Set<string>();
  return colleagues.flatMap(({ key, name, open }) => {
    if (seen.has(key)) return [];
    seen.add(key);
    const { da, en } = openWord(open);
    return [{ id: key, label: text(`${name} (${da})`, `${name} (${en})`), synonyms: [name] }];
  });
};

/** What a colleague can take of all the cases at once; `undefined` where that is nothing. */
export const postFor = (
  { cases, colleagues, holders }: HandoverFacts,
  numbers: readonly string[],
  to: PersonKey,
): Post | undefined =>
  colleagues
    .filter(({ key }) => key === to)
    .map(({ post }) => post)
    .find((post) =>
      numbers.every((number) => {
        const listed = cases.filter((one) => one.number === number);
        return (
          listed.length === 0 ||
          listed.some((one) => (one.coach === true) === (post === 'coach') && holders[one.holder]?.key !== to)
        );
      }),
    );
