import assert from 'node:assert/strict';
import { findBrowser, NO_BROWSER } from './chromium.ts';
import type { PlaygroundPage } from './playground.ts';
import { openPlayground } from './playground.ts';
import type { Town } from './town.ts';
import { openTown } from './town.ts';

const CPR = '010190-1234';

/** The README's three minutes, as a person plays them: each part goes on where the one before ended. */
describe('The first visitation, in a browser', function browser() {
  this.timeout(60_000);
  this.slow(60_000);
  let town: Town | undefined;
  let page: PlaygroundPage | undefined;

  before(function start() {
    if (findBrowser() !== undefined) return;
    process.stdout.write(`\n  Skipped: the first visitation in a browser. ${NO_BROWSER}\n`);
    this.skip();
  });
  after(async () => {
    await page?.close();
    await town?.close();
  });

  /** The page as it is now; every part needs the one before. */
  const shown = (): PlaygroundPage => {
    assert.ok(page, 'an earlier part failed');
    return page;
  };

  const open = async (): Promise<PlaygroundPage> => {
    town ??= await openTown('2026-11-23T09:12:00.000Z');
    page = await openPlayground({ url: await town.start(), height: 1400 });
    return page;
  };

  it('begins by typing and pressing, with a typing error and a CPR number that is not kept', async () => {
    const chat = await open();
    await chat.say('ny visitation');
    await chat.sees('Hvornår søgte borgeren?');
    await chat.say('25/012345');
    await chat.sees('Trin 2 af 6');
    await chat.say(`Maria ${CPR}`);
    await chat.sees('Skriv ikke CPR-nummer her.');
    assert.ok(!(await chat.textOfReplies()).join('\n').includes(CPR), 'the number is said nowhere');
    await chat.fill('citizenName', 'Maria');
    await chat.choose('consent', 'Ja');
    await chat.press('Næste');
    await chat.sees('Hvad lever borgeren af?');
    await chat.say('dagpegne');
    await chat.say('cykelværksted');
    await chat.sees('Trin 4 af 6');
    assert.match(await chat.text(), /Forsørgelse og idé: Dagpenge/);
    await chat.choose('recommendation', 'Ja');
    await chat.fill('justification', 'Har drevet butik før');
    await chat.press('Næste');
    await chat.sees('Trin 5 af 6');
  });

  it('goes on after Ctrl-C and a new start, is put right and confirmed', async () => {
    await shown().close();
    await town?.interrupt();
    const chat = await open();
    await chat.say('fortsæt');
    await chat.sees('Trin 5 af 6');
    await chat.say('ret idé');
    await chat.say('Cykelværksted med udlejning');
    await chat.sees('Trin 5 af 6');
    await chat.press('Næste');
    await chat.sees('Se det igennem');
    assert.match(
      await chat.text(),
      /Maria[^]*Dagpenge[^]*Cykelværksted med udlejning[^]*Har drevet butik før/,
    );
    await chat.press('Bekræft og send');
    await chat.sees('Gemt i ML-2026-001.');
  });

  it('is assessed by the visitator, and the channel hears of it without a word about the person', async () => {
    const chat = shown();
    await chat.say('skift visitator');
    await chat.on('Dine opgaver').press('Åbn');
    await chat.sees('Kan I tilbyde en plads?');
    // The task card comes by itself, perhaps below the dialog.
    const dialog = chat.on('Svar på visitation · ML-2026-001');
    await dialog.choose('decision', 'Ja, vi kan tilbyde en plads');
    await dialog.press('Næste');
    await chat.sees('Start og coach');
    await dialog.fill('startDate', '2026-11-23');
    await dialog.press('Bekræft og gem');
    await chat.sees('Erhvervschefen får orientering nr. 1');
    await chat.goToChannel('Erhvervschefens kanal');
    await chat.sees('Orientering nr. 1 · Indskrivning');
    const notice = await chat.text();
    assert.match(notice, /sag ML-2026-001[^]*Starter 23. november 2026[^]*1 af 2/);
    assert.doesNotMatch(notice, /Maria|Dagpenge|Cykel/i);
  });

  it('is seen by the Erhvervschef, for everybody to see', async () => {
    const channel = shown();
    await channel.say('skift erhvervschef');
    await channel.sees('Du er nu Erhvervschef.');
    await channel.on('Orientering nr. 1').press('Jeg har set den');
    await channel.sees('Set af Erhvervschef 23. november');
  });

  it('ends in a discharge, which the channel hears of; taken back, its card says so', async () => {
    const chat = shown();
    await chat.goToPersonalChat();
    await chat.say('skift sagsbehandler');
    await chat.say('kan du udskrive sag 1');
    await chat.sees('Hvad er den sidste dag?');
    const dialog = chat.on('Udskriv · ML-2026-001');
    await dialog.choose('reason', 'Egen virksomhed');
    await dialog.press('Næste');
    await chat.sees('Er borgeren enig?');
    await dialog.choose('agreed', 'Ja');
    await dialog.choose('outcome', 'Egen virksomhed');
    await dialog.press('Bekræft og udskriv');
    await chat.sees('Erhvervschefen får orientering nr. 2');
    await chat.goToChannel('Erhvervschefens kanal');
    await chat.sees('Orientering nr. 2 · Udskrivning');
    assert.match(
      await chat.on('Orientering nr. 2').text(),
      /udskrevet den 23. november 2026[^]*før tid[^]*0 af 2/,
    );
    await chat.goToPersonalChat();
    await chat.say('fortryd');
    await chat.sees('Fortrudt. ML-2026-001 er, som den var før.');
    await chat.goToChannel('Erhvervschefens kanal');
    await chat.sees('udskrivningen er fortrudt. Borgeren er stadig i forløbet.');
  });
});
