import assert from 'node:assert/strict';
import { DRAFT_DAYS, deletedOn, isExpired, isSoonDeleted } from '../../../bot/chat/draft-days.ts';
import { CHAT } from '../../../bot/chat/words.ts';
import { addDays, dayOf } from '../../../domain/day.ts';
import { activeRunOf, talkOf } from '../../support/look-inside.ts';
import { rewriteTalk, storedRun } from '../../support/old-runs.ts';
import type { Kept } from '../../support/open-twice.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import type { Heard, Stage } from '../../support/stage.ts';
import { buttonOf, cardOf } from '../../support/walk-card.ts';

const FIRST = '2027-02-01';

/** The product on a day so many days after the draft was left. */
const onDay = (kept: Kept, days: number): Promise<Stage> =>
  kept.open({ now: `${addDays(FIRST, days)}T09:12:00.000Z` });

/** A draft about J.K. that is left on the first day. */
const left = async (kept: Kept, parks = true): Promise<string> => {
  const stage = await onDay(kept, 0);
  await stage.say('caseworker', 'ny visitation');
  await stage.say('caseworker', '25/1\nfornavn: Jens Kristian');
  const { id } = await activeRunOf(stage, 'caseworker');
  if (parks) await stage.say('caseworker', 'senere');
  return id;
};

const WARNING = 'Skal jeg rydde op?';
const GONE = 'Kladden »Ny visitation« fra 1. februar er slettet, for den har ligget urørt i 30 dage.';

const warnings = (heard: Heard): number => heard.posted.filter(({ card }) => card?.title === WARNING).length;

const runs = async (stage: Stage): Promise<readonly string[]> =>
  Object.keys((await talkOf(stage, 'caseworker')).runs);

