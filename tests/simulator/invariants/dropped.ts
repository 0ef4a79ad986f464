import type { Talk } from '../../../bot/chat/talk.ts';
import { talkPartition } from '../../../storage/keys.ts';
import type { Disk } from '../disk.ts';
import { loggedIn, type Act, type Watch } from '../watch.ts';

const TALK = 'talk';

/** Whether the card somebody presses »Bekræft« on shows their dialog as it stands in the conversation just then. */
const isNewest = (disk: Disk, { activity, data }: Act): boolean => {
  const found = disk.get(talkPartition(activity.conversation?.id ?? ''), TALK)?.body as Talk | undefined;
  const run = found?.runs[data['run'] ?? ''];
  return run !== undefined && String(run.rev) === data['rev'];
};

/**
 * What somebody has dropped, or answered otherwise, is not sent by the button of an older card, to whichever process the
 * press comes. Who presses before the change has been stored has not changed anything yet.
 */
export const onlyTheNewestIsSent = (disk: Disk): Watch => {
  /** Dialogs that somebody confirmed as they stood. */
  const meant = new Set<string>();
  /** Those that were confirmed only by the button of an older card. */
  const dropped = new Map<string, string>();
  return {
    name: 'nobody sends what they have changed or dropped',
    act(act) {
      const { run } = act.data;
      if (act.verb !== 'confirm' || run === undefined) return undefined;
      if (isNewest(disk, act)) meant.add(run);
      else dropped.set(run, act.person);
      return undefined;
    },
    commit(change) {
      const sent = loggedIn(change).find(({ command }) => dropped.has(command) && !meant.has(command));
      return (
        sent &&
        `${sent.actor.slice(-2)} had changed or dropped what became entry ${sent.seq} (${sent.intent})`
      );
    },
  };
};
