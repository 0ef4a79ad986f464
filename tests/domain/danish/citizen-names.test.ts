import assert from 'node:assert/strict';
import { namesCitizen, readNames } from '../../../domain/danish/citizen-name.ts';

const STAFF = ['Sagsbehandler', 'Lone Holm', 'Karen'];

/** What stands in the cases, and messages in a channel that name that citizen, and that do not. */
const TABLE: readonly {
  readonly stored: string;
  readonly named: readonly string[];
  readonly not: readonly string[];
}[] = [
  {
    stored: 'Maria Hansen',
    named: [
      'Maria Hansen er syg',
      'hvordan går det med maria hansen?',
      'Marias? Nej: Maria Hansens møde',
      'MARIA HANSEN',
      'maria\u00a0hansen',
      'Maria\nHansen',
      'Maria-Hansen',
      '»Maria Hansen«, tror jeg',
      'Ma\u200bria Hansen',
    ],
    not: [
      'Maria er syg',
      'Hansen er syg',
      'Hansen Maria',
      'Anna-Maria Hansenius',
      'Maria og Hansen',
      'pladser',
    ],
  },
  {
    stored: 'Søren Ågård',
    named: ['Soeren Aagaard ringer', 'SØREN ÅGÅRD', 'So\u0308ren A\u030aga\u030ard'],
    not: ['Søren ringer', 'Soren Agard'],
  },
  {
    stored: 'Anne-Marie K. Holm',
    named: ['Anne-Marie K. Holm', 'anne marie k holm kommer'],
    not: ['Anne-Marie Holm', 'K. Holm', 'Anne Marie'],
  },
  {
    stored: 'Maria',
    named: [
      'Maria er syg',
      'Har I talt med Maria?',
      'Marias plan er klar',
      "Maria's plan",
      'MARIA',
      'og Maria-sagen',
    ],
    not: ['maria', 'Mariager', 'Mari', 'Anna Marianne', 'pladser', 'Hvornår?'],
  },
  {
    stored: 'Jens',
    named: ['Jens er syg', "Jens' plan", 'Er Jens med?'],
    not: ['jens', 'Jensen er syg'],
  },
  // An everyday word begins a sentence with a capital letter too.
  {
    stored: 'Mark',
    named: ['Jeg talte med Mark', 'Er Mark syg?'],
    not: ['Mark kan vi ikke leje', 'Ja. Mark er solgt', '- Mark og skov'],
  },
  {
    stored: 'Per',
    named: ['Det er Per'],
    not: ['Per måned', 'Ja! Per år', '10 kr. per styk', 'PER MÅNED ER DET MEGET'],
  },
  { stored: 'Max', named: ['spørg Max'], not: ['Max 50.000 kr.', 'max to'] },
  { stored: 'Maj', named: ['møde med Maj'], not: ['Maj er tæt på', 'i maj'] },
  // Too short to mean somebody.
  { stored: 'Bo', named: [], not: ['Bo er syg', 'Er Bo med?'] },
  // Initials are what one should write.
  { stored: 'M.H.', named: [], not: ['M.H. er syg', 'M H'] },
  { stored: 'J. K.', named: [], not: ['J. K. er syg'] },
  // Said all the time of somebody who works here.
  { stored: 'Lone', named: [], not: ['Lone er syg', 'spørg Lone'] },
  { stored: 'Karen', named: [], not: ['Karen kommer'] },
  { stored: 'Lone Holm', named: [], not: ['Lone Holm kommer'] },
  { stored: 'Lone Hansen', named: ['Lone Hansen kommer'], not: ['Lone kommer'] },
  // What is left of a name that was taken out, and what never was one.
  { stored: '[CPR fjernet]', named: [], not: ['[CPR fjernet] kommer', 'CPR fjernet'] },
  { stored: 'Maria [CPR fjernet]', named: ['Maria er syg'], not: ['fjernet', 'CPR fjernet'] },
  { stored: '', named: [], not: ['', 'pladser'] },
  { stored: '…', named: [], not: ['… ja'] },
];

describe('A citizen named in a channel', () => {
  for (const { stored, named, not } of TABLE) {
    for (const message of named)
      it(`»${stored}« is named in »${message}«`, () => {
        assert.equal(namesCitizen(message, readNames([stored], STAFF)), true);
      });
    for (const message of not)
      it(`»${stored}« is not named in »${message}«`, () => {
        assert.equal(namesCitizen(message, readNames([stored], STAFF)), false);
      });
  }

  it('is found among many', () => {
    const names = [
      ...Array.from({ length: 5000 }, (_, index) => `Navn Efter${'abcdefghij'.repeat(index % 50)}navn`),
      'Maria',
    ];
    assert.equal(namesCitizen('Hvor er Maria?', readNames(names, STAFF)), true);
    assert.equal(namesCitizen('Hvor er hun?', readNames(names, STAFF)), false);
  });

  it('takes no time in a very long message', () => {
    const names = Array.from(
      { length: 5000 },
      (_, index) => `Navn Efter${'abcdefghij'.repeat(index % 50)}navn`,
    );
    const before = performance.now();
    assert.equal(namesCitizen('Navn '.repeat(50_000), readNames(names, STAFF)), false);
    assert.ok(performance.now() - before < 2000);
  });
});
