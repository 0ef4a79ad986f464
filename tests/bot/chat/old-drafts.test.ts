import assert from 'node:assert/strict';
import { isStale } from '../../../bot/chat/refresh-run.ts';
import { CHAT } from '../../../bot/chat/words.ts';
import type { Run } from '../../../dialogs/engine/run.ts';
import { DIALOGS } from '../../../dialogs/index.ts';
import { notAllowed } from '../../../dialogs/refusals/rights.ts';
import { enrolled } from '../../support/case-steps.ts';
import { activeRunOf, logOf, talkOf } from '../../support/look-inside.ts';
import { rewriteTalk, storedRun, withStoredRuns } from '../../support/old-runs.ts';
import type { Kept } from '../../support/open-twice.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import type { Stage, Who } from '../../support/stage.ts';
import { toSummary } from '../../support/to-summary.ts';
import { assess, buttonOf, cardOf, refer } from '../../support/walk-card.ts';

const CHANGED = 'Dialogen er ændret siden sidst. Jeg har beholdt dine svar';

/** The product again, later, and with what another build left in somebody's conversation. */
const later = async (
  kept: Kept,
  stage: Stage,
  who: Who,
  now: string,
  ...runs: readonly Run[]
): Promise<Stage> => {
  await rewriteTalk(stage, who, withStoredRuns(...runs));
  return kept.open({ now });
};

const fine = (stage: Stage): void =>
  assert.deepEqual(
    stage.log.filter(({ event }) => event === 'turn-failed'),
    [],
  );

const changedTo =
  (change: (run: Run) => object) =>
  (talk: Awaited<ReturnType<typeof talkOf>>): object => ({
    ...talk,
    runs: Object.fromEntries(Object.entries(talk.runs).map(([id, run]) => [id, change(run)])),
  });

