import assert from 'node:assert/strict';
import { notNeededIn } from '../../../domain/danish/not-needed.ts';

/** What one writes about a citizen, and the words in it that an assessment can do without (practice.md §4). */
const FOUND: readonly (readonly [sentence: string, ...words: readonly string[]])[] = [
  // health
  ['Har haft en depression', 'depression'],
  ['Depressionen er væk nu', 'Depressionen'],
  ['var deprimeret i 2019', 'deprimeret'],
  ['tager depressionsmedicin', 'depressionsmedicin'],
  ['lider af angst og social angst', 'angst'],
  ['havde angstanfald', 'angstanfald'],
  ['sygemeldt med stress', 'sygemeldt', 'stress'],
  ['har en kronisk sygdom', 'kronisk', 'sygdom'],
  ['fik diagnosen ADHD', 'diagnosen', 'ADHD'],
  ['går til psykolog', 'psykolog'],
  ['er i psykiatrien', 'psykiatrien'],
  ['tager medicin', 'medicin'],
  ['har haft kræft', 'kræft'],
  ['kræften kom tilbage', 'kræften'],
  ['er gravid', 'gravid'],
  ['har et handicap', 'handicap'],
  ['var indlagt i uge 12', 'indlagt'],
  ['sklerose siden 2010', 'sklerose'],
  // addiction
  ['tidligere misbrug', 'misbrug'],
  ['et alkoholmisbrug', 'alkoholmisbrug'],
  ['hash-misbrug', 'hash-misbrug'],
  ['var misbruger', 'misbruger'],
  ['problemer med alkohol', 'alkohol'],
  ['er alkoholiker', 'alkoholiker'],
  ['ryger hash', 'hash'],
  ['i afvænning', 'afvænning'],
  ['ludomani', 'ludomani'],
  // crime
  ['er tidligere straffet', 'straffet'],
  ['ikke straffede', 'straffede'],
  ['ustraffet', 'ustraffet'],
  ['straffeattesten er ren', 'straffeattesten'],
  ['sad i fængsel', 'fængsel'],
  ['kriminel fortid', 'kriminel'],
  ['dømt for vold', 'dømt', 'vold'],
  // family
  ['efter en skilsmisse', 'skilsmisse'],
  ['skilsmissen tog hårdt', 'skilsmissen'],
  ['hjælper sin søn', 'søn'],
  ['sønnen er seks år', 'sønnen'],
  ['har to sønner', 'sønner'],
  ['hendes datter', 'datter'],
  ['døtrene bor hjemme', 'døtrene'],
  ['ægtefællen tjener nok', 'ægtefællen'],
  ['kæresten hjælper', 'kæresten'],
  ['eksmanden', 'eksmanden'],
  ['er enlig', 'enlig'],
  ['forældremyndigheden er delt', 'forældremyndigheden'],
  // religion, ethnicity, residence
  ['er muslim', 'muslim'],
  ['af etnisk baggrund', 'etnisk'],
  ['er religiøs', 'religiøs'],
  ['kom som flygtning', 'flygtning'],
  ['opholdstilladelsen udløber', 'opholdstilladelsen'],
  // union
  ['er med i en fagforening', 'fagforening'],
  ['fagforeningen siger', 'fagforeningen'],
  ['medlem af en A-kasse', 'A-kasse'],
  ['a-kassen siger ja', 'a-kassen'],
  // finances
  ['står i RKI', 'RKI'],
  ['har gæld', 'gæld'],
  ['gælden er på 200.000', 'gælden'],
  ['stor studiegæld', 'studiegæld'],
  ['i gældssanering', 'gældssanering'],
  ['sagen er til inkasso', 'inkasso'],
  ['kontonummer følger', 'kontonummer'],
  // however it is written
  ['DEPRESSION', 'DEPRESSION'],
  ['de\u00adpres\u200bsion', 'depression'],
  ['depression, depression og Depression', 'depression'],
  ['søn\u0301', 'søń'],
  ['har haft en depression,\nmisbrug og står i RKI', 'depression', 'misbrug', 'RKI'],
];

const NOT_FOUND: readonly string[] = [
  'Har drevet butik før og er i gang med budgettet',
  'Åbent om søndagen',
  'Åbent man-søn 10-17',
  'sønderjysk kaffebord',
  'sønderjyske specialiteter',
  'strafferet',
  'straffeloven § 299',
  'et straffespark',
  'det regner på sigt',
  'alkoholfri øl og alkoholbevilling',
  'hashtags på Instagram',
  'de gældende regler gælder her',
  'gælder fra 1. maj',
  'gode kræfter og kræftig opbakning',
  'sygedagpenge',
  'et datterselskab',
  'skiltet over døren',
  'et stort skilt',
  'gift med faget er hun ikke',
  'tyverialarmer',
  'voldsomt engageret',
  'bedømt og fordømt',
  'moderne tøj til børn',
  'familierestaurant',
  'kassekredit',
  'en kasse øl',
  'angående lokalet',
  'langt fremme',
  'stresstest af budgettet',
  'manden bag disken',
  'sundhed og massage',
  'restance',
  'partner i firmaet',
  'Kristen Holm ringer',
  'medicinsk udstyr',
  'opholdssted',
  '[CPR fjernet]',
  '',
];

describe('What need not be written about a citizen', () => {
  for (const [sentence, ...words] of FOUND)
    it(`is seen in »${sentence}«`, () => {
      assert.deepEqual(notNeededIn(sentence), words);
    });
  for (const sentence of NOT_FOUND)
    it(`is not seen in »${sentence}«`, () => {
      assert.deepEqual(notNeededIn(sentence), []);
    });
});
