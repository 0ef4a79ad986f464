import type { Member } from '../../domain/member.ts';
import type { SeenCard, SeenInput } from '../support/read-card.ts';
import type { Payload } from './forge.ts';
import type { Value } from './forge-values.ts';
import type { Searcher } from './leaks.ts';

/** So many of each person's newest cards are kept to be forged. */
const KEPT = 14;

const ONWARDS: readonly string[] = ['answer', 'confirm', 'open'];

export const nthOf = <T>(list: readonly T[], nth: number): T | undefined =>
  list[nth % Math.max(1, list.length)];

/** Something that the input takes: a press filled in like this is a good one. */
const filledWith = (nth: number, { type, choices, value = '' }: SeenInput): string => {
  const choice = nthOf(choices, nth);
  if (choice !== undefined) return value === '' || nth % 3 === 0 ? choice : value;
  if (value !== '') return value;
  return type === 'Input.Date' ? '2026-11-23' : `Noget nr. ${nth}`;
};

interface Press {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The cards that people have in front of them, and what somebody makes of them. */
export interface SeenCards {
  keep(person: Member, card: SeenCard | undefined): void;
  /** Of one person, the newest first. */
  of(person: Member): readonly SeenCard[];
  forged(payload: Payload, person: Member): Press;
}

export const seenCards = (people: readonly Member[], { cases }: Searcher): SeenCards => {
  const cards = new Map<Member, readonly SeenCard[]>();
  const of = (person: Member | undefined): readonly SeenCard[] => (person && cards.get(person)) ?? [];

  const runs = (): readonly string[] =>
    [...cards.values()]
      .flat()
      .flatMap(({ buttons }) =>
        buttons.flatMap(({ data }) => (data['run'] === undefined ? [] : String(data['run']))),
      );

  const resolved = (value: Value): unknown => {
    if ('plain' in value) return value.plain;
    switch (value.pool) {
      case 'run':
        return nthOf(runs(), value.nth);
      case 'newest entry':
        return nthOf([...cases.values()], value.nth)?.newest;
      case 'waiting for a key':
        return nthOf(
          [...cases.values()].filter(({ subject }) => subject.status === 'countersigning'),
          value.nth,
        )?.subject.number;
      case 'case':
        return nthOf([...cases.keys()], value.nth);
    }
  };

  /** The button that a press began as, with its card's inputs filled in. */
  const buttonOf = ({ base, nth }: Payload, person: Member): Press => {
    const others = people.filter((one) => one !== person);
    const from = base === 'own' ? person : base === 'others' ? nthOf(others, nth) : undefined;
    // Mostly the newest card, and what goes on: else a dialog hardly ever comes to its end.
    const card = nthOf(of(from), nth % 3 === 0 ? nth : 0);
    const onwards = card?.buttons.filter(({ verb }) => ONWARDS.includes(verb)) ?? [];
    const buttons = onwards.length > 0 && nth % 4 > 0 ? onwards : (card?.buttons ?? []);
    const button = nthOf(buttons, Math.floor(nth / KEPT));
    const inputs: Record<string, string> = Object.fromEntries(
      Object.entries(card?.inputs ?? {}).map(([id, input]) => [id, filledWith(nth, input)]),
    );
    return { verb: button?.verb ?? 'view', data: { ...inputs, ...button?.data } };
  };

  return {
    of,
    keep(person, card) {
      if (card && card.buttons.length > 0) cards.set(person, [card, ...of(person)].slice(0, KEPT));
    },
    forged(payload, person) {
      const { verb, data } = buttonOf(payload, person);
      const added = payload.overlay.map(([key, value]) => [key, resolved(value)] as const);
      return {
        verb: payload.verb ?? verb,
        data: Object.fromEntries([...Object.entries(data), ...added]),
      };
    },
  };
};
