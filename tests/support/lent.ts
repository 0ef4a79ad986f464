import assert from 'node:assert/strict';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import type { Intent } from '../../domain/commands.ts';
import type { Day } from '../../domain/day.ts';
import type { LoanTerms } from '../../domain/loan/lending.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { makeExecute } from '../../storage/execute.ts';
import { programmePartition } from '../../storage/keys.ts';
import type { DatedDeed, Terms } from './loan-deeds.ts';
import { grants, lends, MAIN, referredEarly } from './loan-deeds.ts';
import { PROGRAMME } from './looks.ts';
import { until } from './samples.ts';
import type { Stage, Who } from './stage.ts';
import { PEOPLE } from './stage.ts';

export { OVERDUE } from './loan-deeds.ts';

let serial = 0;

/** A command of somebody on a day, without a conversation; resolves to the case it was about. */
export const done = async (
  { store }: Pick<Stage, 'store'>,
  who: Exclude<Who, 'stranger'>,
  today: Day,
  intent: Intent,
): Promise<string> => {
  const actor = DEMO_MEMBERS.find(({ object }) => object.endsWith(PEOPLE[who]));
  assert.ok(actor);
  serial += 1;
  const execute = makeExecute({
    store,
    members: () => Promise.resolve(DEMO_MEMBERS),
    now: Date.now,
    budgetMs: 4_000,
  });
  const outcome = await execute(PROGRAMME, {
    id: `lent-${serial}`,
    actor,
    at: `${today}T10:00:00.000Z`,
    today,
    intent,
  });
  assert.equal(outcome.kind, 'done', JSON.stringify(outcome));
  const about = outcome.kind === 'done' ? outcome.events.find((event) => 'case' in event) : undefined;
  assert.ok(about && 'case' in about);
  return about.case;
};

const all = async (
  stage: Pick<Stage, 'store'>,
  number: string,
  deeds: readonly DatedDeed[],
): Promise<string> => {
  for (const { who, on, intent } of deeds) await done(stage, who, on, intent(number));
  return number;
};

/** A citizen in the main phase since 1 August 2026, which is what loans are for. */
export const inMain = async (
  stage: Pick<Stage, 'store'>,
  who: Parameters<typeof referredEarly>[0] = {},
): Promise<string> => {
  const refers = referredEarly(who);
  return all(stage, await done(stage, refers.who, refers.on, refers.intent('')), MAIN);
};

/** A loan that was asked for on 3 August and granted on 5 August 2026. */
export const granted = (stage: Pick<Stage, 'store'>, number: string, terms: Terms = {}): Promise<string> =>
  all(stage, number, grants(terms));

/** The same, and paid out on 10 August 2026: the first instalment falls on 1 December unless told. */
export const lent = (
  stage: Pick<Stage, 'store'>,
  number: string,
  terms: Parameters<typeof lends>[0] = {},
): Promise<string> => all(stage, number, lends(terms));

/** The programme lends on other terms, from before anybody asked. */
export const withTerms = async (
  { store }: Pick<Stage, 'store'>,
  terms: Partial<LoanTerms>,
): Promise<void> => {
  const partition = programmePartition(PROGRAMME);
  const [doc] = await store.read(partition, ['programme']);
  assert.ok(doc);
  const body = bodyOf<ProgrammeBody>(doc);
  const lending = (body.programme.lending ?? []).map((row) => ({
    ...row,
    value: { ...row.value, terms: { ...row.value.terms, ...terms } },
  }));
  const changed = { ...body, programme: { ...body.programme, lending } };
  const result = await store.commit(partition, [
    { op: 'replace', id: 'programme', ifMatch: doc.etag, tags: doc.tags, body: changed },
  ]);
  assert.ok(result.ok);
};

/** What was done without a conversation is told to people once they have spoken; `what`: the kind of card that waits. */
export const told = async (stage: Stage, what: 'loan' | 'news', ...people: readonly Who[]): Promise<void> => {
  const waits = () =>
    stage.log.some(({ event, fields }) => {
      const { delivery, outcome } = fields as { readonly delivery?: string; readonly outcome?: string };
      return event === 'delivery' && delivery === what && outcome === 'parked';
    });
  // Somebody who has nothing to do with it sets the sender going.
  await stage.say('director', 'hej');
  await until(() => Promise.resolve(waits()));
  for (const who of people) await stage.say(who, 'opgaver');
};
