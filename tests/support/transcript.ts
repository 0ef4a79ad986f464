import assert from 'node:assert/strict';
import { cardLines } from './card-lines.ts';
import type { SeenButton, SeenCard } from './read-card.ts';
import { filledIn } from './to-summary.ts';
import type { Heard, Posted, Stage, Who } from './stage.ts';

/** What somebody has before them. */
interface Front {
  /** The newest card: what their next press is on. */
  card?: SeenCard;
  /** Cards that came by themselves and were looked at. */
  readonly seen: WeakSet<Posted>;
}

const fronts = new WeakMap<Stage, Map<string, Front>>();

const frontOf = (stage: Stage, place: string): Front => {
  const places = fronts.get(stage) ?? new Map<string, Front>();
  fronts.set(stage, places);
  const front: Front = places.get(place) ?? { seen: new WeakSet() };
  places.set(place, front);
  return front;
};

/** `a=1 b="two words"`. */
const pairsOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:-]+)=(?:"([^"]*)"|(\S+))/g)].map(([, key, quoted, bare]) => [
      key ?? '',
      quoted ?? bare ?? '',
    ]),
  );

const buttonFor = (card: SeenCard, verb: string, pairs: Readonly<Record<string, string>>): SeenButton => {
  const found = card.buttons.find(
    (button) =>
      button.verb === verb &&
      Object.entries(button.data).every(([key, value]) => (pairs[key] ?? String(value)) === String(value)),
  );
  assert.ok(found, `no button »${verb}« on »${card.title}«`);
  return found;
};

const said = ({ text, raw }: Pick<Posted, 'text' | 'raw'>): readonly string[] =>
  (raw ? cardLines(raw) : [text ?? '']).map((line) => `< ${line}`.trimEnd());

interface Talking {
  readonly stage: Stage;
  readonly who: Who;
  readonly channel: boolean;
  readonly front: Front;
}

const heardLines = ({ stage, who, channel, front }: Talking, heard: Heard): readonly string[] => {
  const here = stage.conversationOf(who, channel);
  const answers: readonly Pick<Posted, 'text' | 'raw' | 'card'>[] = [
    ...(heard.text === undefined && !heard.raw ? [] : [heard]),
    ...heard.posted.filter(({ conversation, update }) => conversation === here && update === undefined),
  ];
  const card = answers.findLast((answer) => answer.card)?.card;
  if (card) front.card = card;
  return answers.flatMap(said);
};

const pressIt = (talking: Talking, verb: string, rest: string): Promise<Heard> => {
  const { stage, who, channel, front } = talking;
  assert.ok(front.card, `no card in front of ${who} to press »${verb}« on`);
  const pairs = pairsOf(rest);
  const button = buttonFor(front.card, verb, pairs);
  for (const key of Object.keys(pairs))
    assert.ok(
      key in button.data || key in front.card.inputs,
      `»${key}« is no input of »${front.card.title}«`,
    );
  const inputs = button.inputs ? { ...filledIn(front.card, {}), ...pairs } : {};
  return stage.press(who, verb, { ...inputs, ...button.data }, { channel });
};

/** What one line of a script does; `undefined` for a line that is itself an answer. */
const act = async (talking: Talking, line: string): Promise<readonly string[] | undefined> => {
  const { stage, who, channel, front } = talking;
  const mark = line.slice(0, 2).trimEnd();
  if (mark === '>') return heardLines(talking, await stage.say(who, line.slice(2), { channel }));
  if (mark === '*') {
    const [, verb = '', rest = ''] = /^\* (\S+)\s*(.*)$/.exec(line) ?? [];
    return heardLines(talking, await pressIt(talking, verb, rest));
  }
  if (mark === '!') {
    const here = stage.conversationOf(who, channel);
    const title = line.slice(2);
    const came = await stage.until(
      (posted) => posted.conversation === here && posted.card?.title === title && !front.seen.has(posted),
    );
    front.seen.add(came);
    if (came.card) front.card = came.card;
    return said(came);
  }
  assert.ok(
    line.startsWith('<'),
    `a line begins with > (typed), * (pressed), ! (came by itself) or <: ${line}`,
  );
  return undefined;
};

/**
 * Plays one person's conversation and compares all of it, word for word:
 *
 *     > ny visitation                   typed in the chat
 *     * answer journalRef=25/1          pressed a button by its verb, with what was filled in first
 *     ! Ny visitation til vurdering     a card with this title came by itself
 *     < # Ny visitation                 what came: every text, input and button of the card in order
 *
 * A press goes to the newest card in front of the person, with the inputs as they stand there, like a client does.
 */
export const transcript = async (
  stage: Stage,
  who: Who,
  script: string,
  { channel = false }: { readonly channel?: boolean } = {},
): Promise<void> => {
  const expected = script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const talking = { stage, who, channel, front: frontOf(stage, stage.conversationOf(who, channel)) };
  const happened: string[] = [];
  for (const line of expected) {
    const answer = await act(talking, line);
    if (answer) happened.push(line, ...answer);
  }
  assert.equal(happened.join('\n'), expected.join('\n'));
};
