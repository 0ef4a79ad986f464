import assert from 'node:assert/strict';
import { CHAT } from '../../../bot/chat/words.ts';
import { talkOf } from '../../support/look-inside.ts';
import type { Stage } from '../../support/stage.ts';
import { transcript } from '../../support/transcript.ts';
import { cardOf, refer } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const APPLICATION = `
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-23
        < Jeres sagsnummer {journalRef} (fx 25/012345)
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]`;

const runsOf = async (stage: Stage): Promise<number> =>
  Object.keys((await talkOf(stage, 'caseworker')).runs).length;

describe('The list of drafts', () => {
  it(
    'tells them apart by initials and step, and says that the one left behind is kept',
    withStage(async (stage) => {
      await stage.say('caseworker', 'ny visitation');
      await stage.say('caseworker', '25/1\nfornavn: Jens Kristian\nsamtykke: ja');
      await transcript(
        stage,
        'caseworker',
        `
        > ny visitation
        < # Ny visitation
        < Trin 1 af 6
        < Din kladde »Ny visitation, J.K.« venter.
        ${APPLICATION}
        > fornavn: Maria
        < # Ny visitation
        < Trin 1 af 6
        ${APPLICATION}
        > fortsæt
        < # Dine kladder
        < Ny visitation, J.K.
        < Trin 3 af 6 · begyndt 23. november kl. 10.12
        < [Fortsæt] [Slet]
        < Ny visitation, M.
        < Trin 1 af 6 · begyndt 23. november kl. 10.12
        < [Fortsæt] [Slet]
        `,
      );
    }),
  );

  it(
    'names the case where there is no name',
    withStage(async (stage) => {
      const number = await refer(stage);
      await stage.say('visitator', `vurder ${number}`);
      await stage.say('visitator', 'senere');
      const list = stage.posted.at(-1)?.card;
      assert.equal(list?.texts[2], `Svar på visitation, ${number}`);
      assert.match(list?.texts[3] ?? '', /^Trin 1 af \d · begyndt /);
    }),
  );

  it(
    'shows of a name what its initials are, and nothing that is typed in it',
    withStage(async (stage) => {
      for (const name of ['[x](http://a.b) Y', '${secret} Z', 'A '.repeat(50), '12345']) {
        await stage.say('caseworker', 'ny visitation');
        await stage.say('caseworker', `fornavn: ${name}`);
        await stage.say('caseworker', 'senere');
        const said = stage.posted.at(-1)?.card?.texts.join(' ') ?? '';
        assert.ok(said.includes('Ny visitation'), said);
        for (const part of ['http', 'secret', '12345', 'A.'.repeat(11)])
          assert.ok(!said.includes(part), part);
      }
    }),
  );
});

describe('A draft that is left for another dialog', () => {
  it(
    'is said to wait, also where the other one is taken up from the list or an old card',
    withStage(async (stage) => {
      const first = cardOf(await stage.say('caseworker', 'ny visitation'));
      await stage.say('caseworker', 'fornavn: Anna');
      await stage.say('caseworker', 'ny visitation');
      await stage.say('caseworker', 'fornavn: Bo');
      const run = first.buttons[0]?.data['run'] ?? '';
      const card = cardOf(await stage.press('caseworker', 'resume', { run }));
      assert.ok(card.texts.includes('Din kladde »Ny visitation, B.« venter.'));
      const same = cardOf(await stage.press('caseworker', 'resume', { run }));
      assert.ok(!same.texts.some((text) => text.includes('venter.')));
    }),
  );

  it(
    'is not spoken of where nothing was under way',
    withStage(async (stage) => {
      await stage.say('caseworker', 'ny visitation');
      await stage.say('caseworker', 'senere');
      const card = cardOf(await stage.say('caseworker', 'ny visitation'));
      assert.ok(!card.texts.some((text) => text.includes('venter.')));
    }),
  );
});