describe('A draft from an earlier version', () => {
  it(
    'goes on with the answers that still fit, and says once what changed',
    withKeptStore(async (kept) => {
      const first = await kept.open();
      await first.say('caseworker', 'ny visitation');
      await first.say('caseworker', '25/1\nfornavn: Maria\nsamtykke: ja\nidé: Café');
      await first.say('caseworker', 'senere');
      await rewriteTalk(
        first,
        'caseworker',
        changedTo((run) => ({
          ...run,
          touchedAt: undefined,
          factsAt: undefined,
          version: 0,
          answers: { ...run.answers, consentForm: 'telepathic', gammelt: 'x' },
        })),
      );
      const stage = await kept.open({ now: '2026-11-25T09:12:00.000Z' });
      const list = cardOf(await stage.say('caseworker', 'kladder'));
      assert.ok(list.texts[0] === 'Ny visitation', 'the only draft goes on at once');
      assert.ok(
        list.texts.includes(`${CHANGED}; kun det her skal du se på igen: mundtligt eller skriftligt.`),
        list.texts.slice(0, 4).join(' | '),
      );
      assert.ok('consentForm' in list.inputs);
      const next = cardOf(await stage.say('caseworker', 'skriftligt'));
      assert.ok(!next.texts.some((text) => text.startsWith('Dialogen er ændret')));
      assert.ok('supportBasis' in next.inputs);
      const run = await activeRunOf(stage, 'caseworker');
      assert.equal(run.version, 1);
      assert.ok(!('gammelt' in run.answers));
      assert.equal(run.answers['businessIdea'], 'Café');
      fine(stage);
    }),
  );

  it(
    'is told in the list, where its step is not known yet',
    withKeptStore(async (kept) => {
      const first = await kept.open();
      await first.say('caseworker', 'hej');
      const runs = ['a', 'b'].map((id) => storedRun('caseworker', 'visitation', { id, version: 0 }));
      const stage = await later(kept, first, 'caseworker', '2026-11-24T09:12:00.000Z', ...runs);
      const list = cardOf(await stage.say('caseworker', 'fortsæt'));
      assert.match(
        list.texts[2] ?? '',
        /^Dialogen er ændret siden sidst · begyndt 23\. november kl\. 9\.00$/,
      );
    }),
  );

  it(
    'is brought up to date before a typed answer or an old button moves it',
    withKeptStore(async (kept) => {
      const first = await kept.open();
      const card = cardOf(await first.say('caseworker', 'ny visitation'));
      const outdated = changedTo((run) => ({ ...run, version: 0, answers: { applicationDate: { day: 1 } } }));
      await rewriteTalk(first, 'caseworker', outdated);
      const second = await kept.open();
      const typed = cardOf(await second.say('caseworker', '25/1'));
      assert.ok(typed.texts.some((text) => text.startsWith('Dialogen er ændret')));
      assert.ok('applicationDate' in typed.inputs, 'the step it was at lacks the date now');
      assert.ok(typed.texts.includes('Dit tidligere svar passer ikke længere. Svar igen.'));
      await rewriteTalk(second, 'caseworker', outdated);
      const third = await kept.open();
      const pressed = cardOf(
        await third.press('caseworker', 'answer', {
          ...buttonOf(card, 'answer').data,
          applicationDate: '2026-11-20',
          journalRef: '25/1',
        }),
      );
      assert.ok('citizenName' in pressed.inputs);
      assert.ok(pressed.texts.some((text) => text.startsWith('Dialogen er ændret')));
      fine(third);
    }),
  );

  it(
    'holds up no order that names its case',
    withKeptStore(async (kept) => {
      const first = await kept.open();
      await enrolled(first);
      await first.say('coach', 'skriv notat sag 1');
      await rewriteTalk(
        first,
        'coach',
        changedTo((run) => ({ ...run, version: 0 })),
      );
      const stage = await kept.open();
      await stage.say('coach', 'pause for sag 1');
      assert.equal((await activeRunOf(stage, 'coach')).flow, 'pause');
      fine(stage);
    }),
  );

  it(
    'takes no sentence for the answer to another question than the one it was typed for',
    withKeptStore(async (kept) => {
      const first = await kept.open();
      await first.say('caseworker', 'ny visitation');
      await first.say('caseworker', '25/1');
      await rewriteTalk(
        first,
        'caseworker',
        changedTo((run) => ({ ...run, version: 0, answers: { sagsnr: '25/1' } })),
      );
      const stage = await kept.open();
      const card = cardOf(await stage.say('caseworker', 'Maria'));
      assert.ok(card.texts.includes('Skriv dit svar igen.'));
      assert.equal(card.inputs['journalRef']?.value, undefined);
      assert.deepEqual(Object.keys((await activeRunOf(stage, 'caseworker')).answers), []);
    }),
  );

  it(
    'is found out too where only the fields changed and nobody raised the version',
    withKeptStore(async (kept) => {
      const first = await kept.open();
      await first.say('caseworker', 'ny visitation');
      await first.say('caseworker', '25/1\nfornavn: Maria');
      await rewriteTalk(
        first,
        'caseworker',
        changedTo((run) => ({ ...run, answers: { ...run.answers, applicationDate: 7 } })),
      );
      const stage = await kept.open();
      const card = cardOf(await stage.say('caseworker', 'vis'));
      assert.ok(card.texts.some((text) => text.startsWith(CHANGED)));
      assert.ok('applicationDate' in card.inputs);
      fine(stage);
    }),
  );

  it(
    'can be cancelled as it is',
    withKeptStore(async (kept) => {
      const first = await kept.open();
      const card = cardOf(await first.say('caseworker', 'ny visitation'));
      await rewriteTalk(
        first,
        'caseworker',
        changedTo((run) => ({ ...run, version: 0 })),
      );
      const stage = await kept.open();
      const end = cardOf(await stage.press('caseworker', 'cancel', buttonOf(card, 'cancel').data));
      assert.ok(end.texts.includes(CHAT.cancelled.da));
      assert.deepEqual((await talkOf(stage, 'caseworker')).runs, {});
    }),
  );

  it(
    'that was carried out already is closed with what it did',
    withKeptStore(async (kept) => {
      const first = await kept.open();
      await refer(first, { journalRef: '25/77' });
      const [entry] = await logOf(first);
      assert.ok(entry);
      const run = storedRun('caseworker', 'visitation', { id: entry.command, version: 0 });
      const stage = await later(kept, first, 'caseworker', '2026-11-23T10:00:00.000Z', run);
      const end = cardOf(await stage.press('caseworker', 'resume', { run: run.id }));
      assert.ok(end.texts.includes('Gemt i ML-2026-001.'), end.texts.join(' | '));
      assert.equal((await logOf(stage)).length, 1);
    }),
  );
});

/** Whoever may do what a dialog does; all of them have spoken before. */
const WHO: readonly Exclude<Who, 'stranger'>[] = ['caseworker', 'visitator', 'coach', 'approver', 'leader'];

