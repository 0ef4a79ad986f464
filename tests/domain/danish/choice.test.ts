import assert from 'node:assert/strict';
import { readChoice } from '../../../domain/danish/choice.ts';
import { plainly } from './read.ts';

const SUPPORT = [
  { id: 'kontanthjaelp', names: ['Kontanthjælp'] },
  { id: 'dagpenge', names: ['Dagpenge', 'A-kasse'] },
  { id: 'sygedagpenge', names: ['Sygedagpenge'] },
  { id: 'ressourceforloebsydelse', names: ['Ressourceforløbsydelse'] },
  { id: 'revalideringsydelse', names: ['Revalideringsydelse'] },
  { id: 'loen', names: ['Løn'] },
  { id: 'andet', names: ['Andet'] },
];
const ANSWER = [
  { id: 'suitable', names: ['Egnet'] },
  { id: 'suitable-with-support', names: ['Egnet med støtte'] },
  { id: 'not-suitable', names: ['Ikke egnet'] },
];
const means = (
  options: typeof SUPPORT,
  examples: Readonly<Record<string, string | readonly string[] | undefined>>,
): void => {
  for (const [typed, id] of Object.entries(examples))
    assert.deepEqual(plainly(readChoice(typed, options)), id, typed);
};

describe('readChoice', () => {
  it('finds ids, names, beginnings and typing errors', () => {
    means(SUPPORT, {
      kontanthjaelp: 'kontanthjaelp',
      'KONTANTHJÆLP.': 'kontanthjaelp',
      kontanthjæp: 'kontanthjaelp',
      kontant: 'kontanthjaelp',
      'syge dagpenge': 'sygedagpenge',
      dagpenge: 'dagpenge',
      dapgenge: 'dagpenge',
      'a kasse': 'dagpenge',
      lon: 'loen',
      lån: undefined,
      ressourse: 'ressourceforloebsydelse',
      'borgeren får kontanthjælp': 'kontanthjaelp',
      'noget andet': 'andet',
      '': undefined,
      '?': undefined,
    });
  });

  it('asks when more than one fits, or two are named', () => {
    means(SUPPORT, {
      re: ['ressourceforloebsydelse', 'revalideringsydelse'],
      'kontanthjælp eller dagpenge': ['kontanthjaelp', 'dagpenge'],
    });
    assert.deepEqual(
      plainly(
        readChoice('mast', [
          { id: 'a', names: ['mask'] },
          { id: 'b', names: ['mash'] },
        ]),
      ),
      ['a', 'b'],
    );
  });

  it('never turns an answer round', () => {
    means(ANSWER, {
      egnet: 'suitable',
      egnt: 'suitable',
      'ikke egnet': 'not-suitable',
      'ikke-egnet til det': 'not-suitable',
      'egnet m. støtte': 'suitable-with-support',
      uegnet: undefined,
      'ikke særlig egnet': undefined,
      'egnet, men kun hvis': undefined,
    });
    means(SUPPORT, { 'ikke kontanthjælp': undefined });
  });
});
