import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { decide } from '../../../domain/decide.ts';
import type { State } from '../../../domain/decide/state.ts';
import { addDays, later as laterOf } from '../../../domain/day.ts';
import type { DomainEvent } from '../../../domain/events.ts';
import { EMPTY_HEAD } from '../../../domain/head.ts';
import type { Member } from '../../../domain/member.ts';
import { personKey, withDeputies } from '../../../domain/member.ts';
import type { Decided } from '../../../domain/refusal.ts';
import { isRuleEvent } from '../../../domain/rules/events.ts';
import type { Agreed } from '../../../domain/rules/evolve.ts';
import { evolveRules } from '../../../domain/rules/evolve.ts';
import type { RuleIntent } from '../../../domain/rules/intents.ts';
import { holdersOn, partyIn } from '../../../domain/rules/place-party.ts';
import type { RuleKey } from '../../../domain/rules/vocabulary.ts';
import type { Programme } from '../../../domain/programme.ts';
import { programmeFrom } from '../../../storage/verify-programme.ts';
import { entryOf } from '../../../storage/ledger.ts';
import type { LogEntry } from '../../../storage/documents/log.ts';
import { SEED } from '../../support/seed.ts';
import { ADA, ANNA, ERIK, LIS, NORA, person, PILOT } from '../people.ts';

const ALF = person('alf', 'naestved', 'admin');
const TODAY = '2026-11-23';
const MORNING = `${TODAY}T09:12:00.000Z`;

/** Who does another's work on that day. */
const standingIn = (deputy: Member, away: Member): Member => {
  const absent = { ...away, absence: { from: TODAY, to: TODAY, deputy: personKey(deputy) } };
  const found = withDeputies([absent, deputy]).find((one) => personKey(one) === personKey(deputy));
  assert.ok(found);
  return found;
};

interface Book extends Agreed {
  readonly log: readonly LogEntry[];
}

const NEW: Book = { programme: PILOT, proposals: [], log: [] };

const stateOf = ({ programme, proposals }: Agreed, openCases: readonly string[]): State => ({
  programme,
  proposals,
  head: EMPTY_HEAD,
  subjects: [],
  sameReference: [],
  openCases,
});

const judge = (
  book: Book,
  intent: RuleIntent,
  actor: Member,
  today = TODAY,
  openCases: readonly string[] = [],
): Decided<DomainEvent> =>
  decide({ id: `c${book.log.length}`, actor, at: MORNING, today, intent }, stateOf(book, openCases));

/** What a store would keep after it. */
const done = (book: Book, intent: RuleIntent, actor: Member, today = TODAY): Book => {
  const decided = judge(book, intent, actor, today);
  assert.ok(decided.ok, JSON.stringify(decided));
  const seq = book.log.length + 1;
  const command = { id: `c${seq}`, actor, at: MORNING, today, intent };
  const { entry } = entryOf(command, decided.events, { seq: seq - 1, hash: '' });
  const deed = { by: personKey(actor), at: MORNING, seq };
  const agreed = decided.events
    .filter(isRuleEvent)
    .reduce<Agreed>((now, event) => evolveRules(now, event, deed, 'fordi'), book);
  return { ...agreed, log: [...book.log, entry] };
};

const THREE: RuleIntent = {
  type: 'propose-rule',
  rule: 'places',
  value: 3,
  from: '2027-01-01',
  reason: 'aftalt på mødet',
};
const yes = (proposal: number): RuleIntent => ({ type: 'answer-rule', proposal, agrees: true });
const no = (proposal: number): RuleIntent => ({ type: 'answer-rule', proposal, agrees: false });
const CHANGE = { rule: 'places', value: 3, from: '2027-01-01', was: 2 } as const;

const PROPOSED = done(NEW, THREE, ADA);

const refuses = (decided: Decided<DomainEvent>, refusal: object): void =>
  assert.deepEqual(decided, { ok: false, refusal });