describe('A stored draft of any dialog, whatever stands in it', () => {
  it(
    'is listed, goes on or says why it cannot, and can be dropped',
    withKeptStore(async (kept) => {
      const dialogs = [...DIALOGS.map(({ id }) => id), 'gammel-dialog'];
      const first = await kept.open();
      const number = await refer(first);
      for (const who of WHO) {
        await first.say(who, 'hej');
        const runs = dialogs.map((id) =>
          storedRun(who, id, {
            version: 0,
            case: id === 'visitation' ? '' : number,
            answers: { citizenName: ['x'], decision: 7, recommendation: {}, date: null, gammelt: 'x' },
            trail: ['gammelt', 'answer', 'citizen'],
            at: 'gammelt',
            facts: { rows: 7, supportBases: 'x' },
            errors: { gammelt: { da: 'x', en: 'x' } },
          }),
        );
        await rewriteTalk(first, who, withStoredRuns(...runs));
      }
      const stage = await kept.open({ now: '2026-11-24T10:00:00.000Z' });
      const wentOn: string[] = [];
      for (const who of WHO) {
        const list = cardOf(await stage.say(who, 'fortsæt'));
        const drops = list.buttons.filter(({ verb }) => verb === 'drop');
        assert.equal(drops.length, dialogs.length);
        for (const [index, id] of dialogs.entries()) {
          const run = drops[index]?.data['run'] ?? '';
          const card = cardOf(await stage.press(who, 'resume', { run }));
          const where = `${who}, ${id}: ${card.texts.join(' | ')}`;
          if (card.title === 'Kladden kan ikke gå videre') {
            assert.ok((card.texts[1] ?? '').length > 10, where);
            assert.deepEqual(
              card.buttons.map(({ data }) => data['run']),
              [run],
              where,
            );
          } else {
            wentOn.push(`${who} ${id}`);
            assert.ok(
              card.texts.some((text) => text.startsWith('Dialogen er ændret')),
              where,
            );
            cardOf(await stage.say(who, 'hvorfor'));
          }
          await stage.press(who, 'drop', { run });
        }
        assert.deepEqual((await talkOf(stage, who)).runs, {});
      }
      for (const expected of ['caseworker visitation', 'visitator decision'])
        assert.ok(wentOn.includes(expected), wentOn.join(', '));
      assert.ok(!wentOn.some((known) => known.endsWith('gammel-dialog')));
      fine(stage);
    }),
  );
});

describe('A draft of a dialog that no longer exists', () => {
  it(
    'is no dead end for typed answers, commands and old buttons',
    withKeptStore(async (kept) => {
      const first = await kept.open();
      await first.say('caseworker', 'hej');
      const run = storedRun('caseworker', 'gammel-dialog', { answers: { citizenName: 'Jens Kristian' } });
      await rewriteTalk(first, 'caseworker', (talk) => ({
        ...withStoredRuns(run)(talk),
        active: run.id,
      }));
      const stage = await kept.open();
      const heard = await stage.say('caseworker', 'Maria');
      assert.equal(heard.posted.length, 1);
      const typed = cardOf(heard);
      assert.equal(typed.title, 'Kladden kan ikke gå videre');
      assert.equal((await talkOf(stage, 'caseworker')).active, undefined);
      assert.ok(typed.texts.includes('Kladde fra en dialog, der ikke findes mere, J.K.'));
      assert.deepEqual(
        typed.buttons.map(({ verb }) => verb),
        ['drop'],
      );
      const asked = await stage.say('caseworker', 'opgaver');
      assert.equal(asked.posted[0]?.card?.title, 'Dine opgaver');
      const pressed = cardOf(await stage.press('caseworker', 'answer', { run: run.id, step: 'x' }));
      assert.equal(pressed.title, 'Kladden kan ikke gå videre');
      const dropped = await stage.say('caseworker', 'slet kladde');
      assert.match(
        dropped.posted[0]?.text ?? '',
        /^Kladden »Kladde fra en dialog, .*« fra 23\. november er slettet\.$/,
      );
      assert.deepEqual((await talkOf(stage, 'caseworker')).runs, {});
      fine(stage);
    }),
  );

  it(
    'is ended by »annuller«',
    withKeptStore(async (kept) => {
      const first = await kept.open();
      await first.say('caseworker', 'hej');
      const run = storedRun('caseworker', 'gammel-dialog');
      await rewriteTalk(first, 'caseworker', (talk) => ({ ...withStoredRuns(run)(talk), active: run.id }));
      const stage = await kept.open();
      await stage.say('caseworker', 'annuller');
      assert.deepEqual((await talkOf(stage, 'caseworker')).runs, {});
      fine(stage);
    }),
  );
});

/** Somebody who has begun to answer a case. */
const begun = async (kept: Kept): Promise<{ readonly stage: Stage; readonly number: string }> => {
  const stage = await kept.open();
  const number = await refer(stage);
  await stage.say('visitator2', `vurder ${number}`);
  return { stage, number };
};

