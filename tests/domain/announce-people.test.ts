import assert from 'node:assert/strict';
import { announcementsFor } from '../../domain/announce-many.ts';
import type { Intent } from '../../domain/commands.ts';
import { isCaseEvent } from '../../domain/events.ts';
import type { Member } from '../../domain/member.ts';
import { given, TODAY, type Past } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { referred } from './past.ts';
import { ADA, ANNA, expired, KAJ, KIRSTEN, LIS, PEOPLE, PILOT, VERA } from './people.ts';

const ONE = 'ML-2026-001';
const TWO = 'ML-2026-002';
const keyOf = ({ tenant, object }: Member): string => `${tenant}:${object}`;
/** The pilot's own people: Køge is another matter. */
const HERE = PEOPLE.filter((one) => one !== KAJ && one !== KIRSTEN);

/** The cards of a command, each as »kind to what«, sorted. */
const cards = (
  past: readonly Past[],
  intent: Intent,
  by: Member,
  members: readonly Member[] = HERE,
): readonly string[] => {
  const state = given(past, PILOT, members);
  const asked = state.when(intent, by);
  assert.ok(asked.decided.ok, JSON.stringify(asked.decided));
  const events = asked.decided.events.filter(isCaseEvent);
  const after = asked.after();
  const changed = [...Map.groupBy(events, (event) => event.case)].map(([number, own]) => ({
    events: own,
    subject: after.caseOf(number),
    before: state.caseOf(number),
  }));
  return announcementsFor(changed, keyOf(by), members, PILOT, TODAY)
    .map((card) => {
      if (card.kind === 'handover')
        return `${card.takes ? 'takes' : 'gives'} ${card.to} ${card.away === undefined ? '' : `for ${card.away} `}${card.cases.map(({ number, other }) => `${number} ${other}`).join(', ')}`;
      if (card.kind === 'news') return `news ${card.about} ${card.to}`;
      return 'to' in card ? `${card.kind} ${card.to} ${card.case}` : card.kind;
    })
    .toSorted();
};

const giving = (...cases: readonly string[]): Intent => ({
  type: 'hand-over',
  cases,
  post: 'caseworker',
  to: 'dk:bo',
  reason: 'x',
});
const BOTH: readonly Past[] = [referred(ONE), referred(TWO)];

describe('the cards of a handover', () => {
  it('are one for the new person, however many cases it is', () =>
    assert.deepEqual(cards(BOTH, giving(ONE, TWO), ANNA), [`takes dk:bo ${ONE} dk:anna, ${TWO} dk:anna`]));

  it('tell the old one where somebody else did it, unless they have left', () => {
    const told = [`gives dk:anna ${ONE} dk:bo`, `takes dk:bo ${ONE} dk:anna`];
    for (const by of [LIS, ADA]) assert.deepEqual(cards([referred(ONE)], giving(ONE), by), told);
    const gone = HERE.map((one) => (one === ANNA ? expired(ANNA, '2026-11-22') : one));
    assert.deepEqual(cards([referred(ONE)], giving(ONE), LIS, gone), told.slice(1));
  });

  it('are taken back with it: who had the case for a while hears that', () => {
    const past = [
      referred(ONE),
      {
        by: ANNA,
        at: `${TODAY}T09:00:00.000Z`,
        events: [
          {
            type: 'handed-over' as const,
            case: ONE,
            data: { post: 'caseworker' as const, from: 'dk:anna', to: 'dk:bo' },
          },
        ],
      },
    ];
    const undone = cards(past, { type: 'undo', case: ONE, entry: 2 }, ANNA);
    assert.ok(undone.includes(`gives dk:bo ${ONE} dk:anna`));
    assert.ok(!undone.some((card) => card.startsWith('task dk:bo')));
  });
});

