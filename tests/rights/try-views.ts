import assert from 'node:assert/strict';
import { VIEWS } from '../../bot/chat/recipe.ts';
import { ASKED } from '../../bot/views/can-do.ts';
import { findDialog } from '../../dialogs/index.ts';
import type { PersonalValues } from '../../domain/case.ts';
import { isOpen } from '../../domain/status.ts';
import type { Member } from '../../domain/member.ts';
import type { SeenCard } from '../support/read-card.ts';
import { marked, MARK } from './cases.ts';
import { mayConfirm, realmOf, REALMS, realmsWith } from './realms.ts';
import type { Street } from './street.ts';
import { cardIn } from './street.ts';
import type { Known } from './town.ts';

/** Shown to who may read it where it was said, not on the page of the case. */
const ELSEWHERE: readonly string[] = ['correctionReason', 'activityReason'];

/** Rows that say something personal without a text of the person's own. */
const ROWS = {
  supportBasis: 'Lever af',
  ratings: 'Kriterier',
  dischargeReason: 'Grund til udskrivning',
  outcome: 'Lever af efter forløbet',
  cvr: 'CVR-nummer',
} as const;

/** The job centre's letters, or those of a loan. */
const mayLetters = ({ may }: Pick<Street, 'may'>, person: Member, known: Known): boolean =>
  may(person, 'see-letters', known) || may(person, 'see-loans', known);

/** A page offers nothing that its reader may not do. */
const offersFit = ({ buttons }: SeenCard, street: Street, person: Member, known: Known): void => {
  const { may, subjectOf } = street;
  for (const { verb, data } of buttons) {
    const said = `${person.object} is offered ${verb} ${JSON.stringify(data)}`;
    const flow = verb === 'open' ? findDialog(String(data['dialog'])) : undefined;
    if (flow) assert.ok(may(person, flow.action, known), said);
    if (data['view'] === 'letter') assert.ok(mayLetters(street, person, known), said);
    if (verb === 'countersign') assert.ok(mayConfirm(person, subjectOf(known), known.realm), said);
  }
};

/** The page of a case: for whoever may see it all that they may read, and for everybody else that there is none. */
export const tryCase = async (street: Street, person: Member, known: Known): Promise<void> => {
  const { say, press, may, subjectOf, count } = street;
  const { number, serial, realm } = known;
  const subject = subjectOf(known);
  const sees = may(person, 'see-case', known);
  const fields = realm.judge.fields(person, subject);
  const ways = [
    await say(person, `sag ${number}`),
    await press(person, 'view', { view: 'case', case: number }),
  ];
  for (const got of ways) {
    const card = cardIn(got);
    assert.equal(card?.title, sees ? `Sag ${number}` : number, `${person.object} ${number}`);
    count(sees ? 'cases shown' : 'cases not shown');
    if (card) offersFit(card, street, person, known);
    const shown = new Set([...got.all.matchAll(MARK)].map(([mark]) => mark));
    const held = Object.keys(subject.personal).filter((field) =>
      JSON.stringify(subject.personal).includes(marked(serial, field)),
    );
    const wanted = fields.filter((field) => held.includes(field) && !ELSEWHERE.includes(field));
    assert.deepEqual(
      shown,
      new Set(wanted.map((field) => marked(serial, field))),
      `${person.object} ${number}`,
    );
    for (const [field, row] of Object.entries(ROWS) as [keyof typeof ROWS, string][])
      assert.equal(
        card?.texts.includes(row),
        fields.includes(field) && subject.personal[field] !== undefined,
        `${person.object} ${number} ${row}`,
      );
  }
  const letters = sees && mayLetters(street, person, known);
  for (const got of [
    await say(person, `brev ${number}`),
    await press(person, 'view', { view: 'letter', case: number, letter: 'refusal' }),
  ]) {
    const marks = [...got.all.matchAll(MARK)];
    const unread = marks.filter(([, , field]) => !fields.some((one) => one === field));
    assert.deepEqual(unread, [], `${person.object} reads in a letter of ${number}`);
    const written = marks.length > 0 || 'letter' in (cardIn(got)?.inputs ?? {});
    assert.ok(letters || !written, `${person.object} reads a letter of ${number}`);
    count(written ? 'letters shown' : 'letters not shown');
  }
};

