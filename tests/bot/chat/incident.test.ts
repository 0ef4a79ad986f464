import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { CHAT } from '../../../bot/chat/words.ts';
import { DEMO_TENANT } from '../../../bot/demo/members.ts';
import type { DeliveryBody } from '../../../storage/documents/delivery.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import { programmePartition } from '../../../storage/keys.ts';
import { present } from '../../support/case-steps.ts';
import { talkOf } from '../../support/look-inside.ts';
import type { Stage, Who } from '../../support/stage.ts';
import { CHANNEL } from '../../support/stage.ts';
import { transcript } from '../../support/transcript.ts';
import { refer } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const TITLE = 'Skal databeskyttelsesrådgiveren vide det her?';
const CPR = '010190-9876';
const IN_CHANNEL = { channel: true };

const incidentsIn = async (stage: Stage): Promise<readonly DeliveryBody[]> => {
  const docs = await stage.store.list(programmePartition('ishoej-2015'), 'delivery');
  return docs.map((doc) => bodyOf<DeliveryBody>(doc)).filter(({ what }) => what.kind === 'incident');
};

const cardsOf = (stage: Stage, who: Who) =>
  stage.posted.filter(
    ({ conversation, card }) => conversation === stage.conversationOf(who) && card?.title === TITLE,
  );

/** A message in the channel as Teams sends it where it names the channel and the team. */
const inNamedChannel = (stage: Stage, who: Who, text: string, id?: string): object =>
  stage.activity(
    who,
    {
      type: 'message',
      text,
      channelData: {
        tenant: { id: DEMO_TENANT },
        channel: { id: CHANNEL, name: 'Orienteringer' },
        team: { id: '19:team@thread.tacv2', name: 'Mikrolån' },
      },
    },
    { ...IN_CHANNEL, ...(id !== undefined && { id }) },
  );

/** The administrator has got so many, and no more come. */
const got = async (stage: Stage, count: number): Promise<void> => {
  await stage.until(() => cardsOf(stage, 'admin').length >= count);
  await setTimeout(50);
  assert.equal(cardsOf(stage, 'admin').length, count);
};

/** The demo's programme has two, of whom one has never written to the bot. */
const ADMINS = 2;

