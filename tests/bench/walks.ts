import { CHAT } from '../../bot/chat/words.ts';
import { BEGIN, DONE, QUESTIONS } from './peers/said.ts';

/** One thing a person does. `proof` stands in the answer when the bot did what was asked: nothing else counts. */
export interface Act {
  readonly name: string;
  readonly what: Readonly<Record<string, unknown>>;
  readonly proof: string;
}

/** A person's side of a conversation that never ends. `last`: the answer to the act before, as it came. */
export type Walk = (last: string) => Act;

/** Laps of acts, one after the other; each lap's answers differ, so that every step stores something new. */
const inLaps = (acts: readonly ((lap: number, last: string) => Act)[]): Walk => {
  let done = 0;
  return (last) => {
    const act = acts[done % acts.length];
    if (!act) throw new Error('a walk without acts');
    const lap = Math.floor(done / acts.length);
    done += 1;
    return act(lap, last);
  };
};

const reference = (lap: number): string => `25/${100_000 + lap}`;
const firstName = (lap: number): string => (lap % 2 === 0 ? 'Maria' : 'Karin');
const IDEA = 'Cykelværksted med udlejning';
const GROUNDS = 'Har drevet butik før';
const at = (step: string): string => `"step":"${step}"`;

const say = (name: string, sentence: string | ((lap: number) => string), proof: string) => (lap: number) => ({
  name,
  what: { type: 'message', text: typeof sentence === 'string' ? sentence : sentence(lap) },
  proof,
});

export const echoWalk = (): Walk => inLaps([say('a message', reference, '"echo"')]);

/** The guided peers' referral in sentences, to its end; the answers are those of the product's walk. */
export const guidedWalk = (): Walk => {
  const given: Readonly<Record<string, string | ((lap: number) => string)>> = {
    reference,
    name: firstName,
    idea: IDEA,
    grounds: GROUNDS,
    recommendation: 'støtte',
  };
  const sayings = QUESTIONS.map(({ name, choices }, nth) =>
    say(`answer: ${name}`, given[name] ?? choices?.[0] ?? name, QUESTIONS[nth + 1]?.ask ?? DONE),
  );
  return inLaps([say('begin', BEGIN, QUESTIONS[0]?.ask ?? DONE), ...sayings]);
};

/** A whole referral in sentences, given up before anything is sent; then the next one. */
export const typedWalk = (): Walk =>
  inLaps([
    say('begin', 'ny visitation', at('application')),
    say('answer: reference', reference, at('citizen')),
    say('answer: name', firstName, at('citizen')),
    say('answer: consent', 'ja', at('idea')),
    say('answer: support', 'dagpenge', at('idea')),
    say('answer: idea', IDEA, at('recommendation')),
    say('answer: recommendation', 'ja, med støtte', at('recommendation')),
    say('answer: grounds', GROUNDS, at('criteria')),
    say('give up', 'annuller', CHAT.cancelled.da),
  ]);

type Inputs = Readonly<Record<string, string>>;

const press =
  (name: string, verb: string, inputs: Inputs | ((lap: number) => Inputs), proof: string, step = '') =>
  (lap: number, last: string): Act => {
    const [, run] = /"run":"([^"]+)"/.exec(last) ?? [];
    const given = typeof inputs === 'function' ? inputs(lap) : inputs;
    const data = { ...(run !== undefined && { run, step, rev: 0 }), ...given };
    return {
      name,
      what: {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
        replyToId: 'the-card',
      },
      proof,
    };
  };

/** A press that is answered with the same card each time. */
export const echoPressWalk = (): Walk => inLaps([press('a press', 'answer', { text: 'hej' }, '"echo"')]);

/** The same referral on one card, a whole step at a press. `today`: as the client's date inputs send it. */
export const pressedWalk = (today: string): Walk => {
  const consent = { consent: 'yes', consentForm: 'oral', consentDate: today };
  return inLaps([
    press('begin', 'open', { dialog: 'visitation' }, at('application')),
    press(
      'answer: application',
      'answer',
      (lap) => ({ applicationDate: today, journalRef: reference(lap) }),
      at('citizen'),
      'application',
    ),
    press(
      'answer: citizen',
      'answer',
      (lap) => ({ citizenName: firstName(lap), ...consent }),
      at('idea'),
      'citizen',
    ),
    press(
      'answer: idea',
      'answer',
      { supportBasis: 'dagpenge', businessIdea: IDEA },
      at('recommendation'),
      'idea',
    ),
    press(
      'answer: recommendation',
      'answer',
      { recommendation: 'suitable-with-support', justification: GROUNDS, citizenView: '' },
      at('criteria'),
      'recommendation',
    ),
    press('give up', 'cancel', {}, CHAT.cancelled.da, 'criteria'),
  ]);
};
