import assert from 'node:assert/strict';
import { CHAT } from '../../../bot/chat/words.ts';
import { CPR_REMOVED } from '../../../domain/danish/cpr.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import type { Heard, Stage, Who } from '../../support/stage.ts';
import { buttonOf, cardOf, VISITATION, walkCards } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const CPR = '010190-9876';
const FIGURES = ['010190', '311299', '4321', '9876', '2907851111'];

const marked = (value: string): string => `${value} 010190-9876, 311299 4321 og 2907851111`;

const saidIn = ({ text, card, posted }: Heard): number =>
  [
    text ?? '',
    ...(card?.texts ?? []),
    ...posted.flatMap((message) => [message.text ?? '', ...(message.card?.texts ?? [])]),
  ].filter((said) => said.startsWith(CHAT.noCpr.da)).length;

/** Every way in that is not an answer to a field, each with a number in it. */
const WAYS_IN: Readonly<Record<string, (stage: Stage, id: string) => Promise<Heard>>> = {
  'in a sentence': (stage, id) => stage.say('caseworker', marked('hej'), { id }),
  'in a command': (stage, id) => stage.say('caseworker', `sag ML-2026-001 ${CPR}`, { id }),
  'in a mistyped command': (stage, id) => stage.say('caseworker', `vurdr ML-2026-001 ${CPR}`, { id }),
  'after »skift«': (stage, id) => stage.say('caseworker', `skift ${CPR}`, { id }),
  'after »ret«': (stage, id) => stage.say('caseworker', `ret ${CPR}`, { id }),
  'after »fortsæt«': (stage, id) => stage.say('caseworker', `fortsæt ${CPR}`, { id }),
  'over two lines': (stage, id) => stage.say('caseworker', 'ny visitation\n010190\n9876', { id }),
  'with what nobody sees': (stage, id) => stage.say('caseworker', '01\u200b01\u00ad90\u20119876', { id }),
  'as the case of a button': (stage, id) =>
    stage.press('caseworker', 'open', { dialog: 'withdraw', case: CPR }, { id }),
  'as the run of a button': (stage, id) =>
    stage.press('caseworker', 'answer', { run: CPR, step: CPR }, { id }),
  'as a verb': (stage, id) => stage.press('caseworker', CPR, {}, { id }),
  'as a view': (stage, id) => stage.press('caseworker', 'view', { view: CPR, case: CPR, entry: CPR }, { id }),
  'as the entry of a view': (stage, id) =>
    stage.press('caseworker', 'view', { view: 'copy', case: 'ML-2026-001', entry: CPR }, { id }),
  'as the letter of a view': (stage, id) =>
    stage.press('caseworker', 'view', { view: 'letter', case: 'ML-2026-001', letter: CPR }, { id }),
  'under a key nobody asked for': (stage, id) =>
    stage.press('caseworker', 'view', { view: 'tasks', [CPR]: 'x', ekstra: marked('x') }, { id }),
  'as the name of an input': (stage, id) =>
    stage.press('caseworker', 'view', { view: 'tasks', [CPR]: 'x' }, { id }),
  'as a number of JSON': (stage, id) =>
    stage.press('caseworker', 'view', { view: 'tasks', tal: 2_907_851_111 }, { id }),
  'as the role to play': (stage, id) => stage.press('caseworker', 'switch', { role: CPR }, { id }),
};

