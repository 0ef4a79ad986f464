import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case } from '../../domain/case.ts';
import type { Intent } from '../../domain/commands.ts';
import type { LoggedEvent } from '../../domain/events.ts';
import type { Member } from '../../domain/member.ts';
import type { CaseBody, HeadBody } from '../../storage/documents/programme.ts';
import type { LogEntry } from '../../storage/documents/log.ts';
import { bodyOf, maybeBody } from '../../storage/documents/body.ts';
import { makeExecute } from '../../storage/execute.ts';
import { caseId, programmePartition } from '../../storage/keys.ts';
import type { REFER } from '../domain/past.ts';
import { openStage, type Stage } from '../support/stage.ts';
import type { Hands } from './cases.ts';
import { BESIDES_STATUS, deedsOf } from './cases.ts';
import { findMember } from './people.ts';
import { REALMS, type Realm } from './realms.ts';
import { EVERYBODY, settle } from './settle.ts';

/** A case of the town; `serial` stands in all its texts. */
export interface Known {
  readonly serial: number;
  readonly number: string;
  readonly realm: Realm;
  /** As it is now. */
  read(): Promise<Case>;
}

type Way = keyof ReturnType<typeof deedsOf>;
type Refer = Partial<typeof REFER>;

/** Two programmes with people of every role in every place, and a case in every status; nobody can play anybody. */
export interface Town {
  readonly stage: Stage;
  readonly cases: readonly Known[];
  make(way: Way, hands?: Hands, realm?: Realm, refer?: Refer): Promise<Known>;
  /** The entries of a programme's event log after a number, in order. */
  log(realm: Realm, after?: number): Promise<readonly LogEntry[]>;
  /** The number of the newest entry and of the newest notice. */
  newest(realm: Realm): Promise<{ readonly entry: number; readonly notice: number }>;
  close(): Promise<void>;
}

/** Who does what unless told: the first of each role at the first party. */
export const HANDS = {
  caseworker: findMember('caseworker.jobcenter-vallensbaek'),
  visitator: findMember('visitator.naestved'),
  coach: findMember('coach.naestved'),
  approver: findMember('loan-approver.naestved'),
  finance: findMember('finance.naestved'),
} as const satisfies Hands;
const IN_SOLROED: Hands = {
  caseworker: findMember('caseworker.jobcenter-solroed'),
  visitator: findMember('visitator.slagelse'),
  coach: findMember('coach.slagelse'),
};
const LEFT = findMember('gaaet.caseworker');

const YESTERDAY = '2026-11-22';
const TODAY = '2026-11-23';

type Ask = (actor: Member, realm: Realm, intent: Intent, on?: string) => Promise<readonly LoggedEvent[]>;

/** A case in every status and one in every other relation: not shared, of other parties, of who left, waiting, without a coach. */
const populate = async ({ make, ask }: Pick<Town, 'make'> & { readonly ask: Ask }): Promise<void> => {
  const besides: readonly string[] = BESIDES_STATUS;
  for (const way of Object.keys(deedsOf(0, HANDS)) as Way[]) if (!besides.includes(way)) await make(way);
  await make('with-provider', HANDS, REALMS[0], { recommendation: 'not-suitable', hearProvider: false });
  for (const object of ['caseworker.jobcenter-ishoej', 'begge.noegler']) {
    const hands = { ...HANDS, caseworker: findMember(object) };
    for (const way of ['with-provider', 'enrolled', 'withdrawn'] as const) await make(way, hands);
  }
  await make('with-provider', { ...HANDS, caseworker: LEFT });
  await make('with-provider', IN_SOLROED, REALMS[1]);
  // One place: of those who wait for it the first is offered it when it is free.
  const first = await make('enrolled', IN_SOLROED, REALMS[1]);
  for (const way of ['enrolled', 'enrolled'] as const) await make(way, IN_SOLROED, REALMS[1]);
  await ask(IN_SOLROED.caseworker, REALMS[1], {
    type: 'discharge',
    case: first.number,
    date: TODAY,
    reason: 'employment',
    agreed: true,
    outcome: 'employed',
  });
  for (const way of BESIDES_STATUS) await make(way);
  // The person in it is gone.
  const gone = await make('erasure-proposed');
  const second = findMember('leader.jobcenter-vallensbaek');
  await ask(second, REALMS[0], { type: 'answer-erasure', case: gone.number, agrees: true });
  // Nobody is its coach yet.
  await make('enrolled', { caseworker: HANDS.caseworker, visitator: HANDS.visitator });
};

const members = () => Promise.resolve(EVERYBODY);

export const openTown = async (): Promise<Town> => {
  const folder = await mkdtemp(join(tmpdir(), 'mikrolaan-town-'));
  await settle({ kind: 'sqlite', folder, scratch: true });
  const stage = await openStage({ store: { kind: 'sqlite', folder }, local: false });
  const { store } = stage;
  const execute = makeExecute({ store, members, now: Date.now, budgetMs: 4000 });
  const cases: Known[] = [];
  let ids = 0;

  const ask: Ask = async (actor, realm, intent, on = TODAY) => {
    ids += 1;
    const today = actor === LEFT ? YESTERDAY : on;
    const outcome = await execute(realm.programme.id, {
      id: `town-${ids}`,
      actor,
      at: `${today}T09:12:00.000Z`,
      today,
      intent: intent.type === 'refer' ? { ...intent, consentDay: today } : intent,
    });
    if (outcome.kind === 'refused') throw new Error(`${intent.type}: ${JSON.stringify(outcome.refusal)}`);
    return outcome.events;
  };

  const make: Town['make'] = async (way, hands = HANDS, realm = REALMS[0], refer = {}) => {
    const serial = cases.length + 1;
    const partition = programmePartition(realm.programme.id);
    let number = '';
    for (const { by, intent, on } of deedsOf(serial, hands, refer)[way]) {
      const actor = hands[by];
      if (!actor) throw new Error(`${way}: nobody is ${by}`);
      const events = await ask(actor, realm, intent(number), on);
      number ||= events.flatMap((event) => ('case' in event ? event.case : []))[0] ?? '';
    }
    const read = async (): Promise<Case> => {
      const [doc] = await store.read(partition, [caseId(number)]);
      if (!doc) throw new Error(`There is no case ${number}`);
      return bodyOf<CaseBody>(doc);
    };
    const known = { serial, number, realm, read };
    cases.push(known);
    return known;
  };

  await populate({ make, ask });
  return {
    stage,
    cases,
    make,
    async log({ programme }, after = 0) {
      const docs = await store.list(programmePartition(programme.id), 'log');
      const entries = docs.map((doc) => bodyOf<LogEntry>(doc)).filter(({ seq }) => seq > after);
      return entries.toSorted((a, b) => a.seq - b.seq);
    },
    async newest({ programme }) {
      const [doc] = await store.read(programmePartition(programme.id), ['head']);
      const head = maybeBody<HeadBody>(doc);
      return { entry: head?.seq ?? 0, notice: head?.lastNotice ?? 0 };
    },
    async close() {
      await stage.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
