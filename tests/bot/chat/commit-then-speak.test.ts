import assert from 'node:assert/strict';
import { CHAT } from '../../../bot/chat/words.ts';
import type { Store, Write } from '../../../storage/port.ts';
import { StoreUnavailable } from '../../../storage/port.ts';
import { logOf, talkOf } from '../../support/look-inside.ts';
import type { Heard, Stage, StageOptions } from '../../support/stage.ts';
import { openStage } from '../../support/stage.ts';
import { filledIn, toSummary } from '../../support/to-summary.ts';
import { buttonOf, cardOf, refer } from '../../support/walk-card.ts';

type Fault = (partition: string, writes: readonly Write[]) => 'throws' | 'conflict' | undefined;

interface Watched {
  readonly stage: Stage;
  /** What happened in order: `begin talk:…`, `end talk:…`, `say …`. */
  readonly order: string[];
  /** From now on commits that fit fail. */
  fail(fault: Fault): void;
}

const works: Fault = () => undefined;

/** A stage whose commits take their time, may be made to fail, and are written down beside what was said. */
const watched = async (play: (watched: Watched) => Promise<void>): Promise<void> => {
  const order: string[] = [];
  let fault: Fault = works;
  const wrap = (store: Store): Store => ({
    ...store,
    async commit(partition, writes) {
      const kind = fault(partition, writes);
      order.push(`begin ${partition}`);
      await new Promise((resolve) => {
        setTimeout(resolve, 3);
      });
      if (kind === 'throws') throw new StoreUnavailable('The store is away');
      if (kind === 'conflict') return { ok: false, conflict: writes[0]?.id ?? '' };
      const result = await store.commit(partition, writes);
      order.push(`end ${partition}`);
      return result;
    },
  });
  const connector: StageOptions['connector'] = ({ conversationId }) => {
    order.push(`say ${conversationId}`);
    return undefined;
  };
  const stage = await openStage({ wrap, connector });
  try {
    await play({
      stage,
      order,
      fail(next) {
        fault = next;
      },
    });
  } finally {
    await stage.close();
  }
};

const TALK = 'talk:a:caseworker';
const HERE = 'a:caseworker';

/** Plays one turn; what happened between its beginning and its answer. */
const during = async ({ order }: Watched, turn: () => Promise<Heard>): Promise<readonly string[]> => {
  const from = order.length;
  const heard = await turn();
  if (heard.status !== undefined) order.push('answer');
  return order.slice(from);
};

const assertCommittedFirst = (events: readonly string[]): void => {
  const committed = events.indexOf(`end ${TALK}`);
  const spoken = events.findIndex((event) => event === `say ${HERE}` || event === 'answer');
  assert.ok(committed >= 0, `nothing was committed: ${events.join(', ')}`);
  assert.ok(spoken > committed, `spoke before the commit: ${events.join(', ')}`);
};

const onlyApology = (heard: Heard): void => {
  assert.deepEqual(
    heard.posted.map(({ text, card }) => text ?? card?.title),
    heard.status === undefined ? [CHAT.trouble.da] : [],
  );
  if (heard.status !== undefined) assert.deepEqual([heard.status, heard.text], [200, CHAT.trouble.da]);
};

const talks: Fault = (partition) => (partition.startsWith('talk:') ? 'throws' : undefined);

