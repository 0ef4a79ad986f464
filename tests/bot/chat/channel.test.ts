import assert from 'node:assert/strict';
import { CHAT } from '../../../bot/chat/words.ts';
import { logOf } from '../../support/look-inside.ts';
import { CHANNEL } from '../../support/stage.ts';
import { transcript } from '../../support/transcript.ts';
import { assess, cardOf, refer } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const IN_CHANNEL = { channel: true };

describe('The channel, where others read along', () => {
  it(
    'is bound by the Erhvervschef or the administrator alone',
    withStage(async (stage) => {
      await transcript(
        stage,
        'caseworker',
        `
        > kanal
        < Det skal administratoren eller Erhvervschefen gøre.
        `,
        IN_CHANNEL,
      );
      await transcript(
        stage,
        'director',
        `
        > kanal
        < Fra nu af kommer orienteringer fra Mikrolånsforløb Ishøj 2015 i denne kanal.
        > <at>Mikrolån</at> pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        > hjælp
        < Her svarer jeg på »pladser« og »kanal« og på knapperne under orienteringerne. Alt andet tager vi i vores egen chat.
        `,
        IN_CHANNEL,
      );
      await transcript(
        stage,
        'admin',
        `
        > kanal
        < Fra nu af kommer orienteringer fra Mikrolånsforløb Ishøj 2015 i denne kanal.
        `,
        IN_CHANNEL,
      );
    }),
  );

  it(
    'shows nothing but places: everything else belongs in the own chat',
    withStage(async (stage) => {
      await refer(stage, { citizenName: 'Maria' });
      await transcript(
        stage,
        'caseworker',
        `
        > ny visitation
        < Det tager vi i vores egen chat, hvor andre ikke læser med.
        > opgaver
        < Det tager vi i vores egen chat, hvor andre ikke læser med.
        > sager
        < Det tager vi i vores egen chat, hvor andre ikke læser med.
        > sag ML-2026-001
        < Det tager vi i vores egen chat, hvor andre ikke læser med.
        > ML-2026-001
        < Det tager vi i vores egen chat, hvor andre ikke læser med.
        > hej
        < Det tager vi i vores egen chat, hvor andre ikke læser med.
        > fortsæt
        < Det tager vi i vores egen chat, hvor andre ikke læser med.
        > sprog en
        < Det tager vi i vores egen chat, hvor andre ikke læser med.
        > skift visitator
        < Du er nu Visitator. Kortene herover hører til den, du var før.
        > Maria er syg
        < Nævner din besked en borger, så slet den: her læser andre med, og jeg kan ikke slette den for dig. Jeg har ikke gemt den. Skriv til mig personligt i stedet.
        > 010190-1234
        < Skriv ikke CPR-nummer her. Jeg har ikke gemt nummeret – slet gerne din besked.
        > Har I hørt om 010190-1234?
        < Skriv ikke CPR-nummer her. Jeg har ikke gemt nummeret – slet gerne din besked.
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        `,
        IN_CHANNEL,
      );
    }),
  );

  it(
    'gets a numbered notice, and one receipt for it, from the right person',
    withStage(async (stage) => {
      await assess(stage, await refer(stage));
      await transcript(
        stage,
        'caseworker',
        `
        ! Orientering nr. 1 · Indskrivning
        < # Orientering nr. 1 · Indskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Starter 1. december 2026.
        < Opkvalificerende forløb til og med 31. maj 2027, hovedforløb til og med 30. november 2027.
        < Pladser i brug: 1 af 2. Én plads er ledig nu; næste ventes ledig 1. december 2027.
        < [Jeg har set den] [Stil et spørgsmål]
        `,
        IN_CHANNEL,
      );
      await transcript(
        stage,
        'caseworker',
        `
        * acknowledge
        < Det er Erhvervschefen eller en stedfortræder, der kvitterer for orienteringer.
        `,
        IN_CHANNEL,
      );
      await transcript(
        stage,
        'director',
        `
        * acknowledge
        < # Orientering nr. 1 · Indskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Starter 1. december 2026.
        < Opkvalificerende forløb til og med 31. maj 2027, hovedforløb til og med 30. november 2027.
        < Pladser i brug: 1 af 2. Én plads er ledig nu; næste ventes ledig 1. december 2027.
        < ✓ Set af Erhvervschef 23. november kl. 10.12.
        < [Stil et spørgsmål]
        `,
        IN_CHANNEL,
      );
      const again = await stage.press(
        'admin',
        'acknowledge',
        { notice: 1, programme: 'ishoej-2015' },
        IN_CHANNEL,
      );
      assert.equal(
        again.text,
        'Det er Erhvervschefen eller en stedfortræder, der kvitterer for orienteringer.',
      );
      const twice = await stage.press('director', 'acknowledge', { notice: '1' }, IN_CHANNEL);
      assert.deepEqual(cardOf(twice).texts.at(-1), 'Set af Erhvervschef 23. november kl. 10.12.');
      const missing = await stage.press('director', 'acknowledge', { notice: 9 }, IN_CHANNEL);
      assert.equal(missing.text, 'Orientering nr. 9 findes ikke.');
      const seen = (await logOf(stage)).filter(({ intent }) => intent === 'acknowledge');
      assert.equal(seen.length, 1);
      const update = await stage.until(
        (posted) => posted.update !== undefined && posted.conversation === CHANNEL,
      );
      assert.equal(update.card?.texts.at(-1), 'Set af Erhvervschef 23. november kl. 10.12.');
      assert.deepEqual(
        update.card?.buttons.map(({ verb }) => verb),
        ['ask-notice'],
      );
    }),
  );

  it(
    'takes no button but the one of its own cards',
    withStage(async (stage) => {
      const number = await refer(stage);
      const own = cardOf(await stage.say('visitator', `vurder ${number}`));
      const before = stage.posted.length;
      for (const { verb, data } of [
        ...own.buttons,
        { verb: 'open', data: { dialog: 'visitation' } },
        { verb: 'view', data: { view: 'case', case: number } },
        { verb: 'view', data: { view: 'tasks' } },
        { verb: 'resume', data: {} },
        { verb: 'switch', data: { role: '21' } },
      ]) {
        const heard = await stage.press('visitator', verb, data, IN_CHANNEL);
        assert.deepEqual([heard.status, heard.text], [200, CHAT.privateOnly.da], verb);
      }
      assert.deepEqual(
        stage.posted.slice(before).filter(({ conversation }) => conversation === CHANNEL),
        [],
      );
    }),
  );

  it(
    'is a group chat as well',
    withStage(async (stage) => {
      const number = await refer(stage);
      const group = { conversation: { id: '19:gruppe', conversationType: 'groupChat' } };
      const heard = await stage.deliver(
        stage.activity('caseworker', { type: 'message', text: `sag ${number}`, ...group }),
      );
      assert.deepEqual(
        heard.posted.map(({ conversation, text }) => [conversation, text]),
        [['19:gruppe', CHAT.privateOnly.da]],
      );
    }),
  );

  it(
    'hears no name and no word of a case, whoever speaks there',
    withStage(async (stage) => {
      const number = await refer(stage, { citizenName: 'Zenobia', businessIdea: 'Urmagerværksted' });
      await assess(stage, number);
      for (const who of ['caseworker', 'visitator', 'director', 'admin', 'coach', 'stranger'] as const)
        for (const text of [
          'hej',
          'opgaver',
          `sag ${number}`,
          `vurder ${number}`,
          'pladser',
          'hjælp',
          'Zenobia?',
        ])
          await stage.say(who, text, IN_CHANNEL);
      await stage.until(
        ({ conversation, card }) =>
          conversation === CHANNEL && card?.title.startsWith('Orientering') === true,
      );
      const heard = JSON.stringify(stage.posted.filter(({ conversation }) => conversation === CHANNEL));
      for (const word of ['Zenobia', 'Z.', 'Urmager', 'Dagpenge', 'butik', '25/'])
        assert.ok(!heard.includes(word), word);
    }),
  );
});
