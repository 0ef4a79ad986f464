import { withCprNote } from '../../bot/chat/cpr-note.ts';
import type { Incoming } from '../../bot/chat/incoming.ts';
import { readIncoming } from '../../bot/chat/incoming.ts';
import { EMPTY_TALK, withRun } from '../../bot/chat/talk.ts';
import type { Flow } from '../../dialogs/engine/flow.ts';
import { moveOf } from '../../dialogs/engine/move.ts';
import type { Move } from '../../dialogs/engine/move.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { take } from '../../dialogs/engine/take.ts';
import type { Taken } from '../../dialogs/engine/taken.ts';
import type { Values } from './every-way.ts';
import { TODAY } from './fake-lookups.ts';

const incomingOf = (what: object): Incoming =>
  readIncoming({
    type: 'message',
    from: { id: '29:nogen' },
    conversation: { id: 'a:nogen' },
    serviceUrl: 'http://127.0.0.1:9',
    channelId: 'msteams',
    ...what,
  });

/** A move of a dialog, with what the chat around it adds to the dialog's own words. */
const moved = (flow: Flow, run: Run, { cpr }: Incoming, move: Move): Taken => {
  const taken = take(flow, run, move, TODAY);
  const reaction = {
    talk: withRun(EMPTY_TALK, taken.run),
    recipes: [{ kind: 'run', run: taken.run.id, notes: taken.notes } as const],
  };
  const [card] = cpr ? withCprNote(reaction).recipes : [];
  return { ...taken, notes: card?.kind === 'run' ? (card.notes ?? []) : taken.notes };
};

/** A sentence as it comes from Teams, through the door that takes CPR numbers out. */
export const typedAtDoor = (flow: Flow, run: Run, text: string): Taken => {
  const incoming = incomingOf({ text });
  return moved(flow, run, incoming, moveOf(incoming.what.kind === 'text' ? incoming.what.text : ''));
};

/** The inputs of a card, the same way. */
export const pressedAtDoor = (flow: Flow, run: Run, values: Values): Taken => {
  const value = { action: { verb: 'answer', data: values } };
  const incoming = incomingOf({ type: 'invoke', name: 'adaptiveCard/action', value });
  const data = incoming.what.kind === 'press' ? incoming.what.press.data : {};
  return moved(flow, run, incoming, { kind: 'answer', values: data });
};