/** What happens after a loan was paid out: arrears are none of the job centre's affairs (practice §2). */
const PAYING_BACK =
  /^loan-(?:repayment|reminded|deferred|rescheduled|handed-to-recovery|write-off-.*|written-off|reversed)$/;
/** What of the course who lends has to know. */
const FOR_LENDERS = /^(?:enrolled|discharged|reopened)$/;

/** Whether somebody reads of an event, told by which fields they read: written from the design, not from domain/loan/view.ts. */
const readsOf = (fields: readonly (keyof PersonalValues)[], type: string): boolean => {
  if (!type.startsWith('loan-')) return fields.includes('supportBasis') || FOR_LENDERS.test(type);
  return fields.includes('loanReason') || (fields.includes('loanJustification') && !PAYING_BACK.test(type));
};

/** »Kopiér til fagsystemet« of every entry in a case's log. */
export const tryCopies = async (street: Street, person: Member, known: Known): Promise<void> => {
  const { press, may, town, count, subjectOf } = street;
  const mayCase = may(person, 'see-case', known);
  const fields = known.realm.judge.fields(person, subjectOf(known));
  for (const { seq, events } of await town.log(known.realm)) {
    const own = events.filter((event) => 'case' in event && event.case === known.number);
    if (own.length === 0) continue;
    const sees = mayCase && own.every(({ type }) => readsOf(fields, type));
    const got = await press(person, 'view', { view: 'copy', case: known.number, entry: seq });
    assert.equal('note' in (cardIn(got)?.inputs ?? {}), sees, `${person.object} copies ${known.number}`);
    count(sees ? 'notes shown' : 'notes not shown');
  }
};

/** Every list and page that needs no case, in the own chat and in the channel. */
export const tryLists = async (
  street: Street,
  person: Member,
  some: <T>(list: readonly T[]) => readonly T[],
): Promise<void> => {
  const { say, press, town, may, count, subjectOf } = street;
  const own = realmOf(person);
  const mayHere = (action: 'see-places' | 'see-price' | 'bind-channel'): boolean =>
    own?.judge.may(person, action) ?? false;
  for (const channel of [false, true]) {
    const places = await say(person, 'pladser', { channel });
    assert.equal(/pladser i brug/i.test(places.all), mayHere('see-places'), person.object);
    const pays = !channel && mayHere('see-places') && mayHere('see-price');
    assert.equal(/kr\. indtil nu/.test(places.all), pays, `${person.object} sees the price`);
  }
  const notices = await press(person, 'view', { view: 'notices' });
  assert.equal(/orienteringer er kommet frem/.test(notices.all), mayHere('bind-channel'), person.object);
  const cases = await say(person, 'sager');
  // Closed cases are asked for by that word.
  const theirs = town.cases.filter(
    (known) =>
      known.realm === own &&
      may(person, 'see-case', known) &&
      // Who lends has a list of their own.
      own.judge.may(person, 'list-cases') &&
      isOpen(subjectOf(known).status),
  );
  const listed = theirs.filter(({ number }) => cases.all.includes(number));
  assert.equal(listed.length, Math.min(theirs.length, 15), `${person.object} lists ${listed.length}`);
  const words = [...ASKED.map(({ word }) => word.da), 'hej', 'fortsæt', 'fortryd', 'vis', 'orienteringer'];
  for (const word of some(words)) {
    for (const channel of [false, true]) await say(person, word, { channel });
    count('lists asked for');
  }
  for (const view of some(VIEWS)) {
    for (const channel of [false, true]) await press(person, 'view', { view }, { channel });
    count('lists asked for');
  }
  const tasks = await say(person, 'opgaver');
  const trouble = tasks.all.includes('venter på nogen, der ikke har skrevet');
  const asAdmin: Member = { ...person, roles: person.roles.filter((role) => role === 'admin') };
  const told = own === REALMS[0] && own.judge.may(asAdmin, 'bind-channel');
  assert.equal(trouble, told, `${person.object} hears what is stuck: ${trouble}`);
  const channels = await press(person, 'view', { view: 'channels' });
  for (const realm of REALMS)
    assert.equal(
      channels.all.includes(realm.programme.name),
      realmsWith(person, 'bind-channel').includes(realm),
      person.object,
    );
  const play = await press(person, 'view', { view: 'roles' });
  assert.ok(!play.all.includes('Hvem vil du være'), person.object);
  const played = await say(person, 'skift sagsbehandler');
  assert.ok(!played.all.includes('Du er nu'), person.object);
};