describe('the cards of a conflict of interest', () => {
  const RECUSE = { type: 'recuse', case: ONE } as const;

  it('give the unit’s others the ball again', () =>
    assert.deepEqual(cards([referred(ONE)], RECUSE, VERA), [`task dk:viggo ${ONE}`]));

  it('tell the leader there and the administrators where nobody is left', () => {
    assert.deepEqual(cards([referred(ONE)], RECUSE, ANNA), [
      `unmanned dk:ada ${ONE}`,
      `unmanned dk:lis ${ONE}`,
    ]);
    const alone = HERE.filter(({ object }) => object !== 'viggo');
    assert.deepEqual(cards([referred(ONE)], RECUSE, VERA, alone), [`unmanned dk:ada ${ONE}`]);
  });

  it('tell the colleague who takes over, and nobody else', () =>
    assert.deepEqual(cards(IN_STATUS.returned, { ...RECUSE, to: 'dk:bo' }, ANNA), [
      `takes dk:bo ${ONE} dk:anna`,
    ]));

  it('never come again to who has one', () => {
    const past = [
      referred(ONE),
      {
        by: VERA,
        at: `${TODAY}T09:00:00.000Z`,
        events: [{ type: 'recused' as const, case: ONE, data: { person: 'dk:vera' } }],
      },
      {
        by: PEOPLE[4] ?? VERA,
        at: `${TODAY}T09:05:00.000Z`,
        events: [{ type: 'question-asked' as const, case: ONE, data: {} }],
      },
    ];
    assert.deepEqual(cards(past, { type: 'reply', case: ONE, answer: 'Ja' }, ANNA), [`task dk:viggo ${ONE}`]);
  });

  it('do not go to a leader for each turn of a case that nobody has', () => {
    const past = [
      referred(ONE),
      {
        by: ANNA,
        at: `${TODAY}T09:00:00.000Z`,
        events: [
          { type: 'recused' as const, case: ONE, data: { person: 'dk:anna', unmanned: true as const } },
        ],
      },
    ];
    assert.deepEqual(cards(past, { type: 'ask', case: ONE, question: 'Hvornår?' }, VERA), []);
  });
});

/** ANNA is away for a week. */
const away = (deputy: string, from = TODAY): readonly Member[] =>
  [...HERE, LIS].map((one) =>
    one === ANNA ? { ...ANNA, absence: { from, to: '2026-11-30', deputy } } : one,
  );

const boAway = (deputy: string): readonly Member[] =>
  [...HERE, LIS].map((one) =>
    one.object === 'bo' ? { ...one, absence: { from: TODAY, to: '2026-11-30', deputy } } : one,
  );

describe('the cards of a handover to a colleague who is away', () => {
  it('go to who stands in for them too', () =>
    assert.deepEqual(cards(BOTH, giving(ONE, TWO), LIS, boAway('dk:anna')), [
      `gives dk:anna ${ONE} dk:bo, ${TWO} dk:bo`,
      `takes dk:anna for dk:bo ${ONE} dk:anna, ${TWO} dk:anna`,
      `takes dk:bo ${ONE} dk:anna, ${TWO} dk:anna`,
    ]));

  it('tell the deputy of no case in which they have a conflict of interest', () => {
    const recused: Past = {
      by: LIS,
      at: `${TODAY}T08:30:00.000Z`,
      events: [{ type: 'recused', case: ONE, data: { person: 'dk:lis' } }],
    };
    assert.deepEqual(cards([...BOTH, recused], giving(ONE, TWO), ANNA, boAway('dk:lis')), [
      `takes dk:bo ${ONE} dk:anna, ${TWO} dk:anna`,
      `takes dk:lis for dk:bo ${TWO} dk:anna`,
    ]);
  });
});

describe('the card of a task', () => {
  const ASK: Intent = { type: 'ask', case: ONE, question: 'Har hun tid?' };

  it('goes to the deputy as well, from the first day away', () => {
    assert.deepEqual(cards([referred(ONE)], ASK, VERA, away('dk:bo')), [
      `task dk:anna ${ONE}`,
      `task dk:bo ${ONE}`,
    ]);
    assert.deepEqual(cards([referred(ONE)], ASK, VERA, away('dk:bo', '2026-11-24')), [`task dk:anna ${ONE}`]);
  });

  it('never goes to a deputy who has left, or has a conflict of interest', () => {
    const gone = away('dk:bo').map((one) => (one.object === 'bo' ? expired(one, '2026-11-22') : one));
    assert.deepEqual(cards([referred(ONE)], ASK, VERA, gone), [`task dk:anna ${ONE}`]);
    const recused: Past = {
      by: LIS,
      at: '2026-11-23T08:30:00.000Z',
      events: [{ type: 'recused', case: ONE, data: { person: 'dk:lis' } }],
    };
    assert.deepEqual(cards([referred(ONE), recused], ASK, VERA, away('dk:lis')), [`task dk:anna ${ONE}`]);
  });
});
