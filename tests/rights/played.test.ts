import assert from 'node:assert/strict';
import { CHAT, stranger } from '../../bot/chat/words.ts';
import { DEMO_TENANT } from '../../bot/demo/members.ts';
import { talkOf } from '../support/look-inside.ts';
import { withKeptStore } from '../support/open-twice.ts';
import { cardOf, refer } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

/** Local mode lets people act as others; what was begun as somebody else stays with them. */
describe('Who played somebody', () => {
  it(
    'is themselves again where nobody can play',
    withKeptStore(async (kept) => {
      const local = await kept.open();
      const number = await refer(local);
      for (const who of ['stranger', 'director'] as const) {
        await local.say(who, 'skift sagsbehandler');
        assert.equal(cardOf(await local.say(who, `sag ${number}`)).title, `Sag ${number}`);
      }
      const stage = await kept.open({ local: false });
      const [said] = (await stage.say('stranger', `sag ${number}`)).posted;
      assert.equal(said?.text, stranger({ tenant: DEMO_TENANT, object: 'en-fremmed' }, false).da);
      assert.equal(cardOf(await stage.say('director', `sag ${number}`)).title, number);
    }),
  );

  it(
    'answers no question that was asked of who they played',
    withKeptStore(async (kept) => {
      const local = await kept.open();
      await local.say('director', 'skift sagsbehandler');
      await local.say('director', 'ny visitation');
      const stage = await kept.open({ local: false });
      await stage.say('director', '25/012345');
      const { active = '', runs } = await talkOf(stage, 'director');
      const { answers, typed, errors } = runs[active] ?? {};
      assert.deepEqual([answers, typed, errors], [{}, {}, {}]);
    }),
  );

  it(
    'has no drafts of theirs',
    withStage(async (stage) => {
      await stage.say('caseworker', 'ny visitation');
      await stage.say('caseworker', 'skift visitator');
      const [said] = (await stage.say('caseworker', 'fortsæt')).posted;
      assert.equal(said?.text, CHAT.noDrafts.da);
    }),
  );
});