describe('a rule takes two people', () => {
  it('who proposes is an administrator, and nothing holds by that alone', () => {
    assert.deepEqual(judge(NEW, THREE, ADA), {
      ok: true,
      events: [{ type: 'rule-proposed', data: CHANGE, personal: { note: 'aftalt på mødet' } }],
    });
    assert.equal(PROPOSED.programme, PILOT);
    for (const other of [LIS, NORA, ERIK, ANNA])
      refuses(judge(NEW, THREE, other), { code: 'not-allowed', action: 'change-rules' });
  });

  it('who confirms is another administrator or a leader of any party, and then it holds', () => {
    for (const other of [ALF, LIS, NORA]) {
      const after = done(PROPOSED, yes(1), other);
      assert.deepEqual(after.proposals, []);
      assert.deepEqual(after.programme.rules.places.at(-1), { from: '2027-01-01', value: 3 });
    }
    for (const other of [ERIK, ANNA])
      refuses(judge(PROPOSED, yes(1), other), { code: 'not-allowed', action: 'confirm-rules' });
  });

  it('is never the same person, nor one who sits in that person’s seat or lends theirs', () => {
    refuses(judge(PROPOSED, yes(1), ADA), { code: 'own-rule' });
    // Whoever stands in for an administrator or a leader is not one.
    refuses(judge(PROPOSED, yes(1), standingIn(ERIK, ADA)), { code: 'not-allowed', action: 'confirm-rules' });
    refuses(judge(PROPOSED, yes(1), standingIn(ANNA, LIS)), { code: 'not-allowed', action: 'confirm-rules' });
    refuses(judge(NEW, THREE, standingIn(ERIK, ADA)), { code: 'not-allowed', action: 'change-rules' });
    // The one who proposed, in the seat of a leader who is away.
    refuses(judge(PROPOSED, yes(1), standingIn(ADA, LIS)), { code: 'own-rule' });
  });

  it('is declined by the other, or taken back by who proposed it; both leave the rule alone', () => {
    const declined = { type: 'rule-declined', data: { ...CHANGE, proposal: 1 } };
    assert.deepEqual(judge(PROPOSED, no(1), LIS), { ok: true, events: [declined] });
    const back = { ...declined, data: { ...declined.data, withdrawn: true } };
    assert.deepEqual(judge(PROPOSED, no(1), ADA), { ok: true, events: [back] });
    // Also when they are no longer an administrator.
    assert.deepEqual(judge(PROPOSED, no(1), { ...ADA, roles: ['business-director'] }), {
      ok: true,
      events: [back],
    });
    for (const by of [LIS, ADA]) assert.equal(done(PROPOSED, no(1), by).programme, PILOT);
  });

  it('is answered once', () => {
    const answered = done(PROPOSED, yes(1), ALF);
    for (const intent of [yes(1), no(1), yes(7)])
      refuses(judge(answered, intent, LIS), { code: 'no-rule-proposal' });
  });

  it('is about one rule at a time', () => {
    const again: RuleIntent = { ...THREE, value: 4 };
    refuses(judge(PROPOSED, again, ALF), { code: 'rule-waiting', rule: 'places' });
    assert.ok(judge(done(PROPOSED, no(1), ADA), again, ALF).ok);
    assert.ok(judge(PROPOSED, { ...again, rule: 'mainMonths' }, ALF).ok);
    // Of a list that is added to, each thing by itself.
    const basis = (value: string): RuleIntent => ({ ...THREE, rule: 'addSupportBasis', value });
    const one = done(NEW, basis('Seniorpension'), ADA);
    refuses(judge(one, basis('Seniorpension'), ALF), { code: 'rule-waiting', rule: 'addSupportBasis' });
    assert.ok(judge(one, basis('Efterløn'), ALF).ok);
  });

  it('holds from the day it is confirmed where its day came while it waited, never backwards', () => {
    const late = done(PROPOSED, yes(1), LIS, '2027-02-10');
    assert.deepEqual(late.programme.rules.places.at(-1), { from: '2027-02-10', value: 3 });
    const kept = done(NEW, { ...THREE, rule: 'mainMonths' }, ADA);
    const next = done(kept, yes(1), LIS, '2027-02-10');
    assert.deepEqual(next.programme.rules.mainMonths.at(-1), { from: '2027-02-11', value: 3 });
  });

  it('is judged again when it is confirmed', () => {
    const both = done(
      done(NEW, { ...THREE, rule: 'loanMinimum', value: 30_000 }, ADA),
      { ...THREE, rule: 'loanMaximum', value: 20_000 },
      ALF,
    );
    const first = done(both, yes(1), LIS);
    refuses(judge(first, yes(2), LIS), { code: 'rule-clash', minimum: 30_000, maximum: 20_000 });
    assert.ok(judge(first, no(2), LIS).ok);
  });
});

const VALUES = [
  ['places', 1],
  ['places', 4],
  ['placeRule', 'in-all'],
  ['mainMonths', 3],
  ['remindOffer', [5, 1]],
  ['remindDeadline', []],
  ['gateBlocks', ['budget']],
  ['intakeDays', ['2027-02-01']],
  ['loanMinimum', 2_000],
  ['loanMaximum', 40_000],
  ['loanCvr', true],
  ['loanLender', 'En anden'],
  ['complaintBody', 'Nævnet'],
  ['addSupportBasis', 'Seniorpension'],
  ['endSupportBasis', 'dagpenge'],
  ['functionBuyer', 'Solrød Kommune'],
  ['functionProvider', 'Køge Kommune'],
  ['functionProvider', 'Næstved Kommune'],
  ['functionProvider', 'Stevns Kommune'],
  ['functionJobCentre', 'Jobcenter Ishøj'],
  ['functionJobCentre', 'Jobcenter Vallensbæk'],
] as const;

