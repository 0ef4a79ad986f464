import type { Stage, Who } from '../../support/stage.ts';
import { pressedWalk, typedWalk, type Walk } from '../walks.ts';

/** What is done with few and with many cases. */
export interface GrowingAct {
  readonly name: string;
  /** How many turns it is made of. */
  readonly turns: number;
  readonly act: (stage: Stage) => Promise<void>;
}

const asking =
  (who: Who, words: string, proof: string) =>
  async (stage: Stage): Promise<void> => {
    const { posted } = await stage.say(who, words);
    const said = JSON.stringify(posted);
    if (!said.includes(proof)) throw new Error(`»${words}« was answered by: ${said.slice(0, 300)}`);
  };

/** A whole lap of a walk, so that every kind of step has its share. */
const lap = (walk: Walk, length: number): ((stage: Stage) => Promise<void>) => {
  let last = '';
  return async (stage) => {
    for (let turn = 0; turn < length; turn += 1) {
      const { name, what, proof } = walk(last);
      last = JSON.stringify(await stage.deliver(stage.activity('caseworker2', what)));
      if (!last.includes(proof)) throw new Error(`»${name}« was answered by: ${last.slice(0, 300)}`);
    }
  };
};

const TYPED_LAP = 9;
const PRESSED_LAP = 6;

/** `number`: a case of the caseworker's. Walks go on, so each stage has acts of its own. */
export const actsOf = (number: string, today: string): readonly GrowingAct[] => [
  { name: `sag`, turns: 1, act: asking('caseworker', `sag ${number}`, number) },
  { name: 'opgaver, caseworker', turns: 1, act: asking('caseworker', 'opgaver', 'Dine opgaver') },
  { name: 'opgaver, leader', turns: 1, act: asking('leader', 'opgaver', 'Dine opgaver') },
  { name: 'pladser, caseworker', turns: 1, act: asking('caseworker', 'pladser', 'Pladser') },
  { name: 'pladser, who pays', turns: 1, act: asking('director', 'pladser', 'Pladser') },
  { name: 'a typed step', turns: TYPED_LAP, act: lap(typedWalk(), TYPED_LAP) },
  { name: 'a pressed step', turns: PRESSED_LAP, act: lap(pressedWalk(today), PRESSED_LAP) },
];
