import type { Run } from '../../dialogs/engine/run.ts';
import type { AnyLoggedEvent } from '../../domain/events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { Scene } from './scene.ts';
import type { Talk } from './talk.ts';
import { closeRun, draftsOf } from './talk.ts';

const ended = (number: string): Text =>
  text(
    `Kladden er lukket: du har ikke ${number} længere.`,
    `The draft is closed: you no longer have ${number}.`,
  );

/** A person's drafts about cases that they have just handed over, or have a conflict of interest in, end with a sentence. */
export const withoutLostDrafts = (
  { deps, talk, key }: Pick<Scene, 'deps' | 'talk' | 'key'>,
  run: Run,
  events: readonly AnyLoggedEvent[],
): Talk => {
  const lost = new Set(
    events.flatMap((event) =>
      (event.type === 'handed-over' && event.data.from === key) ||
      (event.type === 'recused' && event.data.person === key)
        ? [event.case]
        : [],
    ),
  );
  return draftsOf(talk, key)
    .filter((draft) => draft.id !== run.id && lost.has(draft.case))
    .reduce((now, draft) => closeRun(now, draft, [ended(draft.case)], deps.clocks.now()), talk);
};