describe('another job centre', () => {
  const OTHER: RuleIntent = {
    type: 'propose-rule',
    rule: 'functionJobCentre',
    value: 'Jobcenter Solrød',
    from: '2027-01-01',
    reason: 'ny aftale',
  };
  const OLD = 'jobcenter-vallensbaek';
  const BACK: RuleIntent = { ...OTHER, value: 'Jobcenter Vallensbæk' };
  const proposed = done(NEW, OTHER, ADA);

  it('is refused while a case is open, when it is proposed and again when it is confirmed', () => {
    refuses(judge(NEW, OTHER, ADA, TODAY, [OLD, OLD]), { code: 'rule-open-cases', cases: 2 });
    refuses(judge(proposed, yes(1), LIS, TODAY, [OLD]), { code: 'rule-open-cases', cases: 1 });
    assert.ok(judge(proposed, no(1), LIS, TODAY, [OLD]).ok);
    assert.ok(judge(proposed, yes(1), LIS, TODAY, []).ok);
  });

  it('is called off by who has the cases, and by nobody else', () => {
    const agreed = done(proposed, yes(1), LIS);
    assert.ok(judge(agreed, BACK, ADA, TODAY, [OLD]).ok);
    refuses(judge(agreed, BACK, ADA, TODAY, [OLD, 'koege']), {
      code: 'rule-open-cases',
      cases: 1,
    });
  });

  it('is never judged without the open cases, and the other functions are not held up by them', () => {
    const { openCases: _, ...bare } = stateOf(NEW, []);
    assert.throws(
      () => decide({ id: 'c', actor: ADA, at: MORNING, today: TODAY, intent: OTHER }, bare),
      /loaded/,
    );
    for (const rule of ['functionBuyer', 'functionProvider'] as const)
      assert.ok(judge(NEW, { ...OTHER, rule }, ADA, TODAY, [OLD]).ok, rule);
  });

  it('begins tomorrow at the earliest, also where its day came while it waited', () => {
    refuses(judge(NEW, { ...OTHER, from: TODAY }, ADA), {
      code: 'rule-backwards',
      rule: 'functionJobCentre',
      earliest: '2026-11-24',
    });
    const late = done(proposed, yes(1), LIS, '2027-02-10').programme.organisations;
    assert.deepEqual(late.at(-1), {
      id: 'jobcenter-solroed',
      name: 'Jobcenter Solrød',
      functions: [{ from: '2027-02-11', value: 'job-centre' }],
    });
  });
});

/** What was taken over is one organisation's on every day from then on. */
const oneHolds = ({ organisations }: Programme, rule: RuleKey, from: string): void => {
  const party = partyIn(rule);
  if (!party) return;
  const counts = Array.from(
    { length: 90 },
    (_, ahead) => holdersOn(organisations, party, addDays(from, ahead)).length,
  );
  assert.deepEqual(new Set(counts), new Set([1]), `${party} from ${from}`);
};

describe('the log of rules', () => {
  const step = fc.record({
    which: fc.nat(VALUES.length - 1),
    who: fc.constantFrom(ADA, ALF, LIS, NORA, ERIK),
    answers: fc.boolean(),
    agrees: fc.boolean(),
    nth: fc.nat(3),
    offset: fc.integer({ min: -3, max: 60 }),
    later: fc.nat(5),
  });

  it('gives the programme back from how it began, whatever was proposed and answered, and nobody confirms their own', () => {
    let confirmed = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 40 }), (steps) => {
        let book = NEW;
        let today = TODAY;
        for (const { which, who, answers, agrees, nth, offset, later } of steps) {
          today = addDays(today, later);
          const [rule, value] = VALUES[which] ?? VALUES[0];
          const open = book.proposals[nth % Math.max(1, book.proposals.length)];
          const intent: RuleIntent =
            answers && open
              ? { type: 'answer-rule', proposal: open.entry, agrees }
              : { type: 'propose-rule', rule, value, from: addDays(today, offset), reason: 'fordi' };
          if (!judge(book, intent, who, today).ok) continue;
          if (intent.type === 'answer-rule' && agrees) {
            confirmed += 1;
            assert.notEqual(open?.by, personKey(who));
          }
          const before = book.programme;
          book = done(book, intent, who, today);
          if (intent.type === 'answer-rule' && agrees && open) {
            const { rule: about, from } = open.change;
            oneHolds(book.programme, about, laterOf(from, addDays(today, 1)));
          }
          // Nothing that held before today is otherwise.
          for (const { functions } of before.organisations)
            for (const { value: party } of functions)
              assert.deepEqual(
                holdersOn(book.programme.organisations, party, today).map(({ id }) => id),
                holdersOn(before.organisations, party, today).map(({ id }) => id),
              );
          for (const key of ['places', 'mainMonths'] as const)
            assert.deepEqual(
              book.programme.rules[key].filter(({ from }) => from < today),
              before.rules[key].filter(({ from }) => from < today),
            );
        }
        const made = programmeFrom(PILOT, book.log);
        assert.deepEqual(made?.programme, book.programme);
        const bare = book.proposals.map((one) => ({ ...one, reason: '' }));
        assert.deepEqual(
          made?.proposals.map((one) => ({ ...one, reason: '' })),
          bare,
        );
      }),
      { numRuns: 300, seed: SEED },
    );
    assert.ok(confirmed > 100, `${confirmed} were confirmed`);
  });
});