describe('A CPR number or a citizen named where others read along', () => {
  it(
    'is to be deleted by its author, and the administrator gets a text for the data protection officer',
    withStage(async (stage) => {
      await present(stage, 'admin');
      const { posted } = await stage.deliver(inNamedChannel(stage, 'caseworker', `Se ${CPR}`));
      assert.deepEqual(
        posted.map(({ text }) => text),
        [CHAT.noCpr.da],
      );
      const { card, summary } = await stage.until((message) => message.card?.title === TITLE);
      assert.equal(summary, TITLE);
      assert.deepEqual(card?.texts, [
        TITLE,
        'Nogen skrev et CPR-nummer i kanalen »Orienteringer« i teamet »Mikrolån« i Microsoft Teams, 23. november 2026 kl. 10.12, hvor andre læser med.',
        'Jeg har bedt forfatteren slette beskeden og har ikke selv gemt den. Se efter, at den er væk.',
        'Markér teksten, kopiér den, og send den videre. Fristen for en anmeldelse er 72 timer.',
      ]);
      assert.equal(
        card?.inputs['report']?.value,
        `Til databeskyttelsesrådgiveren
Hvad: Nogen har skrevet et CPR-nummer i en besked til mikrolånsbotten. Oplysningen selv er med vilje ikke gentaget her.
Hvornår: 23. november 2026 kl. 10.12.
Hvor: kanalen »Orienteringer« i teamet »Mikrolån« i Microsoft Teams.
Hvem kunne se det: kanalens eller chattens medlemmer, indtil beskeden er slettet.
Hvad er gjort: Botten har ikke gemt beskeden og har bedt forfatteren slette den. En bot kan ikke selv slette andres beskeder i Teams.
Hvad skal afgøres inden 72 timer, senest 26. november 2026 kl. 10.12: om det er et brud på persondatasikkerheden, der skal anmeldes til Datatilsynet (databeskyttelsesforordningens art. 33), og om borgeren skal have besked (art. 34). Bruddet skal noteres, også når det ikke anmeldes.`,
      );
    }),
  );

  it(
    'a name is answered the same way, in words that do not say whose it is',
    withStage(async (stage) => {
      await refer(stage, { citizenName: 'Maria Hansen' });
      await present(stage, 'admin');
      await transcript(
        stage,
        'director',
        `
        > Hvordan går det med Maria Hansens butik?
        < Nævner din besked en borger, så slet den: her læser andre med, og jeg kan ikke slette den for dig. Jeg har ikke gemt den. Skriv til mig personligt i stedet.
        > Hvordan går det med Marias butik?
        < Nævner din besked en borger, så slet den: her læser andre med, og jeg kan ikke slette den for dig. Jeg har ikke gemt den. Skriv til mig personligt i stedet.
        > Hvordan går det i Hansens butik?
        < Det tager vi i vores egen chat, hvor andre ikke læser med.
        `,
        IN_CHANNEL,
      );
      const { card } = await stage.until((message) => message.card?.title === TITLE);
      assert.match(card?.inputs['report']?.value ?? '', /en borgers navn/);
      await got(stage, 2);
      assert.ok(!JSON.stringify(cardsOf(stage, 'admin')).includes('Maria'));
      assert.ok(!JSON.stringify(await talkOf(stage, 'director', true)).includes('Maria'));
      assert.ok(!JSON.stringify(await incidentsIn(stage)).includes('Maria'));
    }),
  );

  it(
    'is one card for a message with both, and one for each message',
    withStage(async (stage) => {
      await refer(stage, { citizenName: 'Maria' });
      await present(stage, 'admin');
      await stage.say('caseworker', `Maria, ${CPR}`, IN_CHANNEL);
      await stage.say('caseworker', 'Maria igen', IN_CHANNEL);
      await got(stage, 2);
      assert.deepEqual(
        cardsOf(stage, 'admin').map(
          ({ card }) => /Nogen skrev (.*?) i en kanal/.exec(card?.texts.join(' ') ?? '')?.[1],
        ),
        ['et CPR-nummer og en borgers navn', 'en borgers navn'],
      );
    }),
  );

  it(
    'has one effect however often the same message comes, also where the talk about it was lost',
    withStage(async (stage) => {
      await present(stage, 'admin');
      const activity = inNamedChannel(stage, 'caseworker', CPR, 'once');
      await stage.deliver(activity);
      await stage.deliver(activity);
      // Twenty others push it out of what the conversation remembers.
      for (let nth = 0; nth < 21; nth += 1) await stage.say('caseworker', 'pladser', IN_CHANNEL);
      await stage.deliver(activity);
      await got(stage, 1);
      assert.equal((await incidentsIn(stage)).length, ADMINS);
    }),
  );

  it(
    'waits for an administrator who has not written to the bot yet',
    withStage(async (stage) => {
      await stage.say('caseworker', CPR, IN_CHANNEL);
      await present(stage, 'admin');
      await stage.until((message) => message.card?.title === TITLE);
    }),
  );

  it('is in the store before the channel is answered', async () => {
    let found = -1;
    let stage: Stage | undefined;
    await withStage(
      async (opened) => {
        stage = opened;
        await opened.say('caseworker', CPR, IN_CHANNEL);
        assert.equal(found, ADMINS);
      },
      {
        connector: async ({ conversationId }) => {
          if (conversationId === CHANNEL && stage) found = (await incidentsIn(stage)).length;
          return { ok: true, activityId: 'posted' };
        },
      },
    )();
  });

  it(
    'in the own chat tells nobody else',
    withStage(async (stage) => {
      await refer(stage, { citizenName: 'Maria' });
      await present(stage, 'admin');
      await stage.say('caseworker', `Maria, ${CPR}`);
      assert.deepEqual(await incidentsIn(stage), []);
    }),
  );

  it(
    'of a stranger is reported from the programme’s own channel, and the answer does not say whether a name was one',
    withStage(async (stage) => {
      await refer(stage, { citizenName: 'Maria' });
      await present(stage, 'admin');
      const named = await stage.say('stranger', 'Maria er syg', IN_CHANNEL);
      const other = await stage.say('stranger', 'Birgitte er syg', IN_CHANNEL);
      assert.deepEqual(
        named.posted.map(({ text }) => text),
        other.posted.map(({ text }) => text),
      );
      const { posted } = await stage.say('stranger', CPR, IN_CHANNEL);
      assert.deepEqual(
        posted.map(({ text }) => text),
        [`${CHAT.privateOnly.da} ${CHAT.noCpr.da}`],
      );
      await got(stage, 2);
    }),
  );

  it(
    'of a stranger somewhere else is told to nobody',
    withStage(async (stage) => {
      await refer(stage, { citizenName: 'Maria' });
      const conversation = {
        id: '19:et-andet@thread.v2',
        conversationType: 'groupChat',
        tenantId: DEMO_TENANT,
      };
      for (const text of [CPR, 'Maria'])
        await stage.deliver({ ...stage.activity('stranger', { type: 'message', text }), conversation });
      assert.deepEqual(await incidentsIn(stage), []);
    }),
  );

  it(
    'in a group chat of members is reported as one',
    withStage(async (stage) => {
      await present(stage, 'admin');
      const conversation = {
        id: '19:gruppe@thread.v2',
        conversationType: 'groupChat',
        tenantId: DEMO_TENANT,
      };
      await stage.deliver({ ...stage.activity('coach', { type: 'message', text: CPR }), conversation });
      const { card } = await stage.until((message) => message.card?.title === TITLE);
      assert.match(
        card?.texts[1] ?? '',
        /i en kanal eller gruppechat i Microsoft Teams, som jeg ikke kender navnet på/,
      );
    }),
  );
});