describe('»slet kladde«', () => {
  it(
    'drops the only one there is, and says so',
    withStage((stage) =>
      transcript(
        stage,
        'caseworker',
        `
        > slet kladde
        < Du har ingen kladder. Skriv »ny visitation« eller »opgaver«.
        > ny visitation
        < # Ny visitation
        < Trin 1 af 6
        ${APPLICATION}
        > slet kladden
        < # Ny visitation
        < Kladden »Ny visitation« fra 23. november er slettet.
        < [Mine opgaver]
        > fortsæt
        < Du har ingen kladder. Skriv »ny visitation« eller »opgaver«.
        `,
      ),
    ),
  );

  it(
    'asks which where there are several, and finds one by its initials',
    withStage(async (stage) => {
      for (const name of ['Anna', 'Bo']) {
        await stage.say('caseworker', 'ny visitation');
        await stage.say('caseworker', `fornavn: ${name}`);
      }
      const asked = cardOf(await stage.say('caseworker', 'slet kladde'));
      assert.equal(asked.texts[1], 'Hvilken kladde skal jeg slette?');
      assert.equal(await runsOf(stage), 2);
      await stage.say('caseworker', 'slet kladde X.');
      assert.equal(await runsOf(stage), 2);
      await stage.say('caseworker', 'Slet kladden A.');
      assert.equal(await runsOf(stage), 1);
      const { runs } = await talkOf(stage, 'caseworker');
      assert.equal(Object.values(runs)[0]?.answers['citizenName'], 'Bo');
    }),
  );

  it(
    'is no word inside an answer',
    withStage(async (stage) => {
      await stage.say('caseworker', 'ny visitation');
      await stage.say('caseworker', 'idé: slet kladde');
      assert.equal(await runsOf(stage), 1);
    }),
  );
});

describe('The button that drops a draft', () => {
  it(
    'shows the list as it is then, and the same when it is pressed again',
    withStage(async (stage) => {
      const card = cardOf(await stage.say('caseworker', 'ny visitation'));
      await stage.say('caseworker', 'idé: cykler');
      await stage.say('caseworker', 'ny visitation');
      await stage.say('caseworker', 'idé: brød');
      const list = cardOf(await stage.say('caseworker', 'fortsæt'));
      const drops = list.buttons.filter(({ verb }) => verb === 'drop');
      assert.equal(drops.length, 2);
      const data = drops[0]?.data ?? {};
      for (let presses = 0; presses < 2; presses += 1) {
        const left = cardOf(await stage.press('caseworker', 'drop', data));
        assert.equal(left.texts[1], 'Kladden »Ny visitation« fra 23. november er slettet.');
        assert.equal(left.buttons.filter(({ verb }) => verb === 'drop').length, 1);
      }
      assert.equal(await runsOf(stage), 1);
      const old = cardOf(await stage.press('caseworker', 'answer', { ...card.buttons[0]?.data }));
      assert.equal(old.texts[1], 'Kladden »Ny visitation« fra 23. november er slettet.');
      const empty = cardOf(await stage.press('caseworker', 'drop', drops[1]?.data ?? {}));
      assert.equal(empty.texts[2], 'Du har ingen kladder.');
    }),
  );

  it(
    'leaves what belongs to somebody else alone, and says so of what nobody knows',
    withStage(async (stage) => {
      const card = cardOf(await stage.say('caseworker', 'ny visitation'));
      const run = card.buttons[0]?.data['run'] ?? '';
      await stage.say('caseworker', 'skift visitator');
      assert.equal((await stage.press('caseworker', 'drop', { run })).text, CHAT.othersCard.da);
      assert.equal(await runsOf(stage), 1);
      for (const unknown of ['', '__proto__', 'constructor', 'x'])
        assert.equal((await stage.press('caseworker', 'drop', { run: unknown })).text, CHAT.goneCard.da);
      await stage.say('caseworker', 'skift sagsbehandler');
      await stage.press('caseworker', 'drop', { run });
      await stage.say('caseworker', 'skift visitator');
      assert.equal((await stage.press('caseworker', 'drop', { run })).text, CHAT.othersCard.da);
    }),
  );

  it(
    'leaves nothing of what was typed behind',
    withStage(async (stage) => {
      await stage.say('caseworker', 'ny visitation');
      await stage.say('caseworker', 'fornavn: Ildikó\nidé: Zitarværksted');
      assert.match(JSON.stringify(await talkOf(stage, 'caseworker')), /Ildikó.*Jeg har noteret/);
      await stage.say('caseworker', 'slet kladde');
      assert.ok(!/Ildik|Zitar/.test(JSON.stringify(await talkOf(stage, 'caseworker'))));
    }),
  );
});