describe('The bot commits, then speaks', () => {
  it('at every typed sentence', () =>
    watched(async (all) => {
      const sentences = [
        'hej',
        'ny visitation',
        '25/1',
        'Maria',
        'hvorfor',
        'ja',
        'tilbage',
        'vis',
        'senere',
        'fortsæt',
        'opgaver',
        'annuller',
        'hvad?',
        'sprog en',
      ];
      for (const text of sentences)
        assertCommittedFirst(await during(all, () => all.stage.say('caseworker', text)));
    }));

  it('at every press, up to the confirmation', () =>
    watched(async (all) => {
      const { stage } = all;
      let card = cardOf(await stage.say('caseworker', 'ny visitation'));
      for (let done = false; !done;) {
        const button = card.buttons.find(({ verb }) => verb === 'confirm') ?? buttonOf(card, 'answer');
        done = button.verb === 'confirm';
        let heard: Heard | undefined;
        const events = await during(all, async () => {
          heard = await stage.press('caseworker', button.verb, { ...button.data, ...filledIn(card) });
          return heard;
        });
        assertCommittedFirst(events);
        if (heard) card = cardOf(heard);
        if (done)
          assert.ok(
            // Where processes share a store the talk is proved by a write before that.
            events.indexOf('end programme:ishoej-2015') < events.lastIndexOf(`end ${TALK}`),
            'the command comes before what is said of it',
          );
      }
    }));

  it('to others too: a task card leaves after the commit of what it is about', () =>
    watched(async ({ stage, order }) => {
      await stage.say('visitator', 'hej');
      const from = order.length;
      await refer(stage);
      await stage.until(({ card }) => card?.title === 'Ny visitation til vurdering');
      const events = order.slice(from);
      assert.ok(events.indexOf('say a:visitator') > events.indexOf('end programme:ishoej-2015'));
    }));

  it('and says nothing but sorry when a commit fails; the same message works later', () =>
    watched(async ({ stage, fail }) => {
      await stage.say('caseworker', 'ny visitation');
      const before = await talkOf(stage, 'caseworker');
      for (const fault of [
        talks,
        ((partition) => (partition.startsWith('talk:') ? 'conflict' : undefined)) as Fault,
      ]) {
        fail(fault);
        const message = stage.activity(
          'caseworker',
          { type: 'message', text: '25/1' },
          { id: 'kept-trying' },
        );
        onlyApology(await stage.deliver(message));
        assert.deepEqual(await talkOf(stage, 'caseworker'), before);
      }
      fail(works);
      const again = stage.activity('caseworker', { type: 'message', text: '25/1' }, { id: 'kept-trying' });
      assert.ok('citizenName' in cardOf(await stage.deliver(again)).inputs);
    }));

  it('and says nothing but sorry when the commit of a press fails', () =>
    watched(async ({ stage, fail }) => {
      const card = cardOf(await stage.say('caseworker', 'ny visitation'));
      const data = { ...buttonOf(card, 'answer').data, ...filledIn(card) };
      fail(talks);
      onlyApology(await stage.press('caseworker', 'answer', data));
      fail(works);
      assert.ok('citizenName' in cardOf(await stage.press('caseworker', 'answer', data)).inputs);
    }));

  it('and loses nothing when the commit of a confirmation fails', () =>
    watched(async ({ stage, fail }) => {
      const summary = await toSummary(stage);
      fail((partition) => (partition.startsWith('programme:') ? 'throws' : undefined));
      onlyApology(await stage.press('caseworker', 'confirm', buttonOf(summary, 'confirm').data));
      assert.equal((await logOf(stage)).length, 0);
      fail(works);
      const end = cardOf(await stage.press('caseworker', 'confirm', buttonOf(summary, 'confirm').data));
      assert.equal(end.texts[1], 'Gemt i ML-2026-001.');
    }));

  it('and does nothing twice when the command was committed and the conversation was not', () =>
    watched(async ({ stage, fail }) => {
      const summary = await toSummary(stage);
      let committed = false;
      fail((partition, writes) => {
        committed ||= partition.startsWith('programme:');
        return committed ? talks(partition, writes) : undefined;
      });
      onlyApology(await stage.press('caseworker', 'confirm', buttonOf(summary, 'confirm').data));
      assert.equal((await logOf(stage)).length, 1);
      fail(works);
      for (const verb of ['edit', 'confirm', 'confirm']) {
        const { data } = buttonOf(summary, verb);
        const end = cardOf(await stage.press('caseworker', verb, data));
        assert.equal(end.texts[1], 'Gemt i ML-2026-001.');
      }
      assert.equal((await logOf(stage)).length, 1);
    }));

  it('and the answer stands when only the note of where somebody is cannot be written', () =>
    watched(async ({ stage, fail }) => {
      fail((partition) => (partition === 'members' || partition === 'system' ? 'throws' : undefined));
      const typed = await stage.say('caseworker', 'ny visitation');
      assert.deepEqual(
        typed.posted.map(({ text, card }) => text ?? card?.title),
        ['Ny visitation'],
      );
      const pressed = await stage.press('caseworker2', 'view', { view: 'tasks' });
      assert.equal(pressed.card?.title, 'Dine opgaver');
    }));
});