/** What chance makes may hold any four figures: ids, salts, hashes, etags, how long a turn took, and what time it is. */
const withoutChance = (text: string): string =>
  text
    .replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, 'id')
    .replaceAll(/"(?:[\w-]{22}|[\w-]{43})"/g, '"chance"')
    .replaceAll(/[\w-]{12}\.[\da-z]{1,6}(?=\[)/g, 'etag')
    .replaceAll(/"ms":\d+/g, '"ms"')
    .replaceAll(/(?<!\d)1[789]\d{11}(?!\d)/g, 'now');

const nowhere = async (stage: Stage, bytes: () => Promise<string>): Promise<void> => {
  for (const text of [await bytes(), JSON.stringify(stage.log), JSON.stringify(stage.posted)])
    for (const figures of FIGURES) assert.ok(!withoutChance(text).includes(figures), figures);
};

describe('A CPR number at the door', () => {
  for (const [way, bring] of Object.entries(WAYS_IN)) {
    it(
      `is taken out ${way}, is said once, and is nowhere afterwards`,
      withKeptStore(async (kept) => {
        const stage = await kept.open();
        assert.equal(saidIn(await bring(stage, 'once')), 1);
        await bring(stage, 'once');
        await nowhere(stage, kept.bytes);
      }),
    );

    it(
      `is taken out ${way} in the middle of a dialog, and the dialog goes on`,
      withKeptStore(async (kept) => {
        const stage = await kept.open();
        await stage.say('caseworker', 'ny visitation');
        assert.equal(saidIn(await bring(stage, 'once')), 1);
        await nowhere(stage, kept.bytes);
      }),
    );
  }

  it(
    'in what Teams sends beside the text is not read at all',
    withKeptStore(async (kept) => {
      const stage = await kept.open();
      const html = { contentType: 'text/html', content: `<blockquote>${CPR}</blockquote><p>opgaver</p>` };
      const activity = {
        ...stage.activity('caseworker', { type: 'message', text: 'opgaver' }),
        from: { id: '29:x', aadObjectId: '00000000-0000-0000-0000-000000000020', name: `Anna ${CPR}` },
        recipient: { id: '28:bot', name: CPR },
        attachments: [html],
        entities: [{ type: 'clientInfo', text: CPR }],
        value: { citat: CPR },
        channelData: { tenant: { id: '00000000-0000-0000-0000-0000000000001' }, citat: CPR },
      };
      await stage.deliver(activity);
      await nowhere(stage, kept.bytes);
    }),
  );

  it(
    'in the name of a channel is not kept with the channel',
    withKeptStore(async (kept) => {
      const stage = await kept.open();
      const channelData = {
        tenant: { id: '00000000-0000-0000-0000-0000000000001' },
        channel: { id: '19:kanal@thread.tacv2', name: `Sag ${CPR}` },
        team: { id: '19:team@thread.tacv2', name: CPR },
      };
      await stage.deliver(
        stage.activity('director', { type: 'message', text: 'pladser', channelData }, { channel: true }),
      );
      for (const eventType of ['channelRenamed', 'teamRenamed'])
        await stage.deliver(
          stage.activity(
            'director',
            { type: 'conversationUpdate', channelData: { ...channelData, eventType } },
            { channel: true },
          ),
        );
      await nowhere(stage, kept.bytes);
      assert.ok((await kept.bytes()).includes(`Sag ${CPR_REMOVED}`));
    }),
  );

  it(
    'confirmed in the same press is taken out, and that is said below the receipt',
    withStage(async (stage) => {
      const first = cardOf(await stage.say('caseworker', 'ny visitation'));
      await walkCards(stage, 'caseworker', first, VISITATION);
      const card = cardOf(await stage.say('caseworker', 'træk ML-2026-001 tilbage'));
      const { data } = buttonOf(card, 'confirm');
      const heard = await stage.press('caseworker', 'confirm', { ...data, reason: `Flyttet, ${CPR}` });
      assert.match(cardOf(heard).texts.join(' '), /ML-2026-001/);
      assert.deepEqual([heard.card && 'card', saidIn(heard)], ['card', 1]);
    }),
  );

  it(
    'leaves ids alone that look like one',
    withStage(async (stage) => {
      const heard = await stage.say('caseworker', 'ny visitation', { id: '0101909876' });
      const data = buttonOf(cardOf(heard), 'answer').data;
      const next = await stage.press('caseworker', 'answer', {
        ...data,
        journalRef: '01019098-0101-4101-8101-010190987612',
        applicationDate: '2026-11-23',
      });
      assert.equal(saidIn(next), 0);
      assert.match(cardOf(next).texts.join(' '), /Trin 2 af/);
    }),
  );

  it(
    'is nowhere after whole dialogs: not in the store, not in the log, not in what was said',
    withKeptStore(async (kept) => {
      const stage = await kept.open();
      const walk = async (who: Who, start: string, answers: Readonly<Record<string, string>>) =>
        walkCards(stage, who, cardOf(await stage.say(who, start)), answers);
      await stage.say('caseworker', 'ny visitation');
      await stage.say('caseworker', marked('25/1'));
      await stage.say('caseworker', 'annuller');
      await walk('caseworker', 'ny visitation', {
        ...VISITATION,
        ...Object.fromEntries(
          ['citizenName', 'businessIdea', 'justification', 'citizenView', 'criteriaNote'].map((id) => [
            id,
            marked(id),
          ]),
        ),
      });
      await walk('visitator', 'vurder ML-2026-001', { decision: 'return', question: marked('hvad') });
      await walk('caseworker', 'svar ML-2026-001', { answer: marked('det') });
      await walk('visitator', 'vurder ML-2026-001', {
        decision: 'reject',
        considerations: marked('fordi'),
        facts: marked('derfor'),
      });
      await stage.say('visitator', 'sag ML-2026-001');
      await stage.say('director', marked('pladser'), { channel: true });
      assert.ok((await kept.bytes()).includes(CPR_REMOVED), 'the texts themselves are there');
      await nowhere(stage, kept.bytes);
    }),
  );
});