describe('The facts of a draft', () => {
  it(
    'hold for a day, and are read again after it',
    withKeptStore(async (kept) => {
      const { number } = await begun(kept);
      const sameDay = await kept.open({ now: '2026-11-24T08:00:00.000Z' });
      await sameDay.say('visitator2', 'senere');
      await sameDay.say('visitator2', 'fortsæt');
      assert.equal((await activeRunOf(sameDay, 'visitator2')).factsAt.slice(0, 10), '2026-11-23');
      const nextDay = await kept.open({ now: '2026-11-25T08:00:00.000Z' });
      const card = cardOf(await nextDay.say('visitator2', 'vis'));
      assert.ok(card.title.endsWith(number));
      const run = await activeRunOf(nextDay, 'visitator2');
      assert.equal(run.factsAt.slice(0, 10), '2026-11-25');
      assert.ok(!isStale(run, '2026-11-26T07:59:00.000Z'));
      assert.ok(isStale(run, '2026-11-26T09:59:00.000Z'));
    }),
  );

  it(
    'that did not change leave the card in front of the person as it is',
    withKeptStore(async (kept) => {
      const summary = await toSummary(await kept.open());
      const stage = await kept.open({ now: '2026-11-26T09:12:00.000Z' });
      const end = cardOf(await stage.press('caseworker', 'confirm', buttonOf(summary, 'confirm').data));
      assert.equal(end.texts[1], 'Gemt i ML-2026-001.');
    }),
  );

  it(
    'that changed are shown before anything is confirmed',
    withKeptStore(async (kept) => {
      const { stage: first, number } = await begun(kept);
      const other = await refer(first);
      const card = cardOf(await first.say('visitator2', 'ja'));
      const before = buttonOf(card, 'confirm').data;
      await assess(first, other);
      const stage = await kept.open({ now: '2026-11-25T08:00:00.000Z' });
      const heard = cardOf(
        await stage.press('visitator2', 'confirm', { ...before, startDate: '2026-12-01' }),
      );
      assert.ok(heard.texts.includes(CHAT.oldCard.da), heard.texts.join(' | '));
      assert.ok(heard.title.endsWith(number));
    }),
  );

  for (const [how, go] of [
    ['»fortsæt«', (stage: Stage) => stage.say('visitator2', 'fortsæt')],
    ['the button of the list', (stage: Stage, run: string) => stage.press('visitator2', 'resume', { run })],
    ['starting it again', (stage: Stage) => stage.say('visitator2', 'vurder ML-2026-001')],
  ] as const)
    it(
      `say that the case moved on, and offer to drop the draft: ${how}`,
      withKeptStore(async (kept) => {
        const { stage: first, number } = await begun(kept);
        const { id } = await activeRunOf(first, 'visitator2');
        await first.say('visitator2', 'senere');
        await assess(first, number);
        const stage = await kept.open({ now: '2026-11-25T08:00:00.000Z' });
        const stuck = cardOf(await go(stage, id));
        assert.equal(stuck.title, 'Kladden kan ikke gå videre');
        assert.match(
          stuck.texts[1] ?? '',
          /^Det kan ikke lade sig gøre nu\. ML-2026-001 står som »Indskrevet«/,
        );
        assert.equal((await talkOf(stage, 'visitator2')).active, undefined);
        const dropped = cardOf(await stage.press('visitator2', 'drop', buttonOf(stuck, 'drop').data));
        assert.deepEqual((await talkOf(stage, 'visitator2')).runs, {});
        assert.ok(dropped.texts.includes('Du har ingen kladder.'));
      }),
    );

  it(
    'of a case that moved on keep a typed answer from going anywhere, but not a command',
    withKeptStore(async (kept) => {
      const { stage: first, number } = await begun(kept);
      await assess(first, number);
      const stage = await kept.open({ now: '2026-11-25T08:00:00.000Z' });
      const asked = await stage.say('visitator2', 'pladser');
      assert.match(asked.posted[0]?.card?.title ?? '', /^Pladser/);
      assert.equal(cardOf(asked).title, 'Kladden kan ikke gå videre');
      const talk = await talkOf(stage, 'visitator2');
      assert.equal(talk.active, undefined);
      assert.equal(Object.keys(talk.runs).length, 1);
    }),
  );

  it(
    'are not given to who may no longer see them',
    withKeptStore(async (kept) => {
      const { stage: first, number } = await begun(kept);
      const run = storedRun('coach', 'decision', { case: number, id: 'of-a-coach' });
      await first.say('coach', 'hej');
      const stage = await later(kept, first, 'coach', '2026-11-25T08:00:00.000Z', run);
      const stuck = cardOf(await stage.say('coach', 'fortsæt'));
      assert.equal(stuck.title, 'Kladden kan ikke gå videre');
      assert.ok(!stuck.texts.join(' ').includes('Maria'));
      assert.equal(stuck.texts[1], notAllowed('assess').da);
    }),
  );
});
