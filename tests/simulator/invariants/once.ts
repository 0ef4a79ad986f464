import type { PersonalBody } from '../../../storage/documents.ts';
import { entriesIn, type Act, type Committed, type Watch } from '../watch.ts';

const MARK = /m\d+m/g;
/** Intents that carry a text of their own into the log: not those that bring an old one back. */
const BRINGS_BACK = new Set(['undo', 'reopen', 'judge-complaint', 'answer-erasure', 'repeat-erasure', 'correct', 'correct-activity', 'answer-offer', 'countersign', 'discharge', 'withdraw']);

/** What of an act can have an effect: a dialog that is confirmed, or the press itself. */
const effectOf = ({ verb, data, activity }: Act): string => {
  if (data['run'] !== undefined) return `run ${data['run']}`;
  return verb === 'undo' ? `undo ${data['case']} ${data['entry']}` : `activity ${activity.id}`;
};

/**
 * However often an activity comes, and to how many processes: a dialog is carried out once, and no text that somebody
 * wrote stands in two entries. Nobody has more entries than they did things.
 */
export const oneEffectEach = (): Watch => {
  const asked = new Map<string, Set<string>>();
  const entries = new Map<string, number>();
  const commands = new Map<string, number>();
  const marks = new Map<string, number>();
  const seqOf = (id: string): number => Number(id.slice(id.lastIndexOf(':') + 1));

  const twiceIn = ({ after, before }: Committed, seq: number, intent: string): string | undefined => {
    if (BRINGS_BACK.has(intent)) return undefined;
    for (const [index, { id, body }] of after.entries()) {
      if (!id.startsWith('personal:') || before[index] || seqOf(id) !== seq) continue;
      const { values } = body as PersonalBody;
      for (const [mark] of JSON.stringify(values).matchAll(MARK)) {
        const first = marks.get(mark) ?? seq;
        if (first !== seq) return `the text ${mark} stands in entry ${first} and in entry ${seq}`;
        marks.set(mark, seq);
      }
    }
    return undefined;
  };

  return {
    name: 'one effect per activity',
    act(act) {
      const own = asked.get(act.person) ?? new Set();
      asked.set(act.person, own.add(effectOf(act)));
      return undefined;
    },
    commit(change) {
      for (const { seq, actor, command, intent, events } of entriesIn(change)) {
        const before = commands.get(command);
        if (before !== undefined) return `entries ${before} and ${seq} are of the same command`;
        commands.set(command, seq);
        const count = (entries.get(actor) ?? 0) + 1;
        entries.set(actor, count);
        // What was done to several cases at once is taken back in each of them.
        const most = (asked.get(actor)?.size ?? 0) * (intent === 'undo' ? 3 : 1);
        if (count > most) return `${actor.slice(-2)} did ${most} things and stands in ${count} entries`;
        const twice = twiceIn(change, seq, intent);
        if (twice !== undefined && events.length > 0) return twice;
      }
      return undefined;
    },
  };
};
