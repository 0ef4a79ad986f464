import assert from 'node:assert/strict';
import { inTempFolder } from '../storage/temp-folder.ts';
import type { SeenCard } from '../support/read-card.ts';
import { openStage, type Heard, type Stage } from '../support/stage.ts';
import { VISITATION, buttonOf, cardOf, walkCards } from '../support/walk-card.ts';
import type { Store } from '../../storage/port.ts';

/** Nothing is written any more once a command is. */
const diesAfterCommand = (store: Store): Store => {
  let dead = false;
  return {
    ...store,
    async commit(partition, writes) {
      if (dead) throw new Error('dead');
      const result = await store.commit(partition, writes);
      dead = writes.some(({ id }) => id.startsWith('command:'));
      return result;
    },
  };
};

interface Left {
  readonly stage: Stage;
  /** The card that was confirmed, and the one before it. */
  readonly confirmed: SeenCard;
  readonly older: SeenCard;
}

/** A bot whose predecessor died between the command and the save of its dialog. */
const afterDeath = (use: (left: Left) => Promise<void>): Promise<void> =>
  inTempFolder(async (folder) => {
    const store = { kind: 'sqlite', folder } as const;
    const dying = await openStage({ store, wrap: diesAfterCommand });
    const cards = [cardOf(await dying.say('caseworker', 'ny visitation'))];
    const watched: Pick<Stage, 'say' | 'press'> = {
      say: dying.say,
      async press(...given) {
        const heard = await dying.press(...given);
        if (heard.card) cards.push(heard.card);
        return heard;
      },
    };
    await assert.rejects(
      walkCards(watched, 'caseworker', cardOf({ posted: [], card: cards[0] as SeenCard }), VISITATION),
    );
    await dying.close();
    const stage = await openStage({ store });
    try {
      const [older, confirmed] = cards.slice(-2);
      assert.ok(older && confirmed && confirmed.buttons.some(({ verb }) => verb === 'confirm'));
      await use({ stage, confirmed, older });
    } finally {
      await stage.close();
    }
  });

const said = ({ posted, text, card }: Heard): string =>
  [text, ...(card?.texts ?? []), ...posted.flatMap((one) => [one.text, ...(one.card?.texts ?? [])])].join(
    ' ',
  );

const confirmable = ({ posted, card }: Heard): boolean =>
  [card, ...posted.map((one) => one.card)].some((one) => one?.buttons.some(({ verb }) => verb === 'confirm'));

describe('a dialog whose command was carried out without it', () => {
  const presses = ['confirm', 'edit', 'back', 'later', 'help', 'cancel'] as const;
  for (const verb of presses) {
    it(`closes with what became of it at »${verb}«`, () =>
      afterDeath(async ({ stage, confirmed }) => {
        const heard = await stage.press('caseworker', verb, buttonOf(confirmed, verb).data);
        assert.match(said(heard), /Gemt i ML-2026-001/);
        assert.ok(!confirmable(heard));
      }));
  }

  it('closes at a press on an older card', () =>
    afterDeath(async ({ stage, older }) => {
      const heard = await stage.press('caseworker', 'answer', buttonOf(older, 'answer').data);
      assert.match(said(heard), /Gemt i ML-2026-001/);
      assert.ok(!confirmable(heard));
    }));

  for (const text of ['bekræft', 'vis', 'tilbage', 'senere', 'annuller', 'fortsæt', 'opgaver', 'hvad nu?']) {
    it(`closes at the message »${text}«`, () =>
      afterDeath(async ({ stage }) => {
        const heard = await stage.say('caseworker', text);
        assert.match(said(heard), /Gemt i ML-2026-001/);
        assert.ok(!confirmable(heard));
      }));
  }

  it('is no draft any more when another is begun', () =>
    afterDeath(async ({ stage }) => {
      await stage.say('caseworker', 'ny visitation');
      await stage.say('caseworker', 'senere');
      const heard = await stage.say('caseworker', 'fortsæt');
      assert.ok(!said(heard).includes('Dine kladder'), 'the only draft is the new one');
      assert.ok(!confirmable(heard));
    }));
});
