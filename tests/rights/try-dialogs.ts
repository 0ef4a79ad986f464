import assert from 'node:assert/strict';
import type { Flow } from '../../dialogs/engine/flow.ts';
import { DIALOGS } from '../../dialogs/index.ts';
import type { Status } from '../../domain/case.ts';
import type { Member } from '../../domain/member.ts';
import { MEMBERS } from './people.ts';
import type { SeenCard } from '../support/read-card.ts';
import { realmOf } from './realms.ts';
import type { Got } from './speak.ts';
import type { Street } from './street.ts';
import { cardIn } from './street.ts';
import type { Known } from './town.ts';

/** The way a dialog is begun: its start word, or a button that opens it. */
type Begin = (person: Member, flow: Flow, known?: Known) => Promise<Got>;

const isNamed = (card: SeenCard, { title }: Flow): boolean =>
  card.title === title.da || card.title.startsWith(`${title.da} · `);

/** The dialog that began: the one asked for, or another one that its words lead to, of that person and the case as it is. */
const begunBy = (got: Got, asked: Flow): Flow | undefined => {
  const card = cardIn(got);
  if (!card?.buttons.some(({ verb, data }) => ['answer', 'confirm'].includes(verb) && 'run' in data))
    return undefined;
  const found = [asked, ...DIALOGS].find((flow) => isNamed(card, flow));
  assert.ok(found, `no dialog is called »${card.title}«`);
  return found;
};

/**
 * These begin only where there is something to do, which the right alone does not say: cases to give, somebody
 * proposed, a course of one's own under way.
 */
const WHERE_NEEDED: ReadonlySet<string> = new Set([
  'handover',
  'confirm-admin',
  'rule-answer',
  'notice-question',
  'notice-answer',
  'activity',
  'reverse',
]);

/** A course in which something can be logged. */
const UNDER_WAY: ReadonlySet<Status> = new Set(['enrolled', 'phase-proposed', 'paused']);

export interface DialogTrial {
  /** Cases on which whoever may begin the dialog does begin it. */
  ready(flow: Flow): Promise<readonly Known[]>;
  /** Compares who can begin the dialog with the hand-written table; what was begun is dropped. */
  compare(person: Member, flow: Flow, known?: Known): Promise<void>;
}

export const dialogTrial = (street: Street): DialogTrial => {
  const { town, say, press, may, count, subjectOf } = street;

  const begins: readonly Begin[] = [
    (person, { starts }, known) => say(person, [starts.da[0], known?.number].filter(Boolean).join(' ')),
    (person, { id }, known) => press(person, 'open', { dialog: id, ...(known && { case: known.number }) }),
  ];

  /** Begins it and drops it again; whether it had begun, or one of another right that the person has as well. */
  const tried = async (
    begin: Begin,
    ...[person, flow, known]: Parameters<Begin>
  ): Promise<'begun' | 'another' | undefined> => {
    const got = await begin(person, flow, known);
    const begun = begunBy(got, flow);
    const cancel = cardIn(got)?.buttons.find(({ verb }) => verb === 'cancel');
    if (begun && cancel) await press(person, 'cancel', cancel.data);
    if (!begun || begun.action === flow.action) return begun && 'begun';
    if (known) assert.ok(may(person, begun.action, known), `${person.object}: ${begun.id} ${known.number}`);
    return 'another';
  };

  /** Whether the person has a case at hand that such a dialog is for. */
  const isNeeded = (person: Member, { id, action }: Flow): boolean =>
    id === 'activity' &&
    town.cases.some((known) => UNDER_WAY.has(subjectOf(known).status) && may(person, action, known));

  const [byWord] = begins;
  assert.ok(byWord);
  return {
    async ready(flow) {
      const found: Known[] = [];
      for (const known of town.cases) {
        // Who pays takes back what was paid; who only reads of loans takes back nothing.
        const does = flow.id === 'reverse' ? 'pay-loan' : flow.action;
        const rightful = MEMBERS.find((person) => may(person, does, known));
        if (rightful && (await tried(byWord, rightful, flow, known)) === 'begun') found.push(known);
      }
      return found;
    },
    async compare(person, flow, known) {
      const wanted = known
        ? may(person, flow.action, known)
        : (realmOf(person)?.judge.may(person, flow.action) ?? false);
      for (const begin of begins) {
        const came = await tried(begin, person, flow, known);
        const begun = came === 'begun';
        count(came === 'another' ? 'led to another dialog' : begun ? 'dialogs begun' : 'dialogs refused');
        const idle = wanted && !begun && WHERE_NEEDED.has(flow.id) && !isNeeded(person, flow);
        assert.equal(begun || idle, wanted, `${person.object}: ${flow.id} ${known?.number ?? ''}`);
      }
    },
  };
};
