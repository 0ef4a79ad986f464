import { DIALOGS } from '../../dialogs/index.ts';
import type { Member } from '../../domain/member.ts';
import { findMember } from './people.ts';
import { realmOf } from './realms.ts';
import type { Got } from './speak.ts';
import type { Street } from './street.ts';
import { cardIn } from './street.ts';

/** Presses through a dialog's cards to its end. */
const through = async (
  { press }: Street,
  person: Member,
  data: Readonly<Record<string, string>>,
  answers: Readonly<Record<string, string>> = {},
): Promise<void> => {
  let got = await press(person, 'open', data);
  for (let step = 0; step < 4; step += 1) {
    const next = cardIn(got)?.buttons.find(({ verb }) => verb === 'answer' || verb === 'confirm');
    if (!next) return;
    got = await press(person, next.verb, { ...answers, ...next.data });
  }
};

/**
 * Somebody has a conflict of interest, somebody is proposed as an administrator, and a rule, and notices are asked about:
 * there is something to answer.
 */
const prepare = async (street: Street): Promise<void> => {
  const { town, may, searcher } = street;
  const leader = findMember('leder.sagsbehandler');
  const known = town.cases.find((one) => may(leader, 'recuse', one));
  await through(street, leader, { dialog: 'recuse', case: known?.number ?? '' });
  const { tenant, object } = findMember('finance.naestved');
  const answers = { member: `${tenant}:${object}`, roles: 'finance,admin' };
  await through(street, findMember('admin.ishoej'), { dialog: 'change-roles' }, answers);
  const rule = { rule: 'places', value: '3', from: '2030-01-01', reason: 'aftalt på mødet' };
  await through(street, findMember('admin.ishoej'), { dialog: 'rule' }, rule);
  // Whoever has the case of one of them can answer.
  for (const notice of ['1', '2', '3'])
    await through(
      street,
      findMember('business-director.ishoej'),
      { dialog: 'notice-question' },
      { notice, question: 'Hvornår er pladsen ledig igen?' },
    );
  await searcher.refresh();
};

/** Nobody has more than twelve drafts: who has so many drops the next one again, and its card is an old one to forge. */
const MOST_DRAFTS = 10;

/** Every dialog is begun by somebody who may, so that there is a card of each to forge; the ids of those that were. */
export const beginAll = async (
  street: Street,
  people: readonly Member[],
  keep: (person: Member, got: Got) => void,
): Promise<ReadonlySet<string>> => {
  const { town, press, may } = street;
  await prepare(street);
  const begun = new Set<string>();
  // Who has fewest drafts begins it, and what few could begin comes first.
  const drafts = new Map<Member, number>();
  const draftsOf = ([person]: readonly [Member, ...unknown[]]): number => drafts.get(person) ?? 0;
  const tried = async (person: Member, id: string, number?: string): Promise<boolean> => {
    const got = await press(person, 'open', { dialog: id, ...(number !== undefined && { case: number }) });
    const card = cardIn(got);
    if (card?.buttons.some(({ data }) => 'run' in data) !== true) return false;
    begun.add(id);
    keep(person, got);
    const cancel = card.buttons.find(({ verb }) => verb === 'cancel');
    const full = draftsOf([person]) >= MOST_DRAFTS;
    if (full && cancel) await press(person, 'cancel', cancel.data);
    else drafts.set(person, draftsOf([person]) + 1);
    return true;
  };
  const waysOf = ({ action, aboutCase }: (typeof DIALOGS)[number]) =>
    aboutCase
      ? town.cases.flatMap((known) =>
          people.filter((one) => may(one, action, known)).map((one) => [one, known.number] as const),
        )
      : people.filter((one) => realmOf(one)?.judge.may(one, action)).map((one) => [one, undefined] as const);
  const all = DIALOGS.map((flow) => ({ id: flow.id, ways: waysOf(flow) }));
  for (const { id, ways } of all.toSorted((one, other) => one.ways.length - other.ways.length))
    for (const [person, number] of ways.toSorted((one, other) => draftsOf(one) - draftsOf(other)))
      if (await tried(person, id, number)) break;
  return begun;
};