describe('A draft that nobody touches', () => {
  it(
    'is spoken of from the 27th day on, once, with both buttons',
    withKeptStore(async (kept) => {
      await left(kept);
      const before = await onDay(kept, 26);
      assert.equal(warnings(await before.say('caseworker', 'opgaver')), 0);
      const stage = await onDay(kept, 27);
      const heard = await stage.say('caseworker', 'opgaver');
      assert.deepEqual(
        heard.posted.map(({ card }) => card?.title),
        [WARNING, 'Dine opgaver'],
      );
      const card = heard.posted[0]?.card;
      assert.ok(card);
      assert.deepEqual(card.texts.slice(1), [
        'Det her har ligget urørt længe. Jeg sletter en kladde, når den har ligget i 30 dage.',
        'Ny visitation, J.K.',
        'Trin 2 af 6 · begyndt 1. februar kl. 10.12 · slettes den 3. marts',
      ]);
      assert.deepEqual(
        card.buttons.map(({ title, verb }) => `${title} ${verb}`),
        ['Fortsæt resume', 'Slet drop'],
      );
      assert.equal(warnings(await stage.say('caseworker', 'opgaver')), 0);
      const again = await onDay(kept, 29);
      assert.equal(warnings(await again.say('caseworker', 'opgaver')), 0);
    }),
  );

  it(
    'counts from when it was begun, where an earlier build stored no more',
    withKeptStore(async (kept) => {
      await left(kept);
      const first = await onDay(kept, 1);
      await rewriteTalk(first, 'caseworker', (talk) => ({
        ...talk,
        runs: Object.fromEntries(
          Object.entries(talk.runs).map(([id, run]) => [
            id,
            { ...run, touchedAt: undefined, factsAt: undefined },
          ]),
        ),
      }));
      const stage = await onDay(kept, 27);
      assert.equal(warnings(await stage.say('caseworker', 'opgaver')), 1);
      await stage.say('caseworker', 'fortsæt');
      const { factsAt } = await activeRunOf(stage, 'caseworker');
      assert.equal(dayOf(factsAt), addDays(FIRST, 27));
    }),
  );

  it(
    'says in the list until when it is kept, and that is a warning too',
    withKeptStore(async (kept) => {
      await left(kept);
      const early = await onDay(kept, 10);
      await early.say('caseworker', 'ny visitation');
      await early.say('caseworker', 'senere');
      const then = cardOf(await early.say('caseworker', 'fortsæt'));
      assert.ok(!then.texts.some((text) => text.includes('slettes')));
      const stage = await onDay(kept, 28);
      const heard = await stage.say('caseworker', 'fortsæt');
      assert.equal(heard.posted.length, 1);
      const dates = cardOf(heard).texts.filter((text) => text.includes('slettes den 3. marts'));
      assert.equal(dates.length, 1);
      assert.equal(warnings(await stage.say('caseworker', 'opgaver')), 0);
    }),
  );

  it(
    'is spoken of after the answer to a press',
    withKeptStore(async (kept) => {
      await left(kept);
      const stage = await onDay(kept, 27);
      const heard = await stage.press('caseworker', 'view', { view: 'tasks' });
      assert.equal(heard.card?.title, 'Dine opgaver');
      assert.equal(warnings(heard), 1);
    }),
  );

  it(
    'is not spoken of to who only opens the chat, in a channel, or as somebody else',
    withKeptStore(async (kept) => {
      await left(kept);
      const stage = await onDay(kept, 28);
      await stage.deliver(
        stage.activity('caseworker', { type: 'conversationUpdate', membersAdded: [{ id: 'x' }] }),
      );
      await stage.say('caseworker', 'pladser', { channel: true });
      await stage.say('caseworker', 'skift visitator');
      await stage.say('caseworker', 'opgaver');
      assert.equal(warnings({ posted: stage.posted }), 0);
      await stage.say('caseworker', 'skift sagsbehandler');
      assert.equal(warnings(await stage.say('caseworker', 'opgaver')), 1);
    }),
  );

  it(
    'is new again once somebody goes on with it',
    withKeptStore(async (kept) => {
      const run = await left(kept);
      const stage = await onDay(kept, 27);
      const heard = await stage.say('caseworker', 'opgaver');
      const card = heard.posted[0]?.card;
      assert.ok(card);
      await stage.press('caseworker', 'resume', buttonOf(card, 'resume').data);
      const later = await onDay(kept, 27 + 26);
      assert.equal(warnings(await later.say('caseworker', 'opgaver')), 0);
      assert.deepEqual(await runs(later), [run]);
      const last = await onDay(kept, 27 + 28);
      assert.equal(warnings(await last.say('caseworker', 'opgaver')), 1);
    }),
  );

  it(
    'is not asked about while it is being answered',
    withKeptStore(async (kept) => {
      await left(kept, false);
      const stage = await onDay(kept, 28);
      const heard = await stage.say('caseworker', 'ja');
      assert.equal(warnings(heard), 0);
      assert.ok('supportBasis' in cardOf(heard).inputs);
      const later = await onDay(kept, 28 + 26);
      assert.equal(warnings(await later.say('caseworker', 'opgaver')), 0);
    }),
  );

  it(
    'is deleted on the 30th day when it is next seen, said in one line without a name',
    withKeptStore(async (kept) => {
      const run = await left(kept);
      const before = await onDay(kept, 29);
      await before.say('caseworker', 'opgaver');
      assert.deepEqual(await runs(before), [run]);
      const stage = await onDay(kept, 30);
      const heard = await stage.say('caseworker', 'opgaver');
      assert.deepEqual(
        heard.posted.map(({ text, card }) => text ?? card?.title),
        [GONE, 'Dine opgaver'],
      );
      assert.deepEqual(await runs(stage), []);
      const again = await stage.say('caseworker', 'opgaver');
      assert.equal(again.posted.length, 1);
      assert.ok(!/Jens|25\/1/.test(JSON.stringify(await talkOf(stage, 'caseworker'))));
      const none = await stage.say('caseworker', 'fortsæt');
      assert.equal(none.posted[0]?.text, CHAT.noDrafts.da);
    }),
  );

  it(
    'is deleted without a warning for who comes back much later, also where it was under way',
    withKeptStore(async (kept) => {
      await left(kept, false);
      const stage = await onDay(kept, 200);
      const heard = await stage.say('caseworker', 'ja');
      const answers = heard.posted.filter(({ update }) => update === undefined);
      assert.deepEqual(
        answers.map(({ card }) => card?.texts[1]),
        ['Kladden »Ny visitation« fra 1. februar 2027 er slettet, for den har ligget urørt i 30 dage.'],
      );
      assert.equal(warnings(heard), 0);
      assert.deepEqual(await runs(stage), []);
    }),
  );

  it(
    'says what became of it on its own card',
    withKeptStore(async (kept) => {
      const run = await left(kept);
      const stage = await onDay(kept, 31);
      const heard = await stage.press('caseworker', 'answer', { run, step: 'citizen', citizenName: 'Peter' });
      assert.deepEqual(heard.card?.texts, ['Ny visitation', GONE]);
      assert.deepEqual(
        heard.posted.filter(({ update }) => update === undefined),
        [],
      );
      assert.deepEqual(await runs(stage), []);
    }),
  );

  it(
    'is kept for its owner while somebody else speaks in the same chat',
    withKeptStore(async (kept) => {
      const run = await left(kept);
      const first = await onDay(kept, 1);
      await first.say('caseworker', 'skift visitator');
      const stage = await onDay(kept, 40);
      const heard = await stage.say('caseworker', 'opgaver');
      assert.equal(heard.posted.length, 1);
      assert.deepEqual(await runs(stage), [run]);
      await stage.say('caseworker', 'skift sagsbehandler');
      const own = await stage.say('caseworker', 'opgaver');
      assert.equal(own.posted[0]?.text, GONE);
    }),
  );
});

describe('The days of a draft', () => {
  it('are Danish days, counted from when it was last touched', () => {
    const run = storedRun('caseworker', 'visitation', {}, '2027-01-31T23:30:00.000Z');
    assert.equal(dayOf(run.touchedAt), '2027-02-01');
    assert.equal(deletedOn(run), '2027-03-03');
    assert.deepEqual([isSoonDeleted(run, '2027-02-27'), isSoonDeleted(run, '2027-02-28')], [false, true]);
    assert.deepEqual([isExpired(run, '2027-03-02'), isExpired(run, '2027-03-03')], [false, true]);
    const touched = { ...run, touchedAt: '2027-02-10T10:00:00.000Z' };
    assert.equal(deletedOn(touched), '2027-03-12');
    assert.ok(!isExpired(touched, '2027-03-03'));
  });

  it('leave time between the warning and the end', () => {
    assert.ok(DRAFT_DAYS.warned < DRAFT_DAYS.deleted);
  });
});
