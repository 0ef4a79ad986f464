import type { PersonalBody } from '../../../storage/documents/log.ts';
import { entriesIn, type Act, type Committed, type Watch } from '../watch.ts';

const MARK = /m\d+m/g;
/** Filled in beforehand from what was written before: the same text may be confirmed once more. */
const PREFILLED = new Set(['draft-refusal', 'reject-loan', 'undo', 'reopen', 'correct', 'correct-activity']);

/** What somebody did that can be carried out: the dialogs they confirmed, and everything else they pressed or typed. */
interface Asked {
  readonly runs: Set<string>;
  readonly activities: Set<string>;
  /** What could each have an effect of its own. */
  readonly effects: Set<string>;
}

/** What of an act can have an effect: a dialog as a whole, or the press itself. */
const effectOf = ({ verb, data, activity }: Act): string => {
  if (data['run'] !== undefined && verb !== 'undo') return `run ${data['run']}`;
  return verb === 'undo' ? `undo ${data['case']} ${data['entry']}` : `activity ${activity.id}`;
};

/** Who leaves hands over case by case: those commands are named by the dialog and the case. */
const RUN_LENGTH = 36;

/** Commands that are named by what they are about: giving the same receipt again is the same command. */
const BY_SUBJECT = /^(?:acknowledge-\d|undo-)/;

const isExplained = (command: string, { runs, activities }: Asked): boolean =>
  runs.has(command.slice(0, RUN_LENGTH)) ||
  BY_SUBJECT.test(command) ||
  activities.has(command.slice(command.lastIndexOf('-') + 1));

const marksIn = ({ after, before }: Committed, seq: number): string =>
  after
    .flatMap(({ id, body }, index) =>
      id.startsWith('personal:') && id.endsWith(`:${seq}`) && !before[index]
        ? [...JSON.stringify((body as PersonalBody).values).matchAll(MARK)].map(([mark]) => mark)
        : [],
    )
    .toSorted()
    .join(' ');

/**
 * However often an activity comes, and to how many processes: a dialog is carried out once, what somebody wrote stands
 * in one entry, and nobody has more entries than they did things.
 */
export const oneEffectEach = (): Watch => {
  const asked = new Map<string, Asked>();
  const entries = new Map<string, number>();
  const commands = new Map<string, number>();
  const written = new Map<string, number>();

  return {
    name: 'one effect per activity',
    act(act) {
      const own = asked.get(act.person) ?? { runs: new Set(), activities: new Set(), effects: new Set() };
      asked.set(act.person, own);
      own.effects.add(effectOf(act));
      own.activities.add(act.activity.id ?? '');
      if (act.data['run'] !== undefined) own.runs.add(act.data['run']);
      return undefined;
    },
    commit(change) {
      for (const { seq, actor, command, intent } of entriesIn(change)) {
        const before = commands.get(command);
        if (before !== undefined) return `entries ${before} and ${seq} are of the same command`;
        commands.set(command, seq);
        const own = asked.get(actor);
        if (!own || !isExplained(command, own)) return `nobody asked for entry ${seq}: ${command}`;
        const count =
          (entries.get(actor) ?? 0) +
          (command.length > RUN_LENGTH && own.runs.has(command.slice(0, RUN_LENGTH)) ? 0 : 1);
        entries.set(actor, count);
        // What was done to several cases at once is taken back in each of them.
        if (count > own.effects.size * (intent === 'undo' ? 3 : 1))
          return `${actor.slice(-2)} did ${own.effects.size} things and stands in ${count} entries`;
        const marks = marksIn(change, seq);
        const twin = PREFILLED.has(intent) || marks === '' ? undefined : written.get(`${intent} ${marks}`);
        if (twin !== undefined) return `the same was written in entry ${twin} and in entry ${seq}: ${marks}`;
        written.set(`${intent} ${marks}`, seq);
      }
      return undefined;
    },
  };
};
